namespace Graph.Text.Analysis;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits.</summary>
    Word,

    /// <summary>Digits with their separators: 2025, 14.3, 70,000, ٤١.</summary>
    Number,

    /// <summary>An opening quotation mark, or a straight one that opens: « “ ".</summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>Comma, Arabic or Latin.</summary>
    Comma,

    /// <summary>Semicolon, Arabic or Latin.</summary>
    Semicolon,

    /// <summary>Colon.</summary>
    Colon,

    /// <summary>A dash that stands between words (a hyphen inside a word only parts its halves).</summary>
    Dash,

    /// <summary>A mark that ends a sentence: . ! ? ؟ …</summary>
    Stop,

    /// <summary>Percent sign, Latin or Arabic.</summary>
    Percent,

    /// <summary>A currency sign.</summary>
    Currency,

    /// <summary>Any other sign, an address or an emoji.</summary>
    Other,
}

/// <summary>One token: where it stands, what it is, and its shared word.</summary>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Word">The folded form; for punctuation and signs too.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Flags">How it stands in the text.</param>
/// <remarks>
/// Split at script changes (<c>ب500</c>, <c>وMicrosoft</c>, <c>لاما4</c>), at hyphens and dots inside a word
/// (<c>GPT-4</c> → gpt 4, <c>إيه.آي</c> → ايه اي, the mark itself is no token), not inside dotted initials
/// (<c>U.S.</c> → us). A clitic that stands before a quotation mark is a token of its own (<c>لـ«غوغل»</c> → ل « غوغل »).
/// </remarks>
public readonly record struct Token(TextSpan Span, Word Word, TokenKind Kind, TokenFlags Flags);

/// <summary>How a token stands in the text.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>White space, or the start of the text, stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>A hyphen, an inner dot or a script change joins it to the token before: the halves of one word.</summary>
    Joined = 2,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 4,

    /// <summary>All its letters, two or more, are capitals.</summary>
    AllCapitals = 8,

    /// <summary>It is the first token of its line.</summary>
    LineStart = 16,

    /// <summary>It stands between quotation marks.</summary>
    Quoted = 32,
}
