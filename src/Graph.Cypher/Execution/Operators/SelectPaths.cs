using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>For each row, the paths of an inner plan from the shortest on: some number of them, or of lengths.</summary>
/// <param name="slots">What the inner plan fills.</param>
/// <param name="trail">Slot of the list of relationships, whose length counts.</param>
internal sealed class SelectPaths(Operator source, Operator inner, int[] slots, int trail, long count, bool isGroups, bool isAllOfShortest)
    : Operator(source, inner)
{
    public override string Name => "StatefulShortestPath";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), inner.Open(frame), this, frame);

    private int[] Slots => slots;

    private int Trail => trail;

    private int Wanted(List<int> lengths)
    {
        if (!isGroups && !isAllOfShortest) return (int)Math.Min(count, lengths.Count);
        var groups = isAllOfShortest ? 1 : count;
        for (var i = 0; i < lengths.Count; i++)
            if ((i == 0 || lengths[i] != lengths[i - 1]) && groups-- == 0) return i;
        return lengths.Count;
    }

    private sealed class Run(Cursor source, Cursor inner, SelectPaths plan, Frame frame) : Cursor
    {
        private readonly RowBuffer _rows = new(frame, plan.Slots);
        private int _at;
        private int _wanted;

        public override bool MoveNext()
        {
            while (_at >= _wanted)
            {
                if (!source.MoveNext()) return false;
                Fill();
            }

            _rows.Restore(_at++);
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _rows.Clear();
            _at = _wanted = 0;
        }

        private void Fill()
        {
            _rows.Clear();
            _at = 0;
            inner.Reset();
            while (inner.MoveNext()) _rows.Add();
            var place = Array.IndexOf(plan.Slots, plan.Trail);
            _rows.StableSort((left, right) => left[place].AsList().Length.CompareTo(right[place].AsList().Length));
            var lengths = new List<int>();
            for (var i = 0; i < _rows.Count; i++)
            {
                _rows.Restore(i);
                lengths.Add(frame.Row[plan.Trail].AsList().Length);
            }

            _wanted = plan.Wanted(lengths);
        }
    }
}
