using Graph.Cypher.Catalog;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.FullText;

/// <summary>A full-text index, brought up to the state that is asked about when it is asked. Thread-safe.</summary>
internal sealed class FullTextIndex(IndexDefinition definition, ChangeLog changes)
{
    private readonly Lock _lock = new();
    private InvertedIndex? _index;
    private long _version;

    public IndexDefinition Definition => definition;

    /// <summary>What the query finds in a state, by falling score, then by id.</summary>
    public IReadOnlyList<(Element Element, double Score)> Search(GraphSnapshot graph, string text, EvaluationContext context)
    {
        var query = FullTextParser.Parse(text, definition.Keys, context);
        lock (_lock)
        {
            if (!graph.IsDraft && (_index is null || _version <= graph.Version))
            {
                CatchUp(graph, context);
                return Found(_index!, graph, query, context);
            }
        }

        // A transaction's own draft, or a state that others have left behind, is read for this query alone.
        return Found(InvertedIndex.Build(definition, graph, context), graph, query, context);
    }

    private void CatchUp(GraphSnapshot graph, EvaluationContext context)
    {
        if (_index is not null && _version == graph.Version) return;
        HashSet<int> nodes = [], relationships = [];
        if (_index is null || _index.IsWornOut || !changes.TryRead(_version, graph.Version, nodes, relationships))
        {
            _index = InvertedIndex.Build(definition, graph, context);
        }
        else
        {
            foreach (var id in definition.IsOnRelationships ? relationships : nodes)
                _index.Take(new Element(graph, id, definition.IsOnRelationships), context);
        }

        _version = graph.Version;
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
