using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>What a property may hold: single values, and lists of values of one kind.</summary>
internal static class Storable
{
    /// <exception cref="CypherException">A property may not hold it.</exception>
    public static void Check(string key, Value value)
    {
        if (key.Length == 0) throw CypherException.Argument("InvalidArgumentValue", "A property's key has at least one character.");
        if (value.Kind > ValueKind.Point) throw Wrong(key, Described.Kind(value));
        if (value.Kind != ValueKind.List) return;
        var first = ValueKind.Null;
        foreach (var item in value.AsList())
        {
            if (item.IsNull || item.Kind is ValueKind.List or > ValueKind.Point) throw Wrong(key, "a list with " + Described.Kind(item) + " in it");
            var kind = item.Kind is ValueKind.Float or ValueKind.Decimal ? ValueKind.Integer : item.Kind;
            if (first != ValueKind.Null && kind != first) throw Wrong(key, "a list of different kinds of values");
            first = kind;
        }
    }

    private static CypherException Wrong(string key, string what) => CypherException.Type("InvalidPropertyType",
        $"The property `{key}` cannot hold {what}; it holds single values, or lists of values of one kind.");
}
