using Graph.Cypher.Execution.Expressions;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows for which a predicate is true; unknown is not true.</summary>
internal sealed class Filter(Operator source, Evaluator predicate, string details) : Operator(source)
{
    /// <summary>The predicate as written, for rewrites.</summary>
    public Syntax.Expression? Condition { get; init; }

    public Operator Source => source;

    public override string Name => "Filter";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), predicate, frame);

    private sealed class Run(Cursor source, Evaluator predicate, Frame frame) : Cursor
    {
        public override bool MoveNext()
        {
            while (source.MoveNext())
                if (predicate.Test(frame) == true) return true;
            return false;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>Rows with more slots filled, from expressions over the others.</summary>
internal sealed class Project(Operator source, int[] slots, Evaluator[] expressions, string details) : Operator(source)
{
    public override string Name => "Projection";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), slots, expressions, frame);

    private sealed class Run(Cursor source, int[] slots, Evaluator[] expressions, Frame frame) : Cursor
    {
        public override bool MoveNext()
        {
            if (!source.MoveNext()) return false;
            for (var i = 0; i < slots.Length; i++) frame.Row[slots[i]] = expressions[i].Evaluate(frame);
            return true;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>A row for each item of a list; none for null, one for what is no list.</summary>
internal sealed class Unwind(Operator source, int slot, Evaluator list, string details) : Operator(source)
{
    public override string Name => "Unwind";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), slot, list, frame);

    private sealed class Run(Cursor source, int slot, Evaluator list, Frame frame) : Cursor
    {
        private Model.Value _items;
        private int _at;
        private int _count;

        public override bool MoveNext()
        {
            while (_at >= _count)
            {
                if (!source.MoveNext()) return false;
                _items = list.Evaluate(frame);
                _at = 0;
                _count = _items.Kind switch { Model.ValueKind.Null => 0, Model.ValueKind.List => _items.AsList().Length, _ => 1 };
            }

            frame.Tick();
            frame.Row[slot] = _items.Kind == Model.ValueKind.List ? _items.AsList()[_at] : _items;
            _at++;
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _at = _count = 0;
        }
    }
}
