using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>Kinds of values in the words of messages.</summary>
internal static class Described
{
    public static string Kind(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Integer => "an integer",
        ValueKind.Float => "a float",
        ValueKind.Decimal => "a decimal",
        ValueKind.Text => "a string",
        ValueKind.Date => "a date",
        ValueKind.Time => "a local time",
        ValueKind.ZonedTime => "a time",
        ValueKind.LocalDateTime => "a local date-time",
        ValueKind.ZonedDateTime => "a date-time",
        ValueKind.Duration => "a duration",
        ValueKind.Point => "a point",
        ValueKind.List => "a list",
        ValueKind.Map => "a map",
        ValueKind.Node => "a node",
        ValueKind.Relationship => "a relationship",
        _ => "a path",
    };
}
