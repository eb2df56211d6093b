using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Assertion;

/// <summary>How the text holds what a trigger says: by its own particles, and by the verbs and nouns it depends on.</summary>
/// <remarks>The categories of FactBank (Saurí and Pustejovsky 2009), cut down to those a reader of news asks for.</remarks>
internal sealed class StatusReader(SentenceContext context, RoleFinder roles)
{
    private const int DeepestChain = 4;

    /// <summary>The status; null where the text says neither that it is so nor that it is not.</summary>
    /// <param name="trigger">The word that the fact turns on.</param>
    /// <param name="lasting">True for a relation that lasts: its past says that it is over.</param>
    /// <param name="underway">True for a relation that is there already while it is striven for.</param>
    internal FactStatus? Read(Trigger trigger, bool lasting, bool underway)
    {
        if (!context.Arabic && IsAsked(trigger.Unit)) return null;
        var status = trigger.Verb is { } verb ? OfVerb(verb, lasting) : OfNoun(trigger, lasting, underway);
        if (status == FactStatus.Asserted && lasting && trigger.Verb is { } lasts && IsOver(lasts)) status = FactStatus.Former;
        if (trigger.Verb is { } ended && IsNoLonger(ended)) status = FactStatus.Former;
        if (status == FactStatus.Asserted && trigger.Nominal is { } predicate && IsDenied(predicate)) return FactStatus.Denied;
        if (IsFormer(trigger)) status = Combine(status, FactStatus.Former);
        // What a noun says of its bearer by the way does not hang on the verb of the sentence, unless that verb puts him there.
        var describes = trigger.Verb is null && (trigger.Class & WordClass.Masdar) == 0;
        var link = describes ? roles.LinkingVerb(trigger.Nominal!) : null;
        if (describes && link is null) return status;
        if (link is not null) status = Leaves(link) ? OfLeaving(link) : Continues(link) ? Combine(status, OfContinuing(link)) : Combine(status, OfVerb(link, lasting));
        // "is in talks to buy", "has plans to buy": the noun before an infinitive holds it.
        if (trigger.Verb is { NonFinite: true } infinitive && status is not null && infinitive.Index > 0 && context.Units[infinitive.Index - 1] is Nominal { Parts: [.., var noun] }) status = UnderNoun(noun, status, underway);
        for (var (unit, depth) = (link ?? trigger.Unit, 0); depth < DeepestChain && status is not null; depth++)
        {
            if (Above(unit) is not { } above) break;
            status = Reaches(above, unit) ? Under(above, status.Value, lasting, underway) : status;
            if (status == FactStatus.Asserted && roles.SubjectNominals(above).FirstOrDefault() is { } subject && subject.Parts.Exists(part => context.Phrases.PlanNouns.Contains(part.Key))) status = FactStatus.Planned;
            unit = above;
        }
        if (status == FactStatus.Asserted && IsConditional(trigger.Unit)) return FactStatus.Possible;
        return status;
    }

    // «لم تعد فلانة تعمل في …»: the subject stands between.
    private bool IsNoLonger(VerbUnit verb)
    {
        for (var index = verb.Index - 1; index >= 0; index--)
            switch (context.Units[index])
            {
                case Nominal { Preposition: null, Joined: false }:
                    continue;
                case FunctionUnit { Class: var kind }:
                    return (kind & WordClass.NoLonger) != 0;
                default:
                    return false;
            }
        return false;
    }

    // "is not the founder", «ليس فلان رئيسا»: a copula that denies, with no verb or mark since.
    private bool IsDenied(Nominal predicate)
    {
        if (predicate.Preposition is not null || IsApposition(predicate)) return false;
        var from = context.Sentence.Sentence.FirstToken;
        for (var index = predicate.Index - 1; index >= 0; index--)
            if (context.Units[index] is VerbUnit or MarkUnit or FunctionUnit { Class: WordClass.Relative or WordClass.Complementizer })
            {
                from = context.Units[index].End;
                break;
            }
        for (var at = from; at < predicate.First; at++)
            if (context.Document[at].Word.Folded is "ليس" or "ليست" or "وليس" or "وليست" or "فليس" or "not" or "never" or "isn't" or "wasn't") return true;
        return false;
    }

    private bool Leaves(VerbUnit verb) => verb.Readings.Any(reading => context.Phrases.LeaveVerbs.Contains(reading.Lemma.Key));

    // An office is over once it is left; until then, and where nobody leaves it, it is held.
    private static FactStatus OfLeaving(VerbUnit verb) =>
        (verb.Modifiers & (WordClass.Negation | WordClass.Possibility | WordClass.Future)) != 0 || verb.NonFinite ? FactStatus.Asserted : FactStatus.Former;

    private static bool Continues(VerbUnit verb) => verb.Readings.Any(reading => reading.Lemma.Class == VerbClass.Continue || reading.Lemma.Key is "احتفظ");

    // «لم تعد «أ» تملك …», «كانت «أ» تملك …»: the subject stands between the auxiliary and its verb.
    private bool IsOver(VerbUnit verb)
    {
        if (!context.Arabic || verb.Joined || !verb.Readings.Any(reading => (reading.Form & VerbForm.Present) != 0)) return false;
        for (var index = verb.Index - 1; index >= 0; index--)
            switch (context.Units[index])
            {
                case FunctionUnit { Class: var kind } link when (kind & WordClass.NoLonger) != 0 || (kind & WordClass.PastAuxiliary) != 0 && IsPast(link):
                    return true;
                case Nominal { Preposition: null, Joined: false } or FunctionUnit { Class: WordClass.Adverb }:
                    continue;
                default:
                    return false;
            }
        return false;
    }

    // What will go on is so already; what went on until a day is over.
    private FactStatus OfContinuing(VerbUnit verb)
    {
        if ((verb.Modifiers & WordClass.Future) != 0) return FactStatus.Asserted;
        if ((verb.Reading.Form & VerbForm.Past) != 0)
            foreach (var unit in roles.Region(verb))
                if (unit is QuantityUnit { Preposition: "حتي" or "until" or "till", Quantity.Kind: QuantityKind.Date }) return FactStatus.Former;
        return OfVerb(verb, lasting: true);
    }

    private FactStatus OfVerb(VerbUnit verb, bool lasting)
    {
        if ((verb.Modifiers & WordClass.NoLonger) != 0) return FactStatus.Former;
        if ((verb.Modifiers & WordClass.Negation) != 0 && !IsExceptive(verb)) return FactStatus.Denied;
        if ((verb.Modifiers & WordClass.Possibility) != 0) return FactStatus.Possible;
        if ((verb.Modifiers & WordClass.Future) != 0) return FactStatus.Planned;
        return lasting && (verb.Modifiers & WordClass.PastAuxiliary) != 0 ? FactStatus.Former : FactStatus.Asserted;
    }

    // «لم يستثمر فيها سوى «أ»»: none but he did, so he did.
    private bool IsExceptive(VerbUnit verb)
    {
        if (!context.Arabic)
        {
            foreach (var unit in roles.Region(verb))
                if (unit is Nominal { Preposition: "except" }) return true;
            return false;
        }
        for (var at = verb.End; at + 1 < context.Sentence.Sentence.EndToken && context.Document[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon); at++)
            if (context.Document[at].Word.Folded is "سوي" || context.Document[at].Word.Folded is "الا" && context.Document[at + 1].Word.Folded is not ("ان" or "انه" or "انها")) return true;
        return false;
    }

    private FactStatus? OfNoun(Trigger trigger, bool lasting, bool underway)
    {
        var nominal = trigger.Nominal!;
        // "upon its release" says nothing of whether it has come.
        if ((trigger.Class & WordClass.Masdar) != 0 && nominal.Preposition is "عند" or "لدي" or "حال" or "upon") return null;
        FactStatus? status = FactStatus.Asserted;
        for (var index = trigger.Part - 1; index >= 0; index--) status = UnderNoun(nominal.Parts[index], status, underway);
        if (nominal.Preposition is not null && NounBefore(nominal) is { } before)
            foreach (var part in before.Parts) status = UnderNoun(part, status, underway);
        var link = Link(nominal);
        if (link is null || status is null) return status;
        if ((link.Class & WordClass.NoLonger) != 0) return FactStatus.Former;
        if ((link.Class & WordClass.Negation) != 0) return FactStatus.Denied;
        if (lasting && (link.Class & WordClass.PastAuxiliary) != 0 && IsPast(link)) return Combine(status, FactStatus.Former);
        return status;
    }

    private bool IsPast(FunctionUnit link) => link.Key is "كان" or "كانت" or "كانوا" || link.Key == "be" && context.Document[link.First].Word.Folded is "was" or "were";

    // The copula right above a predicate noun, with only its subject between.
    private FunctionUnit? Link(Nominal nominal)
    {
        if (nominal.Preposition is not null || IsApposition(nominal)) return null;
        for (var index = nominal.Index - 1; index >= 0; index--)
        {
            switch (context.Units[index])
            {
                case FunctionUnit { Class: var kind } unit when (kind & (WordClass.PastAuxiliary | WordClass.NoLonger)) != 0:
                    return unit;
                case VerbUnit or FunctionUnit or MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return null;
            }
        }
        return null;
    }

    // Between commas after its bearer an office is said by the way; the verb of the sentence does not reach it.
    private bool IsApposition(Nominal nominal) =>
        nominal.Index >= 2 && context.Units[nominal.Index - 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }
        && context.Units[nominal.Index - 2] is Nominal { Parts: [.., { Kind: PartKind.Name }] };

    private FactStatus? UnderNoun(NominalPart part, FactStatus? status, bool underway)
    {
        // باحثو «أ» are people; they are not its weighing of something.
        if (status is null || part.Kind != PartKind.Noun || part.Term<TitleTerm>() is not null) return status;
        if (context.Phrases.PlanNouns.Contains(part.Key)) return Combine(status, FactStatus.Planned);
        if (context.Phrases.TalkNouns.Contains(part.Key)) return Combine(status, FactStatus.Possible);
        // مختبر is a lab before it is something tested.
        if (part.Term<HeadTerm>() is not null) return status;
        foreach (var reading in part.Deverbal)
        {
            // The failure of a launch is a launch that went badly as often as one that never came.
            if (reading.Lemma.Class == VerbClass.Fail) return null;
            if (underway && reading.Lemma.Class is VerbClass.Intend or VerbClass.Attempt) return status;
            if (EffectOf(reading.Lemma.Class) is { } effect) return Combine(status, effect);
        }
        return status;
    }

    private static FactStatus? EffectOf(VerbClass kind) => kind switch
    {
        VerbClass.Intend or VerbClass.Expect or VerbClass.Agree or VerbClass.Attempt => FactStatus.Planned,
        VerbClass.Weigh => FactStatus.Possible,
        VerbClass.Denial or VerbClass.Cancel or VerbClass.Fail => FactStatus.Denied,
        VerbClass.Cease => FactStatus.Former,
        _ => null,
    };

    private bool IsFormer(Trigger trigger)
    {
        // "formerly chief executive of", "former employees": before the word, or within a term of several.
        if (!context.Arabic && trigger.Token > 0 && IsFormerToken(trigger.Token - 1)) return true;
        for (var at = trigger.Token; at < trigger.EndToken; at++)
            if (trigger.EndToken - trigger.Token > 1 && IsFormerToken(at)) return true;
        if (trigger.Nominal is not { } nominal) return false;
        for (var index = context.Arabic ? trigger.Part + 1 : 0; index < nominal.Parts.Count; index++)
        {
            if (!context.Arabic && index == trigger.Part) break;
            var part = nominal.Parts[index];
            if (part.Kind == PartKind.Name && context.Arabic && index + 1 < nominal.Parts.Count && !IsFormerWord(nominal.Parts[index + 1])) break;
            if (IsFormerWord(part)) return true;
        }
        // «الرئيس التنفيذي لميتا السابق»: the adjective may follow the complement.
        if (context.Arabic && nominal.Index + 1 < context.Units.Count && context.Units[nominal.Index + 1] is Nominal { Preposition: "ل" or "في" } complement)
            return complement.Parts.Exists(IsFormerWord) && complement.Parts.Find(part => part.Term<TitleTerm>() is not null) is null;
        return false;
    }

    private bool IsFormerToken(int at) =>
        context.Document[at].Word is LexicalWord word && context.Tables.Functions.TryGetValue(word.Stem, out var classes) && (classes & WordClass.Former) != 0;

    private bool IsFormerWord(NominalPart part) =>
        part.Kind == PartKind.Noun && context.Tables.Functions.TryGetValue(part.Key, out var classes) && (classes & WordClass.Former) != 0;

    // What the clause of the unit depends on: the verb before its complementizer, before its infinitive, or before its verbal noun.
    private VerbUnit? Above(Unit unit)
    {
        if (unit is Nominal { Preposition: { } preposition } && context.Phrases.Presupposing.Contains(preposition) || roles.GoverningVerb(unit) is not { } verb) return null;
        if (unit is VerbUnit { NonFinite: true } or Nominal) return unit is VerbUnit { Passive: true } ? null : Dependent(verb, unit) ? verb : null;
        if (verb.Index == unit.Index - 1 && !unit.Joined || unit is VerbUnit { Purpose: true }) return verb;
        for (var index = unit.Index - 1; index > verb.Index; index--)
            if (context.Units[index] is FunctionUnit { Class: WordClass.Complementizer } opening) return opening.Joined ? Shared(opening) ?? verb : verb;
        return null;
    }

    // «قال إن «أ» سيبيع …، وإنه يملك …»: a joined complementizer depends on the verb of the one before it.
    private VerbUnit? Shared(FunctionUnit joined)
    {
        for (var index = joined.Index - 1; index >= 0; index--)
            switch (context.Units[index])
            {
                case FunctionUnit { Class: WordClass.Complementizer, Joined: false } first when first.Key[0] == joined.Key[0]:
                    return roles.GoverningVerb(first);
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return null;
            }
        return null;
    }

    // «عرضا من «أ» لشراء»: the noun that the verbal noun depends on, past whoever makes the offer.
    private Nominal? NounBefore(Nominal nominal)
    {
        if (nominal.Index == 0 || context.Units[nominal.Index - 1] is not Nominal before) return null;
        return before is { Preposition: "من" or "from" or "by", Head.Kind: PartKind.Name } && before.Index > 0 && context.Units[before.Index - 1] is Nominal offer ? offer : before;
    }

    // Refusal and failure hold for the verb's own complement: its object, or what it turns from (عن); not for what stands farther on.
    private bool Reaches(VerbUnit above, Unit unit)
    {
        // To sign a partnership is to enter it.
        if (unit is Nominal { Preposition: null, Parts: [.., { Key: "partnership" or "partnerships" or "alliance" or "collaboration" }] } && above.Readings.Any(reading => reading.Lemma.Class == VerbClass.Agree)) return false;
        if (unit is not Nominal nominal || EffectOf(above.Reading.Lemma.Class) is not (FactStatus.Denied or FactStatus.Former)) return true;
        for (var index = above.Index + 1; index < unit.Index; index++)
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Comma }) return false;
        if (nominal.Preposition is null or "عن" or "from" or "of" or "على") return true;
        return NounBefore(nominal) is { Preposition: null } before && before.Parts.Exists(part => context.Phrases.PlanNouns.Contains(part.Key) || context.Phrases.TalkNouns.Contains(part.Key))
            || nominal.Preposition is "في" or "in" or "to";
    }

    // A noun in a clause of its own (after a conjunction and verb, in apposition) does not hang on the verb before.
    private bool Dependent(VerbUnit verb, Unit unit)
    {
        if (unit is VerbUnit) return true;
        for (var index = verb.Index + 1; index < unit.Index; index++)
            if (context.Units[index] is FunctionUnit { Class: WordClass.Relative }) return false;
        return unit is Nominal nominal && nominal.Parts.Exists(part => part.Deverbal.Length > 0 || part.Term<TitleTerm>() is not null || part.Kind == PartKind.Noun);
    }

    private FactStatus? Under(VerbUnit above, FactStatus status, bool lasting, bool underway)
    {
        var negated = (above.Modifiers & WordClass.Negation) != 0;
        var kind = above.Reading.Lemma.Class;
        foreach (var reading in above.Readings)
            if (reading.Lemma.Class != VerbClass.None) kind = reading.Lemma.Class;
        if (above.Particle is { } particle && context.Phrases.CancelVerbs.Contains($"{above.Reading.Lemma.Key} {particle}")) kind = VerbClass.Cancel;
        var effect = EffectOf(kind);
        if (kind is VerbClass.Attempt or VerbClass.Intend && underway) effect = null;
        // To end a purchase is to have bought; to end a partnership is to have it no more.
        if (kind == VerbClass.Cease && !lasting && !underway) effect = null;
        // What was once expected says nothing of what is.
        if (kind is VerbClass.Expect or VerbClass.Intend && (above.Modifiers & WordClass.PastAuxiliary) != 0 && effect is not null) return null;
        if (kind == VerbClass.Denial) return negated ? status : Combine(status, FactStatus.Denied);
        if (negated && above.Readings.Any(reading => context.Phrases.FactiveVerbs.Contains(reading.Lemma.Key))) return status;
        if (negated) return kind == VerbClass.Speech ? null : Combine(status, FactStatus.Denied);
        if (effect is { } found) status = Combine(status, found);
        if ((above.Modifiers & WordClass.Possibility) != 0) status = Combine(status, FactStatus.Possible);
        if ((above.Modifiers & WordClass.Future) != 0 && kind is not VerbClass.Speech) status = Combine(status, FactStatus.Planned);
        return status;
    }

    // The further from plain truth wins; what is over and denied was so and is over.
    private static FactStatus Combine(FactStatus? inner, FactStatus outer)
    {
        if (inner is null or FactStatus.Asserted) return outer;
        if (outer == FactStatus.Asserted || inner == FactStatus.Denied) return inner.Value;
        if (outer == FactStatus.Denied) return FactStatus.Denied;
        return inner == FactStatus.Former ? FactStatus.Former : outer == FactStatus.Possible ? FactStatus.Possible : inner.Value;
    }

    // "asked whether it would merge": a question says nothing of its answer.
    private bool IsAsked(Unit unit)
    {
        for (var index = unit.Index - 1; index >= 0; index--)
            switch (context.Units[index])
            {
                case FunctionUnit { Key: "whether" }:
                    return true;
                case VerbUnit { NonFinite: false } or FunctionUnit { Class: WordClass.Complementizer } or MarkUnit:
                    return false;
            }
        return false;
    }

    private bool IsConditional(Unit unit)
    {
        for (var index = unit.Index - 1; index >= 0 && index >= unit.Index - 6; index--)
        {
            if (context.Units[index] is FunctionUnit function && context.Phrases.Conditions.Contains(function.Key)) return true;
            if (context.Units[index] is MarkUnit) return false;
        }
        return context.Arabic && unit.First > context.Sentence.Sentence.FirstToken
            && context.Document[unit.First - 1].Word is LexicalWord { Function: { } before } && context.Phrases.Conditions.Contains(before);
    }
}
