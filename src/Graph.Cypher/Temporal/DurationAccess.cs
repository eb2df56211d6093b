using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Components of durations: whole amounts of one unit (<c>hours</c>), or what they leave of a larger one (<c>minutesOfHour</c>).</summary>
/// <remarks>Months, days and seconds do not turn into each other: a duration of 3 days has no hours.</remarks>
internal static class DurationAccess
{
    /// <exception cref="CypherException">The component is too large for an integer.</exception>
    public static bool TryComponent(Duration value, string key, out Value component)
    {
        long? number = key switch
        {
            "years" => value.Months / 12,
            "quarters" => value.Months / 3,
            "months" => value.Months,
            "weeks" => value.Days / 7,
            "days" => value.Days,
            "hours" => value.Seconds / 3600,
            "minutes" => value.Seconds / 60,
            "seconds" => value.Seconds,
            "milliseconds" => Fitting((Int128)value.Seconds * 1_000 + value.Nanoseconds / 1_000_000, key),
            "microseconds" => Fitting((Int128)value.Seconds * 1_000_000 + value.Nanoseconds / 1_000, key),
            "nanoseconds" => Fitting(DurationMath.NanosecondsOf(value), key),
            "quartersOfYear" => value.Months / 3 % 4,
            "monthsOfQuarter" => value.Months % 3,
            "monthsOfYear" => value.Months % 12,
            "daysOfWeek" => value.Days % 7,
            "minutesOfHour" => value.Seconds / 60 % 60,
            "secondsOfMinute" => value.Seconds % 60,
            "millisecondsOfSecond" => value.Nanoseconds / 1_000_000,
            "microsecondsOfSecond" => value.Nanoseconds / 1_000,
            "nanosecondsOfSecond" => value.Nanoseconds,
            _ => null,
        };
        component = number ?? default(Value);
        return number is not null;
    }

    public static long Fitting(Int128 value, string key) =>
        value >= long.MinValue && value <= long.MaxValue
            ? (long)value
            : throw TemporalError.Overflow($"`{key}` would be {value}, which is too large for an INTEGER.");
}
