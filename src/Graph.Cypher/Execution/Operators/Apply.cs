namespace Graph.Cypher.Execution.Operators;

/// <summary>For each row, the rows of an inner plan that begins with it.</summary>
/// <param name="isUnit">The inner plan only does something: it runs to its end, and the row goes on unchanged.</param>
internal sealed class Apply(Operator source, Operator inner, bool isUnit, string details = "") : Operator(source, inner)
{
    public override string Name => isUnit ? "SubqueryForeach" : "Apply";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => isUnit
        ? new UnitRun(source.Open(frame), inner.Open(frame))
        : new Run(source.Open(frame), inner.Open(frame));

    private sealed class Run(Cursor source, Cursor inner) : Cursor
    {
        private bool _inside;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_inside && inner.MoveNext()) return true;
                _inside = false;
                if (!source.MoveNext()) return false;
                inner.Reset();
                _inside = true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _inside = false;
        }
    }

    private sealed class UnitRun(Cursor source, Cursor inner) : Cursor
    {
        public override bool MoveNext()
        {
            if (!source.MoveNext()) return false;
            inner.Reset();
            while (inner.MoveNext())
            {
            }

            return true;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>For each row, the rows of an inner plan; where it gives none, one row with nulls in its slots.</summary>
internal sealed class OptionalApply(Operator source, Operator inner, int[] nulls) : Operator(source, inner)
{
    public Operator Source => source;

    public Operator Inner => inner;

    public int[] Nulls => nulls;

    public override string Name => "Optional";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), inner.Open(frame), nulls, frame);

    private sealed class Run(Cursor source, Cursor inner, int[] nulls, Frame frame) : Cursor
    {
        private bool _inside;
        private bool _found;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_inside)
                {
                    if (inner.MoveNext()) return _found = true;
                    _inside = false;
                    if (!_found)
                    {
                        foreach (var slot in nulls) frame.Row[slot] = default;
                        return true;
                    }
                }

                if (!source.MoveNext()) return false;
                inner.Reset();
                _inside = true;
                _found = false;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _inside = false;
        }
    }
}

/// <summary>All rows are fetched before the first is given on, so that what comes later does not disturb what comes before.</summary>
internal sealed class Eager(Operator source, int[] kept) : Operator(source)
{
    public override string Name => "Eager";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), kept, frame);

    private sealed class Run(Cursor source, int[] kept, Frame frame) : BufferedCursor(source, kept, frame)
    {
        protected override void Fill(Cursor source, RowBuffer rows)
        {
            while (source.MoveNext()) rows.Add();
        }
    }
}

/// <summary>Takes all rows and gives none, for statements that only do something.</summary>
internal sealed class EmptyResult(Operator source) : Operator(source)
{
    public override string Name => "EmptyResult";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame));

    private sealed class Run(Cursor source) : Cursor
    {
        public override bool MoveNext()
        {
            while (source.MoveNext())
            {
            }

            return false;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>The rows of one plan, then those of another, both in the same slots.</summary>
internal sealed class Union(Operator left, Operator right) : Operator(left, right)
{
    public override string Name => "Union";

    protected override Cursor OpenCursor(Frame frame) => new Run(left.Open(frame), right.Open(frame));

    private sealed class Run(Cursor left, Cursor right) : Cursor
    {
        private bool _onRight;

        public override bool MoveNext()
        {
            if (!_onRight)
            {
                if (left.MoveNext()) return true;
                _onRight = true;
            }

            return right.MoveNext();
        }

        public override void Reset()
        {
            left.Reset();
            right.Reset();
            _onRight = false;
        }
    }
}
