using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Tck.Values;

/// <summary>Turns what the engine gave into the kit's values, and the kit's into parameters.</summary>
internal static class ActualValue
{
    /// <param name="graph">The state that nodes and relationships are of.</param>
    public static TckValue Read(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.List => new TckList(ReadAll(value.AsList(), graph)),
        ValueKind.Map => new TckMap([.. value.AsMap().Select(entry => (entry.Key, Read(entry.Value, graph)))]),
        ValueKind.Node => Node(value.AsNodeId(), graph),
        ValueKind.Relationship => Relationship(value.AsRelationshipId(), graph),
        ValueKind.Path => Path(value.AsPath(), graph),
        ValueKind.Date => new TckScalar(value.AsDate().ToString()),
        ValueKind.Time => new TckScalar(TemporalText.Of(value.AsTime())),
        ValueKind.ZonedTime => new TckScalar(TemporalText.Of(value.AsZonedTime())),
        ValueKind.LocalDateTime => new TckScalar(TemporalText.Of(value.AsLocalDateTime())),
        ValueKind.ZonedDateTime => new TckScalar(TemporalText.Of(value.AsZonedDateTime())),
        ValueKind.Duration => new TckScalar(TemporalText.Of(value.AsDuration())),
        _ => new TckScalar(value),
    };

    /// <exception cref="FormatException">Nodes, relationships and paths cannot be given to a query.</exception>
    public static Value AsParameter(TckValue value) => value switch
    {
        TckScalar scalar => scalar.Value,
        TckList list => Value.List([.. list.Items.Select(AsParameter)]),
        TckMap map => new MapValue(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, AsParameter(entry.Value)))),
        _ => throw new FormatException($"{TckText.Of(value)} cannot be a parameter."),
    };

    private static ImmutableArray<TckValue> ReadAll(ReadOnlySpan<Value> values, GraphSnapshot graph)
    {
        var items = ImmutableArray.CreateBuilder<TckValue>(values.Length);
        foreach (var value in values) items.Add(Read(value, graph));
        return items.MoveToImmutable();
    }

    private static TckNode Node(int id, GraphSnapshot graph)
    {
        var node = graph.GetNode(id);
        return new TckNode([.. node.Labels], Properties(node.Properties, graph));
    }

    private static TckRelationship Relationship(int id, GraphSnapshot graph)
    {
        var relationship = graph.GetRelationship(id);
        return new TckRelationship(relationship.TypeName, Properties(relationship.Properties, graph));
    }

    private static TckPath Path(PathValue path, GraphSnapshot graph)
    {
        var hops = ImmutableArray.CreateBuilder<TckHop>(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = graph.GetRelationship(path.Relationships[i]);
            var (from, to) = (path.Nodes[i], path.Nodes[i + 1]);
            var isForward = relationship.SourceId == from && relationship.TargetId == to;
            if (!isForward && (relationship.SourceId != to || relationship.TargetId != from))
                throw new FormatException($"The path {path} holds {relationship}, which does not lie between ({from}) and ({to}).");
            hops.Add(new TckHop(Relationship(relationship.Id, graph), isForward, Node(to, graph)));
        }

        return new TckPath(Node(path.Nodes[0], graph), hops.MoveToImmutable());
    }

    private static TckMap Properties(PropertyWalk properties, GraphSnapshot graph)
    {
        var entries = ImmutableArray.CreateBuilder<(string, TckValue)>();
        foreach (var property in properties) entries.Add((property.Name, Read(property.Value, graph)));
        return new TckMap(entries.ToImmutable());
    }
}
