using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>Words or runs of words that share a use, in both languages, in file order.</summary>
/// <param name="Arabic">Arabic words.</param>
/// <param name="English">English words, or names in Latin script.</param>
public sealed record WordList(ImmutableArray<string> Arabic, ImmutableArray<string> English)
{
    /// <summary>No words.</summary>
    public static WordList Empty { get; } = new([], []);
}

/// <summary>Words for a source without a name: "people familiar with the matter".</summary>
/// <param name="Name">The form that a fact gives it: sources, officials.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms.</param>
/// <param name="Position">Where it was written.</param>
public sealed record UnnamedSource(
    string Name, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A closed class of words: prepositions, negation, attribution …</summary>
/// <param name="Class">A class of <c>word-classes</c> in the schema.</param>
/// <param name="Arabic">Arabic words.</param>
/// <param name="English">English words.</param>
/// <param name="Position">Where it was written.</param>
public sealed record FunctionWords(
    string Class, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>How page matter that is no article is recognised.</summary>
/// <param name="Starts">A line or sentence that starts so.</param>
/// <param name="Contains">A line or sentence in which this stands.</param>
/// <param name="Is">A line that is this and no more.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Furniture(
    ImmutableArray<string> Starts, ImmutableArray<string> Contains, ImmutableArray<string> Is, SourcePosition Position);
