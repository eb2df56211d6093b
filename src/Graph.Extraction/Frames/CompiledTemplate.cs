using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Frames;

/// <summary>One step of a template after its trigger.</summary>
internal abstract record Step;

/// <summary>A preposition that governs what comes next.</summary>
internal sealed record PrepositionStep(string Key) : Step;

/// <summary>A noun on the way to a slot: حصة in "على حصة في".</summary>
internal sealed record NounStep(string Key, Lemma? Lemma) : Step
{
    /// <summary>The key without the endings of number and case.</summary>
    internal string RootKey { get; } = Root(Key);

    /// <summary>True for the words of a part owned, for which a bare percentage can stand.</summary>
    internal bool IsShare { get; } = Key is "حصه" or "نسبه" or "stake" or "share";

    /// <summary>True for a word for which a bare amount of money can stand: pay a sum for.</summary>
    internal bool IsSum { get; } = Key is "sum" or "مبلغ";

    /// <summary>True where <see cref="Root"/> of <paramref name="key"/> is <paramref name="root"/>; makes no text for it.</summary>
    internal static bool HasRoot(string key, string root) => RootOf(key).SequenceEqual(root);

    /// <summary>An Arabic noun without feminine, plural and accusative endings; any other form as it is.</summary>
    internal static string Root(string key) => RootOf(key).ToString();

    private static ReadOnlySpan<char> RootOf(string key)
    {
        if (key.Length > 4 && key.EndsWith("ات", StringComparison.Ordinal)) return key.AsSpan(0, key.Length - 2);
        return key.Length > 3 && key[^1] is 'ه' or 'ا' ? key.AsSpan(0, key.Length - 1) : key;
    }
}

/// <summary>A slot.</summary>
internal sealed record SlotStep(TemplateSlot Slot) : Step;

/// <summary>A template cut open at the word it turns on.</summary>
/// <param name="Frame">The frame it belongs to.</param>
/// <param name="Relation">The frame's relation.</param>
/// <param name="Arabic">Language.</param>
/// <param name="TriggerLemma">The verb it turns on, in whatever form; null for a plain noun.</param>
/// <param name="TriggerNoun">The noun it turns on, folded.</param>
/// <param name="OnlyParticiple">True where the template has the participle itself, so that the verb does not count.</param>
/// <param name="Before">The slot before the trigger: subject of a verb, bearer of a noun.</param>
/// <param name="After">What follows, in order.</param>
internal sealed record CompiledTemplate(
    Frame Frame, Relation Relation, bool Arabic, Lemma? TriggerLemma, string TriggerNoun, bool OnlyParticiple, TemplateSlot? Before, ImmutableArray<Step> After)
{
    /// <summary>The slot right after the trigger: the object of a verb, the genitive of a noun.</summary>
    internal TemplateSlot? Direct { get; } = After.Length > 0 && After[0] is SlotStep { Slot.IsEnd: true } step ? step.Slot : null;

    /// <summary>Stems whose sentence the frame leaves alone.</summary>
    internal FrozenSet<string> Unless { get; } = (Arabic ? Frame.UnlessArabic : Frame.UnlessEnglish).Select(word => Phrase.WithoutArticle(Folding.Fold(word))).ToFrozenSet(StringComparer.Ordinal);
}
