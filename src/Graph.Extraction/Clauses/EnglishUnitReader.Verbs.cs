using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Which forms are verbs, and what their auxiliaries make of them.</summary>
internal sealed partial class EnglishUnitReader
{
    private bool IsVerb(int at, LexicalWord word)
    {
        var forms = word.Verbs.Where(reading => reading.Class == WordClass.Verb).Aggregate(VerbForm.None, (all, reading) => all | reading.Form);
        if (_afterTo) return (forms & (VerbForm.Base | VerbForm.Present)) != 0 || _modifiers != WordClass.None && (forms & VerbForm.Past) != 0;
        if (_afterBe) return (forms & (VerbForm.PastParticiple | VerbForm.Gerund)) != 0;
        if (_afterHave) return (forms & VerbForm.PastParticiple) != 0;
        if (_definiteNext || _demonstrative) return false;
        if (_preposition is not null) return (forms & VerbForm.Gerund) != 0;
        var last = _units.Count > 0 ? _units[^1] : null;
        if (last is Nominal { Parts: [.., { Possessive: true }] }) return false;
        var nounToo = word.Is(WordClass.Masdar | WordClass.Common | WordClass.Head) || word.StartsTerm;
        if ((forms & VerbForm.Gerund) != 0) return last is null or MarkUnit or VerbUnit or FunctionUnit || _joined || last is Nominal && !nounToo && _closed;
        if ((forms & VerbForm.Past) != 0 && !nounToo) return last is Nominal or FunctionUnit or MarkUnit or QuantityUnit || _joined;
        if ((forms & (VerbForm.Past | VerbForm.PastParticiple)) != 0 && last is Nominal) return true;
        // "Meta plans …", "shares fell": present and base forms that are nouns too need a subject before them and no verb since.
        if (last is not Nominal subject || _closed && !_joined) return _joined && !nounToo && last is not null || last is FunctionUnit { Class: WordClass.Relative };
        if (subject.Preposition is not null && !HasTopic()) return false;
        if (!nounToo) return true;
        return subject.Parts[^1] is { Kind: not PartKind.Noun } && HasNoVerbSince() && FollowsLikeObject(at);
    }

    private bool HasTopic() => _units.Exists(unit => unit is Nominal { Preposition: null });

    private bool HasNoVerbSince()
    {
        for (var index = _units.Count - 1; index >= 0; index--)
        {
            if (_units[index] is VerbUnit { NonFinite: false }) return false;
            if (_units[index] is MarkUnit or FunctionUnit { Class: WordClass.Relative or WordClass.Complementizer }) return true;
        }
        return true;
    }

    private bool FollowsLikeObject(int at)
    {
        if (at + 1 >= document.Tokens.Length || document[at + 1].Word is not LexicalWord next) return false;
        return next.Folded is "to" or "a" or "an" or "the" or "that" || next.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Complementizer)
            || document[at + 1].Kind is TokenKind.Currency or TokenKind.Number || (document[at + 1].Flags & TokenFlags.Capital) != 0;
    }

    private int Verb(int at, LexicalWord word)
    {
        var readings = word.Verbs.Where(reading => reading.Class == WordClass.Verb).ToArray();
        var forms = readings.Aggregate(VerbForm.None, (all, reading) => all | reading.Form);
        var participle = (forms & VerbForm.PastParticiple) != 0;
        var passive = participle && _afterBe;
        var nonFinite = _afterTo && (_modifiers & (WordClass.Future | WordClass.Possibility | WordClass.Negation)) == 0 && !FromDo() || (forms & VerbForm.Gerund) != 0 && !_afterBe;
        var reduced = participle && !_afterBe && !_afterHave && IsReduced(at);
        var modifiers = _modifiers;
        var joined = _joined;
        var preposition = (forms & VerbForm.Gerund) != 0 ? _preposition : null;
        EndGroup();
        _preposition = preposition;
        _joined = joined;
        if (_units.Count > 0 && _units[^1] is FunctionUnit { Key: "be" } && (passive || (forms & VerbForm.Gerund) != 0)) _units.RemoveAt(_units.Count - 1);
        Add(new VerbUnit(at, at + 1, readings[0])
        {
            Readings = readings,
            Modifiers = modifiers & ~WordClass.PastAuxiliary,
            Passive = passive || reduced,
            NonFinite = nonFinite || reduced,
        });
        return at + 1;
    }

    private bool FromDo() => _groupFrom >= 0 && document[_groupFrom].Word.Folded is "do" or "does" or "did";

    // "the model released by DeepSeek", "Beta, founded in 1999,": a participle that hangs on the noun before it.
    private bool IsReduced(int at)
    {
        if (at + 1 < document.Tokens.Length && document[at + 1].Word.Folded == "by") return true;
        if (_units.Count == 0) return true;
        return _units[^1] is MarkUnit { Kind: TokenKind.Comma } && at + 1 < document.Tokens.Length
            && document[at + 1].Word.Folded is "in" or "as" or "for" or "at" && HasOpenSubject();
    }

    private bool HasOpenSubject() => _units.Count > 1 && _units[^2] is Nominal && !_units.Exists(unit => unit is VerbUnit { NonFinite: false });
}
