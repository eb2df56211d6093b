using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Which forms are finite verbs.</summary>
internal sealed partial class ArabicUnitReader
{
    private bool IsVerb(int at, LexicalWord word)
    {
        if (_preposition is not null || _demonstrative || _nounNext) return false;
        var nounToo = word.Is(WordClass.Masdar | WordClass.ActiveParticiple | WordClass.PassiveParticiple | WordClass.Common | WordClass.Head);
        // سعيا is an accusative before it is a dual.
        if (nounToo && _units is not [.., Nominal { Joined: true, Head.Kind: PartKind.Name }] && word.Verbs.All(reading => reading.Class != WordClass.Verb || (reading.Form & VerbForm.Dual) != 0)) return (_modifiers & WordClass.Possibility) != 0 || _units.Count > 0 && _units[^1] is FunctionUnit { Class: WordClass.Relative };
        if (nounToo && Cuts(word.NounSplit) < Cuts(word.VerbSplit)) return false;
        if (nounToo && (word.NounSplit.Prefix & Clitics.Al) != 0 && word.VerbSplit.StemStart == 0) return false;
        if (!nounToo) return !AfterOpenNoun() || FollowedBySubject(at) || word.VerbSplit.Suffix != Pronoun.None || word.Verbs.Any(reading => reading.Class == WordClass.Verb && reading.Form.HasFlag(VerbForm.Present));
        if ((_modifiers & (WordClass.Negation | WordClass.Future | WordClass.Possibility)) != 0) return true;
        if ((word.VerbSplit.Prefix & Clitics.Sa) != 0 && word.Verbs.Any(IsPresent)) return true;
        if (AtBoundary(word)) return !LooksNominal(at, word);
        if (AfterOpenNoun()) return false;
        if (_units[^1] is Nominal { Parts: [.., { Definite: true }] } && FollowedBySubject(at)) return !AwaitsComplement();
        // After a closed noun a feminine past or a present is a verb; a bare stem is more often a verbal noun.
        return word.Verbs.Any(reading => reading.Class == WordClass.Verb && (reading.Form & (VerbForm.Present | VerbForm.Feminine)) != 0);
    }

    // The fewer clitics a reading needs, the likelier it is; the article costs nothing, for no verb has one.
    internal static int Cuts(CliticSplit split) =>
        System.Numerics.BitOperations.PopCount((uint)(split.Prefix & ~Clitics.Al)) + (split.Suffix == Pronoun.None ? 0 : 1);

    private static bool IsPresent(VerbReading reading) => reading.Class == WordClass.Verb && (reading.Form & VerbForm.Present) != 0;

    private bool AtBoundary(LexicalWord word)
    {
        if (_units.Count == 0 || _joined) return true;
        if ((word.VerbSplit.Prefix & (Clitics.Wa | Clitics.Fa)) != 0) return _units[^1] is not Nominal { Preposition: not null } || word.Verbs.Any(reading => (reading.Form & VerbForm.Feminine) != 0);
        return _units[^1] is MarkUnit or FunctionUnit or QuantityUnit { Quantity.Kind: QuantityKind.Date };
    }

    // "بحث سبل" or "بحث مع" at a boundary: a bare stem before a noun without article can be either; a name or الـ after it shows a subject.
    private bool LooksNominal(int at, LexicalWord word)
    {
        if (word.NounSplit.Suffix != Pronoun.None && word.VerbSplit.Suffix == Pronoun.None) return true;
        if ((word.VerbSplit.Prefix & (Clitics.Wa | Clitics.Fa)) != 0 && FollowedBySubject(at)) return false;
        if (word.Is(WordClass.Head) && !word.Verbs.Any(reading => (reading.Form & (VerbForm.Present | VerbForm.Feminine)) != 0)) return true;
        if (at + 1 >= document.Tokens.Length) return true;
        return document[at + 1].Word is LexicalWord { Script: Script.Arabic } next
            && next.Is(WordClass.Preposition) && !word.Verbs.Any(reading => (reading.Form & (VerbForm.Present | VerbForm.Feminine)) != 0)
            && _units.Count > 0 && _units[^1] is MarkUnit { Kind: TokenKind.Comma };
    }

    // "تعتزم الشركة طرح": a verb that has had its subject only is followed by its complement, not by a verb.
    private bool AwaitsComplement()
    {
        for (var index = _units.Count - 1; index >= 0; index--)
            switch (_units[index])
            {
                case VerbUnit verb:
                    return verb.Reading.Lemma.Class is not (VerbClass.Become or VerbClass.Continue);
                case MarkUnit or FunctionUnit:
                    return false;
            }
        return false;
    }

    private bool FollowedBySubject(int at) =>
        _mentions.Exists(mention => mention.First == at + 1) || at + 1 < document.Tokens.Length && document[at + 1].Kind == TokenKind.OpenQuote
        || at + 1 < document.Tokens.Length && document[at + 1].Word is LexicalWord { Script: Script.Arabic } next
            && ((next.NounSplit.Prefix & Clitics.Al) != 0 || next.StartsTerm);

    private bool AfterOpenNoun() =>
        _units.Count > 0 && _units[^1] is Nominal { Parts: [.., { Definite: false, Kind: PartKind.Noun } last] } && !last.Adjective && !_joined;

    private int Verb(int at, LexicalWord word)
    {
        var readings = word.FiniteReadings;
        var first = _modifiers == WordClass.None ? at : Math.Min(_modifiersFrom, at);
        var modifiers = _modifiers;
        if ((word.VerbSplit.Prefix & Clitics.Sa) != 0) modifiers |= WordClass.Future;
        // قد before a past says that it is done; before a present that it may be.
        if ((modifiers & WordClass.Possibility) != 0 && readings.All(reading => (reading.Form & VerbForm.Past) != 0) && IsQad(first)) modifiers &= ~WordClass.Possibility;
        TakeClitics(word.VerbSplit.Prefix & (Clitics.Wa | Clitics.Fa));
        Add(new VerbUnit(at, at + 1, readings[0]) { Readings = readings, Object = word.VerbSplit.Suffix, Modifiers = modifiers, Purpose = (word.VerbSplit.Prefix & Clitics.La) != 0 });
        return at + 1;
    }

    private bool IsQad(int at) => document[at].Word is LexicalWord { Function: "قد" or "لقد" };
}
