using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Whose clause each verb of an English sentence is: its subject, and what a relative clause leaves out after it.</summary>
internal sealed class EnglishClauses
{
    private const int LongestChain = 4;

    private readonly List<Unit> _units;
    private readonly bool[] _inRelative;
    private readonly Phrases _phrases;
    private readonly List<Nominal>?[] _subjects;
    private readonly Nominal?[] _gaps;
    private readonly bool[] _opens;
    private readonly bool[] _together;

    internal EnglishClauses(List<Unit> units, bool[] inRelative, Phrases phrases)
    {
        (_units, _inRelative, _phrases) = (units, inRelative, phrases);
        _subjects = new List<Nominal>?[units.Count];
        _gaps = new Nominal?[units.Count];
        _opens = new bool[units.Count];
        _together = new bool[units.Count];
        for (var index = 0; index < units.Count; index++)
            if (units[index] is VerbUnit or FunctionUnit { Key: "be" }) Read(index);
    }

    /// <summary>Nominals that may be the subject of a verb or of "be", likeliest first; none where it shares that of the verb above it.</summary>
    internal IReadOnlyList<Nominal> SubjectsOf(Unit verb) => _subjects[verb.Index] ?? [];

    /// <summary>The noun that a relative clause hangs on and whose place after the verb is empty: "the model which Meta released".</summary>
    internal Nominal? GapOf(Unit verb) => _gaps[verb.Index];

    /// <summary>True where the subjects are no alternatives, but do it together.</summary>
    internal bool AreTogether(Unit verb) => _together[verb.Index];

    /// <summary>True where a new clause begins with the nominal as its subject.</summary>
    internal bool Opens(Unit nominal) => _opens[nominal.Index];

    private void Read(int index)
    {
        var unit = _units[index];
        var before = index - 1;
        while (before >= 0 && _units[before] is FunctionUnit { Class: WordClass.NoLonger or WordClass.Particle or WordClass.SuchAs }) before--;
        if (before >= 0 && _units[before] is FunctionUnit { Class: WordClass.Relative })
        {
            _subjects[index] = Antecedents(before);
            return;
        }
        _subjects[index] = unit is VerbUnit { NonFinite: true } verb ? OfNonFinite(verb, before) : OfFinite(index);
    }

    private List<Nominal>? OfNonFinite(VerbUnit verb, int before)
    {
        if (verb.Passive && !IsInfinitive(verb))
        {
            while (before >= 0 && _units[before] is QuantityUnit or MarkUnit { Kind: TokenKind.CloseBracket or TokenKind.OpenBracket }) before--;
            if (before > 0 && _units[before] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }) before--;
            return before >= 0 && _units[before] is Nominal nominal ? Chain(before < verb.Index - 1 && nominal.Preposition is null ? FirstOfList(nominal) : nominal) : null;
        }
        if (!IsInfinitive(verb)) return verb.Preposition is null && before >= 0 && _units[before] is Nominal beside ? Chain(beside) : null;
        return before > 0 && _units[before] is Nominal { Preposition: null } controller && VerbBefore(before) is { } above && IsControl(above) ? [controller]
            // "is in talks to buy", "are set to merge": under "be" the infinitive has its subject.
            : before > 0 && _units[before] is Nominal && PreviousFinite(verb.Index) is { } link && _units[link] is FunctionUnit ? _subjects[link] : null;
    }

    private static bool IsInfinitive(VerbUnit verb) => (verb.Reading.Form & VerbForm.Base) != 0;

    private VerbUnit? VerbBefore(int index)
    {
        for (index--; index >= 0 && _units[index] is not MarkUnit; index--)
            if (_units[index] is VerbUnit verb) return verb;
        return null;
    }

    private bool IsControl(VerbUnit verb) => !verb.Passive && verb.Readings.Any(reading => _phrases.ObjectControlVerbs.Contains(reading.Lemma.Key));

    private List<Nominal>? OfFinite(int index)
    {
        if (_units[index].Joined && PreviousFinite(index) is { } shared) return _subjects[shared];
        // "and the two have competed": a number is the subject.
        if (index > 0 && _units[index - 1] is QuantityUnit { Joined: true, Preposition: null, Quantity.Kind: QuantityKind.Number }) return [];
        var nominal = _units[index - 1 < 0 ? 0 : index - 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket } ? AcrossParenthesis(index) ?? Nearest(index) : Nearest(index);
        if (nominal is null) return PreviousFinite(index) is { } previous && _units[index] is not FunctionUnit ? _subjects[previous] : null;
        var crossed = CrossesVerb(nominal.Index);
        var last = nominal;
        if (!crossed) nominal = FirstOfList(nominal);
        _opens[nominal.Index] = true;
        if (!crossed && nominal == last && nominal.Joined && nominal.Index > 2 && _units[nominal.Index - 1] is MarkUnit && AcrossParenthesis(nominal.Index) is { } first)
        {
            _together[index] = true;
            _opens[nominal.Index] = false;
            _opens[first.Index] = true;
            return [first, nominal];
        }
        if (RelativeOpening(nominal) is { } relative && !(index + 1 < _units.Count && _units[index + 1] is Nominal { Preposition: null }) && Antecedents(relative) is [var gap, ..]) _gaps[index] = gap;
        return [nominal];
    }

    private int? PreviousFinite(int index)
    {
        for (var at = index - 1; at >= 0; at--)
        {
            if (_units[at] is MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }) return null;
            if (_units[at] is VerbUnit { NonFinite: false } or FunctionUnit { Key: "be" } && _inRelative[at] == _inRelative[index]) return at;
        }
        return null;
    }

    private bool IsBoundary(int at, int verb) =>
        _units[at] is FunctionUnit { Class: WordClass.Complementizer or WordClass.Relative } or MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }
        || IsFinite(at) && (_inRelative[verb] || !_inRelative[at]);

    private bool IsFinite(int at) => _units[at] is VerbUnit { NonFinite: false } or FunctionUnit { Key: "be" };

    // The nearest nominal without preposition in the clause; what follows a participle or an infinitive belongs to that.
    private Nominal? Nearest(int index)
    {
        Nominal? found = null;
        var marked = false;
        for (var at = index - 1; at >= 0; at--)
        {
            if (_inRelative[at] && !_inRelative[index]) continue;
            if (IsBoundary(at, index)) break;
            if (_units[at] is VerbUnit { Passive: false } && !marked) found = null;
            else if (found is null && _units[at] is Nominal { Preposition: null } nominal && !ContinuesPhrase(at)) found = nominal;
            marked |= found is not null && _units[at] is MarkUnit;
        }
        return found;
    }

    // "Alphabet, parent of Google and YouTube, competes": the comma before the verb closes what the first comma opened.
    private Nominal? AcrossParenthesis(int index)
    {
        Nominal? found = null;
        Nominal? nearest = null;
        var crossed = false;
        for (var at = index - 2; at >= 0; at--)
        {
            if (_inRelative[at] && !_inRelative[index]) continue;
            if (IsBoundary(at, index)) return IsFinite(at) ? nearest : found;
            if (_units[at] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket }) crossed = true;
            else if (crossed && _units[at] is Nominal { Preposition: null } nominal && (!ContinuesPhrase(at) || _units[at + 1] is MarkUnit)
                && (found is null || _units[at + 1] is MarkUnit || Adjoins(at))) (found, nearest) = (nominal, nearest ?? nominal);
        }
        return found;
    }

    // Only prepositional phrases between it and the next mark.
    private bool Adjoins(int at)
    {
        for (at++; at < _units.Count && _units[at] is Nominal { Preposition: not null } or QuantityUnit; at++)
        {
        }
        return at < _units.Count && _units[at] is MarkUnit;
    }

    private bool CrossesVerb(int index)
    {
        for (var at = index - 1; at >= 0; at--)
        {
            if (_units[at] is FunctionUnit { Class: WordClass.Complementizer or WordClass.Relative } or MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }) return false;
            if (IsFinite(at) && (!_inRelative[at] || _inRelative[index])) return true;
        }
        return false;
    }

    private Nominal FirstOfList(Nominal nominal)
    {
        var joined = nominal.Joined;
        for (var at = nominal.Index - 1; at >= 0; at--)
        {
            if (_units[at] is MarkUnit { Kind: TokenKind.Comma } && joined) continue;
            // "Ooredoo of Qatar and Zain of Kuwait"
            if (joined && at > 0 && _units[at] is Nominal { Preposition: "of", Parts: [{ Kind: PartKind.Name, Mention.Entity.Label: "Place" }] } && nominal.Head is { Kind: PartKind.Name, Mention.Entity.Label: not "Place" }) continue;
            if (!joined || _units[at] is not Nominal { Preposition: null } before || before.Head.Kind != PartKind.Name && at != nominal.Index - 1) break;
            nominal = before;
        }
        return nominal;
    }

    private bool ContinuesPhrase(int index) => _units[index].Joined && index > 0 && _units[index - 1] is Nominal { Preposition: not null };

    private int? RelativeOpening(Nominal subject) => subject.Index > 0 && _units[subject.Index - 1] is FunctionUnit { Class: WordClass.Relative } ? subject.Index - 1 : null;

    private List<Nominal>? Antecedents(int relative)
    {
        for (var at = relative - 1; at >= 0; at--)
            switch (_units[at])
            {
                case Nominal nominal:
                    return Chain(nominal);
                case MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket } or QuantityUnit:
                    continue;
                default:
                    return null;
            }
        return null;
    }

    // A noun and what it hangs on: "mothers" in "Mumzworld, a shop for mothers", then the shop, then Mumzworld.
    private List<Nominal> Chain(Nominal nominal)
    {
        var chain = new List<Nominal> { nominal };
        for (var at = nominal.Index; at > 0 && chain.Count < LongestChain;)
        {
            var hangs = _units[at].Preposition is not null || ContinuesPhrase(at);
            var back = at - 1;
            if (!hangs && _units[back] is MarkUnit { Kind: TokenKind.Comma } && !_units[at].Joined) back--;
            else if (!hangs) break;
            if (back < 0 || _units[back] is not Nominal before) break;
            chain.Add(before);
            at = back;
        }
        return chain;
    }
}
