namespace Graph.Schema;

/// <summary>How a text holds a fact.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it stands for, for readers.</param>
/// <param name="Position">Where it was declared.</param>
public sealed record Status(string Name, string Says, SourcePosition Position);
