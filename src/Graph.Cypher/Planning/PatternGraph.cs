using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>A node of a pattern. Unnamed ones have a name that no query can write.</summary>
internal sealed class PatternNode(string name, int slot, bool isBound)
{
    public string Name => name;

    public int Slot => slot;

    /// <summary>Whether an earlier clause has found it.</summary>
    public bool IsBound => isBound;

    /// <summary>Labels that it must have, by the conditions on it.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    public override string ToString() => name.StartsWith(' ') ? "" : name;
}

/// <summary>What leads from one node of a pattern to another.</summary>
internal abstract class PatternConnection(PatternNode from, PatternNode to, string name, int slot)
{
    public PatternNode From => from;

    public PatternNode To => to;

    public string Name => name;

    /// <summary>Slot of the relationship, or of the list of them, for the path and for uniqueness.</summary>
    public int Slot => slot;

    /// <summary>Which other connections' relationships must not be used again.</summary>
    public List<PatternConnection> Others { get; } = [];

    public PatternNode Other(PatternNode node) => node == from ? to : from;
}

/// <summary>One relationship.</summary>
internal sealed class SingleConnection(
    PatternNode from, PatternNode to, string name, int slot, Direction direction, TypeFilter types, bool isBound)
    : PatternConnection(from, to, name, slot)
{
    public Direction Direction => direction;

    public TypeFilter Types => types;

    public bool IsBound => isBound;
}

/// <summary>[*], -[]->{1,3} and shortestPath over one: a list of relationships.</summary>
/// <param name="selection">null for all trails.</param>
internal sealed class VariableConnection(
    PatternNode from, PatternNode to, string name, int slot, Direction direction, TypeFilter types, long minimum, long maximum,
    string step, Expression? steps, PathSelectorKind? selection) : PatternConnection(from, to, name, slot)
{
    public Direction Direction => direction;

    public TypeFilter Types => types;

    public long Minimum => minimum;

    public long Maximum => maximum;

    /// <summary>The name by which <see cref="Steps"/> knows a relationship.</summary>
    public string Step => step;

    public Expression? Steps { get; set; } = steps;

    public PathSelectorKind? Selection => selection;

    /// <summary>How many of the paths, or of their lengths, are selected.</summary>
    public long Count { get; init; } = 1;
}

/// <summary>((a)-[]->(b)){1,3}.</summary>
internal sealed class QuantifiedConnection(PatternNode from, PatternNode to, string name, int slot, ParenthesizedPath path)
    : PatternConnection(from, to, name, slot)
{
    public ParenthesizedPath Path => path;

    /// <summary>Inner variables and the slots of the lists made of them.</summary>
    public Dictionary<string, int> Groups { get; } = new(StringComparer.Ordinal);
}

/// <summary>SHORTEST k and its like over more than one relationship: a pattern of its own between two nodes.</summary>
internal sealed class SelectedConnection(PatternNode from, PatternNode to, string name, int slot, PathPattern pattern)
    : PatternConnection(from, to, name, slot)
{
    public PathPattern Pattern => pattern;
}

/// <summary>A pattern taken apart: nodes, what connects them, conditions, and the paths that are named.</summary>
internal sealed class PatternGraph
{
    public List<PatternNode> Nodes { get; } = [];

    public List<PatternConnection> Connections { get; } = [];

    public List<Expression> Conditions { get; } = [];

    /// <summary>Conditions on paths that are met by every path that is found.</summary>
    public HashSet<Expression> Met { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names of paths: the slot, and the slots of the parts they are made of.</summary>
    public List<(int Slot, int[] Parts)> Paths { get; } = [];
}
