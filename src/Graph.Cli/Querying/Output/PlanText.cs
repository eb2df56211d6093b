using System.Globalization;
using Graph.Cli.Rendering;
using Graph.Cypher;

namespace Graph.Cli.Querying.Output;

/// <summary>A plan as a tree: what comes last stands first, and below each operator those that its rows come from.</summary>
internal static class PlanText
{
    internal static void Write(PlanDescription plan, Terminal terminal)
    {
        var isProfile = plan.Rows is not null;
        TextColumn[] always = ["operator", "details", new TextColumn("estimated rows", Right: true)];
        var table = new TextTable(isProfile ? [.. always, new TextColumn("rows", Right: true), new TextColumn("time", Right: true)] : always);
        Add(plan, "", "");
        table.Write(terminal);

        void Add(PlanDescription operation, string before, string below)
        {
            Cell[] cells = [before + operation.Operator, operation.Details, operation.EstimatedRows.ToString("#,0.##", CultureInfo.InvariantCulture)];
            table.Add(isProfile ? [.. cells, operation.Rows is { } rows ? Count.Of(rows) : "", operation.Time is { } time ? Milliseconds(time) : ""] : cells);
            for (var i = 0; i < operation.Children.Count; i++)
            {
                var isLast = i == operation.Children.Count - 1;
                Add(operation.Children[i], below + (isLast ? "└ " : "├ "), below + (isLast ? "  " : "│ "));
            }
        }
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00} ms");
}
