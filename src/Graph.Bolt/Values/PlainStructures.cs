using Graph.Bolt.PackStream;
using Graph.Model;

namespace Graph.Bolt.Values;

/// <summary>Dates, times, durations and points as structures (Bolt specification, "Structure semantics").</summary>
internal static class PlainStructures
{
    /// <exception cref="ArgumentException">A part lies outside its range.</exception>
    public static Value Read(ref PackReader pack, BoltDialect dialect, byte tag, int fields) => (tag, fields, dialect.HasUtcTimes) switch
    {
        (StructureTag.Date, 1, _) => new Date(pack.ReadInteger()),
        (StructureTag.LocalTime, 1, _) => new LocalTime(pack.ReadInteger()),
        (StructureTag.Time, 2, _) => new ZonedTime(new LocalTime(pack.ReadInteger()), Offset(pack.ReadInteger())),
        (StructureTag.LocalDateTime, 2, _) => Local(pack.ReadInteger(), pack.ReadInteger(), 0),
        (StructureTag.DateTime, 3, true) => AtOffset(pack.ReadInteger(), pack.ReadInteger(), Offset(pack.ReadInteger()), isUtc: true),
        (StructureTag.LegacyDateTime, 3, false) => AtOffset(pack.ReadInteger(), pack.ReadInteger(), Offset(pack.ReadInteger()), isUtc: false),
        (StructureTag.DateTimeZone, 3, true) => InZone(pack.ReadInteger(), pack.ReadInteger(), pack.ReadText(), isUtc: true),
        (StructureTag.LegacyDateTimeZone, 3, false) => InZone(pack.ReadInteger(), pack.ReadInteger(), pack.ReadText(), isUtc: false),
        (StructureTag.Duration, 4, _) => new Duration(pack.ReadInteger(), pack.ReadInteger(), pack.ReadInteger(), Nanosecond(pack.ReadInteger())),
        (StructureTag.Point2D, 3, _) => Flat(pack.ReadInteger(), pack.ReadFloat(), pack.ReadFloat()),
        (StructureTag.Point3D, 4, _) => Spatial(pack.ReadInteger(), pack.ReadFloat(), pack.ReadFloat(), pack.ReadFloat()),
        _ => throw new BoltException($"There is no structure 0x{tag:X2} of {fields} fields in Bolt {dialect.Version}."),
    };

    public static void Write(PackWriter pack, ZonedDateTime value, BoltDialect dialect)
    {
        var isUtc = dialect.HasUtcTimes;
        var (tag, zoneTag) = isUtc
            ? (StructureTag.DateTime, StructureTag.DateTimeZone)
            : (StructureTag.LegacyDateTime, StructureTag.LegacyDateTimeZone);
        pack.BeginStructure(value.Zone is null ? tag : zoneTag, 3);
        pack.Write(isUtc ? value.EpochSecond : value.Local.EpochSecond);
        pack.Write(value.Local.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond);
        if (value.Zone is null) pack.Write((long)value.OffsetSeconds);
        else pack.Write(value.Zone);
    }

    public static void Write(PackWriter pack, Duration value)
    {
        pack.BeginStructure(StructureTag.Duration, 4);
        pack.Write(value.Months);
        pack.Write(value.Days);
        pack.Write(value.Seconds);
        pack.Write((long)value.Nanoseconds);
    }

    public static void Write(PackWriter pack, Point value)
    {
        pack.BeginStructure(value.HasZ ? StructureTag.Point3D : StructureTag.Point2D, value.HasZ ? 4 : 3);
        pack.Write((long)value.Srid);
        pack.Write(value.X);
        pack.Write(value.Y);
        if (value.HasZ) pack.Write(value.Z);
    }

    private static ZonedDateTime AtOffset(long second, long nanosecond, int offset, bool isUtc) =>
        ZonedDateTime.FromLocal(Local(second, nanosecond, isUtc ? offset : 0), offset);

    private static ZonedDateTime InZone(long second, long nanosecond, string zone, bool isUtc)
    {
        var offset = isUtc ? ZoneOffsets.AtInstant(zone, second) : ZoneOffsets.AtLocal(zone, second);
        return ZonedDateTime.FromLocal(Local(second, nanosecond, isUtc ? offset : 0), offset, zone);
    }

    // A sum that overflows comes out at the other end of time, past every day that a date can be.
    private static LocalDateTime Local(long second, long nanosecond, int offset) =>
        LocalDateTime.FromEpoch(unchecked(second + offset), Nanosecond(nanosecond));

    private static int Nanosecond(long value) =>
        value is >= 0 and < Calendar.NanosecondsPerSecond ? (int)value : throw new BoltException($"{value} is no nanosecond of a second.");

    private static int Offset(long value) =>
        value is >= -ZonedDateTime.MaxOffsetSeconds and <= ZonedDateTime.MaxOffsetSeconds
            ? (int)value
            : throw new BoltException($"An offset of {value} seconds is more than 18 hours.");

    private static Point Flat(long srid, double x, double y) => srid is Point.Cartesian or Point.Wgs84
        ? new Point((int)srid, x, y)
        : throw new BoltException($"{srid} is no coordinate system of two dimensions.");

    private static Point Spatial(long srid, double x, double y, double z) => srid is Point.Cartesian3D or Point.Wgs84Height
        ? new Point((int)srid, x, y, z)
        : throw new BoltException($"{srid} is no coordinate system of three dimensions.");
}
