using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>How much memory values take, for the limit of a query.</summary>
internal static class ValueMemory
{
    // Smaller ones come and go by the million; those who keep them count them.
    private const long Unnoticed = 1 << 20;

    // What .NET holds in one text or array.
    private const long Largest = 2_000_000_000;

    /// <summary>Counts a list of that many values that is about to be made, if it is large.</summary>
    public static void ReserveList(this EvaluationContext context, Int128 count) => ReserveIfLarge(context, count * 16);

    /// <summary>Counts a text of that many UTF-16 units that is about to be made, if it is large.</summary>
    public static void ReserveText(this EvaluationContext context, long length) => ReserveIfLarge(context, (Int128)length * 2);

    /// <summary>About how many bytes a value holds on to; elements of lists and maps are counted flat.</summary>
    public static long Of(Value value) => value.Kind switch
    {
        ValueKind.Text => 16 + 24 + value.AsText().Length * 2L,
        ValueKind.List => 16 + 24 + value.AsList().Length * 16L,
        ValueKind.Map => 16 + 64 + value.AsMap().Count * 24L,
        ValueKind.Path => 16 + 80 + value.AsPath().Length * 8L,
        ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Time
            or ValueKind.Node or ValueKind.Relationship => 16,
        _ => 56,
    };

    private static void ReserveIfLarge(EvaluationContext context, Int128 bytes)
    {
        if (bytes < Unnoticed) return;
        context.Reserve(bytes > long.MaxValue ? long.MaxValue : (long)bytes);
        if (bytes > Largest) throw ValueErrors.TooLarge(bytes > long.MaxValue ? long.MaxValue : (long)bytes);
    }
}
