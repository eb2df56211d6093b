using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>A node label.</summary>
/// <param name="Name">Its name as written on nodes.</param>
/// <param name="Extends">The label that every such node carries besides; null for a root.</param>
/// <param name="Named">True where its nodes are entities with names; false for values such as <c>Metric</c>.</param>
/// <param name="Properties">Properties a text may state about such a node, besides its name and aliases; inherited ones not repeated.</param>
/// <param name="Says">What it stands for, for readers.</param>
/// <param name="Position">Where it was declared.</param>
public sealed record Label(
    string Name, string? Extends, bool Named, ImmutableArray<LabelProperty> Properties, string Says, SourcePosition Position);

/// <summary>A property that nodes of a label may have.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Says">What it stands for, for readers.</param>
/// <param name="Position">Where it was declared.</param>
public sealed record LabelProperty(string Name, ValueKind Type, string Says, SourcePosition Position);
