using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Types as Cypher writes them (Neo4j 5 Cypher manual, "Values and types").</summary>
internal static class TypeNames
{
    private static readonly (CypherType Type, string Name)[] Names =
    [
        (CypherType.Boolean, "BOOLEAN"), (CypherType.Integer, "INTEGER"), (CypherType.Float, "FLOAT"), (CypherType.String, "STRING"),
        (CypherType.Date, "DATE"), (CypherType.LocalTime, "LOCAL TIME"), (CypherType.ZonedTime, "ZONED TIME"),
        (CypherType.LocalDateTime, "LOCAL DATETIME"), (CypherType.ZonedDateTime, "ZONED DATETIME"), (CypherType.Duration, "DURATION"),
        (CypherType.Point, "POINT"), (CypherType.List, "LIST"), (CypherType.Map, "MAP"), (CypherType.Node, "NODE"),
        (CypherType.Relationship, "RELATIONSHIP"), (CypherType.Path, "PATH"),
    ];

    /// <summary>The type of a value; none for null. A decimal counts as a float, which it is to all that Cypher knows.</summary>
    public static CypherType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => CypherType.None,
        ValueKind.Boolean => CypherType.Boolean,
        ValueKind.Integer => CypherType.Integer,
        ValueKind.Decimal or ValueKind.Float => CypherType.Float,
        ValueKind.Text => CypherType.String,
        ValueKind.Date => CypherType.Date,
        ValueKind.Time => CypherType.LocalTime,
        ValueKind.ZonedTime => CypherType.ZonedTime,
        ValueKind.LocalDateTime => CypherType.LocalDateTime,
        ValueKind.ZonedDateTime => CypherType.ZonedDateTime,
        ValueKind.Duration => CypherType.Duration,
        ValueKind.Point => CypherType.Point,
        ValueKind.List => CypherType.List,
        ValueKind.Map => CypherType.Map,
        ValueKind.Node => CypherType.Node,
        ValueKind.Relationship => CypherType.Relationship,
        _ => CypherType.Path,
    };

    /// <summary>The name of a value's type, for messages: <c>INTEGER</c>, <c>NULL</c>.</summary>
    public static string Of(Value value) => value.IsNull ? "NULL" : Of(TypeOf(value));

    /// <summary>The names of all types in a set: <c>INTEGER or FLOAT</c>.</summary>
    public static string Of(CypherType types) =>
        types == CypherType.Any ? "ANY" : string.Join(" or ", Names.Where(pair => types.HasFlag(pair.Type)).Select(pair => pair.Name));
}
