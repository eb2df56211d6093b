using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Clauses that read and hand on.</content>
internal sealed partial class Parser
{
    // match = [ "OPTIONAL" ] "MATCH" [ mode ] pattern { "," pattern } { hint } [ "WHERE" expression ]
    private MatchClause Match()
    {
        var start = Start;
        var isOptional = Skip(Keyword.Optional);
        Take(Keyword.Match);
        var repeatable = MatchMode();
        var patterns = Separated(Pattern);
        while (Current.Keyword == Keyword.Using) PlannerHint();
        var where = Where();
        return new MatchClause(isOptional, repeatable, patterns, where, Since(start));
    }

    // mode = "REPEATABLE" ( "ELEMENTS" | "ELEMENT" [ "BINDINGS" ] ) | "DIFFERENT" ( "RELATIONSHIPS" | "RELATIONSHIP" [ "BINDINGS" ] )
    private bool MatchMode()
    {
        if (Current.Keyword == Keyword.Repeatable && Peek().Keyword is Keyword.Element or Keyword.Elements)
        {
            _at += 2;
            Skip(Keyword.Bindings);
            return true;
        }

        if (Current.Keyword == Keyword.Different && Peek().Keyword is Keyword.Relationship or Keyword.Relationships)
        {
            _at += 2;
            Skip(Keyword.Bindings);
        }

        return false;
    }

    // hint = "USING" ( [ "RANGE" | "TEXT" | "POINT" ] "INDEX" [ "SEEK" ] name ":" name "(" names ")" | "SCAN" name ":" name | "JOIN" "ON" names )
    private void PlannerHint()
    {
        Take(Keyword.Using);
        if (Skip(Keyword.Join))
        {
            Take(Keyword.On);
            Separated(() => Name("a variable"));
            return;
        }

        if (!Skip(Keyword.Scan))
        {
            if (Current.Keyword is Keyword.Range or Keyword.Text or Keyword.Point) _at++;
            Take(Keyword.Index);
            Skip(Keyword.Seek);
        }

        Name("a variable");
        Take(TokenKind.Colon);
        Name("a label");
        if (!Skip(TokenKind.LeftParenthesis)) return;
        Separated(() => Name("a property"));
        Take(TokenKind.RightParenthesis);
    }

    // where = [ "WHERE" expression ]
    private Expression? Where() => Skip(Keyword.Where) ? Expression() : null;

    // unwind = "UNWIND" expression "AS" name
    private UnwindClause Unwind()
    {
        var start = Take(Keyword.Unwind).Span.Start;
        var list = Expression();
        Take(Keyword.As);
        var variable = Name("a variable");
        return new UnwindClause(list, variable, Since(start));
    }

    // with = "WITH" projection [ "WHERE" expression ]
    private WithClause With()
    {
        var start = Take(Keyword.With).Span.Start;
        var projection = Projection();
        var where = Where();
        return new WithClause(projection, where, Since(start));
    }

    // return = "RETURN" projection
    private ReturnClause Return()
    {
        var start = Take(Keyword.Return).Span.Start;
        var projection = Projection();
        return new ReturnClause(projection, Since(start));
    }

    // As a clause of its own, ORDER BY, SKIP or LIMIT hands on all variables: it is short for WITH *.
    private WithClause OrderOrPage()
    {
        var start = Start;
        var (order, skip, limit) = OrderAndPage();
        var span = Since(start);
        return new WithClause(new Projection(false, true, [], order, skip, limit, span), null, span);
    }

    // projection = [ "DISTINCT" ] ( "*" | item ) { "," item } orderAndPage
    private Projection Projection()
    {
        var start = Start;
        var isDistinct = Skip(Keyword.Distinct);
        var includesAll = Skip(TokenKind.Star);
        ImmutableArray<ProjectionItem> items = [];
        if (!includesAll || Skip(TokenKind.Comma)) items = Separated(ProjectionItem);
        var (order, skip, limit) = OrderAndPage();
        return new Projection(isDistinct, includesAll, items, order, skip, limit, Since(start));
    }

    // item = expression [ "AS" name ]
    private ProjectionItem ProjectionItem()
    {
        var start = Start;
        var expression = Expression();
        var written = Since(start);
        if (!Skip(Keyword.As))
        {
            // A variable gives its column its name, without backticks and parentheses around it.
            var column = expression is Variable variable ? variable.Name : written.In(_text).ToString();
            return new ProjectionItem(expression, null, column, written);
        }

        var alias = Name("a name");
        return new ProjectionItem(expression, alias, alias.Text, Since(start));
    }

    // orderAndPage = [ "ORDER" "BY" sort { "," sort } ] [ ( "SKIP" | "OFFSET" ) expression ] [ "LIMIT" expression ]
    private (ImmutableArray<SortItem> Order, Expression? Skip, Expression? Limit) OrderAndPage()
    {
        ImmutableArray<SortItem> order = [];
        if (Skip(Keyword.Order))
        {
            Take(Keyword.By);
            order = Separated(SortItem);
        }

        var skip = Skip(Keyword.Skip) || Skip(Keyword.Offset) ? Expression() : null;
        var limit = Skip(Keyword.Limit) ? Expression() : null;
        return (order, skip, limit);
    }

    // sort = expression [ "ASC" | "ASCENDING" | "DESC" | "DESCENDING" ]
    private SortItem SortItem()
    {
        var start = Start;
        var expression = Expression();
        var isDescending = Skip(Keyword.Desc) || Skip(Keyword.Descending);
        if (!isDescending && !Skip(Keyword.Asc)) Skip(Keyword.Ascending);
        return new SortItem(expression, isDescending, Since(start));
    }

    // loadCsv = "LOAD" "CSV" [ "WITH" "HEADERS" ] "FROM" expression "AS" name [ "FIELDTERMINATOR" text ]
    private LoadCsvClause LoadCsv()
    {
        var start = Take(Keyword.Load).Span.Start;
        Take(Keyword.Csv);
        if (Skip(Keyword.With)) Take(Keyword.Headers);
        Take(Keyword.From);
        Expression();
        Take(Keyword.As);
        Name("a variable");
        if (Skip(Keyword.Fieldterminator)) Take(TokenKind.Text);
        return new LoadCsvClause(Since(start));
    }

    // use = "USE" [ "GRAPH" ] name { "." name } [ "(" expression ")" ]
    private UseClause Use()
    {
        var start = Take(Keyword.Use).Span.Start;
        if (Current.Keyword == Keyword.Graph && Peek().IsName) _at++;
        var graph = QualifiedName("a graph");
        if (Skip(TokenKind.LeftParenthesis))
        {
            Expression();
            Take(TokenKind.RightParenthesis);
        }

        return new UseClause(graph, Since(start));
    }

    // qualified = name { "." name }
    private Name QualifiedName(string what)
    {
        var name = Name(what);
        while (Current.Kind == TokenKind.Dot && Peek().IsName)
        {
            _at++;
            var part = Name(what);
            name = new Name($"{name.Text}.{part.Text}", name.Span.To(part.Span));
        }

        return name;
    }
}
