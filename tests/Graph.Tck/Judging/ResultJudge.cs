using System.Collections.Immutable;
using Graph.Cypher;
using Graph.Tck.Values;

namespace Graph.Tck.Judging;

/// <summary>Compares rows with the table that a scenario expects.</summary>
/// <param name="IsOrdered">Whether the rows must come in the table's order.</param>
/// <param name="IgnoresElementOrder">Whether lists count as multisets.</param>
internal sealed record ResultJudge(bool IsOrdered, bool IgnoresElementOrder)
{
    /// <summary>What is wrong with a result, or null.</summary>
    /// <param name="table">The columns' names, then the rows.</param>
    public string? Complaint(ImmutableArray<ImmutableArray<string>> table, CypherResult result)
    {
        if (!table[0].SequenceEqual(result.Columns))
            return $"Expected the columns {Row(table[0])} but got {Row(result.Columns)}.";
        var expected = table.Skip(1).Select(row => Row(row.Select(cell => Text(CellParser.Parse(cell))))).ToList();
        var actual = result.Rows.Select(row => Row(row.Select(value => Text(ActualValue.Read(value, result.Graph))))).ToList();
        var isSame = IsOrdered
            ? expected.SequenceEqual(actual)
            : expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal));
        return isSame ? null : Difference(expected, actual);
    }

    /// <summary>What is wrong with a result that should have no rows, or null.</summary>
    public static string? ComplaintUnlessEmpty(CypherResult result) =>
        result.Rows.Count == 0 ? null : $"Expected no rows but got {result.Rows.Count}.";

    private string Difference(List<string> expected, List<string> actual)
    {
        var missing = Without(expected, actual);
        var surplus = Without(actual, expected);
        var first = (missing, surplus) switch
        {
            ([], []) => "Expected the same rows in another order.",
            ([var row, ..], []) => $"Expected {expected.Count} rows but got {actual.Count}; missing is {row}",
            ([], [var row, ..]) => $"Expected {expected.Count} rows but got {actual.Count}; one too many is {row}",
            ([var row, ..], [var other, ..]) => $"Expected {row} but got {other}",
        };
        var rows = IsOrdered ? "rows, in order" : "rows, in any order";
        return $"{first}\nExpected {rows}:\n{Lines(expected)}\nActual rows:\n{Lines(actual)}";
    }

    private static List<string> Without(List<string> rows, List<string> others)
    {
        var left = rows.ToList();
        foreach (var other in others) left.Remove(other);
        return left;
    }

    private string Text(TckValue value) => TckText.Of(value, IgnoresElementOrder);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Lines(List<string> rows) => rows.Count == 0 ? "  (none)" : string.Join('\n', rows.Select(row => "  " + row));
}
