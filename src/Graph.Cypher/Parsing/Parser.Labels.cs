using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Labels and types: :A, :A|B&amp;!C, :%, :$(expression).</content>
internal sealed partial class Parser
{
    // labelExpression = [ ( ":" | "IS" ) labelOr ]
    private LabelExpression? ElementLabels() => Skip(TokenKind.Colon) || Skip(Keyword.Is) ? LabelOr() : null;

    // labelOr = labelAnd { "|" [ ":" ] labelAnd }
    private LabelExpression LabelOr()
    {
        Enter();
        var tallest = _height;
        var start = Start;
        var left = LabelAnd();
        var height = _height;
        while (Current.Kind == TokenKind.Bar && !AtProjectionBar())
        {
            _at++;
            Skip(TokenKind.Colon);
            left = new LabelOr(left, LabelAnd(), Since(start));
            height = Above(Math.Max(height, _height));
        }

        _height = Math.Max(tallest, height);
        Leave();
        return left;
    }

    // labelAnd = labelNot { ( "&" | ":" ) labelNot }
    private LabelExpression LabelAnd()
    {
        var start = Start;
        var left = LabelNot();
        var height = _height;
        while (Current.Kind is TokenKind.Ampersand or TokenKind.Colon && !(Current.Kind == TokenKind.Colon && Peek().Kind == TokenKind.Colon))
        {
            var isColon = Take().Kind == TokenKind.Colon;
            left = new LabelAnd(left, LabelNot(), isColon, Since(start));
            height = Above(Math.Max(height, _height));
        }

        _height = height;
        return left;
    }

    // labelNot = { "!" } ( "(" labelOr ")" | "%" | labelTerm )
    private LabelExpression LabelNot()
    {
        var start = Start;
        _height = 0;
        if (Current.Kind == TokenKind.Exclamation)
        {
            Enter();
            _at++;
            var operand = LabelNot();
            Leave();
            _height = Above(_height);
            return new LabelNot(operand, Since(start));
        }

        if (Current.Kind == TokenKind.Percent) return new LabelWildcard(Take().Span);
        if (!Skip(TokenKind.LeftParenthesis)) return LabelTerm();
        var inner = LabelOr();
        Take(TokenKind.RightParenthesis);
        return inner;
    }

    // labelTerm = name | "$" "(" expression ")" | ( "$all" | "$any" ) "(" expression ")"
    private LabelTerm LabelTerm()
    {
        var start = Start;
        if (Current.Kind == TokenKind.Parameter && Peek().Kind != TokenKind.LeftParenthesis)
            throw Error("UnexpectedSyntax", "A label or type from a parameter is written `$(…)`: " + $"`:$({Current.Span.In(_text)})`.", Current.Span);
        if (Current.Kind is not (TokenKind.Dollar or TokenKind.Parameter))
        {
            var name = Name("a label or type");
            return new LabelName(name.Text, name.Span);
        }

        var isAny = Take().Span.In(_text).Equals("$any", StringComparison.OrdinalIgnoreCase);
        Take(TokenKind.LeftParenthesis);
        var expression = Expression();
        Take(TokenKind.RightParenthesis);
        return new DynamicLabel(expression, isAny, Since(start));
    }

    /// <summary>
    /// Whether the bar here ends the predicate of a comprehension, as in <c>[x IN list WHERE x:A | x.name]</c>, rather than joining
    /// labels: it does if no other bar follows that could. Only <c>[x IN list WHERE x:A|B]</c>, a name without blanks, is read as labels.
    /// </summary>
    private bool AtProjectionBar()
    {
        if (_bar == BarMeaning.Joins) return false;
        var isTight = Peek(-1).Span.End == Current.Span.Start && Current.Span.End == Peek().Span.Start;
        if (_bar == BarMeaning.MayProject && isTight && Peek().IsName && Peek(2).Kind == TokenKind.RightBracket) return false;
        var depth = 0;
        for (var at = _at + 1; at < _tokens.Length; at++)
        {
            switch (_tokens[at].Kind)
            {
                case TokenKind.LeftBracket or TokenKind.LeftParenthesis or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightBracket or TokenKind.RightParenthesis or TokenKind.RightBrace:
                    if (depth-- == 0) return true;
                    break;
                case TokenKind.Bar when depth == 0:
                    return false;
            }
        }

        return true;
    }
}
