namespace Graph.Cypher.Execution.Operators;

/// <summary>Takes all rows of its source at the first step, then gives those that it kept.</summary>
internal abstract class BufferedCursor(Cursor source, int[] kept, Frame frame) : Cursor
{
    private readonly RowBuffer _rows = new(frame, kept);
    private int _at = -1;

    protected Frame Frame => frame;

    public override bool MoveNext()
    {
        if (_at < 0)
        {
            Fill(source, _rows);
            _at = 0;
        }

        if (_at >= _rows.Count) return false;
        _rows.Restore(_at++);
        return true;
    }

    public override void Reset()
    {
        source.Reset();
        _rows.Clear();
        _at = -1;
    }

    /// <summary>Goes to the end of the source and keeps what is to be given.</summary>
    protected abstract void Fill(Cursor source, RowBuffer rows);
}
