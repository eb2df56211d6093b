using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>One of the five kinds of instant: what it holds and how Cypher's functions call it.</summary>
internal sealed record TemporalType(string Name, string Title, ValueKind Kind, CypherType CypherType, bool HasDate, bool HasTime, bool HasZone)
{
    public static readonly TemporalType Date =
        new("date", "date", ValueKind.Date, CypherType.Date, HasDate: true, HasTime: false, HasZone: false);

    public static readonly TemporalType LocalTime =
        new("localtime", "local time", ValueKind.Time, CypherType.LocalTime, HasDate: false, HasTime: true, HasZone: false);

    public static readonly TemporalType ZonedTime =
        new("time", "zoned time", ValueKind.ZonedTime, CypherType.ZonedTime, HasDate: false, HasTime: true, HasZone: true);

    public static readonly TemporalType LocalDateTime =
        new("localdatetime", "local date-time", ValueKind.LocalDateTime, CypherType.LocalDateTime, HasDate: true, HasTime: true, HasZone: false);

    public static readonly TemporalType ZonedDateTime =
        new("datetime", "zoned date-time", ValueKind.ZonedDateTime, CypherType.ZonedDateTime, HasDate: true, HasTime: true, HasZone: true);

    public static readonly ImmutableArray<TemporalType> All = [Date, LocalTime, ZonedTime, LocalDateTime, ZonedDateTime];
}
