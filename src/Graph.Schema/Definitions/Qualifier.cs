namespace Graph.Schema;

/// <summary>What may be said about a fact besides its ends.</summary>
/// <param name="Name">Its key on the relationship.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Says">What it stands for, for readers.</param>
/// <param name="Position">Where it was declared.</param>
public sealed record Qualifier(string Name, ValueKind Type, string Says, SourcePosition Position);
