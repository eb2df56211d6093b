using System.Collections.Immutable;

namespace Graph.Text.Analysis.Quantities;

/// <summary>One pass over one text's tokens that reads its quantities, sentence by sentence. Dates go before amounts: "20 June" is no number 20.</summary>
internal ref partial struct QuantityRun
{
    private const TermKind StartKinds = TermKind.Number | TermKind.Fraction | TermKind.Ordinal | TermKind.Month | TermKind.Weekday | TermKind.Season
        | TermKind.Currency | TermKind.Symbol | TermKind.DualUnit | TermKind.Bound | TermKind.Between | TermKind.Period | TermKind.NumberedPeriod
        | TermKind.This | TermKind.Last | TermKind.Next | TermKind.Same | TermKind.Day | TermKind.After | TermKind.Before | TermKind.Decade | TermKind.Not;

    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly TermLexicon _lexicon;
    private readonly ReferencePoint _reference;
    private readonly ImmutableArray<Quantity>.Builder _found;
    private int _first;             // of the sentence
    private int _limit;             // end of the sentence
    private int _free;              // end of the last quantity
    private IsoDate? _lastDate;

    internal QuantityRun(string text, ReadOnlySpan<Token> tokens, TermLexicon lexicon, IsoDate? reference)
    {
        _text = text;
        _tokens = tokens;
        _lexicon = lexicon;
        _reference = new ReferencePoint(reference);
        _found = ImmutableArray.CreateBuilder<Quantity>();
    }

    internal ImmutableArray<Quantity> Read(ImmutableArray<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Furniture) continue;
            _first = _free = sentence.FirstToken;
            _limit = sentence.EndToken;
            for (var i = _first; i < _limit;) i = CanStart(i) ? ReadAt(i) : i + 1;
        }
        return _found.DrainToImmutable();
    }

    private readonly bool CanStart(int index) => _tokens[index].Kind switch
    {
        TokenKind.Word => (KindsAt(index) & StartKinds) != 0,
        TokenKind.Number or TokenKind.Currency => true,
        TokenKind.Other => (KindsAt(index) & TermKind.Bound) != 0, // ~
        TokenKind.Percent => index + 1 < _limit && _tokens[index + 1].Kind == TokenKind.Number,
        _ => false,
    };

    private int ReadAt(int index)
    {
        if (TryDate(index, out var first, out var end, out var date))
        {
            _lastDate = date;
            Keep(new Quantity { FirstToken = first, EndToken = end, Kind = QuantityKind.Date, Date = date });
            return end;
        }
        if (!TryAmount(index, out var quantity, out end)) return end;
        Keep(quantity!);
        return quantity!.EndToken;
    }

    private void Keep(Quantity quantity)
    {
        _found.Add(quantity);
        _free = quantity.EndToken;
    }

    private readonly TermKind KindsAt(int index) => _lexicon.TermsOf(_tokens[index].Word).Kinds;

    /// <summary>The longest term of the kinds in <paramref name="kinds"/> that begins at <paramref name="index"/> in this sentence; of equals the least cut.</summary>
    private readonly bool Find(int index, TermKind kinds, out TermMatch match)
    {
        match = default;
        if ((uint)index >= (uint)_limit) return false;
        var terms = _lexicon.TermsOf(_tokens[index].Word);
        if ((terms.Kinds & kinds) == 0) return false;
        foreach (var start in terms.Starts)
        {
            var node = start.Node;
            for (var end = index + 1; ; end++)
            {
                if (end > match.End)
                    foreach (var term in node.Terms)
                    {
                        if ((term.Kind & kinds) == 0 || !Fits(term, index, end)) continue;
                        match = new TermMatch(term, end, start.Prefix);
                        break;
                    }
                if (end >= _limit || TermLexicon.Next(node, _tokens[end].Word) is not { } next) break;
                node = next;
            }
        }
        return match.Term is not null;
    }

    // USD, not "all" or "try".
    private readonly bool Fits(Term term, int index, int end) =>
        !(term.Kind == TermKind.Currency && term.Special) || ((_tokens[index].Flags & TokenFlags.AllCapitals) != 0 && end == index + 1);

    private readonly bool Is(int index, string folded) => (uint)index < (uint)_limit && _tokens[index].Word.Folded == folded;

    private readonly bool IsKind(int index, TokenKind kind) => (uint)index < (uint)_limit && _tokens[index].Kind == kind;

    private readonly bool Has(int index, TokenFlags flag) => (uint)index < (uint)_limit && (_tokens[index].Flags & flag) != 0;

    /// <summary>True where no white space stands before the token at <paramref name="index"/>.</summary>
    private readonly bool Touches(int index) => (uint)index < (uint)_limit && index > _first && (_tokens[index].Flags & TokenFlags.SpaceBefore) == 0;
}
