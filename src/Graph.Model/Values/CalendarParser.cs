namespace Graph.Model;

/// <summary>Reads the ISO 8601 forms that <see cref="Calendar"/> writes.</summary>
internal static class CalendarParser
{
    // date = [ "+" | "-" ] year "-" month "-" day, with at least four digits of year
    public static bool TryDate(ReadOnlySpan<char> text, out Date date)
    {
        date = default;
        var negative = text.StartsWith('-');
        var body = negative || text.StartsWith('+') ? text[1..] : text;
        var dash = body.IndexOf('-');
        if (dash is < 4 or > 9 || body.Length != dash + 6 || body[dash + 3] != '-') return false;
        if (!TryDigits(body[..dash], out var year) || !TryDigits(body.Slice(dash + 1, 2), out var month)
            || !TryDigits(body[(dash + 4)..], out var day)) return false;
        if (negative) year = -year;
        if (month is < 1 or > 12 || day < 1 || day > Calendar.DaysInMonth(year, month)) return false;
        date = new Date(Calendar.DayOf(year, month, day));
        return true;
    }

    // time = hour ":" minute [ ":" second [ "." one to nine digits ] ]
    public static bool TryTime(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.Length < 5 || text[2] != ':') return false;
        if (!TryDigits(text[..2], out var hour) || !TryDigits(text.Slice(3, 2), out var minute)) return false;
        int second = 0, nanosecond = 0;
        if (text.Length > 5)
        {
            if (text[5] != ':' || text.Length < 8 || !TryDigits(text.Slice(6, 2), out second)) return false;
            if (text.Length > 8 && (text[8] != '.' || !TryFraction(text[9..], out nanosecond))) return false;
        }

        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new LocalTime((hour * 3600L + minute * 60L + second) * Calendar.NanosecondsPerSecond + nanosecond);
        return true;
    }

    // local = date "T" time
    public static bool TryLocalDateTime(ReadOnlySpan<char> text, out LocalDateTime value)
    {
        value = default;
        var at = text.IndexOf('T');
        if (at < 0 || !TryDate(text[..at], out var date) || !TryTime(text[(at + 1)..], out var time)) return false;
        value = new LocalDateTime(date, time);
        return true;
    }

    // zoned = local ( "Z" | ( "+" | "-" ) hh ":" mm [ ":" ss ] ) [ "[" zone "]" ]
    public static bool TryZonedDateTime(ReadOnlySpan<char> text, out ZonedDateTime value)
    {
        value = default;
        string? zone = null;
        if (text.EndsWith(']'))
        {
            var open = text.IndexOf('[');
            if (open < 0 || open == text.Length - 2) return false;
            zone = text[(open + 1)..^1].ToString();
            text = text[..open];
        }

        var time = text.IndexOf('T');
        if (time < 0) return false;
        var at = text[time..].IndexOfAny('Z', '+', '-');
        if (at < 0 || !TryLocalDateTime(text[..(time + at)], out var local)) return false;
        if (!TryOffset(text[(time + at)..], out var offset)) return false;
        value = ZonedDateTime.FromLocal(local, offset, zone);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text is "Z") return true;
        if (text.Length is not (6 or 9) || text[3] != ':') return false;
        if (!TryDigits(text.Slice(1, 2), out var hours) || !TryDigits(text.Slice(4, 2), out var minutes)) return false;
        var rest = 0;
        if (text.Length == 9 && (text[6] != ':' || !TryDigits(text[7..], out rest))) return false;
        seconds = hours * 3600 + minutes * 60 + rest;
        if (seconds > ZonedDateTime.MaxOffsetSeconds || minutes > 59 || rest > 59) return false;
        if (text[0] == '-') seconds = -seconds;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> digits, out int nanoseconds)
    {
        nanoseconds = 0;
        if (digits.Length is 0 or > 9 || !TryDigits(digits, out nanoseconds)) return false;
        for (var i = digits.Length; i < 9; i++) nanoseconds *= 10;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }

        return text.Length > 0;
    }
}
