namespace Graph.Cypher.Temporal;

/// <summary>The numbers that a map may give for an instant, in the order in which they take effect.</summary>
internal enum TemporalField
{
    Year, Quarter, Month, Week, OrdinalDay, DayOfQuarter, DayOfWeek, Day,
    Hour, Minute, Second, Millisecond, Microsecond, Nanosecond,
    EpochSeconds, EpochMillis,
}

internal static class TemporalFieldNames
{
    public static string NameOf(this TemporalField field) => field switch
    {
        TemporalField.OrdinalDay => "ordinalDay",
        TemporalField.DayOfQuarter => "dayOfQuarter",
        TemporalField.DayOfWeek => "dayOfWeek",
        TemporalField.EpochSeconds => "epochSeconds",
        TemporalField.EpochMillis => "epochMillis",
        _ => field.ToString().ToLowerInvariant(),
    };

    public static bool IsDate(this TemporalField field) => field <= TemporalField.Day;

    public static bool IsTime(this TemporalField field) => field is >= TemporalField.Hour and <= TemporalField.Nanosecond;
}
