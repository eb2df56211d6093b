using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>How many bytes a value takes beside its 16, roughly. What a list holds twice counts twice, as it would where the list is read out.</summary>
internal static class Footprint
{
    // Lists can be long, and this is asked for every row: of a long one some items spread over it stand for all.
    private const int Sampled = 32;
    private const int MaxVisits = 1024;
    private const int MaxDepth = 500;
    private const double Largest = 1L << 60;

    /// <exception cref="CypherException">Lists and maps are nested too deep.</exception>
    public static long Of(Value value)
    {
        var visits = MaxVisits;
        return (long)Math.Min(Of(value, ref visits, 0), Largest);
    }

    private static double Of(Value value, ref int visits, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                return 24 + value.AsText().Length * 2.0;
            case ValueKind.List:
                return 24 + OfItems(value.AsList(), ref visits, depth);
            case ValueKind.Map:
                return 64 + OfEntries(value.AsMap(), ref visits, depth);
            case ValueKind.Path:
                return 64 + value.AsPath().Length * 8.0;
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Time
                or ValueKind.Node or ValueKind.Relationship:
                return 0;
            default:
                return 40;
        }
    }

    private static double OfItems(ReadOnlySpan<Value> items, ref int visits, int depth)
    {
        if (items.Length == 0) return 0;
        if (depth == MaxDepth) throw ValueErrors.TooDeep();
        var step = (items.Length + Sampled - 1) / Sampled;
        var (bytes, seen) = (0.0, 0);
        // Once there were many visits, the first item stands for all: lists of the same list twice, over and over, have 2^n items.
        for (var i = 0; i < items.Length && (seen == 0 || visits > 0); i += step)
        {
            visits--;
            seen++;
            bytes += Of(items[i], ref visits, depth + 1);
        }

        return items.Length * (16 + bytes / seen);
    }

    private static double OfEntries(MapValue map, ref int visits, int depth)
    {
        if (map.Count == 0) return 0;
        if (depth == MaxDepth) throw ValueErrors.TooDeep();
        var (bytes, seen) = (0.0, 0);
        foreach (var (_, value) in map)
        {
            if (seen > 0 && visits <= 0) break;
            visits--;
            seen++;
            bytes += Of(value, ref visits, depth + 1);
        }

        return map.Count * (24 + bytes / seen);
    }
}
