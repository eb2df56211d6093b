using Graph.Cypher.Functions;
using Graph.Cypher.Temporal;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Parts of values: target.key, target[index], target[from..to].</summary>
internal static class ValueAccess
{
    /// <summary>A property of a node, relationship or map, or a component of a temporal value, duration or point.</summary>
    /// <exception cref="CypherException">The target has no parts of that name; or it is a deleted node or relationship.</exception>
    public static Value Property(Value target, string key, EvaluationContext context) => target.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Node => NodeOf(target, context)[key],
        ValueKind.Relationship => RelationshipOf(target, context)[key],
        ValueKind.Map => target.AsMap()[key],
        ValueKind.Point => Coordinate(target.AsPoint(), key),
        ValueKind.Date or ValueKind.Time or ValueKind.ZonedTime or ValueKind.LocalDateTime or ValueKind.ZonedDateTime
            or ValueKind.Duration => TemporalAccess.TryComponent(target, key, out var component) ? component : throw NoComponent(target, key),
        _ => throw CypherException.Type(
            "InvalidArgumentType", $"Cannot read the property `{key}` of {TypeNames.Of(target)}; only nodes, relationships, maps, points and temporal values have parts."),
    };

    /// <summary>list[integer], from the end where negative; map['key'], node['key'] and their like. Null beyond the list's ends.</summary>
    /// <exception cref="CypherException">The target has no elements, or the index is of a wrong type.</exception>
    public static Value Index(Value target, Value index, EvaluationContext context)
    {
        if (target.Kind == ValueKind.List) return Element(target.AsList(), index);
        if (target.IsNull) return default;
        if (target.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Text or ValueKind.Path)
            throw CypherException.Type("InvalidArgumentType", $"Cannot look up an element of {TypeNames.Of(target)}; only lists and maps have elements.");
        if (index.IsNull) return default;
        if (index.TryGetText(out var key)) return Property(target, key, context);
        throw CypherException.Type("MapElementAccessByNonString", $"Properties are looked up by a STRING, not by {TypeNames.Of(index)}.");
    }

    /// <summary>Elements from the one at <paramref name="from"/> up to, not including, <paramref name="to"/>; negative ends count from behind.</summary>
    /// <exception cref="CypherException">The target is not a list, or an end is not an integer.</exception>
    public static Value Slice(Value target, Value from, Value to, bool hasFrom, bool hasTo)
    {
        if (target.IsNull || hasFrom && from.IsNull || hasTo && to.IsNull) return default;
        if (target.Kind != ValueKind.List)
            throw CypherException.Type("InvalidArgumentType", $"Cannot take a slice of {TypeNames.Of(target)}; only lists have slices.");
        var values = target.AsList();
        var start = hasFrom ? Position(from, values.Length) : 0;
        var end = hasTo ? Position(to, values.Length) : values.Length;
        if (start >= end) return Value.OwnedList([]);
        return start == 0 && end == values.Length ? target : Value.List(values[start..end]);
    }

    /// <summary>The node, as it is now.</summary>
    /// <exception cref="CypherException">It was deleted.</exception>
    public static Node NodeOf(Value node, EvaluationContext context)
    {
        var id = node.AsNodeId();
        return context.Graph.TryGetNode(id, out var found) ? found : throw ValueErrors.DeletedNode(id);
    }

    /// <summary>The relationship, as it is now.</summary>
    /// <exception cref="CypherException">It was deleted.</exception>
    public static Relationship RelationshipOf(Value relationship, EvaluationContext context)
    {
        var id = relationship.AsRelationshipId();
        return context.Graph.TryGetRelationship(id, out var found) ? found : throw ValueErrors.DeletedRelationship(id);
    }

    private static Value Element(ReadOnlySpan<Value> values, Value index)
    {
        if (!index.TryGetInteger(out var at))
        {
            if (index.IsNull) return default;
            throw CypherException.Type("ListElementAccessByNonInteger", $"List elements are looked up by an INTEGER, not by {TypeNames.Of(index)}.");
        }

        if (at < 0) at += values.Length;
        return (ulong)at < (ulong)values.Length ? values[(int)at] : default;
    }

    private static int Position(Value end, int length)
    {
        if (!end.TryGetInteger(out var at))
            throw CypherException.Type("InvalidArgumentType", $"The ends of a slice are INTEGERs, not {TypeNames.Of(end)}.");
        return (int)Math.Clamp(at < 0 ? at + length : at, 0, length);
    }

    private static Value Coordinate(Point point, string key) => key switch
    {
        "x" => point.X,
        "y" => point.Y,
        "z" when point.HasZ => point.Z,
        "longitude" when point.IsGeographic => point.X,
        "latitude" when point.IsGeographic => point.Y,
        "height" when point is { IsGeographic: true, HasZ: true } => point.Z,
        "srid" => point.Srid,
        "crs" => point.Srid switch
        {
            Point.Cartesian => "cartesian",
            Point.Cartesian3D => "cartesian-3d",
            Point.Wgs84 => "wgs-84",
            _ => "wgs-84-3d",
        },
        _ => throw NoComponent(point, key),
    };

    private static CypherException NoComponent(Value target, string key) =>
        CypherException.Argument("InvalidArgumentValue", $"{TypeNames.Of(target)} has no component `{key}`.");
}
