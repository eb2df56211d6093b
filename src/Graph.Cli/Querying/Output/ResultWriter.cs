using Graph.Cli.Rendering;
using Graph.Cypher;

namespace Graph.Cli.Querying.Output;

/// <summary>Prints the results of statements, one after the other.</summary>
internal sealed class ResultWriter(QueryFormat format, Terminal terminal)
{
    private bool _isFirst = true;

    /// <summary>Prints columns and rows, or the plan that EXPLAIN asked for; then what was written.</summary>
    internal void Write(CypherResult result)
    {
        WriteRows(result);
        if (result.Summary.Plan is { } plan)
        {
            if (format == QueryFormat.Table) PlanText.Write(plan, terminal);
            else PlanText.Write(plan, terminal with { Out = terminal.Error, OutIsTerminal = terminal.ErrorIsTerminal, Styled = false });
        }

        // Where rows are for another program, what is for readers goes beside them.
        if (CountersText.Of(result.Summary.Counters) is { Length: > 0 } written)
            (format == QueryFormat.Table ? terminal.Out : terminal.Error).WriteLine(written);
        terminal.Out.Flush();
    }

    private void WriteRows(CypherResult result)
    {
        if (result.Columns.Count == 0) return;
        // EXPLAIN has columns but has not looked for rows.
        if (result.Summary.Plan is { Rows: null }) return;
        var separates = !_isFirst && format is QueryFormat.Table or QueryFormat.Csv;
        if (separates && !_isFirst) terminal.Out.Write(format == QueryFormat.Csv ? CsvResult.LineEnd : terminal.Out.NewLine);
        _isFirst = false;
        switch (format)
        {
            case QueryFormat.Table: WriteTable(result); break;
            case QueryFormat.Json: JsonResult.WriteArray(result, terminal.Out); break;
            case QueryFormat.JsonL: JsonResult.WriteLines(result, terminal.Out); break;
            default: CsvResult.Write(result, terminal.Out); break;
        }
    }

    private void WriteTable(CypherResult result)
    {
        TableResult.Write(result, terminal);
        var rows = Count.Of(result.Rows.Count, "row");
        // A time would make two runs differ where a file is compared with another.
        terminal.Out.WriteLine((terminal.OutIsTerminal ? $"{rows}, {Count.Of(result.Summary.Duration)}" : rows).In(Style.Dim, terminal.Styled));
    }
}
