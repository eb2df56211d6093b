using System.Globalization;
using Graph.Model;
using Calendar = Graph.Model.Calendar;

namespace Graph.Cypher.Temporal;

/// <summary>Durations from maps: <c>{days: 1.5, hours: -2}</c>. Null counts as not given.</summary>
internal static class DurationFields
{
    private const decimal Largest = 1e19m;

    private enum Unit
    {
        Years, Quarters, Months, Weeks, Days, Hours, Minutes, Seconds, Milliseconds, Microseconds, Nanoseconds,
    }

    /// <exception cref="CypherException">A key is no unit, a value no number, or the duration too long.</exception>
    public static Duration Read(MapValue map)
    {
        if (map.Count == 0) throw TemporalError.Argument("`duration({})` needs at least one unit, such as `days`.");
        decimal months = 0, days = 0, seconds = 0;
        foreach (var (key, value) in map)
        {
            if (!Enum.TryParse<Unit>(key, ignoreCase: true, out var unit) || !char.IsLetter(key[0]))
                throw TemporalError.Argument($"{TemporalError.Quote(key)} is no unit of a duration; units are {Units}.");
            if (value.IsNull) continue;
            if (!TryNumber(value, out var amount)) throw TemporalError.Argument($"`{key}` must be a finite number that fits a duration, but is {TemporalError.Quote(value)}.");
            switch (unit)
            {
                case Unit.Years: months += amount * 12; break;
                case Unit.Quarters: months += amount * 3; break;
                case Unit.Months: months += amount; break;
                case Unit.Weeks: days += amount * 7; break;
                case Unit.Days: days += amount; break;
                case Unit.Hours: seconds += amount * 3600; break;
                case Unit.Minutes: seconds += amount * 60; break;
                case Unit.Seconds: seconds += amount; break;
                case Unit.Milliseconds: seconds += amount / 1_000; break;
                case Unit.Microseconds: seconds += amount / 1_000_000; break;
                default: seconds += amount / Calendar.NanosecondsPerSecond; break;
            }
        }

        return DurationMath.Of(months, days, seconds);
    }

    /// <summary>A number exactly as it is written, up to 10^19 either way.</summary>
    public static bool TryNumber(Value value, out decimal number)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer:
                number = value.AsInteger();
                return true;
            case ValueKind.Decimal:
                number = value.AsDecimal();
                break;
            case ValueKind.Float:
                // The shortest digits that read back to the same float: 0.1 is a tenth.
                if (!decimal.TryParse(value.AsFloat().ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number))
                    return false;
                break;
            default:
                number = 0;
                return false;
        }

        return number is > -Largest and < Largest;
    }

    private static string Units => string.Join(", ", Enum.GetNames<Unit>().Select(name => $"`{name.ToLowerInvariant()}`"));
}
