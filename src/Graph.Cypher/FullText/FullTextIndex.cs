using Graph.Cypher.Catalog;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.FullText;

/// <summary>A full-text index, brought up to the state that is asked about when it is asked. Thread-safe.</summary>
internal sealed class FullTextIndex(IndexDefinition definition, SchemaCatalog catalog)
{
    private readonly Lock _lock = new();

    // Elements taken up as a draft has them, to be looked at again when a committed state is asked about.
    private readonly HashSet<int> _drafted = [];
    private InvertedIndex? _index;
    private long _version;

    public IndexDefinition Definition => definition;

    /// <summary>What the query finds in a state, by falling score, then by id.</summary>
    public IReadOnlyList<(Element Element, double Score)> Search(GraphSnapshot graph, string text, EvaluationContext context)
    {
        var query = FullTextParser.Parse(text, definition.Keys, context);
        var pending = graph.IsDraft && catalog.Pending is { } writer && writer.Draft == graph ? writer : null;
        var version = graph.IsDraft ? graph.Version - 1 : graph.Version;
        lock (_lock)
        {
            if ((pending is not null || !graph.IsDraft) && (_index is null || _version <= version))
            {
                CatchUp(graph, version, pending, context);
                return Found(_index!, graph, query, context);
            }
        }

        // A state that others have left behind is read for this query alone.
        return Found(InvertedIndex.Build(definition, graph, context), graph, query, context);
    }

    /// <param name="version">Of the last commit that the state has seen.</param>
    /// <param name="pending">What the state has beyond that commit.</param>
    private void CatchUp(GraphSnapshot graph, long version, PendingChanges? pending, EvaluationContext context)
    {
        HashSet<int> nodes = [], relationships = [];
        int[] drafted = pending is null ? [] : [.. definition.IsOnRelationships ? pending.Relationships : pending.Nodes];
        var isKnown = _version == version || catalog.Changes.TryRead(_version, version, nodes, relationships);
        if (_index is null || _index.IsWornOut || !isKnown)
        {
            _index = InvertedIndex.Build(definition, graph, context);
        }
        else
        {
            var changed = definition.IsOnRelationships ? relationships : nodes;
            changed.UnionWith(_drafted);
            changed.UnionWith(drafted);
            foreach (var id in changed) _index.Take(new Element(graph, id, definition.IsOnRelationships), context);
        }

        _drafted.Clear();
        _drafted.UnionWith(drafted);
        _version = version;
    }

    // A relationship that went with its node has left no trace in the log.
    private (Element Element, double Score)[] Found(InvertedIndex index, GraphSnapshot graph, FullTextQuery query, EvaluationContext context) =>
    [
        .. new FullTextSearch(index, context).Run(query)
            .Select(found => (Element: new Element(graph, index.ElementOf(found.Key), definition.IsOnRelationships), Score: found.Value))
            .Where(found => found.Element.Exists)
            .OrderByDescending(found => found.Score).ThenBy(found => found.Element.Id),
    ];
}
