using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>The touched nodes of a draft by the hash of one property, so that a transaction finds what it has just written.</summary>
internal sealed class DraftIndex(int label, int key)
{
    private readonly Dictionary<int, SortedSet<int>> _nodes = [];

    public void Add(GraphSnapshot draft, int node)
    {
        if (!new Node(draft, node).Has(new Label(label)) || draft.NodeColumns.Get(node, key) is not { IsNull: false } value) return;
        ref var nodes = ref CollectionsMarshal.GetValueRefOrAddDefault(_nodes, value.GetHashCode(), out _);
        (nodes ??= []).Add(node);
    }

    public IReadOnlyCollection<int> Candidates(int hash) => _nodes.TryGetValue(hash, out var nodes) ? nodes : [];
}
