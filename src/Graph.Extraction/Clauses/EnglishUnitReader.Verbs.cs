using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Which forms are verbs, and what their auxiliaries make of them.</summary>
internal sealed partial class EnglishUnitReader
{
    private const int LongestLookAhead = 14;

    private bool Auxiliary(int at, LexicalWord word)
    {
        switch (word.Folded)
        {
            case "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "'re":
                Be(at, word.Folded);
                return true;
            case "has" or "have" or "had" or "having" or "'ve" when LeadsVerb(at + 1):
                Group(at);
                _infinitive |= (_auxiliaries & Auxiliaries.To) != 0;
                _auxiliaries = Auxiliaries.Have;
                if (word.Folded == "had") _modifiers |= WordClass.PastAuxiliary;
                return true;
            case "do" or "does" or "did" when LeadsVerb(at + 1):
                Group(at);
                _auxiliaries |= Auxiliaries.Do;
                return true;
            case "do" or "does" or "did" when _auxiliaries == Auxiliaries.None && Inverts(at + 1):
                _inverted = WordClass.Future | (_modifiers & WordClass.Negation);
                EndGroup();
                _closed = true;
                return true;
            case "can" or "must" or "should" or "ought" or "cannot" when _groupFrom < 0 || _modifiers != WordClass.None:
                Group(at);
                _auxiliaries |= Auxiliaries.Modal;
                if (word.Folded == "cannot") _modifiers |= WordClass.Negation;
                return true;
            case "to" when at + 1 < _end && document[at + 1].Word is LexicalWord next && IsBase(next):
                // "is to buy", "IBM to buy": what is meant to be.
                if ((_auxiliaries & Auxiliaries.Be) != 0 || IsHeadline()) (_modifiers, _auxiliaries) = (_modifiers | WordClass.Future, Auxiliaries.Modal);
                else
                {
                    _auxiliaries = Auxiliaries.To;
                    _modifiers &= WordClass.Negation;
                }
                Group(at);
                _preposition = null;
                return true;
            default:
                return false;
        }
    }

    private void Be(int at, string form)
    {
        Group(at);
        var former = form is "was" or "were" && (_modifiers & WordClass.Future) == 0 || form == "been" && (_modifiers & WordClass.PastAuxiliary) != 0;
        var modifiers = _modifiers;
        _infinitive |= (_auxiliaries & Auxiliaries.To) != 0;
        _auxiliaries = Auxiliaries.Be;
        if (form is "was" or "were") _modifiers |= WordClass.PastAuxiliary;
        if (_units.Count > 0 && _units[^1] is FunctionUnit { Key: "be" }) return;
        var preposition = _preposition;
        _preposition = null;
        Add(new FunctionUnit(at, at + 1, WordClass.PastAuxiliary | (modifiers & Shaping) | (former ? WordClass.Former : WordClass.None), "be", Pronoun.None), keep: true);
        _preposition = preposition;
    }

    // "IBM to buy StreamSets": an infinitive right after the subject in a sentence that has no verb yet.
    private bool IsHeadline() => _units.Count == 1 && _units[0] is Nominal { Preposition: null } && _groupFrom < 0;

    // "did it hire …": the subject stands between.
    private bool Inverts(int at)
    {
        for (var end = Math.Min(_end, at + 6); at < end; at++)
        {
            if (document[at].Word is not LexicalWord word) return false;
            if (at > 0 && word.Verbs.Any(reading => reading.Class == WordClass.Verb && (reading.Form & VerbForm.Base) != 0) && word.Function is null) return true;
        }
        return false;
    }

    private bool LeadsVerb(int at)
    {
        for (; at < _end; at++)
        {
            if (document[at].Word is not LexicalWord word) return false;
            if (word.Folded is "been" or "be") return true;
            if (word.Is(WordClass.Negation | WordClass.Adverb) && !word.Is(WordClass.Preposition | WordClass.Determiner) || word.Folded is "since" or "co") continue;
            return (word.Is(WordClass.Verb) || IsUnknownPast(word)) && (word.Folded == "own" || !word.Is(WordClass.Determiner | WordClass.Preposition)) && !IsPluralNoun(word);
        }
        return false;
    }

    // After "has" a form that is no participle and no base is a noun: has offices.
    private static bool IsPluralNoun(LexicalWord word) => Forms(word) is var forms && (forms & (VerbForm.PastParticiple | VerbForm.Base)) == 0;

    private static bool IsBase(LexicalWord word) => word.Folded is "be" or "have" or "do" || (Forms(word) & VerbForm.Base) != 0 && !word.Is(WordClass.Determiner);

    private static VerbForm Forms(LexicalWord word)
    {
        if (IsUnknownPast(word)) return VerbForm.Past | VerbForm.PastParticiple;
        var forms = VerbForm.None;
        foreach (var reading in word.Verbs)
            if (reading.Class == WordClass.Verb) forms |= reading.Form;
        return forms;
    }

    // A form in -ed of a verb that the lexicon does not have: no frame turns on it, but it makes a clause.
    private static bool IsUnknownPast(LexicalWord word) => word.Classes == WordClass.None && word.Folded.Length > 5 && word.Folded.EndsWith("ed", StringComparison.Ordinal) && !word.Folded.EndsWith("eed", StringComparison.Ordinal);

    private static readonly VerbReading UnknownVerb = new(new Lemma("", VerbClass.None, Arabic: false), WordClass.Verb, VerbForm.Past | VerbForm.PastParticiple);

    // "formed following …": a closed-class word that is a verb here, as after an auxiliary.
    private bool IsMainVerb(int at, LexicalWord word)
    {
        if (!word.Is(WordClass.Verb)) return false;
        var forms = Forms(word);
        if (word.Folded is "has" or "have" or "had" or "does" or "did" or "do") return true;
        if ((_auxiliaries & (Auxiliaries.To | Auxiliaries.Modal | Auxiliaries.Do)) != 0) return (forms & VerbForm.Base) != 0;
        return (_auxiliaries & (Auxiliaries.Be | Auxiliaries.Have)) != 0 && (forms & (VerbForm.PastParticiple | VerbForm.Gerund)) != 0 && !word.Is(WordClass.Adverb);
    }

    private bool IsVerb(int at, LexicalWord word)
    {
        var forms = Forms(word);
        if ((_auxiliaries & Auxiliaries.Be) != 0) return (forms & (VerbForm.PastParticiple | VerbForm.Gerund)) != 0 && !IsAttributive(at);
        if ((_auxiliaries & Auxiliaries.Have) != 0) return (forms & VerbForm.PastParticiple) != 0;
        if ((_auxiliaries & (Auxiliaries.To | Auxiliaries.Modal | Auxiliaries.Do)) != 0) return (forms & VerbForm.Base) != 0;
        if (_inverted != WordClass.None && (forms & VerbForm.Base) != 0 && _units.Count > 0 && _units[^1] is Nominal { Preposition: null }) return true;
        if (_definiteNext || _demonstrative && !_joined || _determined == at) return false;
        var last = _units.Count > 0 ? _units[^1] : null;
        if (_preposition is not null) return (forms & VerbForm.Gerund) != 0 && (!word.Is(WordClass.Masdar | WordClass.Head | WordClass.Common) && !word.StartsTerm || StartsObject(at + 1));
        if (last is Nominal { Parts: [.., { Possessive: true }] } && !_joined) return false;
        if (last is Nominal && !_closed && IsJoined(at) && document[at - 1].Word.Folded is not ("co" or "re")) return false;
        // "is based there, has 60 employees": no noun is written so.
        if (word.Folded is "has" or "had") return last is not null;
        var nounToo = word.Is(WordClass.Masdar | WordClass.Head) || word.StartsTerm || word.Is(WordClass.Common);
        if ((forms & VerbForm.Gerund) != 0) return IsGerund(at, word, last);
        if (IsUnknownPast(word) && (last is not Nominal || !HasOpenSubject(speech: false, out _, out _))) return false;
        if (HasNumber(at)) return (forms & VerbForm.Present) == 0 || !nounToo;
        if ((forms & VerbForm.Past) != 0 && (forms & VerbForm.Base) == 0) return !word.Is(WordClass.Masdar | WordClass.Head) && (last is not null || NextIs(at, WordClass.Preposition)) && !IsAttributive(at);
        if ((forms & VerbForm.PastParticiple) != 0 && (forms & VerbForm.Base) == 0) return last is not null || NextIs(at, WordClass.Preposition);
        return last is not null && IsPresent(at, word, forms, nounToo, last);
    }

    // "two listed companies", "the combined firm": a participle before a noun and after nothing that could be its subject.
    private bool IsAttributive(int at)
    {
        if (_units.Count > 0 && (_units[^1] is Nominal || _units[^1] is MarkUnit or FunctionUnit && HasOpenSubject(speech: false, out _, out _))) return false;
        return at + 1 < _end && document[at + 1].Word is LexicalWord next && document[at + 1].Kind == TokenKind.Word && !next.Is(WordClass.Closed | WordClass.Determiner | WordClass.Demonstrative | WordClass.Quantifier)
            && (next.Is(WordClass.Head | WordClass.Common) || next.StartsTerm) && (document[at + 1].Flags & TokenFlags.Capital) == 0;
    }

    private bool HasNumber(int at) => _units.Count > 0 && _units[^1] is QuantityUnit { Quantity.Kind: QuantityKind.Number } number && number.End == at;

    private bool NextIs(int at, WordClass kind) => at + 1 < _end && document[at + 1].Word is LexicalWord next && next.Is(kind);

    private bool IsGerund(int at, LexicalWord word, Unit? last)
    {
        var nounToo = word.Is(WordClass.Masdar | WordClass.Head) || word.StartsTerm;
        if (last is null or MarkUnit or VerbUnit or FunctionUnit || _joined) return !nounToo || !NextIs(at, WordClass.Verb) && StartsObject(at + 1);
        if (last is not Nominal nominal) return false;
        // "a firm working in …", "Meta hiring engineers", not "drug testing".
        return nominal.Parts[^1].Kind is PartKind.Name or PartKind.Pronoun || nominal.Parts[^1].Term<HeadTerm>() is not null
            ? !nounToo || StartsObject(at + 1) || NextIs(at, WordClass.Preposition)
            : !nounToo && (StartsObject(at + 1) || NextIs(at, WordClass.Preposition));
    }

    // A form in the present, of which most are nouns too: it needs a subject before it, in a clause without a verb, and no verb after it.
    private bool IsPresent(int at, LexicalWord word, VerbForm forms, bool nounToo, Unit last)
    {
        if (last is FunctionUnit { Class: WordClass.Relative }) return !nounToo || StartsObject(at + 1) || !NextIsFinite(at);
        if (last is VerbUnit && !_joined) return false;
        var third = (forms & VerbForm.Base) == 0;
        var beside = last is Nominal && !_joined;
        if (beside && ((Nominal)last).Parts[^1] is { Kind: PartKind.Pronoun, Possessive: false, Pronoun: not Pronoun.None } && ((Nominal)last).Preposition is null) return true;
        if (_joined && JoinsVerb(third)) return !nounToo || third && (StartsObject(at + 1) || NextIs(at, WordClass.Preposition));
        var past = (forms & VerbForm.Past) != 0;
        if (past && last is MarkUnit { Kind: TokenKind.Comma } && (StartsObject(at + 1) || IsParticle(at + 1))) return true;
        if (!HasOpenSubject(IsSpeech(word), out var subject, out var plural)) return false;
        if (NextIsFinite(at)) return false;
        if (!past && plural is { } many && (third == many && (third || subject!.Parts[^1].Kind == PartKind.Name) || third && many)) return false;
        if (beside && ((Nominal)last).Parts[^1] is { Kind: PartKind.Noun, Demonym: not null }) return false;
        if (!nounToo) return true;
        if (beside && ((Nominal)last).Parts[^1] is { Kind: PartKind.Noun } noun && !_closed && noun.Term<HeadTerm>() is null && noun.Term<SourceTerm>() is null && ((Nominal)last).Preposition is null && !noun.Definite) return false;
        return StartsObject(at + 1) || NextIs(at, WordClass.Preposition | WordClass.Complementizer | WordClass.Adverb | WordClass.Conjunction) || at + 1 >= _end || document[at + 1].Kind is TokenKind.Stop or TokenKind.Comma;
    }

    // "owns A and runs B".
    private bool JoinsVerb(bool third)
    {
        for (var index = _units.Count - 1; index >= 0; index--)
        {
            if (_units[index] is VerbUnit verb) return !verb.NonFinite && ((verb.Reading.Form & VerbForm.Base) == 0 || !third);
            if (_units[index] is FunctionUnit { Key: "be" }) return true;
            if (_units[index] is MarkUnit { Kind: not TokenKind.Comma } or FunctionUnit { Class: WordClass.Complementizer }) return false;
        }
        return false;
    }

    // What an object begins with: a determiner, a number, a name, "to".
    private bool StartsObject(int at)
    {
        if (at >= _end) return false;
        ref readonly var token = ref document[at];
        if (token.Kind is TokenKind.Currency or TokenKind.Number or TokenKind.OpenQuote || (token.Flags & TokenFlags.Capital) != 0) return true;
        return token.Word is LexicalWord next && (next.Folded == "to" || next.Is(WordClass.Determiner | WordClass.Complementizer | WordClass.Quantifier | WordClass.Pronoun)) && next.Folded is not ("s" or "'s");
    }

    private bool NextIsFinite(int at) => at + 1 < _end && document[at + 1].Word is LexicalWord next && IsFiniteAt(at + 1, next);

    // Certainly a finite verb: a form of to be, a modal, has, or a past that is no noun.
    private bool IsFiniteAt(int at, LexicalWord word)
    {
        if (word.Folded is "is" or "are" or "was" or "were" or "has" or "had" or "have" or "can" or "must" or "should") return true;
        if (word.Function is not null) return word.Is(WordClass.Future | WordClass.Possibility) && !word.Is(WordClass.Adverb);
        if (!word.Is(WordClass.Verb) && !IsUnknownPast(word) || IsJoined(at)) return false;
        var forms = Forms(word);
        if ((forms & VerbForm.Base) != 0 || word.Is(WordClass.Masdar | WordClass.Head)) return false;
        if ((forms & VerbForm.Past) != 0) return !(at + 1 < _end && document[at + 1].Word.Folded == "by");
        return (forms & VerbForm.Present) != 0 && !word.Is(WordClass.Common) && !word.StartsTerm;
    }

    // The subject of a verb to come: a bare nominal since the last finite verb, with no verb of its own yet. Whether it is one or
    // many is null where the words do not tell.
    private bool HasOpenSubject(bool speech, out Nominal? subject, out bool? plural)
    {
        subject = null;
        plural = null;
        Nominal? opener = null;
        var comma = false;
        for (var index = _units.Count - 1; index >= 0; index--)
        {
            switch (_units[index])
            {
                case FunctionUnit { Key: "be" } or VerbUnit { NonFinite: false }:
                    if (RelativeBefore(index) is not { } relative) return opener is not null || subject is not null && _units[index] is VerbUnit said && said.Readings.Any(reading => reading.Lemma.Class == VerbClass.Speech);
                    // A relative clause between commas lasts to the second.
                    if (!comma && relative > 0 && _units[relative - 1] is MarkUnit) return false;
                    index = relative;
                    break;
                case FunctionUnit { Class: WordClass.Complementizer or WordClass.Relative }:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return subject is not null;
                case MarkUnit:
                    comma = true;
                    break;
                case Nominal { Preposition: null } nominal when !ContinuesPhrase(index) || comma && _units[index + 1] is MarkUnit:
                    if (subject is null || subject.Joined && opener is null) (subject, plural) = (nominal, Number(nominal, index));
                    if (nominal.Joined && index > 0 && _units[index - 1] is not Nominal || nominal.Joined && speech || speech && index > 0 && _units[index - 1] is MarkUnit) opener ??= nominal;
                    else if (nominal.Joined) opener ??= HasFiniteBefore(index) ? nominal : null;
                    break;
            }
        }
        return subject is not null;
    }

    private bool HasFiniteBefore(int index)
    {
        for (index--; index >= 0; index--)
        {
            if (_units[index] is VerbUnit { NonFinite: false }) return true;
            if (_units[index] is FunctionUnit { Class: WordClass.Complementizer or WordClass.Relative } or MarkUnit) return false;
        }
        return false;
    }

    private bool? Number(Nominal nominal, int index) =>
        nominal.Joined && index > 0 ? _units[index - 1] is Nominal && !HasFiniteBefore(index) ? true : null : IsPlural(nominal);

    private static bool IsSpeech(LexicalWord word) => word.Verbs.Any(reading => reading.Lemma.Class == VerbClass.Speech);

    // "of Google and YouTube": a joined name shares the preposition of the one before.
    private bool ContinuesPhrase(int index) => _units[index].Joined && index > 0 && _units[index - 1] is Nominal { Preposition: not null };

    private int? RelativeBefore(int index)
    {
        for (index--; index >= 0; index--)
        {
            if (_units[index] is FunctionUnit { Class: WordClass.Relative }) return index;
            if (_units[index] is VerbUnit { NonFinite: false } or FunctionUnit { Class: WordClass.Complementizer } or MarkUnit) return null;
        }
        return null;
    }

    private static bool IsPlural(Nominal nominal) => nominal.Parts[^1] switch
    {
        { Kind: PartKind.Pronoun } part => part.Pronoun is Pronoun.Their or Pronoun.Our or Pronoun.My,
        { Kind: PartKind.Noun } part when part.Term<HeadTerm>() is { } head => head.Number != GrammaticalNumber.One,
        { Kind: PartKind.Noun } part => part.Key.EndsWith('s') && !part.Key.EndsWith("ss", StringComparison.Ordinal) || part.Key is "people" or "staff",
        _ => false,
    };

    private int Verb(int at, LexicalWord word)
    {
        var forms = Forms(word);
        var readings = IsUnknownPast(word) ? [UnknownVerb] : word.FiniteReadings;
        var participle = (forms & VerbForm.PastParticiple) != 0;
        var gerund = (forms & VerbForm.Gerund) != 0;
        var passive = participle && (_auxiliaries & Auxiliaries.Be) != 0;
        var reduced = participle && (_auxiliaries & (Auxiliaries.Be | Auxiliaries.Have | Auxiliaries.Modal | Auxiliaries.To | Auxiliaries.Do)) == 0 && (forms & VerbForm.Base) == 0 && IsReduced(at, forms);
        var nonFinite = _infinitive || (_auxiliaries & Auxiliaries.To) != 0 || gerund && (_auxiliaries & Auxiliaries.Be) == 0;
        var modifiers = _modifiers;
        if (_inverted != WordClass.None && _auxiliaries == Auxiliaries.None) (modifiers, _inverted) = (_inverted & ~WordClass.Future, WordClass.None);
        var joined = _joined;
        var preposition = gerund ? _preposition : null;
        if (_units.Count > 0 && _units[^1] is FunctionUnit { Key: "be" } be && (passive || gerund))
        {
            joined |= be.Joined;
            modifiers |= be.Class & Shaping;
            _units.RemoveAt(_units.Count - 1);
        }
        _auxiliaries = Auxiliaries.None;
        EndGroup();
        _preposition = preposition;
        _joined = joined;
        var end = EndOfPhrasal(at, out var particle);
        Add(new VerbUnit(at, end, readings[0])
        {
            Readings = readings,
            Modifiers = modifiers & ~WordClass.PastAuxiliary,
            Passive = passive || reduced,
            NonFinite = nonFinite || reduced,
            Particle = particle,
        });
        return end;
    }

    // "set up xAI", "was taken over by": a particle that governs nothing belongs to the verb.
    private int EndOfPhrasal(int at, out string? particle)
    {
        particle = null;
        if (!IsParticle(at + 1) || StartsQuantity(at + 1)) return at + 1;
        var word = document[at + 1].Word.Folded;
        var governs = word is "over" or "on" or "in" && at + 2 < _end && document[at + 2].Word is LexicalWord next && document[at + 2].Kind is TokenKind.Word or TokenKind.Number or TokenKind.OpenQuote or TokenKind.Currency
            && (next.Folded is not ("this" or "last" or "next") && !next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb) || document[at + 2].Kind != TokenKind.Word);
        if (governs) return at + 1;
        particle = word;
        return at + 2;
    }

    private bool IsParticle(int at) => at < _end && document[at].Kind == TokenKind.Word && document[at].Word.Folded is "up" or "out" or "over" or "off" or "down" or "on" or "away" or "in" or "aside";

    private bool StartsQuantity(int at)
    {
        for (var index = _quantity; index < document.Quantities.Length && document.Quantities[index].FirstToken <= at; index++)
            if (document.Quantities[index].FirstToken == at) return true;
        return false;
    }

    // "the model released by DeepSeek", "Beta, founded in 1999,", "a shop based in Dubai": a participle that hangs on the noun before it.
    private bool IsReduced(int at, VerbForm forms)
    {
        if ((forms & VerbForm.Past) == 0) return true;
        var next = at + 1 < _end ? document[at + 1].Word as LexicalWord : null;
        if (next?.Folded == "by") return true;
        if (_units.Count == 0) return true;
        if (_joined || _units[^1] is Nominal { Parts: [.., { Kind: PartKind.Pronoun, Possessive: false }] }) return false;
        if (_units[^1] is FunctionUnit { Class: WordClass.Relative or WordClass.Complementizer }) return false;
        if (next is null || next.Folded is "up" or "out" or "off" or "down" or "away" || !next.Is(WordClass.Preposition | WordClass.Adverb) && next.Folded is not "to" && document[at + 1].Kind is not (TokenKind.Comma or TokenKind.Stop)) return next is not null && IsNamingParticiple(at);
        if (_units[^1] is Nominal && !HasOpenSubject(document[at].Word is LexicalWord self && IsSpeech(self), out _, out _)) return true;
        if (_units[^1] is MarkUnit { Kind: TokenKind.Comma } && next.Is(WordClass.Preposition)) return _units.Count > 1 && _units[^2] is Nominal && !ClosesPair();
        return _units[^1] is Nominal { Parts: [.., { Kind: not PartKind.Pronoun }] } && FiniteFollows(at + 1);
    }

    private bool IsNamingParticiple(int at) => document[at].Word is LexicalWord word && word.Is(WordClass.Naming) && _units[^1] is Nominal { Parts: [.., { Kind: PartKind.Noun }] };

    // "Meta, the owner of Facebook, invested in …": the comma before the verb closes what another opened.
    private bool ClosesPair()
    {
        for (var index = _units.Count - 2; index > 0; index--)
        {
            if (_units[index] is MarkUnit { Kind: TokenKind.Comma } && _units[index - 1] is Nominal) return true;
            if (_units[index] is MarkUnit or FunctionUnit { Class: WordClass.Complementizer }) return false;
        }
        return false;
    }

    // A finite verb later in the clause takes the noun for its subject: "the firm founded in 2016 raised $5m".
    private bool FiniteFollows(int from)
    {
        var afterArticle = false;
        for (var at = from; at < _end && at < from + LongestLookAhead; at++)
        {
            ref readonly var token = ref document[at];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Currency or TokenKind.Percent) || token.Word is not LexicalWord word) return false;
            if (word.Folded is "and" or "but" or "or" or "after" or "before" or "since" or "as" or "when" or "while" or "because" or "that" or "who" or "which" or "where" or "until" or "if" or "though" or "although" or "to") return false;
            if (word.Is(WordClass.Pronoun) && !word.Is(WordClass.Determiner)) return false;
            if (!afterArticle && IsFiniteAt(at, word) && (token.Flags & TokenFlags.Capital) == 0) return true;
            afterArticle = word.Is(WordClass.Determiner);
        }
        return false;
    }

    // A conjunction that is a preposition too opens a clause where a finite verb follows before the next mark.
    private bool OpensClause(int from)
    {
        var nouns = 0;
        var afterArticle = false;
        for (var at = from; at < _end && at < from + LongestLookAhead; at++)
        {
            ref readonly var token = ref document[at];
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.Number or TokenKind.Currency or TokenKind.Percent)
            {
                nouns++;
                continue;
            }
            if (token.Kind != TokenKind.Word || token.Word is not LexicalWord word) return false;
            if (word.Folded is "and" or "that" or "who" or "which" or "when" or "where" or "to" or "but") return false;
            if (nouns > 0 && !afterArticle && (token.Flags & TokenFlags.Capital) == 0 && (IsFiniteAt(at, word) || word.Folded is "do" or "does" or "did" || IsThirdAfterPronoun(at, word))) return true;
            afterArticle = word.Is(WordClass.Determiner) || word.Folded == "'s";
            if (!word.Is(WordClass.Adverb)) nouns++;
        }
        return false;
    }

    private bool IsThirdAfterPronoun(int at, LexicalWord word) =>
        word.Is(WordClass.Verb) && (Forms(word) & VerbForm.Present) != 0 && (document[at - 1].Word.Folded is "it" or "he" or "she" or "they" or "we" || (Forms(word) & VerbForm.Base) == 0 && StartsObject(at + 1) && (document[at - 1].Flags & TokenFlags.Capital) != 0);
}
