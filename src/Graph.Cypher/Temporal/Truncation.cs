using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The last beginning of a unit at or before an instant, with single components changed after that.</summary>
internal static class Truncation
{
    /// <param name="instant">An instant, of the type or of one that has its parts.</param>
    /// <param name="overrides">Components to set afterwards; a zone there takes the place of the instant's, on the same local time.</param>
    /// <exception cref="CypherException">The instant does not have the unit, or a component is wrong.</exception>
    public static Value Truncate(TemporalType type, string unitName, Value instant, MapValue? overrides, EvaluationContext context)
    {
        var unit = UnitOf(unitName);
        if (!TemporalParts.TryOf(instant, out var parts) || type.HasDate && parts.Date is null || !type.HasDate && parts.Time is null)
            throw TemporalError.Type($"`{type.Name}.truncate` cannot take {TemporalError.Quote(instant)}.");
        if (unit < TemporalUnit.Day && !type.HasDate || unit > TemporalUnit.Day && !type.HasTime)
            throw TemporalError.Argument($"A {type.Title} cannot be truncated to its `{unitName}`.");
        var fields = overrides is null ? TemporalFields.None : TemporalFields.Read(overrides, type);
        if (fields.Zone is not null && !type.HasZone)
            throw TemporalError.Argument($"A {type.Title} has no time zone to set.");
        var origin = new TemporalParts(
            parts.Date is { } date ? Truncate(date, unit) : null,
            Truncate(parts.Time ?? default, unit),
            fields.Zone ?? parts.Zone,
            fields.Zone is null ? parts.OffsetSeconds : null);
        var kept = unit switch
        {
            TemporalUnit.Millisecond => TemporalField.Millisecond,
            TemporalUnit.Microsecond => TemporalField.Microsecond,
            _ => TemporalField.Second,
        };
        return TemporalBuilder.Build(type, fields, origin, kept, null, context);
    }

    private static Date Truncate(Date date, TemporalUnit unit)
    {
        var day = date.EpochDay;
        var (year, month, _) = Calendar.DateOf(day);
        var first = unit switch
        {
            TemporalUnit.Millennium => Calendar.DayOf(Calendar.FloorDivide(year, 1000) * 1000, 1, 1),
            TemporalUnit.Century => Calendar.DayOf(Calendar.FloorDivide(year, 100) * 100, 1, 1),
            TemporalUnit.Decade => Calendar.DayOf(Calendar.FloorDivide(year, 10) * 10, 1, 1),
            TemporalUnit.Year => Calendar.DayOf(year, 1, 1),
            TemporalUnit.WeekYear => IsoCalendar.FirstMonday(IsoCalendar.WeekOf(day).WeekYear),
            TemporalUnit.Quarter => IsoCalendar.QuarterStart(year, IsoCalendar.QuarterOf(month)),
            TemporalUnit.Month => Calendar.DayOf(year, month, 1),
            TemporalUnit.Week => day + 1 - IsoCalendar.DayOfWeek(day),
            _ => day,
        };
        return IsoCalendar.TryDate(first, out var truncated) ? truncated : throw TemporalError.Argument(
            $"The {unit.ToString().ToLowerInvariant()} of {date} begins before the year -{Calendar.MaxYear}.");
    }

    private static LocalTime Truncate(LocalTime time, TemporalUnit unit)
    {
        var size = unit switch
        {
            <= TemporalUnit.Day => Calendar.NanosecondsPerDay,
            TemporalUnit.Hour => 3600 * Calendar.NanosecondsPerSecond,
            TemporalUnit.Minute => 60 * Calendar.NanosecondsPerSecond,
            TemporalUnit.Second => Calendar.NanosecondsPerSecond,
            TemporalUnit.Millisecond => 1_000_000,
            _ => 1_000,
        };
        return new LocalTime(time.NanosecondOfDay / size * size);
    }

    private static TemporalUnit UnitOf(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<TemporalUnit>(name, ignoreCase: true, out var unit)
            ? unit
            : throw TemporalError.Argument(
                $"{TemporalError.Quote(name)} is no unit to truncate to; units are {string.Join(", ", Enum.GetNames<TemporalUnit>().Select(Shown))}.");

    private static string Shown(string name) => $"`{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}`";
}
