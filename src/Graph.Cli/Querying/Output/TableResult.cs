using Graph.Cli.Rendering;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying.Output;

/// <summary>Rows as a table for readers.</summary>
internal static class TableResult
{
    internal static void Write(CypherResult result, Terminal terminal)
    {
        var table = new TextTable([.. result.Columns.Select((column, i) => new TextColumn(Safe.Text(column), Right: HoldsNumbers(result, i)))]);
        foreach (var row in result.Rows) table.Add([.. row.Select(value => CellOf(value, result.Graph))]);
        table.Write(terminal);
    }

    private static Cell CellOf(Value value, GraphSnapshot graph) =>
        value.IsNull ? new Cell("null", Style.Dim) : new Cell(CellText.OfCell(value, graph));

    private static bool HoldsNumbers(CypherResult result, int column) =>
        result.Rows.All(row => row[column].Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Null)
        && result.Rows.Any(row => !row[column].IsNull);
}
