using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Lists and maps, comprehensions and projections.</content>
internal sealed partial class Parser
{
    // list = "[" [ expression { "," expression } ] "]" | listComprehension | patternComprehension
    private Expression ListOrComprehension()
    {
        var start = Start;
        if (Peek().IsName && Peek(2).Keyword == Keyword.In) return ListComprehension();
        if (Peek().IsName && Peek(2).Kind == TokenKind.Equal && Peek(3).Kind == TokenKind.LeftParenthesis && LooksLikePattern(_at + 3))
        {
            _at++;
            return PatternComprehension(Pattern(), start);
        }

        _at++;
        if (Skip(TokenKind.RightBracket)) return new ListLiteral([], Since(start));
        var first = Expression();
        if (first is PatternExpression { Pattern.Selector: null } pattern && (Current.Keyword == Keyword.Where || Current.Kind == TokenKind.Bar))
            return PatternComprehension(pattern.Pattern, start);
        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (Skip(TokenKind.Comma)) items.Add(Expression());
        Take(TokenKind.RightBracket);
        return new ListLiteral(items.DrainToImmutable(), Since(start));
    }

    // listComprehension = "[" name "IN" expression [ where ] [ "|" expression ] "]"
    private ListComprehension ListComprehension()
    {
        var start = Take(TokenKind.LeftBracket).Span.Start;
        var variable = Name("a variable");
        Take(Keyword.In);
        var list = Expression(BarMeaning.MayProject);
        var where = Skip(Keyword.Where) ? Expression(BarMeaning.MayProject) : null;
        var projection = Skip(TokenKind.Bar) ? Expression() : null;
        Take(TokenKind.RightBracket);
        return new ListComprehension(variable, list, where, projection, Since(start));
    }

    // patternComprehension = "[" [ name "=" ] path [ where ] "|" expression "]"
    private PatternComprehension PatternComprehension(PathPattern pattern, int start)
    {
        var where = Skip(Keyword.Where) ? Expression(BarMeaning.Projects) : null;
        Take(TokenKind.Bar);
        var projection = Expression();
        Take(TokenKind.RightBracket);
        return new PatternComprehension(pattern, where, projection, Since(start));
    }

    // map = "{" [ name ":" expression { "," name ":" expression } ] "}"
    private MapLiteral Map()
    {
        var start = Take(TokenKind.LeftBrace).Span.Start;
        if (Current.IsName && Peek().Kind == TokenKind.RightBrace)
        {
            var name = Current.Span.In(_text);
            throw Error("UnexpectedSyntax", $"A parameter is written `${name}` and a map `{{{name}: …}}`; `{{{name}}}` is neither.", new TextSpan(start, Peek().Span.End));
        }

        var entries = ImmutableArray<MapEntry>.Empty;
        if (!At(TokenKind.RightBrace)) entries = Separated(MapEntry);
        Take(TokenKind.RightBrace);
        return new MapLiteral(entries, Since(start));
    }

    private MapEntry MapEntry()
    {
        var start = Start;
        var key = Name("a key");
        Take(TokenKind.Colon);
        var value = Expression();
        return new MapEntry(key, value, Since(start));
    }

    // mapProjection = name "{" [ mapItem { "," mapItem } ] "}"
    private MapProjection MapProjection(Name variable)
    {
        Take(TokenKind.LeftBrace);
        var items = ImmutableArray<MapProjectionItem>.Empty;
        if (!At(TokenKind.RightBrace)) items = Separated(MapProjectionItem);
        Take(TokenKind.RightBrace);
        return new MapProjection(variable, items, Since(variable.Span.Start));
    }

    // mapItem = "." "*" | "." name | name ":" expression | name
    private MapProjectionItem MapProjectionItem()
    {
        var start = Start;
        if (Skip(TokenKind.Dot))
            return Skip(TokenKind.Star) ? new MapProjectionItem(null, null, Since(start)) : new MapProjectionItem(Name("a property"), null, Since(start));
        var name = Name("a key");
        if (Skip(TokenKind.Colon)) return new MapProjectionItem(name, Expression(), Since(start));
        return new MapProjectionItem(name, new Variable(name.Text, name.Span), Since(start));
    }
}
