using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Operators, from the weakest to the strongest.</content>
internal sealed partial class Parser
{
    private static readonly Keyword[] OperatorWords =
        [Keyword.And, Keyword.Or, Keyword.Xor, Keyword.Starts, Keyword.Ends, Keyword.Contains, Keyword.In, Keyword.Is];

    private BarMeaning _bar;

    /// <summary>What a bar is for, where an expression may end in labels or types and labels and types are joined by bars.</summary>
    private enum BarMeaning
    {
        /// <summary>It joins them.</summary>
        Joins,

        /// <summary>The last one may end the predicate of a list comprehension.</summary>
        MayProject,

        /// <summary>The last one ends the predicate of a pattern comprehension, or the list of reduce.</summary>
        Projects,
    }

    // expression = or
    private Expression Expression() => Expression(BarMeaning.Joins);

    private Expression Expression(BarMeaning bar)
    {
        Enter();
        var (tallest, outside) = (_height, _bar);
        _bar = bar;
        var expression = Or();
        _bar = outside;
        _height = Math.Max(tallest, Above(_height));
        Leave();
        return expression;
    }

    // or = xor { "OR" xor }
    private Expression Or() => Connected(BinaryOperator.Or, Keyword.Or, static parser => parser.Xor());

    // xor = and { "XOR" and }
    private Expression Xor() => Connected(BinaryOperator.Xor, Keyword.Xor, static parser => parser.And());

    // and = not { "AND" not }
    private Expression And() => Connected(BinaryOperator.And, Keyword.And, static parser => parser.Not());

    // The tree is kept low, as these may come by the thousand and their order does not matter.
    private Expression Connected(BinaryOperator connective, Keyword word, Func<Parser, Expression> operand)
    {
        var first = operand(this);
        if (Current.Keyword != word) return first;
        var height = _height;
        var operands = new List<Expression> { first };
        while (Current.Keyword == word)
        {
            _at++;
            operands.Add(operand(this));
            height = Math.Max(height, _height);
        }

        _height = height;
        for (var count = 1; count < operands.Count; count *= 2) _height = Above(_height);
        return Balanced(connective, operands, 0, operands.Count);
    }

    private static Expression Balanced(BinaryOperator connective, List<Expression> operands, int from, int to)
    {
        if (to - from == 1) return operands[from];
        var middle = (from + to + 1) / 2;
        var (left, right) = (Balanced(connective, operands, from, middle), Balanced(connective, operands, middle, to));
        return new Binary(connective, left, right, left.Span.To(right.Span));
    }

    // not = { "NOT" } comparison
    private Expression Not()
    {
        if (Current.Keyword != Keyword.Not) return Comparison();
        Enter();
        var start = Take().Span.Start;
        var operand = Not();
        Leave();
        _height = Above(_height);
        return new Unary(UnaryOperator.Not, operand, Since(start));
    }

    // comparison = predicate { ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) predicate }
    private Expression Comparison()
    {
        var start = Start;
        var first = Predicate();
        if (ComparisonOperatorHere() is null) return first;
        var height = _height;
        var operands = ImmutableArray.CreateBuilder<Expression>();
        var operators = ImmutableArray.CreateBuilder<ComparisonOperator>();
        operands.Add(first);
        while (ComparisonOperatorHere() is { } comparison)
        {
            _at++;
            operators.Add(comparison);
            operands.Add(Predicate());
            height = Math.Max(height, _height);
        }

        _height = Above(height);
        return new Comparison(operands.DrainToImmutable(), operators.DrainToImmutable(), Since(start));
    }

    private ComparisonOperator? ComparisonOperatorHere() => Current.Kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    // sum = product { ( "+" | "-" | "||" ) product }
    private Expression Sum()
    {
        var start = Start;
        var left = Product();
        var height = _height;
        while (SumOperatorHere() is { } sign)
        {
            _at++;
            left = new Binary(sign, left, Product(), Since(start));
            height = Above(Math.Max(height, _height));
        }

        _height = height;
        return left;
    }

    private BinaryOperator? SumOperatorHere() => Current.Kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.BarBar => BinaryOperator.Concatenate,
        _ => null,
    };

    // product = power { ( "*" | "/" | "%" ) power }
    private Expression Product()
    {
        var start = Start;
        var left = Power();
        var height = _height;
        while (ProductOperatorHere() is { } sign)
        {
            _at++;
            left = new Binary(sign, left, Power(), Since(start));
            height = Above(Math.Max(height, _height));
        }

        _height = height;
        return left;
    }

    private BinaryOperator? ProductOperatorHere() => Current.Kind switch
    {
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.Percent => BinaryOperator.Modulo,
        _ => null,
    };

    // power = unary { "^" unary }
    private Expression Power()
    {
        var start = Start;
        var left = Signed();
        var height = _height;
        while (Current.Kind == TokenKind.Caret)
        {
            _at++;
            left = new Binary(BinaryOperator.Power, left, Signed(), Since(start));
            height = Above(Math.Max(height, _height));
        }

        _height = height;
        return left;
    }

    // signed = { "+" | "-" } postfix
    private Expression Signed()
    {
        if (Current.Kind is not (TokenKind.Plus or TokenKind.Minus)) return Postfix(allowsLabels: true);

        // The smallest integer has no positive counterpart, so the sign is read as part of the number.
        if (Current.Kind == TokenKind.Minus && Peek().Kind == TokenKind.Number) return Postfix(allowsLabels: true);
        Enter();
        var sign = Take();
        var operand = Signed();
        Leave();
        _height = Above(_height);
        return new Unary(sign.Kind == TokenKind.Plus ? UnaryOperator.Plus : UnaryOperator.Minus, operand, Since(sign.Span.Start));
    }

    // postfix = atom { "." name | "[" expression "]" | "[" [ expression ] ".." [ expression ] "]" } [ ":" labelOr ]
    private Expression Postfix(bool allowsLabels)
    {
        var start = Start;
        _height = 0;
        var target = Atom();
        var height = _height;
        while (true)
        {
            _height = 0;
            if (Current.Kind == TokenKind.Dot)
            {
                _at++;
                target = new PropertyAccess(target, Name("a property"), Since(start));
            }
            else if (Current.Kind == TokenKind.LeftBracket)
            {
                target = Element(target, start);
            }
            else if (allowsLabels && Current.Kind == TokenKind.Colon)
            {
                _at++;
                target = new LabelCheck(target, LabelOr(), Since(start));
                allowsLabels = false;
            }
            else
            {
                break;
            }

            height = Above(Math.Max(height, _height));
        }

        _expected.Add(_at, "an operator", OperatorWords);
        _height = height;
        return target;
    }

    private Expression Element(Expression target, int start)
    {
        _at++;
        var first = At(TokenKind.DotDot) ? null : Expression();
        if (first is not null && Skip(TokenKind.RightBracket)) return new IndexAccess(target, first, Since(start));
        Take(TokenKind.DotDot);
        var last = At(TokenKind.RightBracket) ? null : Expression();
        Take(TokenKind.RightBracket);
        return new Slice(target, first, last, Since(start));
    }
}
