using Graph.Model;
using Graph.Cypher.Values;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>target.key.</summary>
internal sealed class PropertyEvaluator(Evaluator target, Symbol key, TextSpan span) : Evaluator
{
    public Evaluator Target => target;

    public Symbol Key => key;

    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        switch (value.Kind)
        {
            case ValueKind.Null:
                return default;
            case ValueKind.Node:
                var node = value.AsNodeId();
                var ofNode = frame.Graph.NodeColumns.Get(node, frame.Resolve(key));
                if (ofNode.IsNull && !frame.Graph.HasNode(node)) throw Deleted("node", node);
                return ofNode;
            case ValueKind.Relationship:
                var relationship = value.AsRelationshipId();
                var ofRelationship = frame.Graph.RelationshipColumns.Get(relationship, frame.Resolve(key));
                if (ofRelationship.IsNull && !frame.Graph.HasRelationship(relationship)) throw Deleted("relationship", relationship);
                return ofRelationship;
            case ValueKind.Map:
                return value.AsMap()[key.Name];
            default:
                try
                {
                    return ValueAccess.Property(value, key.Name, frame);
                }
                catch (CypherException error) when (error.Span is null)
                {
                    throw error.At(span);
                }

        }
    }

    private CypherException Deleted(string what, int id) => new(CypherErrorKind.EntityNotFound, "DeletedEntityAccess",
        $"The {what} {id} has been deleted in this query, so `{key.Name}` cannot be read from it.", span);
}

internal sealed class IndexEvaluator(Evaluator target, Evaluator index, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var (container, at) = (target.Evaluate(frame), index.Evaluate(frame));
        try
        {
            return ValueAccess.Index(container, at, frame);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}

internal sealed class SliceEvaluator(Evaluator target, Evaluator? from, Evaluator? to, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var (list, first, last) = (target.Evaluate(frame), from?.Evaluate(frame) ?? default, to?.Evaluate(frame) ?? default);
        try
        {
            return ValueAccess.Slice(list, first, last, from is not null, to is not null);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}

/// <summary>variable {.key, .*, other: value}.</summary>
internal sealed class MapProjectionEvaluator(Evaluator source, MapProjectionEvaluator.Item[] items) : Evaluator
{
    /// <param name="Key">null for .*</param>
    /// <param name="Value">null for .*</param>
    internal readonly record struct Item(string? Key, Evaluator? Value);

    public override Value Evaluate(Frame frame)
    {
        var value = source.Evaluate(frame);
        if (value.IsNull) return default;
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var (key, item) in items)
        {
            if (key is null) entries.AddRange(EntityProperties.Of(value, frame));
            else entries.Add(new(key, item!.Evaluate(frame)));
        }

        return new MapValue(entries);
    }
}

/// <summary>All properties of what has some.</summary>
internal static class EntityProperties
{
    public static IEnumerable<KeyValuePair<string, Value>> Of(Value value, Frame frame)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return [];
            case ValueKind.Map:
                return value.AsMap();
            case ValueKind.Node:
                return Collect(frame.Graph.TryGetNode(value.AsNodeId(), out var node) ? node.Properties : default);
            case ValueKind.Relationship:
                return Collect(frame.Graph.TryGetRelationship(value.AsRelationshipId(), out var relationship) ? relationship.Properties : default);
            default:
                throw CypherException.Type("InvalidArgumentType", $"Expected a node, a relationship or a map but found {Described.Kind(value)}.");
        }
    }

    private static List<KeyValuePair<string, Value>> Collect(PropertyWalk properties)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var property in properties) entries.Add(new(property.Name, property.Value));
        return entries;
    }
}
