using Graph.Cypher.Catalog;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>A graph of the graph's labels: what Browser draws for db.schema.visualization().</summary>
internal static class SchemaGraph
{
    /// <remarks>Ids lie behind those of the graph, so that no client takes a label's node for one that it has seen.</remarks>
    public static GraphSnapshot Of(GraphSnapshot graph, SchemaState schema)
    {
        var labels = graph.LabelNames.Where((_, number) => graph.CountNodes(new Label(number)) > 0).ToArray();
        var view = new GraphSnapshot(new GraphLineage(), 1) { NodeLimit = graph.NodeLimit, RelationshipLimit = graph.RelationshipLimit };
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            var node = view.AddNode(view.LabelSets.Add([view.LabelTable.Add(label)]));
            nodes.Add(label, node);
            view.NodeColumns.Set(node, view.KeyTable.Add("name"), label);
            view.NodeColumns.Set(node, view.KeyTable.Add("indexes"), Value.List(schema.Indexes
                .Where(index => !index.IsOnRelationships && index.OwningConstraint is null && index.Labels.Contains(label)).SelectMany(index => index.Keys).Distinct()));
            view.NodeColumns.Set(node, view.KeyTable.Add("constraints"), Value.List(schema.Constraints
                .Where(constraint => !constraint.IsOnRelationships && constraint.Label == label).Select(constraint => constraint.ToString())));
        }

        foreach (var type in graph.TypeNames) Connect(graph, view, nodes, type);
        return view.Share();
    }

    public static Value[] Row(GraphSnapshot view) =>
    [
        Value.List([.. view.Nodes.Select(node => Value.OfNode(node.Id))]),
        Value.List([.. view.Relationships.Select(relationship => Value.OfRelationship(relationship.Id))]),
    ];

    private static void Connect(GraphSnapshot graph, GraphSnapshot view, Dictionary<string, int> nodes, string type)
    {
        if (!graph.TryGetType(type, out var known)) return;
        foreach (var (source, from) in nodes)
        {
            graph.TryGetLabel(source, out var sourceLabel);
            if (graph.CountRelationships(known, sourceLabel) == 0) continue;
            foreach (var (target, to) in nodes)
            {
                graph.TryGetLabel(target, out var targetLabel);
                if (graph.CountRelationships(known, sourceLabel, targetLabel) == 0) continue;
                var relationship = view.AddRelationship(GraphBuilder.AddType(view, type), from, to);
                view.RelationshipColumns.Set(relationship, view.KeyTable.Add("name"), type);
            }
        }
    }
}
