namespace Graph.Cypher.Parsing;

/// <summary>Tokens that are neither words nor numbers nor in quotes.</summary>
internal static class Signs
{
    /// <summary>The sign that begins with <paramref name="first"/>, the longest that the next character allows.</summary>
    public static bool TryRead(char first, char next, out TokenKind kind, out int length)
    {
        (kind, length) = (first, next) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            (':', ':') => (TokenKind.ColonColon, 2),
            ('|', '|') => (TokenKind.BarBar, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('=', '~') => (TokenKind.EqualTilde, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('(', _) => (TokenKind.LeftParenthesis, 1),
            (')', _) => (TokenKind.RightParenthesis, 1),
            ('[', _) => (TokenKind.LeftBracket, 1),
            (']', _) => (TokenKind.RightBracket, 1),
            ('{', _) => (TokenKind.LeftBrace, 1),
            ('}', _) => (TokenKind.RightBrace, 1),
            (',', _) => (TokenKind.Comma, 1),
            (';', _) => (TokenKind.Semicolon, 1),
            ('.', _) => (TokenKind.Dot, 1),
            (':', _) => (TokenKind.Colon, 1),
            ('|', _) => (TokenKind.Bar, 1),
            ('&', _) => (TokenKind.Ampersand, 1),
            ('!', _) => (TokenKind.Exclamation, 1),
            ('%', _) => (TokenKind.Percent, 1),
            ('+', _) => (TokenKind.Plus, 1),
            ('-', _) => (TokenKind.Minus, 1),
            ('*', _) => (TokenKind.Star, 1),
            ('/', _) => (TokenKind.Slash, 1),
            ('^', _) => (TokenKind.Caret, 1),
            ('=', _) => (TokenKind.Equal, 1),
            ('<', _) => (TokenKind.Less, 1),
            ('>', _) => (TokenKind.Greater, 1),

            // The dashes and arrow heads that openCypher's grammar lists (oC_Dash, oC_LeftArrowHead, oC_RightArrowHead).
            ('\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D', _) => (TokenKind.UnicodeDash, 1),
            ('\u27E8' or '\u3008' or '\uFE64' or '\uFF1C', _) => (TokenKind.UnicodeLess, 1),
            ('\u27E9' or '\u3009' or '\uFE65' or '\uFF1E', _) => (TokenKind.UnicodeGreater, 1),
            _ => (TokenKind.End, 0),
        };
        return length > 0;
    }

    /// <summary>What was meant by a character that word processors and keyboards of other scripts put in a sign's place; null for others.</summary>
    public static char? PlainFormOf(char character) => character switch
    {
        '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u27E8' or '\u3008' or '\uFE64' or '\uFF1C' or '\u2039' or '\u2190' => '<',
        '\u27E9' or '\u3009' or '\uFE65' or '\uFF1E' or '\u203A' or '\u2192' => '>',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\uFF07' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        '\u060C' or '\u066B' or '\uFF0C' or '\u3001' => ',',
        '\u061B' or '\uFF1B' => ';',
        '\u00D7' or '\u2217' or '\u066D' or '\uFF0A' => '*',
        '\u00F7' or '\u2044' or '\u2215' or '\uFF0F' => '/',
        '\u066A' or '\uFF05' => '%',
        '\uFF1A' => ':',
        '\uFF1D' => '=',
        '\uFF0B' => '+',
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\uFF3B' => '[',
        '\uFF3D' => ']',
        '\uFF5B' => '{',
        '\uFF5D' => '}',
        '\uFF5C' => '|',
        _ => null,
    };
}
