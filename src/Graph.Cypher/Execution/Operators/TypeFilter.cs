using Graph.Cypher.Execution.Expressions;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Which types of relationships are meant: all, some by name, or what a test says of each.</summary>
internal sealed class TypeFilter(Symbol[]? names, LabelTest? test)
{
    public static TypeFilter All { get; } = new(null, null);

    /// <summary>The names, when that is all there is to it.</summary>
    public Symbol[]? Names => names;

    public bool IsAll => names is null && test is null;

    /// <summary>Type numbers, ascending; null for all types.</summary>
    public int[]? Resolve(Frame frame)
    {
        if (names is not null)
        {
            if (names.Length == 1) return frame.Resolve(names[0]) is >= 0 and var number ? [number] : [];
            return [.. names.Select(frame.Resolve).Where(type => type >= 0).Distinct().Order()];
        }

        if (test is null) return null;
        return [.. Enumerable.Range(0, frame.Graph.TypeTable.Count).Where(type => test.Holds([type], frame))];
    }

    /// <summary>Whether a relationship can be meant by both.</summary>
    public bool Overlaps(TypeFilter other) =>
        names is null || other.Names is null || names.Any(name => other.Names.Any(theirs => theirs.Name == name.Name));

    public override string ToString() => names is null ? test is null ? "" : ":…" : ":" + string.Join('|', names.Select(name => name.Name));
}
