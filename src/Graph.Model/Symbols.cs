namespace Graph.Model;

/// <summary>A label's number within one graph. Numbers are never given anew while the graph lives.</summary>
/// <param name="Number">From 0.</param>
public readonly record struct Label(int Number);

/// <summary>A relationship type's number within one graph.</summary>
/// <param name="Number">From 0 to 65,534.</param>
public readonly record struct RelationshipType(int Number);

/// <summary>A property key's number within one graph.</summary>
/// <param name="Number">From 0.</param>
public readonly record struct PropertyKey(int Number);

/// <summary>The number of a set of labels within one graph; nodes with the same labels share it.</summary>
/// <param name="Number">From 0, which is the empty set.</param>
public readonly record struct LabelSet(int Number);
