using System.Collections.Immutable;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Parsing;

/// <content>What operators work on.</content>
internal sealed partial class Parser
{
    // atom = number | text | parameter | "(" expression ")" | patternExpression | list | map | words
    private Expression Atom()
    {
        switch (Current.Kind)
        {
            case TokenKind.Number or TokenKind.Minus:
                return Number();
            case TokenKind.Text:
                var text = Take();
                return new Literal(TextLiteral.Read(text.Span.In(_text), text.Span), text.Span);
            case TokenKind.Parameter:
                return Parameter();
            case TokenKind.LeftParenthesis when LooksLikePattern(_at):
                return PatternExpression();
            case TokenKind.LeftParenthesis:
                return Parenthesized();
            case TokenKind.LeftBracket:
                return ListOrComprehension();
            case TokenKind.LeftBrace:
                return Map();
            case TokenKind.Word when KeywordAtom() is { } atom:
                return atom;
            case TokenKind.Word or TokenKind.QuotedName when !BeginsClause():
                return NameAtom();
            default:
                _expected.Add(_at, "an expression");
                throw Unexpected();
        }
    }

    private Literal Number()
    {
        var start = Start;
        var isNegative = Skip(TokenKind.Minus);
        var token = Take(TokenKind.Number);
        return new Literal(NumberLiteral.Read(token.Span.In(_text), isNegative, token.Span), Since(start));
    }

    // parameter = "$" ( name | digits )
    private Parameter Parameter()
    {
        var token = Take(TokenKind.Parameter);
        var name = token.Span.In(_text)[1..];
        return new Parameter(name[0] == '`' ? Unquoted(name) : name.ToString(), token.Span);
    }

    private Expression Parenthesized()
    {
        _at++;
        var inner = Expression();
        Take(TokenKind.RightParenthesis);
        return inner;
    }

    // words = "TRUE" | "FALSE" | "NULL" | "INF" | "NAN" | case | subquery | quantifier | reduce | shortestPath | "COUNT" "(" "*" ")"
    private Expression? KeywordAtom()
    {
        var next = Peek().Kind;
        switch (Current.Keyword)
        {
            case Keyword.True: return new Literal(true, Take().Span);
            case Keyword.False: return new Literal(false, Take().Span);
            case Keyword.Null: return new Literal(Value.Null, Take().Span);
            case Keyword.Inf or Keyword.Infinity: return new Literal(double.PositiveInfinity, Take().Span);
            case Keyword.Nan: return new Literal(double.NaN, Take().Span);
            case Keyword.Case: return Case();
            case Keyword.Exists or Keyword.Count or Keyword.Collect when next == TokenKind.LeftBrace && Peek(2).Kind != TokenKind.Dot:
                return SubqueryExpression();
            case Keyword.Count when next == TokenKind.LeftParenthesis && Peek(2).Kind == TokenKind.Star:
                return CountStar();
            case Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single when AtNameBehindParenthesis(Keyword.In):
                return QuantifierExpression();
            case Keyword.Reduce when next == TokenKind.LeftParenthesis && Peek(2).IsName && Peek(3).Kind == TokenKind.Equal:
                return Reduce();
            case Keyword.ShortestPath or Keyword.AllShortestPaths when next == TokenKind.LeftParenthesis:
                var start = Start;
                return new PatternExpression(ShortestPath(null, start), Since(start));
            case Keyword.Trim when next == TokenKind.LeftParenthesis && Peek(2).Keyword is Keyword.Both or Keyword.Leading or Keyword.Trailing:
                return Trim();
            case Keyword.Normalize when next == TokenKind.LeftParenthesis:
                return Normalize();
            case Keyword.Filter or Keyword.Extract when AtNameBehindParenthesis(Keyword.In):
                throw Error(
                    "UnexpectedSyntax", "filter() and extract() are gone from Cypher; write `[x IN list WHERE …]` and `[x IN list | …]`.", Current.Span);
            default: return null;
        }
    }

    private bool AtNameBehindParenthesis(Keyword word) =>
        Peek().Kind == TokenKind.LeftParenthesis && Peek(2).IsName && Peek(3).Keyword == word;

    // A clause's first word where an expression is expected is hardly a variable if what follows suits the clause.
    private bool BeginsClause()
    {
        if (Current.Keyword == Keyword.None) return false;
        if (Current.Keyword is not (Keyword.Where or Keyword.As or Keyword.Union) && !ClauseWords.Contains(Current.Keyword)) return false;
        var next = Peek();
        return next.Kind is TokenKind.LeftParenthesis or TokenKind.Number or TokenKind.Text or TokenKind.Parameter
            || next is { IsName: true, Keyword: Keyword.None };
    }

    // nameAtom = function | mapProjection | variable
    private Expression NameAtom()
    {
        var last = 0;
        while (Peek(last + 1).Kind == TokenKind.Dot && Peek(last + 2).IsName) last += 2;
        if (Peek(last + 1).Kind == TokenKind.LeftParenthesis) return FunctionCall();
        var name = Name("a variable");
        return Current.Kind == TokenKind.LeftBrace ? MapProjection(name) : new Variable(name.Text, name.Span);
    }

    // patternExpression = path
    private PatternExpression PatternExpression()
    {
        var start = Start;
        var elements = Path();
        var span = Since(start);
        return new PatternExpression(new PathPattern(null, null, elements, span), span);
    }

    /// <summary>Whether the parenthesis at that index opens a node with a relationship behind it, rather than an expression.</summary>
    private bool LooksLikePattern(int at)
    {
        var ahead = at - _at;
        var first = Peek(ahead + 1);
        var second = Peek(ahead + 2);
        var isNode = first.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Parameter
            || first.Keyword is Keyword.Is or Keyword.Where
            || (first.IsName && (second.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Parameter
                || second.Keyword is Keyword.Is or Keyword.Where));
        if (!isNode) return false;
        ahead = Closing(at) - _at + 1;
        if (!AtRelationship(ahead)) return false;
        if (Peek(ahead).Kind is TokenKind.Less or TokenKind.UnicodeLess) ahead++;
        if (Peek(ahead + 1).Kind == TokenKind.LeftBracket)
            return Peek(Closing(_at + ahead + 1) - _at + 1).Kind is TokenKind.Minus or TokenKind.UnicodeDash;
        return Peek(ahead + 2).Kind is TokenKind.LeftParenthesis or TokenKind.Greater or TokenKind.UnicodeGreater;
    }

    /// <summary>The index of the bracket that closes the one at that index; the last index where none does.</summary>
    private int Closing(int at) => (_closings ??= Closings())[at];

    // All at once, so that however deep patterns nest each token is looked at once.
    private int[] Closings()
    {
        var closings = new int[_tokens.Length];
        var open = new Stack<int>();
        for (var at = 0; at < _tokens.Length; at++)
        {
            closings[at] = _tokens.Length - 1;
            if (_tokens[at].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace) open.Push(at);
            else if (_tokens[at].Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace && open.TryPop(out var opened))
                closings[opened] = at;
        }

        return closings;
    }
}
