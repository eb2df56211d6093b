namespace Graph.Model;

public sealed partial class GraphSnapshot
{
    // Nodes whose labels or properties this draft has set; kept until the draft is shared.
    private readonly HashSet<int> _touched = [];
    private Dictionary<(int Label, int Key), DraftIndex>? _draftIndexes;

    /// <summary>The indexes that the graph has now, by label and key.</summary>
    public IEnumerable<(string Label, string Key)> Indexes => Lineage.Indexes.All;

    /// <summary>Another object whenever indexes have come or gone.</summary>
    internal object IndexVersion => Lineage.Indexes.Version;

    internal IEnumerable<int> Touched => _touched;

    /// <summary>Whether <see cref="FindNodes(Label, PropertyKey, Value)"/> looks into an index, rather than at every node with the label.</summary>
    public bool HasIndex(Label label, PropertyKey key) => FindIndex(label.Number, key.Number) is not null;

    /// <summary>The nodes with a label whose property equals a value (as <see cref="Value.Equals(Value)"/> has it), by ascending id.</summary>
    /// <remarks>None for null. With an index the cost is that of the nodes found, else that of all nodes with the label.</remarks>
    public IEnumerable<Node> FindNodes(Label label, PropertyKey key, Value value)
    {
        if (value.IsNull) return [];
        return FindIndex(label.Number, key.Number) is { } index
            ? Matching(Candidates(index, label.Number, key.Number, value.GetHashCode()), label, key, value)
            : Matching(NodesWith(label).Select(node => node.Id), label, key, value);
    }

    /// <summary>The nodes with a label whose property equals a value; none if there is no such label or key.</summary>
    public IEnumerable<Node> FindNodes(string label, string key, Value value) =>
        TryGetLabel(label, out var knownLabel) && TryGetKey(key, out var knownKey) ? FindNodes(knownLabel, knownKey, value) : [];

    /// <summary>Notes that a draft's node has got a label or a property.</summary>
    internal void Touch(int node)
    {
        _touched.Add(node);
        if (_draftIndexes is null) return;
        foreach (var index in _draftIndexes.Values) index.Add(this, node);
    }

    internal void ForgetTouched() => _touched.Clear();

    private PropertyIndex? FindIndex(int label, int key)
    {
        if ((uint)label >= (uint)LabelTable.Count || (uint)key >= (uint)KeyTable.Count) return null;
        return Lineage.Indexes.TryFind(LabelTable[label], KeyTable[key], out var index) && index.Since <= Version ? index : null;
    }

    private IEnumerable<int> Candidates(PropertyIndex index, int label, int key, int hash)
    {
        var committed = index.Candidates(hash);
        if (!IsDraft || _touched.Count == 0) return committed;
        _draftIndexes ??= [];
        if (!_draftIndexes.TryGetValue((label, key), out var own))
        {
            _draftIndexes.Add((label, key), own = new DraftIndex(label, key));
            foreach (var node in _touched) own.Add(this, node);
        }

        var written = own.Candidates(hash);
        return written.Count == 0 ? committed : committed.Concat(written).Distinct().Order();
    }

    private IEnumerable<Node> Matching(IEnumerable<int> candidates, Label label, PropertyKey key, Value value)
    {
        foreach (var id in candidates)
        {
            var node = new Node(this, id);
            if (node.Has(label) && node[key] == value) yield return node;
        }
    }
}
