using Graph.Cypher.Functions;

namespace Graph.Cypher.Semantics;

/// <summary>How messages speak of types.</summary>
internal static class TypeText
{
    private static readonly (CypherType Type, string Text)[] Texts =
    [
        (CypherType.Number, "a number"), (CypherType.Temporal, "a date or time"), (CypherType.Boolean, "a boolean"), (CypherType.Integer, "an integer"),
        (CypherType.Float, "a float"), (CypherType.String, "a text"), (CypherType.Date, "a date"), (CypherType.LocalTime, "a local time"),
        (CypherType.ZonedTime, "a zoned time"), (CypherType.LocalDateTime, "a local date-time"), (CypherType.ZonedDateTime, "a zoned date-time"),
        (CypherType.Duration, "a duration"), (CypherType.Point, "a point"), (CypherType.List, "a list"), (CypherType.Map, "a map"),
        (CypherType.Node, "a node"), (CypherType.Relationship, "a relationship"), (CypherType.Path, "a path"),
    ];

    /// <summary>"an integer or a text".</summary>
    public static string Of(CypherType kinds)
    {
        if (kinds == CypherType.Any) return "any value";
        if (kinds == CypherType.None) return "null";
        var names = new List<string>();
        foreach (var (type, text) in Texts)
        {
            if ((kinds & type) != type) continue;
            names.Add(text);
            kinds &= ~type;
        }

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
    }
}
