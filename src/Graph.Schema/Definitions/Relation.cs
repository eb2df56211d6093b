using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>A relation between two nodes: a relationship type.</summary>
public sealed record Relation
{
    /// <summary>Its name, in capitals.</summary>
    public required string Name { get; init; }

    /// <summary>Pairs of ends; a fact fits where one pair takes both of its ends.</summary>
    public required ImmutableArray<RelationEnds> Ends { get; init; }

    /// <summary>Names of the qualifiers it takes.</summary>
    public ImmutableArray<string> Qualifiers { get; init; } = [];

    /// <summary>Those of <see cref="Qualifiers"/> that tell two facts with the same ends and status apart.</summary>
    public ImmutableArray<string> Identifying { get; init; } = [];

    /// <summary>True where from and to may be swapped.</summary>
    public bool Symmetric { get; init; }

    /// <summary>True where both ends must be of the same label among those listed.</summary>
    public bool SameKind { get; init; }

    /// <summary>True for a state that lasts (leads, owns): told in the past, it is over.</summary>
    public bool Lasting { get; init; }

    /// <summary>True for work that is there as soon as it is striven for (develops, competes).</summary>
    public bool Underway { get; init; }

    /// <summary>What it stands for, for readers.</summary>
    public required string Says { get; init; }

    /// <summary>Where it was declared.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>All labels that its start may have, without repetition.</summary>
    public ImmutableArray<string> From => [.. Ends.SelectMany(ends => ends.From).Distinct()];

    /// <summary>All labels that its end may have, without repetition.</summary>
    public ImmutableArray<string> To => [.. Ends.SelectMany(ends => ends.To).Distinct()];

    /// <summary>True where a node labelled <paramref name="from"/> may have this relation to one labelled <paramref name="to"/>.</summary>
    public bool Fits(string from, string to, LabelHierarchy labels)
    {
        foreach (var ends in Ends)
        {
            foreach (var start in ends.From)
            {
                if (!labels.IsA(from, start)) continue;
                if (SameKind ? labels.IsA(to, start) : ends.To.Any(end => labels.IsA(to, end))) return true;
            }
        }
        return false;
    }
}

/// <summary>One pair of ends of a relation.</summary>
/// <param name="From">Labels that the start may have, or extend.</param>
/// <param name="To">Labels that the end may have, or extend.</param>
public sealed record RelationEnds(ImmutableArray<string> From, ImmutableArray<string> To);
