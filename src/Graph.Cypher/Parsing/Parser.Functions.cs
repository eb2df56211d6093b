using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Functions, and expressions that look like them.</content>
internal sealed partial class Parser
{
    // function = qualified "(" [ "DISTINCT" | "ALL" ] [ expression { "," expression } ] ")"
    private FunctionCall FunctionCall()
    {
        var function = QualifiedName("a function");
        Take(TokenKind.LeftParenthesis);
        var isDistinct = Skip(Keyword.Distinct);
        if (Current.Keyword == Keyword.All && Peek().Kind is not (TokenKind.LeftParenthesis or TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.Dot))
            _at++;
        ImmutableArray<Expression> arguments = At(TokenKind.RightParenthesis) ? [] : Separated(Expression);
        Take(TokenKind.RightParenthesis);
        return new FunctionCall(function, isDistinct, arguments, Since(function.Span.Start));
    }

    private CountStar CountStar()
    {
        var start = Start;
        _at += 3;
        Take(TokenKind.RightParenthesis);
        return new CountStar(Since(start));
    }

    // quantifier = ( "ALL" | "ANY" | "NONE" | "SINGLE" ) "(" name "IN" expression "WHERE" expression ")"
    private Quantifier QuantifierExpression()
    {
        var word = Take();
        Take(TokenKind.LeftParenthesis);
        var variable = Name("a variable");
        Take(Keyword.In);
        var list = Expression();
        Take(Keyword.Where);
        var where = Expression();
        Take(TokenKind.RightParenthesis);
        var kind = word.Keyword switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.Single => QuantifierKind.Single,
            _ => QuantifierKind.None,
        };
        return new Quantifier(kind, variable, list, where, Since(word.Span.Start));
    }

    // reduce = "REDUCE" "(" name "=" expression "," name "IN" expression "|" expression ")"
    private Reduce Reduce()
    {
        var start = Take(Keyword.Reduce).Span.Start;
        Take(TokenKind.LeftParenthesis);
        var accumulator = Name("a variable");
        Take(TokenKind.Equal);
        var first = Expression();
        Take(TokenKind.Comma);
        var variable = Name("a variable");
        Take(Keyword.In);
        var list = Expression(BarMeaning.Projects);
        Take(TokenKind.Bar);
        var body = Expression();
        Take(TokenKind.RightParenthesis);
        return new Reduce(accumulator, first, variable, list, body, Since(start));
    }

    // trim = "TRIM" "(" ( "BOTH" | "LEADING" | "TRAILING" ) [ expression ] "FROM" expression ")", short for btrim, ltrim or rtrim
    private FunctionCall Trim()
    {
        var name = Take(Keyword.Trim);
        Take(TokenKind.LeftParenthesis);
        var function = Take().Keyword switch
        {
            Keyword.Leading => "ltrim",
            Keyword.Trailing => "rtrim",
            _ => "btrim",
        };
        var characters = At(Keyword.From) ? null : Expression();
        Take(Keyword.From);
        var text = Expression();
        Take(TokenKind.RightParenthesis);
        return new FunctionCall(new Name(function, name.Span), false, characters is null ? [text] : [text, characters], Since(name.Span.Start));
    }

    // normalize = "NORMALIZE" "(" expression [ "," ( "NFC" | "NFD" | "NFKC" | "NFKD" ) ] ")"
    private FunctionCall Normalize()
    {
        var name = Take(Keyword.Normalize);
        Take(TokenKind.LeftParenthesis);
        ImmutableArray<Expression> arguments = [Expression()];
        if (Skip(TokenKind.Comma))
        {
            var isForm = Current.Keyword is Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd;
            arguments = arguments.Add(isForm ? new Literal(Current.Keyword.Display(), Take().Span) : Expression());
        }

        Take(TokenKind.RightParenthesis);
        return new FunctionCall(new Name(TextOf(name), name.Span), false, arguments, Since(name.Span.Start));
    }

    // subqueryExpression = ( "EXISTS" | "COUNT" | "COLLECT" ) "{" ( query | pattern { "," pattern } [ where ] ) "}"
    private SubqueryExpression SubqueryExpression()
    {
        var word = Take();
        Take(TokenKind.LeftBrace);
        var isQuery = ClauseWords.Contains(Current.Keyword) && Peek().Kind != TokenKind.Equal;
        if (!isQuery) _expected.Add(_at, "a clause such as MATCH or RETURN", ClauseWords);
        var query = isQuery ? Query() : PatternsAsQuery();
        Take(TokenKind.RightBrace);
        var kind = word.Keyword switch
        {
            Keyword.Exists => SubqueryKind.Exists,
            Keyword.Count => SubqueryKind.Count,
            _ => SubqueryKind.Collect,
        };
        return new SubqueryExpression(kind, query, Since(word.Span.Start));
    }

    private SingleQuery PatternsAsQuery()
    {
        var start = Start;
        var repeatable = MatchMode();
        var patterns = Separated(Pattern);
        var where = Where();
        var span = Since(start);
        return new SingleQuery([new MatchClause(false, repeatable, patterns, where, span)], span);
    }
}
