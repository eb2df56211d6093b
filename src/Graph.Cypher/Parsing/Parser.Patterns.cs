using System.Collections.Immutable;
using System.Globalization;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Patterns: paths, nodes and relationships.</content>
internal sealed partial class Parser
{
    // pattern = [ name "=" ] ( shortest | [ selector ] path )
    private PathPattern Pattern()
    {
        Enter();
        var start = Start;
        Name? variable = null;
        if (Current.IsName && Peek().Kind == TokenKind.Equal)
        {
            variable = Name("a variable");
            _at++;
        }

        var pattern = AtShortestPath() ? ShortestPath(variable, start) : SelectedPath(variable, start);
        Leave();
        return pattern;
    }

    private PathPattern SelectedPath(Name? variable, int start)
    {
        var selector = Selector();
        if (Current.Keyword is Keyword.Walk or Keyword.Trail or Keyword.Acyclic)
            throw Error("UnexpectedSyntax", "Path modes are not part of Neo4j 5; paths are trails unless MATCH REPEATABLE ELEMENTS says otherwise.", Current.Span);
        var elements = Path();
        return new PathPattern(variable, selector, elements, Since(start));
    }

    private bool AtShortestPath() =>
        Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Peek().Kind == TokenKind.LeftParenthesis;

    // shortest = ( "shortestPath" | "allShortestPaths" ) "(" path ")"
    private PathPattern ShortestPath(Name? variable, int start)
    {
        var function = Take();
        Take(TokenKind.LeftParenthesis);
        var elements = Path();
        Take(TokenKind.RightParenthesis);
        var kind = function.Keyword == Keyword.ShortestPath ? PathSelectorKind.ShortestPathFunction : PathSelectorKind.AllShortestPathsFunction;
        return new PathPattern(variable, new PathSelector(kind, 1, function.Span), elements, Since(start));
    }

    // selector = "ANY" [ number ] paths | "ALL" paths | ( "ANY" | "ALL" ) "SHORTEST" paths | "SHORTEST" [ number ] paths [ "GROUP" | "GROUPS" ]
    // paths = [ "PATH" | "PATHS" ]
    private PathSelector? Selector()
    {
        var start = Start;
        if (Current.Kind == TokenKind.LeftParenthesis) return null;
        _expected.Add(_at, "a pattern, as in `(n:Label)`", [Keyword.Any, Keyword.All, Keyword.Shortest, Keyword.ShortestPath, Keyword.AllShortestPaths]);
        if (Current.Keyword == Keyword.Any)
        {
            _at++;
            var kind = Skip(Keyword.Shortest) ? PathSelectorKind.Shortest : PathSelectorKind.Any;
            var count = kind == PathSelectorKind.Any ? SelectorCount() : 1;
            SkipPaths();
            return new PathSelector(kind, count, Since(start));
        }

        if (Current.Keyword == Keyword.All)
        {
            _at++;
            var isShortest = Skip(Keyword.Shortest);
            SkipPaths();
            return isShortest ? new PathSelector(PathSelectorKind.AllShortest, 1, Since(start)) : null;
        }

        if (Current.Keyword == Keyword.Shortest)
        {
            _at++;
            var count = SelectorCount();
            SkipPaths();
            var kind = Skip(Keyword.Group) || Skip(Keyword.Groups) ? PathSelectorKind.ShortestGroups : PathSelectorKind.Shortest;
            return new PathSelector(kind, count, Since(start));
        }

        return null;
    }

    private long SelectorCount()
    {
        if (Current.Kind != TokenKind.Number) return 1;
        var span = Current.Span;
        var count = Count();
        return count > 0 ? count : throw Error("UnexpectedSyntax", "At least one path must be asked for.", span);
    }

    private void SkipPaths()
    {
        if (Current.Keyword is Keyword.Path or Keyword.Paths) _at++;
    }

    // path = ( node | parenthesized ) { relationship node | parenthesized [ node ] }
    private ImmutableArray<PatternElement> Path()
    {
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        elements.Add(AtParenthesizedPath() ? ParenthesizedPath() : Node());
        while (true)
        {
            if (AtRelationship())
            {
                if (elements[^1] is ParenthesizedPath)
                    throw Error("UnexpectedSyntax", "Between a path in parentheses and a relationship a node must stand: `((a)-->(b))+ ()-->(c)`.", Current.Span);
                elements.Add(Relationship());
                elements.Add(AtParenthesizedPath() ? throw Error("UnexpectedSyntax", "A relationship must end in a node.", Current.Span) : Node());
            }
            else if (Current.Kind == TokenKind.LeftParenthesis && AtParenthesizedPath())
            {
                elements.Add(ParenthesizedPath());
            }
            else if (Current.Kind == TokenKind.LeftParenthesis && elements[^1] is ParenthesizedPath)
            {
                elements.Add(Node());
            }
            else
            {
                _expected.Add(_at, "a relationship, as in `-[:TYPE]->`");
                return elements.DrainToImmutable();
            }
        }
    }

    private bool AtParenthesizedPath() =>
        Current.Kind == TokenKind.LeftParenthesis
        && (Peek().Kind == TokenKind.LeftParenthesis
            || (Peek().IsName && Peek(2).Kind == TokenKind.Equal && Peek(3).Kind == TokenKind.LeftParenthesis));

    // parenthesized = "(" [ name "=" ] path [ where ] ")" [ quantifier ]
    private ParenthesizedPath ParenthesizedPath()
    {
        Enter();
        var start = Take(TokenKind.LeftParenthesis).Span.Start;
        Name? variable = null;
        if (Current.IsName)
        {
            variable = Name("a variable");
            Take(TokenKind.Equal);
        }

        var elements = Path();
        var where = Where();
        Take(TokenKind.RightParenthesis);
        var quantifier = Quantifier();
        Leave();
        return new ParenthesizedPath(variable, elements, where, quantifier, Since(start));
    }

    // quantifier = [ "+" | "*" | "{" number "}" | "{" [ number ] "," [ number ] "}" ]
    private PatternLength? Quantifier()
    {
        var start = Start;
        if (Skip(TokenKind.Plus)) return new PatternLength(1, null, Since(start));
        if (Skip(TokenKind.Star)) return new PatternLength(0, null, Since(start));
        if (!(Current.Kind == TokenKind.LeftBrace && Peek().Kind is TokenKind.Number or TokenKind.Comma)) return null;
        _at++;
        long? minimum = Current.Kind == TokenKind.Number ? Count() : null;
        var maximum = minimum;
        if (Skip(TokenKind.Comma))
        {
            minimum ??= 0;
            maximum = At(TokenKind.Number) ? Count() : null;
        }

        Take(TokenKind.RightBrace);
        var length = new PatternLength(minimum, maximum, Since(start));
        if (maximum == 0) throw Error("UnexpectedSyntax", "A path cannot be repeated at most 0 times.", length.Span);
        if (maximum < minimum) throw Error("UnexpectedSyntax", $"The least number of repetitions, {minimum}, is above the greatest, {maximum}.", length.Span);
        return length;
    }

    // node = "(" [ name ] [ labelExpression ] [ properties ] [ where ] ")"
    private NodePattern Node()
    {
        Enter();
        var start = Take(TokenKind.LeftParenthesis).Span.Start;
        var variable = ElementVariable();
        var labels = ElementLabels();
        var properties = Properties();
        var where = Where();
        Take(TokenKind.RightParenthesis);
        Leave();
        return new NodePattern(variable, labels, properties, where, Since(start));
    }

    // A first word IS or WHERE is a keyword if what it introduces follows, and else a name like any other.
    private Name? ElementVariable()
    {
        if (!Current.IsName)
        {
            _expected.Add(_at, "a variable");
            return null;
        }

        var next = Peek();
        var isKeyword = Current.Keyword switch
        {
            Keyword.Is => next is { IsName: true, Keyword: not (Keyword.Where or Keyword.Is) } || next.Kind is TokenKind.Exclamation or TokenKind.Percent,
            Keyword.Where => next.Kind is not (TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star),
            _ => false,
        };
        return isKeyword ? null : Name("a variable");
    }

    // properties = [ map | parameter ]
    private Expression? Properties()
    {
        if (At(TokenKind.LeftBrace)) return Map();
        return Current.Kind == TokenKind.Parameter ? Parameter() : null;
    }

    // relationship = [ "<" ] "-" [ "[" [ name ] [ labelExpression ] [ length ] [ properties ] [ where ] "]" ] "-" [ ">" ] [ quantifier ]
    private RelationshipPattern Relationship()
    {
        Enter();
        var start = Start;
        var isLeft = Current.Kind is TokenKind.Less or TokenKind.UnicodeLess;
        if (isLeft) _at++;
        Dash();
        Name? variable = null;
        LabelExpression? types = null;
        PatternLength? length = null;
        Expression? properties = null, where = null;
        if (Skip(TokenKind.LeftBracket))
        {
            variable = ElementVariable();
            types = ElementLabels();
            length = Length();
            properties = Properties();
            where = Where();
            if (Current.Kind is TokenKind.DotDot or TokenKind.Number)
                throw Error("InvalidRelationshipPattern", "A variable length begins with an asterisk: `[:TYPE*1..3]`.", Current.Span);
            Take(TokenKind.RightBracket);
        }

        Dash();
        var isRight = Current.Kind is TokenKind.Greater or TokenKind.UnicodeGreater;
        if (isRight) _at++;
        var direction = isLeft == isRight ? PatternDirection.Either : isLeft ? PatternDirection.Left : PatternDirection.Right;
        var quantifier = Quantifier();
        Leave();
        return new RelationshipPattern(variable, types, properties, where, direction, length, quantifier, Since(start));
    }

    // Two dashes, or one and a bracket: a lone dash or arrow head is an operator.
    private bool AtRelationship(int ahead = 0)
    {
        if (Peek(ahead).Kind is TokenKind.Less or TokenKind.UnicodeLess) ahead++;
        return Peek(ahead).Kind is TokenKind.Minus or TokenKind.UnicodeDash
            && Peek(ahead + 1).Kind is TokenKind.Minus or TokenKind.UnicodeDash or TokenKind.LeftBracket;
    }

    private void Dash()
    {
        if (Current.Kind == TokenKind.UnicodeDash) _at++;
        else Take(TokenKind.Minus);
    }

    // length = [ "*" [ number ] [ ".." [ number ] ] ]
    private PatternLength? Length()
    {
        var start = Start;
        if (!Skip(TokenKind.Star)) return null;
        long? minimum = Current.Kind == TokenKind.Number ? Count() : null;
        var maximum = minimum;
        if (Skip(TokenKind.DotDot)) maximum = Current.Kind == TokenKind.Number ? Count() : null;
        if (Current.Kind is TokenKind.Minus or TokenKind.UnicodeDash)
            throw Error("InvalidRelationshipPattern", "A length cannot be negative.", Current.Span);
        if (Current.Kind == TokenKind.Parameter)
            throw Error("InvalidParameterUse", "A length cannot be a parameter; write the number itself.", Current.Span);
        return new PatternLength(minimum, maximum, Since(start));
    }

    private long Count()
    {
        var token = Take(TokenKind.Number);
        var value = NumberLiteral.Read(token.Span.In(_text), isNegative: false, token.Span);
        return value.Kind == Model.ValueKind.Integer
            ? value.AsInteger()
            : throw Error("InvalidRelationshipPattern", $"`{token.Span.In(_text)}` is not a whole number.", token.Span);
    }
}
