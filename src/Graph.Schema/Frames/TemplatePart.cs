using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>One part of a template.</summary>
/// <param name="Position">Its first character.</param>
/// <param name="Joined">True where no white space stands between it and the part before, as in <c>ل{to}</c>.</param>
public abstract record TemplatePart(SourcePosition Position, bool Joined);

/// <summary>A word that must stand there, as written.</summary>
/// <param name="Text">The word, not folded.</param>
/// <param name="Position">Its first character.</param>
/// <param name="Joined">True where no white space stands between it and the part before.</param>
public sealed record TemplateWord(string Text, SourcePosition Position, bool Joined) : TemplatePart(Position, Joined);

/// <summary>One of several words or runs of words: <c>(stake|part of the shares)</c>.</summary>
/// <param name="Alternatives">Two or more runs, each of one word or more, as written.</param>
/// <param name="Position">Its opening bracket.</param>
/// <param name="Joined">True where no white space stands between it and the part before.</param>
public sealed record TemplateChoice(ImmutableArray<ImmutableArray<string>> Alternatives, SourcePosition Position, bool Joined)
    : TemplatePart(Position, Joined);

/// <summary>A place that is filled from the text: <c>{to:Company|Product}</c>.</summary>
/// <param name="Name"><c>from</c>, <c>to</c>, a qualifier of the relation, or a property of an end that has no name (a metric's).</param>
/// <param name="Labels">For an end: the labels it may have, narrowed or the relation's own; empty for a qualifier or property.</param>
/// <param name="Narrowed">True where the template itself names the labels.</param>
/// <param name="Position">Its opening brace.</param>
/// <param name="Joined">True where no white space stands between it and the part before.</param>
public sealed record TemplateSlot(string Name, ImmutableArray<string> Labels, bool Narrowed, SourcePosition Position, bool Joined)
    : TemplatePart(Position, Joined)
{
    /// <summary>True for <c>from</c> and <c>to</c>.</summary>
    public bool IsEnd => Name is "from" or "to";
}
