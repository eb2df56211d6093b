using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>A step that changes the graph for each row and hands the row on.</summary>
internal abstract class RowUpdate(Operator source) : Operator(source)
{
    protected override Cursor OpenCursor(Frame frame) => new Run(Children[0].Open(frame), this, frame);

    protected abstract void Apply(Frame frame);

    private sealed class Run(Cursor source, RowUpdate plan, Frame frame) : Cursor
    {
        public override bool MoveNext()
        {
            if (!source.MoveNext()) return false;
            frame.Tick();
            plan.Apply(frame);
            frame.HoldWritten();
            return true;
        }

        public override void Reset() => source.Reset();
    }
}

internal sealed class Create(Operator source, PatternCreator pattern, string details) : RowUpdate(source)
{
    public override string Name => "Create";

    public override string Details => details;

    protected override void Apply(Frame frame) => pattern.Create(frame);
}

/// <summary>SET and REMOVE.</summary>
internal sealed class SetItems(Operator source, SetAction[] actions, string details) : RowUpdate(source)
{
    public override string Name => "SetProperty";

    public override string Details => details;

    protected override void Apply(Frame frame)
    {
        foreach (var action in actions) action.Apply(frame);
    }
}

/// <summary>FOREACH: updates for each item of a list.</summary>
/// <param name="body">Begins with the row as it is.</param>
internal sealed class Foreach(Operator source, int slot, Evaluator list, Operator body, TextSpan span) : Operator(source, body)
{
    public override string Name => "Foreach";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), body.Open(frame), slot, list, span, frame);

    private sealed class Run(Cursor source, Cursor body, int slot, Evaluator list, TextSpan span, Frame frame) : Cursor
    {
        public override bool MoveNext()
        {
            if (!source.MoveNext()) return false;
            foreach (var item in ListOperand.Of(list.Evaluate(frame), span) ?? [])
            {
                frame.Row[slot] = item;
                body.Reset();
                while (body.MoveNext()) frame.Tick();
            }

            return true;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>MERGE: what the pattern finds, or else what it makes.</summary>
/// <param name="match">Finds the pattern, beginning with the row.</param>
/// <param name="written">Slots that the pattern fills.</param>
internal sealed class Merge(
    Operator source, Operator match, PatternCreator creator, SetAction[] onCreate, SetAction[] onMatch, int[] written, string details)
    : Operator(source, match)
{
    public override string Name => "Merge";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), match.Open(frame), this, frame);

    private int[] Written => written;

    private void Create(Frame frame)
    {
        creator.Create(frame, refusesNull: true);
        foreach (var action in onCreate) action.Apply(frame);
        frame.HoldWritten();
    }

    private void Match(Frame frame)
    {
        foreach (var action in onMatch) action.Apply(frame);
        frame.HoldWritten();
    }

    private sealed class Run(Cursor source, Cursor match, Merge plan, Frame frame) : Cursor
    {
        private readonly RowBuffer _matches = new(frame, plan.Written);
        private int _at;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_at < _matches.Count)
                {
                    _matches.Restore(_at++);
                    plan.Match(frame);
                    return true;
                }

                if (!source.MoveNext()) return false;
                frame.Tick();
                _matches.Clear();
                _at = 0;
                match.Reset();
                while (match.MoveNext()) _matches.Add();
                if (_matches.Count > 0) continue;
                plan.Create(frame);
                return true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _matches.Clear();
            _at = 0;
        }
    }
}
