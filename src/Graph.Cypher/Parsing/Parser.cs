using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <summary>
/// A parser by recursive descent over openCypher 9 and Neo4j 5. Above each method stands the rule that it reads; where rules
/// begin alike, a look ahead decides, so nothing is read twice.
/// </summary>
/// <remarks>
/// No word is reserved: whether one is a keyword or a name follows from where it stands. Depth is bounded in two ways:
/// <see cref="MaxDepth"/> guards this parser's own stack, <see cref="MaxHeight"/> that of all who walk the tree.
/// </remarks>
internal sealed partial class Parser
{
    /// <summary>How deep brackets, subqueries and prefix operators may nest.</summary>
    internal const int MaxDepth = 200;

    /// <summary>How tall an expression's tree may grow, which a long row of operators does without nesting.</summary>
    internal const int MaxHeight = 1000;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly Expectations _expected = new();
    private int _at;
    private int _depth;
    private int[]? _closings;

    // Of the tallest expression read since this was last set to zero.
    private int _height;

    public Parser(string text)
    {
        _text = text;
        _tokens = Lexer.Read(text);
    }

    private Token Current => _tokens[_at];

    /// <summary>Where a node that begins at the current token starts.</summary>
    private int Start => Current.Span.Start;

    private Token Peek(int ahead = 1) => _tokens[Math.Clamp(_at + ahead, 0, _tokens.Length - 1)];

    /// <summary>From a place to the end of the last token taken.</summary>
    private TextSpan Since(int start) => new(start, Math.Max(start, _at == 0 ? 0 : _tokens[_at - 1].Span.End));

    private bool At(TokenKind kind)
    {
        if (Current.Kind == kind) return true;
        _expected.Add(_at, kind.Display());
        return false;
    }

    private bool At(Keyword keyword)
    {
        if (Current.Keyword == keyword) return true;
        _expected.Add(_at, keyword);
        return false;
    }

    private bool At(Keyword first, Keyword second) => At(first) && Peek().Keyword == second;

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End) _at++;
        return token;
    }

    private Token Take(TokenKind kind) => At(kind) ? Take() : throw Unexpected();

    private Token Take(Keyword keyword) => At(keyword) ? Take() : throw Unexpected();

    private bool Skip(TokenKind kind)
    {
        if (!At(kind)) return false;
        _at++;
        return true;
    }

    private bool Skip(Keyword keyword)
    {
        if (!At(keyword)) return false;
        _at++;
        return true;
    }

    private bool Skip(Keyword first, Keyword second)
    {
        if (!At(first, second)) return false;
        _at += 2;
        return true;
    }

    // name = word | "`" { character | "``" } "`"
    private Name Name(string what)
    {
        if (!Current.IsName)
        {
            _expected.Add(_at, what);
            throw Unexpected();
        }

        var token = Take();
        return new Name(TextOf(token), token.Span);
    }

    private string TextOf(Token token)
    {
        var text = token.Span.In(_text);
        return token.Kind == TokenKind.QuotedName ? Unquoted(text) : text.ToString();
    }

    private static string Unquoted(ReadOnlySpan<char> quoted) => quoted[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal);

    // list = item { "," item }
    private ImmutableArray<T> Separated<T>(Func<T> item)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item());
        while (Skip(TokenKind.Comma));
        return items.DrainToImmutable();
    }

    /// <summary>Called on the way into everything that may hold itself, with <see cref="Leave"/> on the way out.</summary>
    private void Enter()
    {
        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error("UnexpectedSyntax", "The query nests too deep here; split it up with WITH.", Current.Span);
    }

    private void Leave() => _depth--;

    /// <summary>The height of a node above parts of that height.</summary>
    private int Above(int height) => height < MaxHeight
        ? height + 1
        : throw Error("UnexpectedSyntax", $"The expression is longer than {MaxHeight} operators; use a list, or split it up with WITH.", Current.Span);

    /// <summary>The error that the current token is none of those looked for.</summary>
    private CypherException Unexpected()
    {
        var token = Current;
        var text = token.Span.In(_text).ToString();
        if (token.Kind is TokenKind.UnicodeDash or TokenKind.UnicodeLess or TokenKind.UnicodeGreater)
            return Error("InvalidUnicodeCharacter", $"`{text}` is not a sign of Cypher here; write `{Signs.PlainFormOf(text[0])}` instead.", token.Span);
        if (token.Kind == TokenKind.End) return Error("UnexpectedSyntax", $"The query ends too early{_expected.Hint(_at, null)}", token.Span);
        if (OperatorOfAnotherLanguage(Peek(-1), token, Peek()) is var (sign, plain))
            return Error("UnexpectedSyntax", $"`{sign}` is not an operator of Cypher; write `{plain}` instead.", token.Span);
        if (token.Kind == TokenKind.Text && Peek(-1).Kind == TokenKind.Text && Peek(-1).Span.End == token.Span.Start)
            return Error("UnexpectedSyntax", $"A quote inside a text bears a backslash: `\\{text[0]}`.", token.Span);
        if (text.Length > 40) text = text[..40] + "…";
        return Error("UnexpectedSyntax", $"Unexpected `{text}`{_expected.Hint(_at, token.Kind == TokenKind.Word ? text : null)}", token.Span);
    }

    private static (string Sign, string Plain)? OperatorOfAnotherLanguage(Token before, Token token, Token after) =>
        (before.Kind, token.Kind, after.Kind) switch
        {
            (_, TokenKind.Exclamation, TokenKind.Equal) => ("!=", "<>"),
            (_, TokenKind.Ampersand, TokenKind.Ampersand) => ("&&", "AND"),
            (TokenKind.Equal, TokenKind.Equal, _) => ("==", "="),
            _ => null,
        };

    private static CypherException Error(string detail, string message, TextSpan span) => CypherException.Syntax(detail, message, span);
}
