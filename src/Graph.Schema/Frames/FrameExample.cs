using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>A text and the facts that the engine must take from it: a test of its frame.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text.</param>
/// <param name="Date">The day on which it counts as written; null where that does not matter.</param>
/// <param name="Facts">All facts to be found, no other; may be empty.</param>
/// <param name="Position">Where its text stands.</param>
public sealed record FrameExample(
    FrameLanguage Language, string Text, DateOnly? Date, ImmutableArray<ExpectedFact> Facts, SourcePosition Position);

/// <summary>A fact that an example expects.</summary>
public sealed record ExpectedFact
{
    /// <summary>Name of the start, in any form.</summary>
    public required string Subject { get; init; }

    /// <summary>Name of the relation.</summary>
    public required string Relation { get; init; }

    /// <summary>Name of the end, in any form; null where <see cref="ObjectProperties"/> describe it.</summary>
    public string? Object { get; init; }

    /// <summary>Properties of an end without a name (a metric), as written, by key; empty otherwise.</summary>
    public ImmutableSortedDictionary<string, string> ObjectProperties { get; init; } = NoValues;

    /// <summary>Name of the status; the schema's default where the example says none.</summary>
    public required string Status { get; init; }

    /// <summary>Who says so; null where the example does not care.</summary>
    public string? By { get; init; }

    /// <summary>Qualifiers as written (<c>2e9 USD</c>, <c>2024-03</c>), by name.</summary>
    public ImmutableSortedDictionary<string, string> Qualifiers { get; init; } = NoValues;

    /// <summary>Where it was written.</summary>
    public required SourcePosition Position { get; init; }

    internal static ImmutableSortedDictionary<string, string> NoValues { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
