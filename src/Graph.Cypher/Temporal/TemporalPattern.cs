using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Instants as text by a pattern of letters, as <c>format()</c> takes it: <c>dd.MM.yyyy HH:mm:ss.SSS xxx</c>, texts in single quotes.</summary>
/// <remarks>Letters as in Java's DateTimeFormatter, which Neo4j uses; names of months and days in English.</remarks>
internal static class TemporalPattern
{
    private const int LongestRun = 19;

    public static string Format(Value value, string pattern)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var letter = pattern[at];
            var end = at + 1;
            if (letter == '\'')
            {
                at = AppendQuoted(text, pattern, end);
                continue;
            }

            if (!char.IsAsciiLetter(letter))
            {
                text.Append(letter);
                at = end;
                continue;
            }

            while (end < pattern.Length && pattern[end] == letter) end++;
            if (end - at > LongestRun) throw TemporalError.Argument($"The pattern repeats `{letter}` more than {LongestRun} times.");
            Append(text, value, letter, end - at);
            at = end;
        }

        return text.ToString();
    }

    // Two quotes are one, inside and outside of quotes.
    private static int AppendQuoted(StringBuilder text, string pattern, int at)
    {
        if (at < pattern.Length && pattern[at] == '\'')
        {
            text.Append('\'');
            return at + 1;
        }

        for (; at < pattern.Length; at++)
        {
            if (pattern[at] != '\'')
            {
                text.Append(pattern[at]);
                continue;
            }

            if (at + 1 >= pattern.Length || pattern[at + 1] != '\'') return at + 1;
            text.Append('\'');
            at++;
        }

        throw TemporalError.Argument($"In the pattern {TemporalError.Quote(pattern)} a quote is not closed.");
    }

    private static void Append(StringBuilder text, Value value, char letter, int width)
    {
        switch (letter)
        {
            case 'y' or 'u':
                var year = Component(value, "year", letter);
                if (width == 2) Number(text, Math.Abs(year) % 100, 2);
                else Number(text, year, width);
                break;
            case 'Y': Number(text, Component(value, "weekYear", letter), width); break;
            case 'Q' or 'q': Number(text, Component(value, "quarter", letter), width); break;
            case 'M' or 'L':
                var month = Component(value, "month", letter);
                if (width < 3) Number(text, month, width);
                else Name(text, CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1], width);
                break;
            case 'E':
                Name(text, CultureInfo.InvariantCulture.DateTimeFormat.DayNames[Component(value, "dayOfWeek", letter) % 7], width);
                break;
            case 'e': Number(text, Component(value, "dayOfWeek", letter), width); break;
            case 'w': Number(text, Component(value, "week", letter), width); break;
            case 'd': Number(text, Component(value, "day", letter), width); break;
            case 'D': Number(text, Component(value, "ordinalDay", letter), width); break;
            case 'H': Number(text, Component(value, "hour", letter), width); break;
            case 'k': Number(text, (Component(value, "hour", letter) + 23) % 24 + 1, width); break;
            case 'K': Number(text, Component(value, "hour", letter) % 12, width); break;
            case 'h': Number(text, (Component(value, "hour", letter) + 11) % 12 + 1, width); break;
            case 'a': text.Append(Component(value, "hour", letter) < 12 ? "AM" : "PM"); break;
            case 'm': Number(text, Component(value, "minute", letter), width); break;
            case 's': Number(text, Component(value, "second", letter), width); break;
            case 'n': Number(text, Component(value, "nanosecond", letter), width); break;
            case 'S':
                var fraction = Component(value, "nanosecond", letter).ToString("D9", CultureInfo.InvariantCulture);
                text.Append(width <= 9 ? fraction.AsSpan(0, width) : fraction.PadRight(width, '0'));
                break;
            case 'V' or 'z' or 'v':
                text.Append(TemporalAccess.TryComponent(value, "timezone", out var zone) ? zone.AsText() : throw Missing(value, letter));
                break;
            case 'X' or 'x' or 'Z':
                Offset(text, (int)Component(value, "offsetSeconds", letter), letter, width);
                break;
            default:
                throw TemporalError.Argument($"The pattern letter `{letter}` has no meaning here; put words in single quotes.");
        }
    }

    private static void Number(StringBuilder text, long value, int width) =>
        text.Append(value.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    // Up to three letters are the short name, four the whole, five its first letter.
    private static void Name(StringBuilder text, string name, int width) =>
        text.Append(width < 4 ? name.AsSpan(0, 3) : width == 5 ? name.AsSpan(0, 1) : name);

    private static void Offset(StringBuilder text, int seconds, char letter, int width)
    {
        if (seconds == 0 && letter == 'X')
        {
            text.Append('Z');
            return;
        }

        var size = Math.Abs(seconds);
        var colon = width is 3 or 5 ? ":" : "";
        text.Append(seconds < 0 ? '-' : '+');
        Number(text, size / 3600, 2);
        if (width == 1 && letter != 'Z' && size / 60 % 60 == 0) return;
        text.Append(letter == 'Z' && width < 4 ? "" : colon);
        Number(text, size / 60 % 60, 2);
        if (width < 4 || size % 60 == 0) return;
        text.Append(colon);
        Number(text, size % 60, 2);
    }

    private static long Component(Value value, string name, char letter) =>
        TemporalAccess.TryComponent(value, name, out var component) ? component.AsInteger() : throw Missing(value, letter);

    private static CypherException Missing(Value value, char letter) =>
        TemporalError.Argument($"The pattern letter `{letter}` asks for what {TemporalError.Quote(value)} does not have.");
}
