using System.Globalization;

namespace Graph.Text.Analysis;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharClass : byte
{
    Sign, Space, NewLine, Arabic, Latin, OtherLetter, Digit,
    /// <summary>Diacritics and tatweel: part of the word they follow.</summary>
    Mark,
    /// <summary>Invisible: bidi marks, zero-width characters, soft hyphen.</summary>
    Format,
    OpenQuote, CloseQuote, StraightQuote, Apostrophe, OpenSingleQuote, OpenBracket, CloseBracket,
    Comma, Semicolon, Colon, Hyphen, Dash, Underscore, Dot, Stop, Percent, Currency, At, Surrogate,
}

/// <summary>The class of every UTF-16 unit, worked out once.</summary>
internal static class CharClasses
{
    internal static readonly byte[] Table = Fill();

    internal static CharClass Of(char c) => (CharClass)Table[c];

    private static byte[] Fill()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = (byte)Classify((char)c);
        return table;
    }

    private static CharClass Classify(char c) => c switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f' => CharClass.NewLine,
        '«' or '‹' or '“' or '„' or '‟' => CharClass.OpenQuote,
        '»' or '›' or '”' => CharClass.CloseQuote,
        '"' or '＂' => CharClass.StraightQuote,
        '\'' or '’' or 'ʼ' or '＇' => CharClass.Apostrophe,
        '‘' or '‚' or '‛' => CharClass.OpenSingleQuote,
        ',' or '،' or '，' or '、' or '٬' => CharClass.Comma,
        ';' or '؛' or '；' => CharClass.Semicolon,
        ':' or '：' => CharClass.Colon,
        '-' or '‐' or '‑' or '－' => CharClass.Hyphen,
        '‒' or '–' or '—' or '―' or '−' => CharClass.Dash,
        '_' or '＿' => CharClass.Underscore,
        '.' or '．' => CharClass.Dot,
        '!' or '?' or '؟' or '…' or '۔' or '。' or '！' or '？' or '‼' or '⁉' or '⁇' or '⁈' => CharClass.Stop,
        '%' or '٪' or '％' or '﹪' => CharClass.Percent,
        '@' or '＠' => CharClass.At,
        '\u0640' or >= '\uFE70' and <= '\uFE7F' => CharClass.Mark,
        '﷼' => CharClass.Arabic,
        >= '٠' and <= '٩' or >= '۰' and <= '۹' or >= '0' and <= '9' or >= '０' and <= '９' => CharClass.Digit,
        _ => ByCategory(c),
    };

    private static CharClass ByCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharClass.Space,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            c is >= '\uFE00' and <= '\uFE0F' ? CharClass.Format : CharClass.Mark,
        UnicodeCategory.Format => CharClass.Format,
        UnicodeCategory.Surrogate => CharClass.Surrogate,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        UnicodeCategory.OpenPunctuation => CharClass.OpenBracket,
        UnicodeCategory.ClosePunctuation => CharClass.CloseBracket,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Letter(c),
        _ => CharClass.Sign,
    };

    private static CharClass Letter(char c) => c switch
    {
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u08A0' and <= '\u08FF'
            or >= '\uFB50' and <= '\uFDFF' or >= '\uFE80' and <= '\uFEFC' => CharClass.Arabic,
        < '\u0250' or >= '\u1E00' and <= '\u1EFF' or >= '\uFB00' and <= '\uFB06'
            or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => CharClass.Latin,
        _ => CharClass.OtherLetter,
    };
}
