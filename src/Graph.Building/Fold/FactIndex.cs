using System.Runtime.InteropServices;
using Graph.Building.Log;
using Graph.Building.Resolution;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Fold;

/// <summary>What relationships of one relation, between the same ends and with the same status, have in common.</summary>
/// <param name="Relation">Number of the relation in the schema.</param>
/// <param name="Source">Number of the entity it starts from.</param>
/// <param name="Target">Number of the entity it leads to; a metric is counted down from -1.</param>
/// <param name="Status">How the texts hold it.</param>
internal readonly record struct RelationshipKey(int Relation, int Source, int Target, FactStatus Status);

/// <summary>Where a fact stands in the log, and to which relationships it belongs.</summary>
internal readonly record struct FactPlace(int Key, int Length, long Offset);

/// <summary>Sorts the log's facts by relationship, holding only where they stand.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<RelationshipKey, int> _numbers = [];
    private readonly Dictionary<string, int> _metricNumbers = new(StringComparer.Ordinal);

    private FactIndex()
    {
    }

    internal List<RelationshipKey> Keys { get; } = [];

    internal List<FactPlace> Places { get; } = [];

    /// <summary>Metrics with their ids, in the order of the log.</summary>
    internal List<(string Id, FactEntity Metric)> Metrics { get; } = [];

    /// <summary>Facts by the number of their relation in the schema.</summary>
    internal required int[] FactsOfRelation { get; init; }

    internal static FactIndex Read(string path, GraphSchema schema, ResolvedEntities entities, CancellationToken cancellationToken)
    {
        var (types, cache) = (new PropertyTypes(schema), new TextCache());
        var relations = schema.Relations.Select((relation, number) => (relation, number)).ToDictionary(pair => pair.relation.Name, pair => pair, StringComparer.Ordinal);
        var index = new FactIndex { FactsOfRelation = new int[schema.Relations.Count] };
        foreach (var (fact, offset, length) in FactLog.ReadLines(path, line => (FactJsonReader.ReadFact(line.Bytes.Span, types, FactParts.Ends, cache).Fact, line.Offset, line.Bytes.Length)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!relations.TryGetValue(fact.Relation, out var relation)) continue;
            index.FactsOfRelation[relation.number]++;
            if (index.KeyOf(fact, relation.relation, relation.number, entities) is not { } key) continue;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(index._numbers, key, out var exists);
            if (!exists)
            {
                number = index.Keys.Count;
                index.Keys.Add(key);
            }

            index.Places.Add(new FactPlace(number, length, offset));
        }

        return index;
    }

    private RelationshipKey? KeyOf(Fact fact, Relation relation, int number, ResolvedEntities entities)
    {
        var source = entities.NumberOf(fact.Subject);
        if (source < 0) return null;
        var target = fact.Object.Label == GraphNames.Metric ? MetricNumber(MetricId.Of(entities.All[source].Id, fact.Object), fact.Object) : entities.NumberOf(fact.Object);
        // Two names that turned out to be one entity: it has no relation to itself.
        if (target == source || target == -1 && fact.Object.Label != GraphNames.Metric) return null;
        return relation.Symmetric && target < source ? new(number, target, source, fact.Status) : new(number, source, target, fact.Status);
    }

    private int MetricNumber(string id, FactEntity metric)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_metricNumbers, id, out var exists);
        if (exists) return number;
        Metrics.Add((id, metric));
        return number = -Metrics.Count;
    }
}
