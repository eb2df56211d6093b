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
    private string? _preposition;
    private bool _joined;
    private bool _demonstrative;
    private bool _closed;
    private bool _afterTo;
    private bool _afterBe;
    private bool _afterHave;
    private WordClass _modifiers;
    private int _groupFrom = -1;

    internal List<Unit> Read(Sentence sentence, List<Mention> mentions, int firstQuantity)
    {
        _units.Clear();
        _mentions = mentions;
        _mention = 0;
        _quantity = firstQuantity;
        Reset();
        for (var at = sentence.FirstToken; at < sentence.EndToken;) at = Step(at, sentence.EndToken);
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
            Add(new QuantityUnit(document.Quantities[_quantity]));
            return document.Quantities[_quantity].EndToken;
        }
        ref readonly var token = ref document[at];
        switch (token.Kind)
        {
            case TokenKind.OpenQuote or TokenKind.CloseQuote:
                return at + 1;
            case TokenKind.Word or TokenKind.Number when token.Word is LexicalWord word:
                return Word(at, end, word);
            default:
                Add(new MarkUnit(at, token.Kind));
                Reset();
                return at + 1;
        }
    }

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
        var terms = TermReader.Read(tables, document.Tokens, at, end, out var termEnd, out _, out _);
        if (terms?.Of<FunctionTerm>() is { } phrase && termEnd > at + 1) return Function(at, termEnd, phrase.Class, phrase.Key);
        var longTerm = terms is not null && termEnd > at + 1;
        if (!longTerm)
        {
            if (Auxiliary(at, word)) return at + 1;
            if (word.Function is not null && word.Is(WordClass.Closed | WordClass.Demonstrative | WordClass.Determiner | WordClass.Quantifier | WordClass.Naming))
                return Function(at, at + 1, word.Classes, word.Folded);
            if (word.Is(WordClass.Verb) && !IsCompoundTail(at, word) && IsVerb(at, word)) return Verb(at, word);
        }
        EndGroup();
        var masdars = longTerm ? [] : word.Verbs.Where(reading => (reading.Class & WordClass.Deverbal) != 0).ToArray();
        Put(new NominalPart(at, longTerm ? termEnd : at + 1, PartKind.Noun)
        {
            Terms = terms,
            Key = longTerm ? string.Join(' ', Keys(at, termEnd)) : word.Folded,
            Demonym = terms?.Of<DemonymTerm>() ?? word.Demonym,
            Deverbal = masdars,
        });
        return longTerm ? termEnd : at + 1;
    }

    // "Dubai-based", "Bain-owned": the participle belongs to the name before it and describes what follows.
    private bool IsCompoundTail(int at, LexicalWord word) =>
        (document[at].Flags & TokenFlags.Joined) != 0 && NameShape.IsCompoundTail(word.Folded) && _units.Count > 0 && _units[^1] is Nominal { Parts: [.., { Kind: PartKind.Name }] };

    private IEnumerable<string> Keys(int first, int end)
    {
        for (var at = first; at < end; at++) yield return document[at].Word.Folded;
    }

    private bool Auxiliary(int at, LexicalWord word)
    {
        switch (word.Folded)
        {
            case "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "'re":
                Group(at);
                _afterBe = true;
                if (word.Folded is "was" or "were") _modifiers |= WordClass.PastAuxiliary;
                if (word.Folded is not ("been" or "being")) Add(new FunctionUnit(at, at + 1, WordClass.PastAuxiliary | (_modifiers & Shaping), "be", Pronoun.None), keep: true);
                return true;
            case "has" or "have" or "had" or "having" when at + 1 < document.Tokens.Length && LeadsVerb(at + 1):
                Group(at);
                _afterHave = true;
                return true;
            case "do" or "does" or "did" when at + 1 < document.Tokens.Length && LeadsVerb(at + 1):
                Group(at);
                _afterTo = true;
                return true;
            case "to" when at + 1 < document.Tokens.Length && document[at + 1].Word is LexicalWord next && IsBase(next):
                _afterTo = true;
                _preposition = null;
                return true;
            default:
                return false;
        }
    }

    private bool LeadsVerb(int at)
    {
        for (; at < document.Tokens.Length; at++)
        {
            if (document[at].Word is not LexicalWord word) return false;
            if (word.Folded is "been" || word.Is(WordClass.Negation | WordClass.Adverb)) continue;
            return word.Is(WordClass.Verb);
        }
        return false;
    }

    private static bool IsBase(LexicalWord word) => word.Folded == "be" || word.Verbs.Any(reading => (reading.Form & VerbForm.Base) != 0) && !word.Is(WordClass.Determiner);

    private void Group(int at)
    {
        if (_groupFrom < 0) _groupFrom = at;
        _closed = true;
    }

    private void EndGroup()
    {
        if (_afterTo) _preposition ??= "to";
        _afterTo = _afterBe = _afterHave = false;
        _groupFrom = -1;
        _modifiers = WordClass.None;
    }

    private int Function(int at, int end, WordClass classes, string key)
    {
        if ((classes & Shaping) != 0)
        {
            Group(at);
            _modifiers |= classes & Shaping;
            if ((classes & (WordClass.Future | WordClass.Possibility)) != 0) _afterTo = true;
            if ((classes & WordClass.NoLonger) != 0) Add(new FunctionUnit(at, end, WordClass.NoLonger, key, Pronoun.None), keep: true);
            return end;
        }
        if ((classes & WordClass.Adverb) != 0 && (classes & WordClass.Preposition) == 0) return end;
        if ((classes & WordClass.Attribution) != 0) Add(new FunctionUnit(at, end, WordClass.Attribution, key, Pronoun.None));
        else if ((classes & WordClass.SuchAs) != 0) Add(new FunctionUnit(at, end, WordClass.SuchAs, key, Pronoun.None));
        else if ((classes & WordClass.Relative) != 0 && !((classes & WordClass.Complementizer) != 0 && AfterVerb())) Add(new FunctionUnit(at, end, WordClass.Relative, key, Pronoun.None));
        else if ((classes & WordClass.Complementizer) != 0) Add(new FunctionUnit(at, end, WordClass.Complementizer, key, Pronoun.None));
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
            _joined = true;
            _closed = true;
        }
        else if ((classes & WordClass.Particle) != 0) Add(new FunctionUnit(at, end, WordClass.Particle, key, Pronoun.None));
        return end;
    }

    private bool AfterVerb() => _units.Count > 0 && _units[^1] is VerbUnit;

    private void Determiner(int at, int end, string key, WordClass classes)
    {
        EndGroup();
        _closed = true;
        _demonstrative = (classes & WordClass.Demonstrative) != 0;
        if (Possessor(key) is var owner && owner != Pronoun.None)
            Put(new NominalPart(at, end, PartKind.Pronoun) { Pronoun = owner, Possessive = true, Definite = true });
        else if (key == "the") _definiteNext = true;
    }

    private bool _definiteNext;

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
        var pronoun = key switch { "he" or "him" => Pronoun.His, "she" or "her" or "it" => Pronoun.Her, "they" or "them" => Pronoun.Their, "we" or "us" => Pronoun.Our, "i" or "me" => Pronoun.My, _ => Pronoun.Their };
        Put(new NominalPart(at, end, PartKind.Pronoun) { Pronoun = pronoun, Definite = true });
        _closed = true;
    }

    private void Put(NominalPart part)
    {
        var continues = !_closed && _preposition is null && !_joined && _units.Count > 0 && _units[^1] is Nominal;
        if (_definiteNext) part.Definite = true;
        if (continues)
        {
            var nominal = (Nominal)_units[^1];
            nominal.Parts.Add(part);
            nominal.End = part.End;
        }
        else
        {
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
        if (unit is Nominal nominal) nominal.Demonstrative = _demonstrative;
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
        EndGroup();
    }
}
