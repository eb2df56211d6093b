using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Reads times of day: <c>21:40:32.142</c>, <c>214032.142</c>, with parts left out from the right, and what follows them: offset and zone.</summary>
internal static class TimeText
{
    /// <exception cref="CypherException">The form is that of a time, but no clock shows it.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        var digits = new Digits(text);
        int minute = 0, second = 0, nanosecond = 0;
        if (!digits.TryRead(1, 2, out var hour)) return false;
        if (digits.TrySkip(':'))
        {
            if (!digits.TryRead(1, 2, out minute)) return false;
            if (digits.TrySkip(':'))
            {
                if (!digits.TryRead(1, 2, out second)) return false;
                if (digits.TrySkip('.') && !digits.TryReadFraction(out nanosecond)) return false;
            }
        }
        else if (digits.TryRead(2, 2, out minute) && digits.TryRead(2, 2, out second)
            && digits.TrySkip('.') && !digits.TryReadFraction(out nanosecond))
        {
            return false;
        }

        if (!digits.IsAtEnd) return false;
        DateFields.Check(TemporalField.Hour, hour, 0, 23);
        DateFields.Check(TemporalField.Minute, minute, 0, 59);
        DateFields.Check(TemporalField.Second, second, 0, 59);
        time = new LocalTime((hour * 3600L + minute * 60 + second) * Calendar.NanosecondsPerSecond + nanosecond);
        return true;
    }

    /// <summary>Splits <c>21:40+02:00[Europe/Stockholm]</c>; offset and zone may each be missing.</summary>
    /// <exception cref="CypherException">The offset is not one.</exception>
    public static bool TrySplitZone(ReadOnlySpan<char> text, out ReadOnlySpan<char> clock, out int? offset, out string? zone)
    {
        clock = text;
        offset = null;
        zone = null;
        var open = text.IndexOf('[');
        if (open >= 0)
        {
            if (!text.EndsWith(']') || open == text.Length - 2) return false;
            zone = text[(open + 1)..^1].ToString();
            clock = text[..open];
        }

        var at = clock.IndexOfAny("+-Zz");
        if (at < 0) return true;
        offset = Zone.ParseOffset(clock[at..]);
        clock = clock[..at];
        return true;
    }
}
