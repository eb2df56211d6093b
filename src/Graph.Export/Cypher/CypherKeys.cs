using Graph.Model;

namespace Graph.Export;

/// <summary>How the statements find a node again: by its own id under its first label, or by a number lent for the time of the script.</summary>
internal sealed class CypherKeys
{
    private readonly GraphSnapshot _graph;

    public CypherKeys(GraphSnapshot graph, string idKey)
    {
        _graph = graph;
        Property = idKey;
        IsLent = !HaveOwnIds(graph, idKey);
        if (!IsLent) return;
        Property = Free("exportedId", graph.KeyNames);
        LentLabel = Free("ExportedNode", graph.LabelNames);
    }

    /// <summary>Whether label and property are to be taken away in the end.</summary>
    public bool IsLent { get; }

    public string Property { get; }

    public string LentLabel { get; } = "";

    public Value this[Node node] => IsLent ? node.Id : node[Property];

    public string LabelOf(Node node) => IsLent ? LentLabel : node.Labels[0];

    /// <summary>The labels that need a constraint, in order.</summary>
    public IEnumerable<string> Labels()
    {
        if (IsLent) return [LentLabel];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in _graph.Nodes) found.Add(node.Labels[0]);
        return found;
    }

    private static bool HaveOwnIds(GraphSnapshot graph, string idKey)
    {
        if (!graph.TryGetKey(idKey, out var key)) return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
            if (node.Labels.Count == 0 || !node[key].TryGetText(out var id) || !seen.Add(id)) return false;
        return true;
    }

    private static string Free(string name, IReadOnlyList<string> taken)
    {
        while (taken.Contains(name)) name += "_";
        return name;
    }
}
