using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Durations from amounts that need not be whole: what a larger unit leaves over goes to the next smaller one.</summary>
/// <remarks>A month counts 365.2425 / 12 days on average, a day 24 hours; less than a nanosecond is dropped.</remarks>
internal static class DurationMath
{
    public const decimal AverageDaysPerMonth = 30.436875m;
    private const long AverageSecondsPerMonth = 2_629_746;

    /// <summary>The given amounts divided by <paramref name="divisor"/>.</summary>
    /// <exception cref="CypherException">The result is too long to hold.</exception>
    public static Duration Of(decimal months, decimal days, decimal seconds, decimal divisor = 1)
    {
        try
        {
            // Remainders are divided last, so that a third of a month is not cut short of a whole second.
            var wholeMonths = decimal.Truncate(months / divisor);
            days += (months - wholeMonths * divisor) * AverageDaysPerMonth;
            var wholeDays = decimal.Truncate(days / divisor);
            seconds += (days - wholeDays * divisor) * Calendar.SecondsPerDay;
            var wholeSeconds = decimal.Truncate(seconds / divisor);
            var nanoseconds = decimal.Truncate((seconds - wholeSeconds * divisor) * Calendar.NanosecondsPerSecond / divisor);
            return Of((Int128)wholeMonths, (Int128)wholeDays, (Int128)wholeSeconds * Calendar.NanosecondsPerSecond + (Int128)nanoseconds);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <exception cref="CypherException">The result is too long to hold.</exception>
    public static Duration Of(Int128 months, Int128 days, Int128 nanoseconds)
    {
        var seconds = nanoseconds / Calendar.NanosecondsPerSecond;
        var rest = (int)(nanoseconds % Calendar.NanosecondsPerSecond);
        if (rest < 0)
        {
            rest += (int)Calendar.NanosecondsPerSecond;
            seconds--;
        }

        if (!Fits(months) || !Fits(days) || !Fits(seconds)
            || !Fits(months * AverageSecondsPerMonth + days * Calendar.SecondsPerDay + seconds)) throw TooLong();
        return new Duration((long)months, (long)days, (long)seconds, rest);
    }

    /// <exception cref="CypherException">The result is too long to hold.</exception>
    public static Duration Scale(Duration value, decimal factor, decimal divisor)
    {
        try
        {
            var seconds = value.Seconds + (decimal)value.Nanoseconds / Calendar.NanosecondsPerSecond;
            return Of(value.Months * factor, value.Days * factor, seconds * factor, divisor);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <summary>Seconds and nanoseconds in one; days and months left aside.</summary>
    public static Int128 NanosecondsOf(Duration value) => (Int128)value.Seconds * Calendar.NanosecondsPerSecond + value.Nanoseconds;

    private static bool Fits(Int128 value) => value >= long.MinValue && value <= long.MaxValue;

    private static CypherException TooLong() =>
        TemporalError.Overflow($"The duration is too long: at most {long.MaxValue} seconds in all fit.");
}
