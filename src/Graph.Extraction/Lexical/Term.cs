using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Schema;

namespace Graph.Extraction.Lexical;

/// <summary>What a run of words names: a kind of thing, an office, a figure, a source, or a closed-class phrase.</summary>
internal abstract record Term(string Key);

/// <summary>A noun that names a kind of thing: company, model, lab.</summary>
/// <param name="Key">Folded singular.</param>
/// <param name="Label">Label of what it names.</param>
/// <param name="Number">One, two or many.</param>
/// <param name="Refers">True where it can stand for something named before: "the company".</param>
/// <param name="Kind">The finer kind that entities of the lexicon share with it: bank; null for none.</param>
internal sealed record HeadTerm(string Key, string Label, GrammaticalNumber Number, bool Refers, string? Kind = null) : Term(Key);

/// <summary>An office.</summary>
internal sealed record TitleTerm(string Key, Title Title, bool Several) : Term(Key);

/// <summary>A word that heads an office together with what follows it: head of …, member of ….</summary>
internal sealed record TitleHeadTerm(string Key, TitleHead Head, bool Several) : Term(Key);

/// <summary>A kind of figure.</summary>
internal sealed record MetricTerm(string Key, MetricName Metric) : Term(Key);

/// <summary>People who say things without being named.</summary>
internal sealed record SourceTerm(string Key, string Name) : Term(Key);

/// <summary>An analyst's recommendation.</summary>
internal sealed record RatingTerm(string Key, string Name) : Term(Key);

/// <summary>A closed-class phrase of one word or more.</summary>
internal sealed record FunctionTerm(string Key, WordClass Class) : Term(Key);

/// <summary>An adjective of origin: Chinese.</summary>
internal sealed record DemonymTerm(string Key, EntityEntry Place) : Term(Key);

/// <summary>How many a noun names.</summary>
internal enum GrammaticalNumber : byte
{
    One,
    Two,
    Many,
}

/// <summary>All terms that one run of words may be.</summary>
internal sealed class TermSet(ImmutableArray<Term> terms)
{
    internal ImmutableArray<Term> Terms { get; } = terms;

    /// <summary>The kinds of thing it names that <paramref name="accepts"/> takes, the first of them; null for none.</summary>
    internal HeadTerm? Head(Func<HeadTerm, bool> accepts)
    {
        foreach (var term in Terms)
            if (term is HeadTerm head && accepts(head)) return head;
        return null;
    }

    // Inlined, the type is known where it is asked for, and the test is one comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T? Of<T>()
        where T : Term
    {
        foreach (var term in Terms)
            if (term.GetType() == typeof(T)) return Unsafe.As<T>(term);
        return null;
    }
}
