namespace Graph.Cypher.Execution.Operators;

/// <summary>The row that is there already, once.</summary>
internal sealed class Argument : Operator
{
    public override string Name => "Argument";

    protected override Cursor OpenCursor(Frame frame) => new Run();

    private sealed class Run : Cursor
    {
        private bool _given;

        public override bool MoveNext() => !_given && (_given = true);

        public override void Reset() => _given = false;
    }
}

/// <summary>No rows.</summary>
internal sealed class NoRows : Operator
{
    public override string Name => "EmptyRow";

    protected override Cursor OpenCursor(Frame frame) => new Run();

    private sealed class Run : Cursor
    {
        public override bool MoveNext() => false;

        public override void Reset()
        {
        }
    }
}
