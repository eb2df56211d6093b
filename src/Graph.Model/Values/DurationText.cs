using System.Globalization;
using System.Text;

namespace Graph.Model;

/// <summary>Durations as text.</summary>
internal static class DurationText
{
    public static string Format(Duration value)
    {
        var text = new StringBuilder("P");
        Append(text, value.Months / 12, 'Y');
        Append(text, value.Months % 12, 'M');
        Append(text, value.Days, 'D');
        if (value.Seconds == 0 && value.Nanoseconds == 0)
        {
            if (text.Length == 1) text.Append("T0S");
            return text.ToString();
        }

        text.Append('T');
        // Towards zero: -1 s and 500,000,000 ns are written -0.5S.
        var borrows = value.Seconds < 0 && value.Nanoseconds > 0;
        var seconds = borrows ? value.Seconds + 1 : value.Seconds;
        var nanoseconds = borrows ? 1_000_000_000 - value.Nanoseconds : value.Nanoseconds;
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        var rest = seconds % 60;
        if (rest == 0 && nanoseconds == 0) return text.ToString();
        if (rest == 0 && borrows) text.Append('-');
        text.Append(CultureInfo.InvariantCulture, $"{rest}");
        if (nanoseconds != 0) text.Append('.').Append(nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
        return text.Append('S').ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0) text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
    }
}
