using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>The most exact type of a value, as <c>valueType()</c> writes it: <c>LIST&lt;INTEGER NOT NULL> NOT NULL</c>.</summary>
internal static class ValueTypes
{
    // Neo4j 5 Cypher manual, "Property, structural, and constructed values": the order of types within a union.
    private static readonly string[] Order =
    [
        "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME",
        "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH",
    ];

    public static string Name(Value value) => value.IsNull ? "NULL" : NameOfPresent(value) + " NOT NULL";

    private static string NameOfPresent(Value value) =>
        value.Kind == ValueKind.List ? $"LIST<{NameOfElements(value.AsList())}>" : TypeNames.Of(value);

    private static string NameOfElements(ReadOnlySpan<Value> elements)
    {
        if (elements.IsEmpty) return "NOTHING";
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw ValueErrors.TooDeep();
        var types = new HashSet<string>();
        var hasNull = false;
        foreach (var element in elements)
        {
            if (element.IsNull) hasNull = true;
            else types.Add(NameOfPresent(element));
        }

        if (types.Count == 0) return "NULL";
        var presence = hasNull ? "" : " NOT NULL";
        return string.Join(" | ", types.OrderBy(Rank).ThenBy(type => type, StringComparer.Ordinal).Select(type => type + presence));
    }

    private static int Rank(string type) => Array.IndexOf(Order, type.StartsWith("LIST<", StringComparison.Ordinal) ? "LIST" : type);
}
