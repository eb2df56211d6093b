using Graph.Cypher.Functions;

namespace Graph.Cypher.Values;

/// <summary>Asks for the memory of values that are about to be made.</summary>
internal static class ValueMemory
{
    // Smaller ones come and go by the million; whoever keeps them counts them.
    private const long Unnoticed = 1 << 20;

    // What .NET holds in one text or array.
    private const long Largest = 2_000_000_000;

    /// <summary>Counts a list of that many values that is about to be made, if it is large.</summary>
    public static void ReserveList(this EvaluationContext context, Int128 count) => ReserveIfLarge(context, count * 16);

    /// <summary>Counts a text of that many UTF-16 units that is about to be made, if it is large.</summary>
    public static void ReserveText(this EvaluationContext context, long length) => ReserveIfLarge(context, (Int128)length * 2);

    private static void ReserveIfLarge(EvaluationContext context, Int128 bytes)
    {
        if (bytes < Unnoticed) return;
        context.Reserve(bytes > long.MaxValue ? long.MaxValue : (long)bytes);
        if (bytes > Largest) throw ValueErrors.TooLarge(bytes > long.MaxValue ? long.MaxValue : (long)bytes);
    }
}
