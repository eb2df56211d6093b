using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>Hashes that do not change between processes and agree with <see cref="Value"/> equality.</summary>
internal static class StableHash
{
    public static int Of(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Text => OfText(value.AsText()),
        ValueKind.Integer => Mix(value.Bits, ValueKind.Integer),
        ValueKind.Float => OfFloat(value.AsFloat()),
        ValueKind.Decimal => OfDecimal(value.AsDecimal()),
        ValueKind.List => OfList(value.AsList()),
        ValueKind.LocalDateTime => OfLocal(value.AsLocalDateTime()),
        ValueKind.ZonedDateTime => OfLocal(value.AsZonedDateTime().Local) ^ Mix(value.AsZonedDateTime().OffsetSeconds, ValueKind.ZonedDateTime),
        ValueKind.Duration => OfDuration(value.AsDuration()),
        ValueKind.ZonedTime => Mix(value.AsZonedTime().Time.NanosecondOfDay, ValueKind.ZonedTime) ^ value.AsZonedTime().OffsetSeconds,
        ValueKind.Point => OfFloat(value.AsPoint().X) ^ OfFloat(value.AsPoint().Y) * 31 ^ value.AsPoint().Srid,
        ValueKind.Map => value.AsMap().GetHashCode(),
        ValueKind.Path => value.AsPath().GetHashCode(),
        var kind => Mix(value.Bits, kind),
    };

    public static int OfText(ReadOnlySpan<char> text)
    {
        var hash = 0x9E37_79B9u ^ (uint)text.Length;
        var words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var word in words) hash = BitOperations.Crc32C(hash, word);
        foreach (var unit in text[(words.Length * 4)..]) hash = BitOperations.Crc32C(hash, unit);
        return Finish(hash);
    }

    private static int OfFloat(double value)
    {
        if (value is >= -9_223_372_036_854_775_808.0 and < 9_223_372_036_854_775_808.0 && Math.Truncate(value) == value)
            return Mix((long)value, ValueKind.Integer);
        return double.IsNaN(value) ? 1 : Mix(BitConverter.DoubleToInt64Bits(value), ValueKind.Float);
    }

    // A decimal that a float holds exactly must hash as that float, one that an integer holds as that integer.
    private static int OfDecimal(decimal value)
    {
        if (value is >= long.MinValue and <= long.MaxValue && decimal.Truncate(value) == value)
            return Mix((long)value, ValueKind.Integer);
        var nearest = (double)value;
        if (NumberOrder.Compare(value, nearest) == 0) return OfFloat(nearest);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(Normalized(value), parts);
        var hash = 0u;
        foreach (var part in parts) hash = BitOperations.Crc32C(hash, (uint)part);
        return Finish(hash);
    }

    // Dividing by one with 28 zeros drops the trailing zeros of the scale.
    private static decimal Normalized(decimal value) => value / 1.0000000000000000000000000000m;

    private static int OfList(ReadOnlySpan<Value> values)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = (uint)values.Length + 17;
        foreach (var value in values) hash = BitOperations.Crc32C(hash, (uint)Of(value));
        return Finish(hash);
    }

    private static int OfDuration(Duration value) =>
        Mix(value.Months * 31 + value.Days, ValueKind.Duration) ^ Mix(value.Seconds * 31 + value.Nanoseconds, ValueKind.Time);

    private static int OfLocal(LocalDateTime value) =>
        Mix(value.Date.EpochDay, ValueKind.LocalDateTime) ^ Mix(value.Time.NanosecondOfDay, ValueKind.Time);

    private static int Mix(long bits, ValueKind kind) =>
        Finish(BitOperations.Crc32C(BitOperations.Crc32C(0x85EB_CA6Bu, (ulong)bits), (byte)kind));

    private static int Finish(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x7FEB_352D;
        return (int)(hash ^ hash >> 15);
    }
}
