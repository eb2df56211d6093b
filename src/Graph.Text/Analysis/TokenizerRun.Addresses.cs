using System.Buffers;

namespace Graph.Text.Analysis;

internal ref partial struct TokenizerRun
{
    private const int LongestAddress = 2048;
    private const int LongestMailbox = 64;

    private static readonly SearchValues<char> MailboxPart =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._%+-");

    /// <summary>Reads a URL or an e-mail address that starts here.</summary>
    private bool ReadAddress()
    {
        var rest = _text.AsSpan(_at);
        var url = _text[_at] is 'h' or 'H' or 'f' or 'F' or 'w' or 'W' && (
            rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        if (url) EmitAddress(AddressEnd(_at));
        return url || ReadMail();
    }

    private bool ReadMail()
    {
        if (_nextAtSign >= 0 && _nextAtSign < _at) _nextAtSign = _text.IndexOf('@', _at);
        var length = _nextAtSign - _at;
        if (length is <= 0 or > LongestMailbox || _text.AsSpan(_at, length).ContainsAnyExcept(MailboxPart)) return false;
        if (ClassAt(_nextAtSign + 1) is not (CharClass.Latin or CharClass.Digit)) return false;
        EmitAddress(HandleEnd(_nextAtSign + 1));
        return true;
    }

    // @handle
    private void ReadAt()
    {
        if (IsLetterOrDigit(ClassAt(_at + 1)) || ClassAt(_at + 1) == CharClass.Underscore) EmitAddress(HandleEnd(_at + 1));
        else ReadSigns(TokenKind.Other);
    }

    private void EmitAddress(int end) => Emit(end, TokenKind.Other);

    private readonly int HandleEnd(int start)
    {
        var end = start;
        var limit = Math.Min(_text.Length, start + Tokenizer.LongestWord);
        while (end < limit && (IsLetterOrDigit(ClassAt(end)) || ClassAt(end) is CharClass.Underscore or CharClass.Dot or CharClass.Hyphen)) end++;
        return WithoutTrailingMarks(start, end);
    }

    private readonly int AddressEnd(int start)
    {
        var end = start;
        var limit = Math.Min(_text.Length, start + LongestAddress);
        while (end < limit && ClassAt(end) is not (CharClass.Space or CharClass.NewLine or CharClass.Arabic or CharClass.StraightQuote
            or CharClass.OpenQuote or CharClass.CloseQuote or CharClass.Format) && _text[end] is not ('<' or '>' or '،' or '؛' or '؟')) end++;
        return WithoutTrailingMarks(start, end);
    }

    private readonly int WithoutTrailingMarks(int start, int end)
    {
        while (end > start + 1 && ClassAt(end - 1) is not (CharClass.Latin or CharClass.Digit or CharClass.Arabic or CharClass.OtherLetter
            or CharClass.Underscore) && _text[end - 1] != '/') end--;
        return end;
    }
}
