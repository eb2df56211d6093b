using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Reads an English sentence into constituents, left to right, once.</summary>
internal sealed partial class EnglishUnitReader(LexicalTables tables, Document document)
{
    private const WordClass Shaping = WordClass.Negation | WordClass.Future | WordClass.Possibility | WordClass.NoLonger;

    private readonly List<Unit> _units = [];
    private List<Mention> _mentions = [];
    private int _mention;
    private int _quantity;
    private int _end;
    private string? _preposition;
    private bool _joined;
    private bool _demonstrative;
    private bool _closed;
    private bool _oneOf;
    private bool _definiteNext;
    private bool _definiteChain;
    private Auxiliaries _auxiliaries;
    private WordClass _modifiers;
    private WordClass _inverted;
    private bool _infinitive;
    private int _groupFrom = -1;

    /// <summary>What stands before a verb and says in which form it comes.</summary>
    [Flags]
    private enum Auxiliaries : byte
    {
        None = 0,
        To = 1,
        Modal = 2,
        Be = 4,
        Have = 8,
        Do = 16,
    }

    internal List<Unit> Read(Sentence sentence, List<Mention> mentions, int firstQuantity)
    {
        _units.Clear();
        _mentions = mentions;
        _mention = 0;
        _quantity = firstQuantity;
        _end = sentence.EndToken;
        _inverted = WordClass.None;
        Reset();
        for (var at = sentence.FirstToken; at < _end;) at = Step(at, _end);
        _units.RemoveAll(unit => unit is Nominal { Preposition: null, Joined: false, Parts: [.., { Kind: PartKind.Noun } last] } time && IsTime(last.Key) && IsAdverbial(time));
        for (var index = 0; index < _units.Count; index++) _units[index].Index = index;
        return [.. _units];
    }

    private int Step(int at, int end)
    {
        while (_mention < _mentions.Count && _mentions[_mention].First < at) _mention++;
        while (_quantity < document.Quantities.Length && document.Quantities[_quantity].EndToken <= at) _quantity++;
        if (_mention < _mentions.Count && _mentions[_mention].First == at)
        {
            var mention = _mentions[_mention];
            EndGroup();
            Put(new NominalPart(mention.First, mention.End, mention.Entity.Label == "Industry" ? PartKind.Field : PartKind.Name) { Mention = mention, Definite = true });
            return mention.End;
        }
        if (_quantity < document.Quantities.Length && document.Quantities[_quantity].FirstToken == at)
        {
            // "could one day make": a time inside the verb's group leaves it whole.
            var quantity = document.Quantities[_quantity];
            if (quantity.Kind is not (QuantityKind.Date or QuantityKind.Duration)) EndGroup();
            // "owns its 5% of": whose the amount is says nothing beside the subject.
            if (quantity.Kind == QuantityKind.Percent && _units is [.., Nominal { Parts: [{ Kind: PartKind.Pronoun, Possessive: true }] } whose] && whose.End == at)
            {
                (_preposition, _joined) = (whose.Preposition, whose.Joined);
                _units.RemoveAt(_units.Count - 1);
            }
            if (IsOneOf(quantity, end))
            {
                _joined |= document[at].Word.Folded == "and";
                _oneOf = true;
                return quantity.EndToken + 1;
            }
            var joined = _joined && quantity.Kind == QuantityKind.Date;
            Add(new QuantityUnit(quantity));
            _joined = joined;
            return quantity.EndToken;
        }
        ref readonly var token = ref document[at];
        switch (token.Kind)
        {
            case TokenKind.OpenQuote or TokenKind.CloseQuote:
            case TokenKind.Other when at > 0 && token.Word.Folded == "&" && document[at - 1].Span.End == token.Span.Start:
                return at + 1;
            case TokenKind.Word or TokenKind.Number when token.Word is LexicalWord word:
                return Word(at, end, word);
            default:
                Add(new MarkUnit(at, token.Kind));
                Reset();
                return at + 1;
        }
    }

    // "one of its founders": a single one of those that the noun names.
    private bool IsOneOf(Quantity quantity, int end) =>
        quantity is { Kind: QuantityKind.Number, Low: 1, High: 1 } && document[quantity.EndToken - 1].Word.Folded == "one" && quantity.EndToken + 1 < end && document[quantity.EndToken].Word.Folded == "of"
        && document[quantity.EndToken + 1].Word is LexicalWord next && (Possessor(next.Folded) != Pronoun.None || next.Folded == "the");

    private int Word(int at, int end, LexicalWord word)
    {
        if (word.Folded is "'s" or "'" or "’s")
        {
            if (_units.Count > 0 && _units[^1] is Nominal owner)
            {
                owner.Parts[^1].Possessive = true;
                owner.End = at + 1;
                _closed = false;
            }
            return at + 1;
        }
        if (IsJoined(at) && Compound(at, word)) return at + 1;
        if (IsVerbPrefix(at, word) || word.Folded is "last" or "next" or "previous" && StartsQuantity(at + 1)) return at + 1;
        if (word.Folded is "last" or "next" && at + 1 < end && IsTime(document[at + 1].Word.Folded) && !_definiteNext)
        {
            (_closed, _preposition) = (true, null);
            return at + 2;
        }
        var terms = TermReader.Read(tables, document, at, TermReader.Limit(_mentions, _mention, at, end), out var termEnd, out _, out _);
        if (terms?.Of<FunctionTerm>() is { } phrase && termEnd > at + 1) return Function(at, termEnd, phrase.Class, phrase.Key);
        var longTerm = terms is not null && termEnd > at + 1;
        if (!longTerm)
        {
            if (Auxiliary(at, word)) return at + 1;
            if (word.Function is not null && !IsMainVerb(at, word) && word.Is(WordClass.Closed | WordClass.Demonstrative | WordClass.Determiner | WordClass.Quantifier | WordClass.Naming))
            {
                if (!word.Is(WordClass.Naming) || word.Is(WordClass.Closed)) return Function(at, at + 1, word.Classes, word.Folded);
            }
            if ((word.Is(WordClass.Verb) || IsUnknownPast(word) && (document[at].Flags & TokenFlags.Capital) == 0) && IsVerb(at, word)) return Verb(at, word);
        }
        EndGroup();
        Put(new NominalPart(at, longTerm ? termEnd : at + 1, PartKind.Noun)
        {
            Terms = terms,
            Key = longTerm ? string.Join(' ', Keys(at, termEnd)) : word.Folded,
            Demonym = terms?.Of<DemonymTerm>() ?? word.Demonym,
            Deverbal = longTerm ? [] : word.DeverbalReadings,
        });
        return longTerm ? termEnd : at + 1;
    }

    private bool IsJoined(int at) => (document[at].Flags & TokenFlags.Joined) != 0;

    // "Beijing-based", "Uber-owned": a participle that a hyphen ties to a name describes the noun after it.
    private bool Compound(int at, LexicalWord word)
    {
        if (_units.Count == 0 || _units[^1] is not Nominal { Parts: [.., { Kind: PartKind.Name or PartKind.Field } name] } nominal || name.End != at) return false;
        var readings = word.Verbs.Where(reading => (reading.Form & VerbForm.PastParticiple) != 0).Select(reading => reading with { Class = WordClass.PassiveParticiple }).ToArray();
        if (readings.Length == 0 || !NameShape.IsCompoundTail(word.Folded)) return false;
        nominal.Parts.Add(new NominalPart(at, at + 1, PartKind.Noun) { Key = word.Folded, Deverbal = readings, Adjective = true });
        nominal.End = at + 1;
        return true;
    }

    // "co-founded", "re-launched": the verb carries the meaning.
    private bool IsVerbPrefix(int at, LexicalWord word) =>
        word.Folded is "co" or "re" && at + 1 < _end && IsJoined(at + 1) && document[at + 1].Word is LexicalWord next && next.Is(WordClass.Verb);

    private IEnumerable<string> Keys(int first, int end)
    {
        for (var at = first; at < end; at++) yield return document[at].Word.Folded;
    }

    private void Group(int at)
    {
        if (_groupFrom < 0) _groupFrom = at;
        _closed = true;
    }

    private void EndGroup()
    {
        if ((_auxiliaries & Auxiliaries.To) != 0) _preposition ??= "to";
        _auxiliaries = Auxiliaries.None;
        _infinitive = false;
        _groupFrom = -1;
        _modifiers = WordClass.None;
    }

    private int Function(int at, int end, WordClass classes, string key)
    {
        if ((classes & Shaping) != 0)
        {
            Group(at);
            _modifiers |= classes & Shaping;
            // "is not", "was never": what weakens the copula stands after it.
            if (_units.Count > 0 && _units[^1] is FunctionUnit { Key: "be" } be && be.End == at && (classes & WordClass.NoLonger) == 0)
                _units[^1] = new FunctionUnit(be.First, end, be.Class | (classes & Shaping), be.Key, Pronoun.None) { Joined = be.Joined };
            if ((classes & (WordClass.Future | WordClass.Possibility)) != 0 && (classes & WordClass.Adverb) == 0 || (classes & WordClass.NoLonger) != 0 && key.EndsWith(" to", StringComparison.Ordinal)) _auxiliaries |= Auxiliaries.Modal;
            if ((classes & WordClass.NoLonger) != 0) Add(new FunctionUnit(at, end, WordClass.NoLonger, key, Pronoun.None), keep: true);
            if ((classes & WordClass.Conjunction) != 0) _joined = true;
            return end;
        }
        if (IsReflexive(key)) return end;
        if (key is "formerly" or "previously") return Formerly(at, end, key);
        if ((classes & WordClass.Adverb) != 0 && (classes & WordClass.Preposition) == 0) return end;
        if ((classes & (WordClass.Preposition | WordClass.Complementizer)) != 0 && (classes & WordClass.Conjunction) != 0 && OpensClause(end))
            Add(new FunctionUnit(at, end, WordClass.Complementizer, key, Pronoun.None));
        else if ((classes & WordClass.Attribution) != 0) Add(new FunctionUnit(at, end, WordClass.Attribution, key, Pronoun.None));
        else if ((classes & WordClass.SuchAs) != 0) Add(new FunctionUnit(at, end, WordClass.SuchAs, key, Pronoun.None));
        else if ((classes & WordClass.Relative) != 0 && IsRelative(at, key, classes)) Add(new FunctionUnit(at, end, WordClass.Relative, key, Pronoun.None));
        else if ((classes & WordClass.Complementizer) != 0 && !(key == "that" && PointsOut(at))) Add(new FunctionUnit(at, end, WordClass.Complementizer, key, Pronoun.None));
        else if ((classes & WordClass.Determiner) != 0 || (classes & WordClass.Demonstrative) != 0) Determiner(at, end, key, classes);
        else if ((classes & WordClass.Pronoun) != 0) Pronouns(at, end, key);
        else if ((classes & WordClass.Preposition) != 0)
        {
            EndGroup();
            _preposition = key;
            _closed = true;
        }
        else if ((classes & WordClass.Conjunction) != 0)
        {
            if (key is "and" or "or" or "but" or "nor" or "&" or "plus" or "as well as" or "but also" || _units.Count == 0) _joined = true;
            else Add(new FunctionUnit(at, end, WordClass.Complementizer, key, Pronoun.None));
            _closed = true;
            _auxiliaries = Auxiliaries.None;
            _groupFrom = -1;
        }
        else if ((classes & WordClass.Particle) != 0 && key.EndsWith(" to", StringComparison.Ordinal))
        {
            Group(at);
            _auxiliaries = Auxiliaries.Modal;
        }
        else if ((classes & WordClass.Particle) != 0) Add(new FunctionUnit(at, end, WordClass.Particle, key, Pronoun.None));
        return end;
    }

    // "formerly employed by" is over; "formerly chief executive" is an adjective of the office.
    private int Formerly(int at, int end, string key)
    {
        if (end < _end && document[end].Word is LexicalWord next && next.Is(WordClass.Verb) && (Forms(next) & VerbForm.PastParticiple) != 0 && !next.Is(WordClass.Head))
        {
            if (key == "formerly" || (_auxiliaries & Auxiliaries.Be) != 0) _modifiers |= WordClass.NoLonger;
            return end;
        }
        if (end < _end && !IsTitle(end)) return end;
        EndGroup();
        Put(new NominalPart(at, end, PartKind.Noun) { Key = key, Adjective = true });
        return end;
    }

    private bool IsTitle(int at) =>
        document[at].Word is LexicalWord && TermReader.Read(tables, document, at, _end, out _, out _, out _) is { } terms && (terms.Of<TitleTerm>() is not null || terms.Of<TitleHeadTerm>() is not null);

    private static bool IsReflexive(string key) => key is "itself" or "himself" or "herself" or "themselves" or "ourselves" or "myself";

    // After a verb "that" opens what is said; at the head of a clause "what" and "where" open it too.
    private bool IsRelative(int at, string key, WordClass classes)
    {
        if ((classes & WordClass.Complementizer) == 0) return true;
        if (key == "that" && (PointsOut(at) || ReportsAt(at))) return false;
        return _units.Count > 0 && _units[^1] switch
        {
            Nominal => _preposition is null,
            MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash } => key == "where" && _units.Count > 1 && _units[^2] is Nominal,
            QuantityUnit => key == "that",
            _ => false,
        };
    }

    // "said on Monday that it …": words between the verb of saying and what is said.
    private bool ReportsAt(int at)
    {
        if (at + 1 >= _end || document[at + 1].Word is not LexicalWord next || IsFiniteAt(at + 1, next)) return false;
        for (var index = _units.Count - 1; index >= 0 && _units[index] is Nominal or QuantityUnit; index--)
            if (index > 0 && _units[index - 1] is VerbUnit verb) return verb.Readings.Any(reading => reading.Lemma.Class == VerbClass.Speech) && _units[^1] is QuantityUnit or Nominal { Preposition: not null } or Nominal { Parts: [.., { Kind: PartKind.Name or PartKind.Pronoun }] };
        return false;
    }

    // "that company": at the head of a clause or after a preposition, with no verb straight after.
    private bool PointsOut(int at)
    {
        if (_preposition is not null) return true;
        return (_units.Count == 0 || _units[^1] is MarkUnit) && at + 1 < _end && document[at + 1].Word is LexicalWord next && !IsFiniteAt(at + 1, next);
    }

    private void Determiner(int at, int end, string key, WordClass classes)
    {
        // "Intel and AMD both compete": it stands with the subject, not before a noun.
        if (key is "both" or "all" or "each" && _preposition is null && _units.Count > 0 && _units[^1] is Nominal { Preposition: null } && end < _end && document[end].Word is LexicalWord { } next && next.Is(WordClass.Verb)) return;
        EndGroup();
        _closed = true;
        _demonstrative = (classes & WordClass.Demonstrative) != 0;
        if (Possessor(key) is var owner && owner != Pronoun.None)
            Put(new NominalPart(at, end, PartKind.Pronoun) { Pronoun = owner, Possessive = true, Definite = true });
        else if (key == "the") _definiteNext = true;
        _determined = end;
    }

    private int _determined;

    private static Pronoun Possessor(string key) => key switch
    {
        "his" => Pronoun.His,
        "her" or "its" => Pronoun.Her,
        "their" => Pronoun.Their,
        "our" => Pronoun.Our,
        "my" => Pronoun.My,
        _ => Pronoun.None,
    };

    private void Pronouns(int at, int end, string key)
    {
        if (Possessor(key) is var owner && owner != Pronoun.None && key != "her")
        {
            Determiner(at, end, key, WordClass.Determiner);
            return;
        }
        EndGroup();
        _closed = true;
        var pronoun = key switch
        {
            "he" or "him" or "he's" => Pronoun.His,
            "she" or "her" or "it" or "it's" or "she's" => Pronoun.Her,
            "they" or "them" or "they're" or "they've" => Pronoun.Their,
            "we" or "us" or "we're" or "we've" => Pronoun.Our,
            "i" or "me" or "i'm" or "i've" => Pronoun.My,
            _ => Pronoun.None,
        };
        Put(new NominalPart(at, end, PartKind.Pronoun) { Pronoun = pronoun, Definite = true });
        _closed = true;
    }

    private void Put(NominalPart part)
    {
        var continues = !_closed && _preposition is null && !_joined && _units.Count > 0 && _units[^1] is Nominal previous
            && !(part.Kind == PartKind.Name && previous.Parts[^1] is { Kind: PartKind.Noun, Possessive: false } last && (IsTime(last.Key) || IsAdverbialHead(previous, last)));
        if (_definiteNext) _definiteChain = true;
        if (continues)
        {
            var nominal = (Nominal)_units[^1];
            part.Definite |= _definiteChain;
            nominal.Parts.Add(part);
            nominal.End = part.End;
        }
        else
        {
            if (!_definiteNext) _definiteChain = false;
            part.Definite |= _definiteChain;
            var nominal = new Nominal(part.First, part.End);
            nominal.Parts.Add(part);
            Add(nominal);
        }
        _closed = false;
        _definiteNext = false;
    }

    private void Add(Unit unit, bool keep = false)
    {
        unit.Preposition = _preposition;
        unit.Joined = _joined;
        if (unit is Nominal nominal)
        {
            nominal.Demonstrative = _demonstrative;
            nominal.OneOf = _oneOf;
        }
        _oneOf = false;
        _units.Add(unit);
        _preposition = null;
        _joined = false;
        _demonstrative = false;
        _closed = unit is not Nominal;
        if (!keep) _definiteNext = false;
    }

    private void Reset()
    {
        _preposition = null;
        _joined = false;
        _demonstrative = false;
        _definiteNext = false;
        _closed = true;
        _auxiliaries = Auxiliaries.None;
        EndGroup();
    }

    // "in the end Microsoft …": a phrase before the subject, with nothing in it that could name the name after it.
    private static bool IsAdverbialHead(Nominal nominal, NominalPart last) =>
        nominal is { Preposition: not null, Parts.Count: 1 } && last is { Definite: true, Terms: null, Demonym: null };

    private bool IsTime(string key) => key is "day" or "week" or "month" or "quarter" or "year" or "weekend" or "morning" or "decade" or "today" || tables.IsCalendarWord(key);

    // "last month", "this week", "Tuesday": when it was, not who did it.
    private static bool IsAdverbial(Nominal nominal) =>
        nominal.Parts.Count == 1 || nominal.Parts.Count == 2 && nominal.Parts[0].Key is "last" or "next" or "previous" or "past" or "same" or "following" or "earlier" or "later";
}
