namespace Graph.Text.Analysis;

internal ref partial struct TokenizerRun
{
    private readonly bool SpaceBefore => (_pending & TokenFlags.SpaceBefore) != 0;

    private void ReadQuote()
    {
        switch (CharClasses.Of(_text[_at]))
        {
            case CharClass.StraightQuote: ReadStraightQuote(); break;
            case CharClass.OpenQuote: ReadPairedQuote(opens: !(SpaceAfter() && !SpaceBefore && _quotes.IsOpen(CharClass.OpenQuote))); break;
            case CharClass.CloseQuote: ReadPairedQuote(opens: SpaceBefore && !SpaceAfter() && !_quotes.IsOpen(CharClass.OpenQuote)); break;
            case CharClass.OpenSingleQuote: Open(CharClass.Apostrophe); break;
            default: ReadApostrophe(); break;
        }
    }

    // Straight marks alternate; after a number one is the sign for inches.
    private void ReadStraightQuote()
    {
        if (_quotes.IsOpen(CharClass.StraightQuote)) Close(CharClass.StraightQuote);
        else if (AfterWordOrNumber() && _tokens.Last.Kind == TokenKind.Number && !IsLetterOrDigit(ClassAt(_at + 1))) ReadSign(TokenKind.Other);
        else Open(CharClass.StraightQuote);
    }

    // Right-to-left text often has the two marks the wrong way round.
    private void ReadPairedQuote(bool opens)
    {
        if (opens) Open(CharClass.OpenQuote);
        else Close(CharClass.OpenQuote);
    }

    private void ReadApostrophe()
    {
        if (!SpaceBefore && _tokens.Count > 0 && ContractionEnd(_at) is var end and > 0) ReadContraction(end);
        else if (_quotes.IsOpen(CharClass.Apostrophe) && !SpaceBefore && !IsLetterOrDigit(ClassAt(_at + 1))) Close(CharClass.Apostrophe);
        else if (IsLetter(ClassAt(_at + 1)) && !(AfterWordOrNumber() && _tokens.Last.Word.Script != Script.Arabic)) Open(CharClass.Apostrophe);
        else ReadSign(TokenKind.Other);
    }

    private void ReadContraction(int end)
    {
        if (!Folding.TryFold(_text.AsSpan(_at, end - _at), _folded, out var length)) return;
        Emit(end, end, _folded[..length], Script.Latin, TokenKind.Word, TokenFlags.Joined);
    }

    private readonly bool SpaceAfter() => !IsLetterOrDigit(ClassAt(_at + 1)) && ClassAt(_at + 1) is not (CharClass.OpenQuote or CharClass.Format);

    private void Open(CharClass mark)
    {
        _quotes.Open(_tokens.Count, mark);
        ReadSign(TokenKind.OpenQuote);
    }

    private void Close(CharClass mark)
    {
        var open = _quotes.Close(mark);
        if (open >= 0 && _tokens.Count - open - 1 <= QuoteTracker.LongestQuote)
        {
            for (var i = open + 1; i < _tokens.Count; i++)
            {
                ref var token = ref _tokens[i];
                token = token with { Flags = token.Flags | TokenFlags.Quoted };
            }
        }
        ReadSign(TokenKind.CloseQuote);
    }
}
