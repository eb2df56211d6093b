using Graph.Model;

namespace Graph.Export;

/// <summary>Goes over all values once to see which kinds each property key has.</summary>
internal sealed class GraphMlKeys
{
    private readonly GraphMlKey?[] _keys;

    private GraphMlKeys(GraphSnapshot graph, string prefix, Kinds[] kinds)
    {
        _keys = new GraphMlKey?[kinds.Length];
        for (var key = 0; key < kinds.Length; key++)
            if (kinds[key].Any) _keys[key] = new GraphMlKey(prefix + key, graph.KeyNames[key], kinds[key].Common, kinds[key].CommonElement);
    }

    public IEnumerable<GraphMlKey> All => _keys.OfType<GraphMlKey>();

    public GraphMlKey this[PropertyKey key] => _keys[key.Number]!;

    public static GraphMlKeys OfNodes(GraphSnapshot graph)
    {
        var kinds = new Kinds[graph.KeyNames.Count];
        foreach (var node in graph.Nodes)
            foreach (var property in node.Properties) kinds[property.Key.Number].Add(property.Value);
        return new GraphMlKeys(graph, "np", kinds);
    }

    public static GraphMlKeys OfRelationships(GraphSnapshot graph)
    {
        var kinds = new Kinds[graph.KeyNames.Count];
        foreach (var relationship in graph.Relationships)
            foreach (var property in relationship.Properties) kinds[property.Key.Number].Add(property.Value);
        return new GraphMlKeys(graph, "rp", kinds);
    }

    // Sets of kinds as bits; nested lists count as elements of kind list.
    private struct Kinds
    {
        private int _seen;
        private int _elements;

        public readonly bool Any => _seen != 0;

        public readonly ValueKind? Common => Single(_seen);

        // Lists that are all empty may as well be lists of texts.
        public readonly ValueKind? CommonElement => _elements == 0 ? ValueKind.Text : Single(_elements);

        public void Add(Value value)
        {
            _seen |= 1 << (int)value.Kind;
            if (value.Kind != ValueKind.List) return;
            foreach (var element in value.AsList()) _elements |= 1 << (int)element.Kind;
        }

        private static ValueKind? Single(int kinds) =>
            int.IsPow2(kinds) ? (ValueKind)int.Log2(kinds) : null;
    }
}
