namespace Graph.Text.Analysis;

internal ref partial struct TokenizerRun
{
    // number = digits { group | decimals } , with . , ٫ ٬ or a no-break space between digits.
    private void ReadNumber()
    {
        if (ReadAddress()) return;
        var limit = Math.Min(_text.Length, _at + Tokenizer.LongestWord);
        int i = _at, end = _at, length = 0;
        var grouped = false;
        while (i < limit)
        {
            var c = CharClasses.Of(_text[i]);
            if (c is CharClass.Digit) end = i + 1;
            else if (c is CharClass.Format) { }
            else if (!IsSeparator(i, ref grouped)) break;
            length = Folding.Append(_text[i], _folded, length);
            i++;
        }
        Emit(end, i, _folded[..length], Script.None, TokenKind.Number, TokenFlags.None);
    }

    // A comma groups thousands (70,000) or, once and before one or two digits, marks decimals (14,3). A dot needs a digit after it.
    private readonly bool IsSeparator(int index, ref bool grouped)
    {
        var digits = DigitsAfter(index);
        if (digits == 0) return false;
        switch (_text[index])
        {
            case '.' or '٫' or '．': return true;
            case ',' or '٬' or '，' when digits == 3: return grouped = true;
            case ',' or '٬' or '，': return !grouped && digits < 3 && ClassAt(index + digits + 1) != CharClass.Comma && ClassAt(_at - 1) != CharClass.Comma;
            case '\u00A0' or '\u202F' or '\u2009': return digits == 3 && index - _at <= 3 | grouped && (grouped = true);
            default: return false;
        }
    }

    private readonly int DigitsAfter(int index)
    {
        var count = 0;
        while (count < 4 && ClassAt(index + 1 + count) == CharClass.Digit) count++;
        return count;
    }
}
