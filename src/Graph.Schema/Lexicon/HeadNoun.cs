using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>A noun that names a kind of thing and stands before or after a name: "company", «شركة».</summary>
/// <param name="Label">The label of what it names.</param>
/// <param name="Arabic">Arabic singular forms.</param>
/// <param name="ArabicPlurals">Arabic plural forms.</param>
/// <param name="ArabicDuals">Arabic dual forms.</param>
/// <param name="English">English singular forms.</param>
/// <param name="EnglishPlurals">English plural forms.</param>
/// <param name="Refers">True where "the company" alone may refer back to something named.</param>
/// <param name="Kind">A finer hint (bank, university); null where none is given.</param>
/// <param name="Position">Where it was written.</param>
public sealed record HeadNoun(
    string Label,
    ImmutableArray<string> Arabic,
    ImmutableArray<string> ArabicPlurals,
    ImmutableArray<string> ArabicDuals,
    ImmutableArray<string> English,
    ImmutableArray<string> EnglishPlurals,
    bool Refers,
    string? Kind,
    SourcePosition Position);
