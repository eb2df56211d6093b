using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Assertion;

/// <summary>Who says what a sentence says.</summary>
internal sealed class AttributionReader(SentenceContext context, RoleFinder roles)
{
    private const int LongestPhrase = 5;

    private string? _sentenceSource;
    private bool _read;

    /// <summary>The source of what <paramref name="trigger"/> says, by name or as a kind of source; null where the article itself says it.</summary>
    internal string? Read(Trigger trigger, Entity subject)
    {
        if (!_read)
        {
            _sentenceSource = Phrase() ?? Closing();
            _read = true;
        }
        return _sentenceSource ?? Speaker(trigger, subject);
    }

    // «وفقا لـ…», "according to …": holds for the whole sentence.
    private string? Phrase()
    {
        foreach (var unit in context.Units)
            if (unit is FunctionUnit { Class: WordClass.Attribution })
                for (var index = unit.Index + 1; index < context.Units.Count && index <= unit.Index + LongestPhrase && context.Units[index] is not MarkUnit { Kind: TokenKind.Comma }; index++)
                    if (context.Units[index] is Nominal nominal && SourceOf(nominal) is { } source) return source;
        return null;
    }

    // "…, CNBC reported.": a verb of saying that ends the sentence with nothing below it.
    private string? Closing()
    {
        for (var index = context.Units.Count - 1; index > 0; index--)
        {
            if (context.Units[index] is MarkUnit) continue;
            if (context.Units[index] is not VerbUnit verb || !IsSpeech(verb)) return null;
            return context.Units[index - 1] is Nominal nominal && index >= 2 && context.Units[index - 2] is MarkUnit ? SourceOf(nominal) : null;
        }
        return null;
    }

    private string? Speaker(Trigger trigger, Entity subject)
    {
        Unit unit = trigger.Unit;
        for (var depth = 0; depth < 4; depth++)
        {
            if (roles.GoverningVerb(unit) is not { } verb) return null;
            if (IsSpeech(verb) && (verb.Modifiers & WordClass.Negation) == 0)
                foreach (var nominal in roles.SubjectNominals(verb))
                {
                    if (SourceOf(nominal) is not { } source) continue;
                    return source == subject.Name ? null : source;
                }
            unit = verb;
        }
        return null;
    }

    // تبلغ القيمة: the verb of reaching an amount is spelled like one of telling.
    private bool IsSpeech(VerbUnit verb) =>
        verb.Readings.Any(reading => reading.Lemma.Class == VerbClass.Speech) && !(context.Arabic && verb.Readings.Any(reading => context.Phrases.AmountVerbs.Contains(reading.Lemma.Key)));

    private string? SourceOf(Nominal nominal)
    {
        if (roles.Referents.Named(nominal) is { Label: "Person" or "Publisher" or "Company" or "PublicBody" or "Organization" } named) return named.Name;
        foreach (var part in nominal.Parts)
            if (part.Term<SourceTerm>() is { } source) return source.Name;
        var (entity, _) = roles.Referents.Single(nominal, entity => entity.Label is "Person" or "Publisher" or "Company" or "PublicBody" or "Organization");
        if (entity is not null) return entity.Name;
        foreach (var part in nominal.Parts)
            if (part is { Kind: PartKind.Name, Mention.Entity: { Label: "Person" or "Publisher" or "Company" or "PublicBody" or "Organization" } owner }) return owner.Name;
        return null;
    }
}
