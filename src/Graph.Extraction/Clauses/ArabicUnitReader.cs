using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Reads an Arabic sentence into constituents, left to right, once.</summary>
/// <remarks>
/// What a form is (verb, noun, closed-class word) is decided by what the lexicon knows and by what stands before it.
/// Where a noun ends is decided by definiteness: a genitive chain closes at the article, a name or a pronoun.
/// </remarks>
internal sealed partial class ArabicUnitReader(LexicalTables tables, Document document)
{
    private readonly List<Unit> _units = [];
    private List<Mention> _mentions = [];
    private int _mention;
    private int _quantity;
    private string? _preposition;
    private bool _joined;
    private bool _demonstrative;
    private bool _nounNext;
    private WordClass _modifiers;
    private int _modifiersFrom;

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
        if (_mention < _mentions.Count && _mentions[_mention].First == at) return Name(_mentions[_mention]);
        if (_quantity < document.Quantities.Length && document.Quantities[_quantity].FirstToken == at) return Amount(document.Quantities[_quantity]);
        ref readonly var token = ref document[at];
        switch (token.Kind)
        {
            case TokenKind.OpenQuote or TokenKind.CloseQuote:
                return at + 1;
            case TokenKind.Word when token.Word is LexicalWord word:
                return word.Script == Script.Arabic ? Word(at, end, word) : Foreign(at, word);
            case TokenKind.Number:
                return Foreign(at, (LexicalWord)token.Word);
            default:
                Mark(at, token.Kind);
                return at + 1;
        }
    }

    private int Word(int at, int end, LexicalWord word)
    {
        var terms = TermReader.Read(tables, document, at, TermReader.Limit(_mentions, _mention, at, end), out var termEnd, out var split, out var suffix);
        // منافسة is the deed, not منافس with a pronoun, where the form is known as it stands.
        if (terms is not null && termEnd == at + 1 && word.Is(WordClass.Masdar) && split.Suffix != Pronoun.None && word.NounSplit.Suffix == Pronoun.None) terms = null;
        if (terms?.Of<FunctionTerm>() is { } phrase && termEnd > at + 1) return Function(at, termEnd, phrase.Class, phrase.Key, split, suffix);
        var longTerm = terms is not null && termEnd > at + 1;
        if (word.Function is not null && word.Is(WordClass.Verb) && word.Is(WordClass.Preposition) && _units.Count > 0 && _units[^1] is FunctionUnit { Class: WordClass.Relative } || IsSuccession(at, word)) return Verb(at, word);
        // فتحت is a verb before it is ف with تحت; وفي is و with في before it is a verb.
        if (word.Function is not null && word.Is(WordClass.Verb) && word.Is(WordClass.Preposition) && word.FunctionSplit.Prefix is not (Clitics.None or Clitics.Wa) && Cuts(word.VerbSplit) == 0 && IsVerb(at, word)) return Verb(at, word);
        var thing = terms?.Of<HeadTerm>() is not null && !word.Is(WordClass.Closed & ~WordClass.Adverb | WordClass.Demonstrative);
        if (!longTerm && !thing && word.Function is { } function && IsFunction(word)) return Function(at, at + 1, word.Classes, function, word.FunctionSplit, word.FunctionSplit.Suffix);
        if (!longTerm && word.Is(WordClass.Verb) && IsVerb(at, word)) return Verb(at, word);
        return Noun(at, word, terms, longTerm ? termEnd : at + 1, terms is null ? word.NounSplit : split, terms is null ? word.NounSplit.Suffix : suffix);
    }

    // وخلفه فلان: before a person خلف is the verb more often than the preposition.
    private bool IsSuccession(int at, LexicalWord word) =>
        word.Function == "خلف" && word.Is(WordClass.Verb) && _preposition is null && IsPersonAt(at + 1);

    private bool IsPersonAt(int at) => _mentions.Exists(mention => mention.First == at && mention.Entity.Label == "Person");

    // هما من أسسا: after a pronoun and before a verb من is who, not from.
    private bool IsWho(int at, string key) =>
        key == "من" && _units.Count > 0 && _units[^1] is Nominal { Preposition: null, Head: { Kind: PartKind.Pronoun, Possessive: false } } && at + 1 < document.Tokens.Length
        && document[at + 1].Word is LexicalWord next && next.Is(WordClass.Verb);

    // بين, بعد, قبل are prepositions even where a verb is spelled alike; أن is never a noun.
    private static bool IsFunction(LexicalWord word) =>
        word.Is(WordClass.Closed | WordClass.Demonstrative | WordClass.Quantifier) || word.Is(WordClass.Naming) && !word.Is(WordClass.Verb);

    private int Function(int at, int end, WordClass classes, string key, CliticSplit split, Pronoun suffix)
    {
        _nounNext = false;
        if ((split.Prefix & (Clitics.Wa | Clitics.Fa)) != 0) _joined = true;
        if ((split.Prefix & Clitics.La) != 0) _preposition = "ل";
        if ((split.Prefix & Clitics.Ba) != 0) _preposition = "ب";
        if ((classes & WordClass.Attribution) != 0) Add(new FunctionUnit(at, end, WordClass.Attribution, key, suffix));
        else if ((classes & WordClass.SuchAs) != 0) Add(new FunctionUnit(at, end, WordClass.SuchAs, key, suffix));
        else if ((classes & WordClass.Relative) != 0 || IsWho(at, key)) Add(new FunctionUnit(at, end, WordClass.Relative, key, suffix));
        else if ((classes & WordClass.Complementizer) != 0) Add(new FunctionUnit(at, end, WordClass.Complementizer, key, suffix));
        else if ((classes & (WordClass.Negation | WordClass.Future | WordClass.Possibility | WordClass.NoLonger | WordClass.PastAuxiliary)) != 0)
        {
            if (_modifiers == WordClass.None) _modifiersFrom = at;
            _modifiers |= classes & (WordClass.Negation | WordClass.Future | WordClass.Possibility | WordClass.NoLonger | WordClass.PastAuxiliary);
            if ((classes & (WordClass.NoLonger | WordClass.PastAuxiliary)) != 0)
                Add(new FunctionUnit(at, end, classes & (WordClass.NoLonger | WordClass.PastAuxiliary | WordClass.Negation), key, suffix), keepModifiers: true);
        }
        else if ((classes & WordClass.Quantifier) != 0) _nounNext = true;
        else if ((classes & WordClass.Demonstrative) != 0) _demonstrative = true;
        else if ((classes & WordClass.Preposition) != 0)
        {
            _preposition = key;
            if (suffix != Pronoun.None) AddPronoun(at, end, suffix);
        }
        else if ((classes & WordClass.Conjunction) != 0) _joined = true;
        // «الصندوق نفسه»: it stresses the noun and names nothing of its own.
        else if ((classes & WordClass.Pronoun) != 0 && ArabicPronouns.IsReflexive(key) && _preposition is null && !_joined && _units is [.., Nominal stressed]) stressed.End = end;
        else if ((classes & WordClass.Pronoun) != 0)
        {
            _preposition = ArabicPronouns.Preposition(key) ?? _preposition;
            AddPronoun(at, end, ArabicPronouns.Of(key));
        }
        else if ((classes & WordClass.Particle) != 0 && suffix != Pronoun.None) AddPronoun(at, end, suffix);
        else if ((classes & (WordClass.Particle | WordClass.Adverb)) != 0)
            Add(new FunctionUnit(at, end, classes & (WordClass.Particle | WordClass.Adverb), key, suffix), keepModifiers: true);
        return end;
    }

    private void AddPronoun(int at, int end, Pronoun pronoun)
    {
        var nominal = new Nominal(at, end);
        nominal.Parts.Add(new NominalPart(at, end, PartKind.Pronoun) { Pronoun = pronoun, Definite = true });
        Add(nominal);
    }

    private void Mark(int at, TokenKind kind)
    {
        Add(new MarkUnit(at, kind));
        Reset();
    }

    private int Amount(Quantity quantity)
    {
        if (document[quantity.FirstToken].Word is LexicalWord { Script: Script.Arabic } first && _preposition is null) TakeClitics(first.NounSplit.Prefix);
        Add(new QuantityUnit(quantity));
        return quantity.EndToken;
    }

    private void TakeClitics(Clitics prefix)
    {
        if ((prefix & (Clitics.Wa | Clitics.Fa)) != 0) _joined = true;
        if ((prefix & Clitics.Ba) != 0) _preposition = "ب";
        else if ((prefix & Clitics.La) != 0) _preposition = "ل";
        else if ((prefix & Clitics.Ka) != 0) _preposition = "ك";
    }

    private void Add(Unit unit, bool keepModifiers = false)
    {
        unit.Preposition = _preposition;
        unit.Joined = _joined;
        if (unit is Nominal nominal) nominal.Demonstrative = _demonstrative;
        _units.Add(unit);
        _preposition = null;
        _joined = false;
        _demonstrative = false;
        _nounNext = false;
        if (!keepModifiers) _modifiers = WordClass.None;
    }

    private void Reset()
    {
        _preposition = null;
        _joined = false;
        _demonstrative = false;
        _nounNext = false;
        _modifiers = WordClass.None;
    }
}
