using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// The nodes that two nodes of the row both lead to, with the relationships: both sorted lists of neighbours are met
/// with each other, so that no neighbour of one alone is ever looked at twice (a leapfrog join; Veldhuizen 2014).
/// </summary>
internal sealed class ExpandIntersect(
    Operator source, Leg first, Leg second, int to, string details) : Operator(source)
{
    public override string Name => "Expand(Intersect)";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), first, second, to, frame);

    private sealed class Run(Cursor source, Leg first, Leg second, int to, Frame frame) : Cursor
    {
        private AdjacencySlice _left;
        private AdjacencySlice _right;
        private int _l;
        private int _r;
        private int _rightStart;
        private int _rightEnd;
        private bool _inRun;

        public override bool MoveNext()
        {
            while (true)
            {
                if (TryNext()) return true;
                if (!source.MoveNext()) return false;
                frame.Tick();
                Begin();
            }
        }

        public override void Reset()
        {
            source.Reset();
            _left = _right = default;
            _l = _r = 0;
            _inRun = false;
        }

        private void Begin()
        {
            _left = first.Neighbours(frame);
            _right = second.Neighbours(frame);
            _l = _r = 0;
            _inRun = false;
        }

        // Both lists are sorted. Where several relationships lead to one neighbour, every pair is given.
        private bool TryNext()
        {
            var left = _left.Neighbours;
            var right = _right.Neighbours;
            while (_l < left.Length)
            {
                if (_inRun)
                {
                    if (_r < _rightEnd)
                    {
                        if (Give(_r++)) return true;
                        continue;
                    }

                    _inRun = false;
                    _r = _rightStart;
                    _l++;
                    continue;
                }

                if (_r >= right.Length) return false;
                if (left[_l] < right[_r])
                {
                    _l = Seek(left, _l, right[_r]);
                    continue;
                }

                if (right[_r] < left[_l])
                {
                    _r = Seek(right, _r, left[_l]);
                    continue;
                }

                _rightStart = _rightEnd = _r;
                while (_rightEnd < right.Length && right[_rightEnd] == left[_l]) _rightEnd++;
                _inRun = true;
            }

            return false;
        }

        // The first place from here on that is not below the neighbour: in doubling steps, then between the last two.
        private static int Seek(ReadOnlySpan<int> neighbours, int from, int neighbour)
        {
            var step = 1;
            var high = from + 1;
            while (high < neighbours.Length && neighbours[high] < neighbour)
            {
                from = high;
                high += step;
                step <<= 1;
            }

            high = Math.Min(high, neighbours.Length);
            while (from + 1 < high)
            {
                var middle = (from + high) >>> 1;
                if (neighbours[middle] < neighbour) from = middle;
                else high = middle;
            }

            return high;
        }

        private bool Give(int right)
        {
            frame.Tick();
            var (one, other) = (_left.Relationship(_l), _right.Relationship(right));
            if (one == other || !Uniqueness.IsNew(one, first.Others, frame.Row)) return false;
            frame.Row[first.Relationship] = Value.OfRelationship(one);
            if (!Uniqueness.IsNew(other, second.Others, frame.Row)) return false;
            frame.Row[second.Relationship] = Value.OfRelationship(other);
            frame.Row[to] = Value.OfNode(_left.Neighbour(_l));
            return true;
        }
    }
}

/// <summary>One of the two ways to the node looked for.</summary>
/// <param name="From">Slot of the node it begins at.</param>
/// <param name="Type">The one type of its relationships.</param>
internal sealed record Leg(int From, int Relationship, Direction Direction, Symbol Type, int[] Others)
{
    /// <summary>All neighbours, sorted.</summary>
    public AdjacencySlice Neighbours(Frame frame)
    {
        var node = frame.Row[From];
        var type = frame.Resolve(Type);
        if (node.IsNull || type < 0) return default;
        var id = Expand.NodeOf(node);
        var page = (Direction == Direction.Outgoing ? frame.Graph.OutgoingPages : frame.Graph.IncomingPages)[id >> AdjacencyPage.Bits];
        if (page is null) return default;
        var slice = page.SliceOfType(id & AdjacencyPage.Size - 1, type);
        return slice.Sorted == slice.Count ? slice : Sorted(slice);
    }

    private static AdjacencySlice Sorted(AdjacencySlice slice)
    {
        var (neighbours, relationships) = (slice.Neighbours.ToArray(), slice.Relationships.ToArray());
        Array.Sort(neighbours, relationships);
        return new AdjacencySlice(slice.Type, neighbours, relationships, 0, slice.Count, slice.Count);
    }
}
