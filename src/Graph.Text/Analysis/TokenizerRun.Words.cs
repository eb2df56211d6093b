namespace Graph.Text.Analysis;

internal ref partial struct TokenizerRun
{
    // Letters of one script with their marks. The span ends at the last of them, not at an invisible mark after it.
    private void ReadWord()
    {
        var script = CharClasses.Of(_text[_at]);
        if (ReadInitials(script)) return;
        var (end, next, length) = Letters(script, digits: false);
        Emit(end, next, _folded[..length], ScriptOf(script), TokenKind.Word, TokenFlags.None);
    }

    private void ReadLatin()
    {
        if (ReadAddress() || ReadInitials(CharClass.Latin)) return;
        var start = _at;
        var (end, next, length) = Letters(CharClass.Latin, digits: true);
        Emit(end, next, _folded[..length], Script.Latin, TokenKind.Word, Capitals(start, end));
    }

    private (int End, int Next, int Length) Letters(CharClass script, bool digits)
    {
        var table = CharClasses.Table;
        var text = _text;
        var limit = Math.Min(text.Length, _at + Tokenizer.LongestWord);
        int i = _at, end = _at, length = 0;
        for (; i < limit; i++)
        {
            var c = (CharClass)table[text[i]];
            if (c == script || c == CharClass.Mark || (digits && c == CharClass.Digit)) end = i + 1;
            else if (digits && IsInside(i)) end = i + 1;
            else if (c != CharClass.Format) break;
            length = Folding.Append(text[i], _folded, length);
        }
        return (end, i, length);
    }

    // don't, O'Neill and L'Oréal keep their apostrophe, Meta's does not; Llama3.1 keeps its dot.
    private readonly bool IsInside(int index) => CharClasses.Of(_text[index]) switch
    {
        CharClass.Apostrophe => index > _at && ClassAt(index + 1) == CharClass.Latin && ContractionEnd(index) < 0,
        CharClass.Dot => ClassAt(index - 1) == CharClass.Digit && ClassAt(index + 1) == CharClass.Digit,
        _ => false,
    };

    /// <summary>The end of 's, 're, 've, 'll, 'd or 'm at <paramref name="apostrophe"/>, or -1.</summary>
    private readonly int ContractionEnd(int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < _text.Length && end - apostrophe <= 3 && ClassAt(end) == CharClass.Latin) end++;
        return _text.AsSpan(apostrophe + 1, end - apostrophe - 1) switch
        {
            "s" or "S" or "d" or "D" or "m" or "M" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" => end,
            _ => -1,
        };
    }

    private readonly TokenFlags Capitals(int start, int end)
    {
        var letters = 0;
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(_text[i])) continue;
            letters++;
            if (char.IsUpper(_text[i])) capitals++;
        }
        var flags = char.IsUpper(_text[start]) ? TokenFlags.Capital : TokenFlags.None;
        return letters > 1 && letters == capitals ? flags | TokenFlags.AllCapitals : flags;
    }

    // initials = letter "." letter { "." letter } [ "." ]: U.S., ش.م.م. The last dot belongs to them.
    private bool ReadInitials(CharClass script)
    {
        if (ClassAt(_at + 1) != CharClass.Dot) return false;
        int i = _at, length = 0;
        while (ClassAt(i) == script && !ContinuesWord(i + 1, script) && length < Tokenizer.LongestWord)
        {
            length = Folding.Append(_text[i], _folded, length);
            i++;
            if (ClassAt(i) != CharClass.Dot) break;
            i++;
        }
        if (length < 2) return false;
        var flags = script == CharClass.Latin ? Capitals(_at, i) : TokenFlags.None;
        Emit(i, i, _folded[..length], ScriptOf(script), TokenKind.Word, flags);
        return true;
    }

    private readonly bool ContinuesWord(int index, CharClass script) => ClassAt(index) == script || ClassAt(index) is CharClass.Mark or CharClass.Digit;

    private static Script ScriptOf(CharClass script) => script switch
    {
        CharClass.Arabic => Script.Arabic,
        CharClass.Latin => Script.Latin,
        _ => Script.Other,
    };
}
