namespace Graph.Text.Analysis;

/// <summary>One pass over one text. The main loop and the signs; words and numbers stand in the other parts.</summary>
internal ref partial struct TokenizerRun
{
    private const int LongestSignRun = 8;

    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly Span<char> _folded;
    private TokenBuffer _tokens;
    private QuoteTracker _quotes;
    private int _at;
    private int _lastEnd = -1;          // where scanning went on after the last token, invisible marks included
    private TokenFlags _pending = TokenFlags.SpaceBefore | TokenFlags.LineStart;
    private bool _joiner;               // a hyphen, dot or underscore was skipped since the last token
    private int _nextAtSign;

    internal TokenizerRun(string text, Vocabulary vocabulary, Span<char> folded)
    {
        _folded = folded;
        _text = text;
        _vocabulary = vocabulary;
        _tokens = new TokenBuffer(text.Length / 4);
        _quotes = new QuoteTracker();
        _nextAtSign = text.IndexOf('@', StringComparison.Ordinal);
    }

    private readonly bool Adjacent => _lastEnd == _at;

    internal Token[] Tokens()
    {
        while (_at < _text.Length) Next();
        return _tokens.ToArray();
    }

    internal void Dispose() => _tokens.Dispose();

    private void Next()
    {
        switch (CharClasses.Of(_text[_at]))
        {
            case CharClass.Space:
                _pending |= TokenFlags.SpaceBefore;
                _at++;
                break;
            case CharClass.NewLine:
                _pending |= TokenFlags.SpaceBefore | TokenFlags.LineStart;
                _quotes.Reset();
                _at++;
                break;
            case CharClass.Mark or CharClass.Format: SkipInvisible(); break;
            case CharClass.Arabic or CharClass.OtherLetter: ReadWord(); break;
            case CharClass.Latin: ReadLatin(); break;
            case CharClass.Digit: ReadNumber(); break;
            case CharClass.Hyphen: ReadHyphen(); break;
            case CharClass.Underscore:
                if (Joins()) Skip(); else ReadSigns(TokenKind.Other);
                break;
            case CharClass.Dot: ReadDot(); break;
            case CharClass.Stop: ReadStops(); break;
            case CharClass.Dash: ReadSigns(TokenKind.Dash); break;
            case CharClass.Apostrophe or CharClass.OpenSingleQuote or CharClass.StraightQuote
                or CharClass.OpenQuote or CharClass.CloseQuote: ReadQuote(); break;
            case CharClass.OpenBracket: ReadSign(TokenKind.OpenBracket); break;
            case CharClass.CloseBracket: ReadSign(TokenKind.CloseBracket); break;
            case CharClass.Comma: ReadSign(TokenKind.Comma); break;
            case CharClass.Semicolon: ReadSign(TokenKind.Semicolon); break;
            case CharClass.Colon: ReadSign(TokenKind.Colon); break;
            case CharClass.Percent: ReadSign(TokenKind.Percent); break;
            case CharClass.Currency: ReadSign(TokenKind.Currency); break;
            case CharClass.At: ReadAt(); break;
            case CharClass.Surrogate: ReadSurrogate(); break;
            default: ReadSigns(TokenKind.Other); break;
        }
    }

    // An invisible mark that follows a token changes nothing about adjacency; diacritics without a letter are nothing at all.
    private void SkipInvisible()
    {
        if (Adjacent) _lastEnd++;
        _at++;
    }

    private void Skip()
    {
        _joiner = true;
        _at++;
        _lastEnd = _at;
    }

    private readonly CharClass ClassAt(int index) => (uint)index < (uint)_text.Length ? CharClasses.Of(_text[index]) : CharClass.NewLine;

    private static bool IsLetter(CharClass c) => c is CharClass.Arabic or CharClass.Latin or CharClass.OtherLetter;

    private static bool IsLetterOrDigit(CharClass c) => IsLetter(c) || c == CharClass.Digit;

    private readonly bool AfterWordOrNumber() =>
        Adjacent && _tokens.Count > 0 && _tokens.Last.Kind is TokenKind.Word or TokenKind.Number;

    // A hyphen or underscore between the halves of one word.
    private readonly bool Joins() => AfterWordOrNumber() && !_joiner && IsLetterOrDigit(ClassAt(_at + 1));

    private void ReadHyphen()
    {
        var betweenNumbers = _tokens.Count > 0 && _tokens.Last.Kind == TokenKind.Number && ClassAt(_at + 1) == CharClass.Digit;
        if (Joins() && !betweenNumbers) Skip();
        else ReadSigns(TokenKind.Dash);
    }

    private void ReadDot()
    {
        if (AfterWordOrNumber() && !_joiner && JoinsAtDot()) Skip();
        else ReadStops();
    }

    // إيه.آي and scale.ai are one name; "...ended.The next" lacks a space after a sentence.
    private readonly bool JoinsAtDot()
    {
        ref readonly var before = ref _tokens.Last;
        var next = ClassAt(_at + 1);
        if (before.Kind == TokenKind.Number) return false;
        if (next == CharClass.Digit) return before.Word.Script == Script.Latin;
        if (!IsLetter(next)) return false;
        if (before.Word.Script != ScriptOf(next)) return false;
        const int longName = 4;
        if (next == CharClass.Arabic) return before.Span.Length < longName || LettersAfter(_at + 1, longName) < longName;
        return !(before.Word.Script == Script.Latin && (before.Flags & TokenFlags.AllCapitals) == 0 && before.Span.Length >= longName - 1
            && char.IsUpper(_text[_at + 1]) && LettersAfter(_at + 1, longName) >= longName - 1 && char.IsLower(_text[_at + 2]));
    }

    private readonly int LettersAfter(int start, int limit)
    {
        var count = 0;
        for (var i = start; i < _text.Length && count < limit; i++)
        {
            var c = CharClasses.Of(_text[i]);
            if (IsLetter(c)) count++;
            else if (c is not (CharClass.Mark or CharClass.Format)) break;
        }
        return count;
    }

    private void ReadStops()
    {
        var end = _at + 1;
        while (end - _at < LongestSignRun && ClassAt(end) is CharClass.Dot or CharClass.Stop) end++;
        Emit(end, TokenKind.Stop);
    }

    // ***, ---, === are one sign each.
    private void ReadSigns(TokenKind kind)
    {
        var end = _at + 1;
        while (end < _text.Length && end - _at < LongestSignRun && _text[end] == _text[_at]) end++;
        Emit(end, kind);
    }

    private void ReadSign(TokenKind kind) => Emit(_at + 1, kind);

    private void ReadSurrogate()
    {
        var pair = char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
        Emit(_at + (pair ? 2 : 1), TokenKind.Other);
    }

    /// <summary>Adds the token <c>[_at, end)</c> of signs.</summary>
    private void Emit(int end, TokenKind kind)
    {
        if (!Folding.TryFold(_text.AsSpan(_at, end - _at), _folded, out var length)) length = 0;
        Emit(end, end, _folded[..length], Script.None, kind, TokenFlags.None);
    }

    /// <summary>Adds the token <c>[_at, end)</c> and goes on at <paramref name="next"/>; what folds to nothing is no token.</summary>
    private void Emit(int end, int next, scoped ReadOnlySpan<char> folded, Script script, TokenKind kind, TokenFlags flags)
    {
        if (folded.Length > 0)
        {
            if (kind is TokenKind.Word or TokenKind.Number && (_joiner || AfterWordOrNumber())) flags |= TokenFlags.Joined;
            _tokens.Add(new Token(new TextSpan(_at, end), _vocabulary[folded, script], kind, flags | _pending));
            _pending = TokenFlags.None;
            _joiner = false;
            _lastEnd = next;
        }
        _at = next;
    }
}
