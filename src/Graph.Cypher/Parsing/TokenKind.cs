namespace Graph.Cypher.Parsing;

internal enum TokenKind
{
    /// <summary>Behind the last token.</summary>
    End,

    /// <summary>A name or keyword without quotes.</summary>
    Word,

    /// <summary>`a name in backticks`.</summary>
    QuotedName,

    /// <summary>A number, perhaps a malformed one: what it says is worked out where it is used.</summary>
    Number,

    /// <summary>'text' or "text".</summary>
    Text,

    /// <summary>$name, $0, $`a name`.</summary>
    Parameter,

    /// <summary>$ before a parenthesis.</summary>
    Dollar,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Semicolon,
    Dot,
    DotDot,
    Colon,
    ColonColon,
    Bar,
    BarBar,
    Ampersand,
    Exclamation,
    Percent,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Caret,
    Equal,
    EqualTilde,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>A dash that is not the ASCII one; it may draw a relationship but not subtract.</summary>
    UnicodeDash,

    /// <summary>⟨ and its like, which may draw a relationship but not compare.</summary>
    UnicodeLess,

    /// <summary>⟩ and its like.</summary>
    UnicodeGreater,
}

internal static class TokenKindText
{
    /// <summary>How a message speaks of it.</summary>
    public static string Display(this TokenKind kind) => kind switch
    {
        TokenKind.End => "the end of the query",
        TokenKind.Word or TokenKind.QuotedName => "a name",
        TokenKind.Number => "a number",
        TokenKind.Text => "a text in quotes",
        TokenKind.Parameter => "a parameter",
        TokenKind.UnicodeDash or TokenKind.UnicodeLess or TokenKind.UnicodeGreater => "a sign",
        _ => $"`{Sign(kind)}`",
    };

    private static string Sign(TokenKind kind) => kind switch
    {
        TokenKind.Dollar => "$",
        TokenKind.LeftParenthesis => "(",
        TokenKind.RightParenthesis => ")",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.LeftBrace => "{",
        TokenKind.RightBrace => "}",
        TokenKind.Comma => ",",
        TokenKind.Semicolon => ";",
        TokenKind.Dot => ".",
        TokenKind.DotDot => "..",
        TokenKind.Colon => ":",
        TokenKind.ColonColon => "::",
        TokenKind.Bar => "|",
        TokenKind.BarBar => "||",
        TokenKind.Ampersand => "&",
        TokenKind.Exclamation => "!",
        TokenKind.Percent => "%",
        TokenKind.Plus => "+",
        TokenKind.PlusEqual => "+=",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.Caret => "^",
        TokenKind.Equal => "=",
        TokenKind.EqualTilde => "=~",
        TokenKind.NotEqual => "<>",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
