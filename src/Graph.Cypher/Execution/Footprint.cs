using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>How many bytes a value takes beside its 16, roughly.</summary>
internal static class Footprint
{
    // What lies deeper weighs little beside what holds it, and a value may be nested deeper than the stack is.
    private const int DeepestLevel = 32;

    public static long Of(Value value) => Of(value, 0);

    private static long Of(Value value, int level)
    {
        if (level > DeepestLevel) return 0;
        switch (value.Kind)
        {
            case ValueKind.Text:
                return 24 + value.AsText().Length * 2L;
            case ValueKind.List:
                var items = value.AsList();
                var bytes = 24 + items.Length * 16L;
                // The first stands for all: lists can be long, and this is asked for every row.
                if (items.Length > 0) bytes += items.Length * Of(items[0], level + 1);
                return bytes;
            case ValueKind.Map:
                return 64 + value.AsMap().Sum(entry => 24 + Of(entry.Value, level + 1));
            case ValueKind.Path:
                return 64 + value.AsPath().Length * 8L;
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Time
                or ValueKind.Node or ValueKind.Relationship:
                return 0;
            default:
                return 40;
        }
    }
}
