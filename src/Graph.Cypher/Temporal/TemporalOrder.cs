using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Comparison of instants and durations for &lt; and =.</summary>
internal static class TemporalOrder
{
    /// <summary>Negative, 0 or positive for instants of one kind; null for different kinds, for durations and for all other values.</summary>
    /// <remarks>Zoned instants go by the moment; at the same moment by offset, from west to east, and then by zone name.</remarks>
    public static int? Compare(Value left, Value right) =>
        left.Kind == right.Kind && left.Kind is ValueKind.Date or ValueKind.Time or ValueKind.ZonedTime or ValueKind.LocalDateTime or ValueKind.ZonedDateTime
            ? left.CompareTo(right)
            : null;

    /// <summary>Whether two temporal values are of one kind and equal in all parts: durations in months, days and seconds, zoned instants also in their zone.</summary>
    public static bool AreEqual(Value left, Value right) => left.Equals(right);
}
