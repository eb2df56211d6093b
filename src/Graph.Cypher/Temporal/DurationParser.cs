using System.Buffers;
using System.Globalization;
using Graph.Model;
using Calendar = Graph.Model.Calendar;

namespace Graph.Cypher.Temporal;

/// <summary>Reads durations: <c>P1Y2M3DT4H5M6.789S</c>, every part with its own sign and fraction, or <c>P2012-02-02T14:37:21.545</c>.</summary>
internal static class DurationParser
{
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("+-.,0123456789");

    /// <exception cref="CypherException">The text is no duration, or one too long.</exception>
    public static Duration Parse(string text)
    {
        var rest = text.AsSpan();
        decimal sign = 1;
        if (rest is ['+' or '-', ..])
        {
            if (rest[0] == '-') sign = -1;
            rest = rest[1..];
        }

        if (rest is not ['P' or 'p', _, ..]) throw Wrong(text);
        rest = rest[1..];
        var mark = rest.IndexOfAny('T', 't');
        var date = mark < 0 ? rest : rest[..mark];
        var time = mark < 0 ? default : rest[(mark + 1)..];
        if (mark >= 0 && time.IsEmpty) throw Wrong(text);
        Span<decimal> amounts = stackalloc decimal[3];
        try
        {
            if (!TryUnits(date, time, amounts) && !TryClock(date, time, mark >= 0, amounts)) throw Wrong(text);
        }
        catch (OverflowException)
        {
            throw TemporalError.Overflow($"A number in {TemporalError.Quote(text)} is too large.");
        }

        return DurationMath.Of(sign * amounts[0], sign * amounts[1], sign * amounts[2]);
    }

    private static bool TryUnits(ReadOnlySpan<char> date, ReadOnlySpan<char> time, Span<decimal> amounts)
    {
        Span<decimal> dates = stackalloc decimal[4], times = stackalloc decimal[3];
        if (!TryUnits(date, "YMWD", dates) || !TryUnits(time, "HMS", times)) return false;
        amounts[0] = dates[0] * 12 + dates[1];
        amounts[1] = dates[2] * 7 + dates[3];
        amounts[2] = times[0] * 3600 + times[1] * 60 + times[2];
        return true;
    }

    private static bool TryUnits(ReadOnlySpan<char> text, string units, Span<decimal> amounts)
    {
        var next = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAnyExcept(NumberParts);
            if (end <= 0) return false;
            var unit = units.IndexOf(char.ToUpperInvariant(text[end]), next);
            if (unit < 0 || !TryNumber(text[..end], out amounts[unit])) return false;
            next = unit + 1;
            text = text[(end + 1)..];
        }

        return true;
    }

    // [ "+" | "-" ] digits [ ( "." | "," ) digits ]
    private static bool TryNumber(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var body = text is ['+' or '-', ..] ? text[1..] : text;
        var point = body.IndexOfAny('.', ',');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? default : body[(point + 1)..];
        if (whole.IsEmpty || point >= 0 && fraction.IsEmpty || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
            return false;
        value = decimal.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture);
        decimal place = 1;
        foreach (var digit in fraction[..Math.Min(fraction.Length, 18)]) value += (digit - '0') * (place /= 10);
        if (text[0] == '-') value = -value;
        return true;
    }

    // 2012-02-02 or 20120202, then 14:37:21.545 or 143721.545
    private static bool TryClock(ReadOnlySpan<char> date, ReadOnlySpan<char> time, bool hasTime, Span<decimal> amounts)
    {
        var digits = new Digits(date);
        if (!digits.TryRead(4, 4, out var years)) return false;
        var hasDashes = digits.TrySkip('-');
        if (!digits.TryRead(2, 2, out var months) || hasDashes && !digits.TrySkip('-')
            || !digits.TryRead(2, 2, out var days) || !digits.IsAtEnd) return false;
        int hours = 0, minutes = 0, seconds = 0, nanoseconds = 0;
        if (hasTime)
        {
            var clock = new Digits(time);
            if (!clock.TryRead(2, 2, out hours)) return false;
            var hasColons = clock.TrySkip(':');
            if (hasColons && clock.Count != 2) return false;
            if (clock.TryRead(2, 2, out minutes) && clock.TrySkip(':') == hasColons && clock.TryRead(2, 2, out seconds)
                && (clock.TrySkip('.') || clock.TrySkip(',')) && !clock.TryReadFraction(out nanoseconds)) return false;
            if (!clock.IsAtEnd) return false;
        }

        CheckPart("months", months, 12);
        CheckPart("days", days, 31);
        CheckPart("hours", hours, 24);
        CheckPart("minutes", minutes, 60);
        CheckPart("seconds", seconds, 60);
        amounts[0] = years * 12 + months;
        amounts[1] = days;
        amounts[2] = hours * 3600 + minutes * 60 + seconds + (decimal)nanoseconds / Calendar.NanosecondsPerSecond;
        return true;
    }

    private static void CheckPart(string name, int value, int last)
    {
        if (value > last) throw TemporalError.Argument(
            $"In this form of a duration {name} go up to {last}, but there are {value}; write more with units, as in `P14M`.");
    }

    private static CypherException Wrong(string text) =>
        TemporalError.Argument($"{TemporalError.Quote(text)} is not a duration; write it as in `P1Y2M3DT4H5M6.7S`, with any of the parts left out.");
}
