using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Commands.Show;

/// <summary>SHOW as the query that it stands for: CALL … YIELD … WITH … WHERE … RETURN ….</summary>
internal static class ShowQuery
{
    public static QueryStatement Of(ShowCommand show, ShowTable table)
    {
        var clauses = show.Yield is null ? Plain(show, table) : Yielding(show, show.Yield, table);
        return new QueryStatement(new SingleQuery(clauses, show.Span), show.Mode, show.Span);
    }

    private static ImmutableArray<Clause> Plain(ShowCommand show, ShowTable table)
    {
        string[] columns = [.. table.Columns.Where(column => column.IsDefault).Select(column => column.Name)];
        return [Call(show, columns, show.Where), Return(columns, show.Span)];
    }

    // All columns are named, since * would put them into the order of their names.
    private static ImmutableArray<Clause> Yielding(ShowCommand show, Projection yield, ShowTable table)
    {
        string[] all = [.. table.Columns.Select(column => column.Name)];
        var with = Expanded(yield, all);
        string[] columns = [.. with.Items.Select(item => item.Alias?.Text ?? item.Column)];
        Clause last = show.Return is { } result ? new ReturnClause(Expanded(result, columns), result.Span) : Return(columns, show.Span);
        return [Call(show, all, null), new WithClause(with, show.Where, yield.Span), last];
    }

    private static Projection Expanded(Projection projection, string[] columns) => projection.IncludesAll
        ? projection with { IncludesAll = false, Items = [.. columns.Select(column => Item(column, projection.Span)), .. projection.Items] }
        : projection;

    private static CallClause Call(ShowCommand show, string[] columns, Expression? where) => new(
        IsOptional: false,
        new Name("SHOW " + show.What, show.Span),
        [new ListLiteral([.. show.Arguments.Select(word => (Expression)new Literal(word.Text, word.Span))], show.Span)],
        [.. columns.Select(column => new Name(column, show.Span)).Select(name => new YieldItem(name, name, show.Span))],
        HasYield: true, YieldsAll: false, where, show.Span);

    private static ReturnClause Return(string[] columns, TextSpan span) =>
        new(new Projection(false, false, [.. columns.Select(column => Item(column, span))], [], null, null, span), span);

    private static ProjectionItem Item(string column, TextSpan span) => new(new Variable(column, span), null, column, span);
}
