using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A node at one end of relationships of some types, by which it may be known to have a label.</summary>
internal readonly record struct LabelHint(TypeFilter Types, bool IsSource);

/// <summary>The rows whose node has a label. Where all relationships that led to it lead to such nodes, nothing is tested.</summary>
internal sealed class LabelFilter(Operator source, int slot, Symbol label, LabelHint[] hints, string details) : Operator(source)
{
    public Operator Source => source;

    public int Slot => slot;

    public Symbol Label => label;

    public override string Name => "Filter";

    public override string Details => details;

    /// <summary>The same test on top of another source.</summary>
    public LabelFilter On(Operator other) => new(other, slot, label, hints, details) { EstimatedRows = EstimatedRows };

    /// <summary>Whether the counts of the graph say that every node reached has the label. A statement that writes may change that on its way.</summary>
    public bool IsImplied(Frame frame)
    {
        if (frame.Updater is not null) return false;
        var graph = frame.Graph;
        var number = frame.Resolve(label);
        if (number < 0) return false;
        foreach (var hint in hints)
            if (hint.Types.Names is not null && hint.Types.Resolve(frame) is { } types && types.All(type => Leads(graph, type, number, hint.IsSource))) return true;
        return false;
    }

    protected override Cursor OpenCursor(Frame frame) =>
        IsImplied(frame) ? source.Open(frame) : new Run(source.Open(frame), slot, label, frame);

    private static bool Leads(GraphSnapshot graph, int type, int label, bool isSource)
    {
        var all = graph.CountRelationships(new RelationshipType(type));
        return all == (isSource
            ? graph.CountRelationships(new RelationshipType(type), source: new Label(label))
            : graph.CountRelationships(new RelationshipType(type), target: new Label(label)));
    }

    private sealed class Run(Cursor source, int slot, Symbol label, Frame frame) : Cursor
    {
        private readonly LabelMembership _membership = new(frame, label);

        public override bool MoveNext()
        {
            while (source.MoveNext())
            {
                var node = frame.Row[slot];
                if (node.Kind == ValueKind.Node && _membership.Has(node.AsNodeId())) return true;
            }

            return false;
        }

        public override void Reset() => source.Reset();
    }
}

/// <summary>Whether nodes have a label: found out once for each set of labels.</summary>
internal sealed class LabelMembership(Frame frame, Symbol label)
{
    private byte[] _known = [];

    public bool Has(int node)
    {
        var set = frame.Graph.SetOfNode[node] - 1;
        if (set < 0) return false;
        if (set >= _known.Length) Array.Resize(ref _known, Math.Max(set + 1, frame.Graph.LabelSets.Count));
        // While nothing has the label yet, a statement that writes may still give it.
        if (_known[set] == 0)
        {
            var number = frame.Resolve(label);
            if (number < 0) return false;
            _known[set] = (byte)(frame.Graph.LabelSets.Contains(set, number) ? 2 : 1);
        }

        return _known[set] == 2;
    }
}
