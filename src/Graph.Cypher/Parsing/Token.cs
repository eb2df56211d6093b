namespace Graph.Cypher.Parsing;

/// <summary>One word or sign of a query.</summary>
/// <param name="Keyword">Which keyword a <see cref="TokenKind.Word"/> spells; it may still be meant as a name.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, TextSpan Span)
{
    /// <summary>Whether it can stand for a variable, label, type, key or function.</summary>
    public bool IsName => Kind is TokenKind.Word or TokenKind.QuotedName;
}
