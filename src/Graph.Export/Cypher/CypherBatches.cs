using System.Text;

namespace Graph.Export;

/// <summary>Writes rows as statements of limited length, several to a transaction.</summary>
internal sealed class CypherBatches(TextWriter script)
{
    private const int RowsInStatement = 500;
    private const int LongestStatement = 1 << 20;
    private const int StatementsInTransaction = 20;
    private readonly StringBuilder _rows = new();
    private int _rowsWaiting;
    private int _statements;

    /// <summary>The row being written; <see cref="EndRow"/> ends it.</summary>
    public StringBuilder Row => _rows;

    public void StartRow() => _rows.Append(_rowsWaiting == 0 ? "" : ",\n");

    public void EndRow(string update)
    {
        _rowsWaiting++;
        if (_rowsWaiting >= RowsInStatement || _rows.Length >= LongestStatement) Flush(update);
    }

    /// <summary>Ends a run of rows that one update is for.</summary>
    public void End(string update)
    {
        if (_rowsWaiting > 0) Flush(update);
    }

    /// <summary>One statement in the running transaction.</summary>
    public void Statement(string text)
    {
        if (_statements == 0) script.Write(":begin\n");
        script.Write(text);
        script.Write(";\n");
        if (++_statements == StatementsInTransaction) Commit();
    }

    public void Commit()
    {
        if (_statements > 0) script.Write(":commit\n");
        _statements = 0;
    }

    private void Flush(string update)
    {
        if (_statements == 0) script.Write(":begin\n");
        script.Write("UNWIND [\n");
        foreach (var part in _rows.GetChunks()) script.Write(part.Span);
        script.Write("\n] AS row\n");
        script.Write(update);
        script.Write(";\n");
        _rows.Clear();
        _rowsWaiting = 0;
        if (++_statements == StatementsInTransaction) Commit();
    }
}
