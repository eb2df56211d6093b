using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Each row once, by the values of some slots; the first one stays.</summary>
internal sealed class Distinct(Operator source, int[] slots, string details) : Operator(source)
{
    public override string Name => "Distinct";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), slots, frame);

    private sealed class Run(Cursor source, int[] slots, Frame frame) : Cursor
    {
        private readonly HashSet<Value[]> _seen = new(RowKey.Comparer);
        private readonly Value[] _probe = new Value[slots.Length];
        private long _held;

        public override bool MoveNext()
        {
            while (source.MoveNext())
            {
                for (var i = 0; i < slots.Length; i++) _probe[i] = frame.Row[slots[i]];
                if (_seen.Contains(_probe)) continue;
                Value[] kept = [.. _probe];
                _seen.Add(kept);
                var bytes = 64L + kept.Length * 16L + kept.Sum(Footprint.Of);
                _held += bytes;
                frame.Hold(bytes);
                return true;
            }

            return false;
        }

        public override void Reset()
        {
            source.Reset();
            _seen.Clear();
            frame.Release(_held);
            _held = 0;
        }
    }
}
