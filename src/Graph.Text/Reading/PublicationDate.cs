using System.Globalization;

namespace Graph.Text.Reading;

/// <summary>Reads the day out of the ways in which sources write a date of publication.</summary>
internal static class PublicationDate
{
    // No form with an ambiguous order of day and month.
    private static readonly string[] WholeForms =
    [
        "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
    ];

    /// <summary>Reads ISO 8601 (the day as written, whatever the time zone), RFC 1123 and the usual English forms.</summary>
    internal static bool TryRead(string? written, out DateOnly day)
    {
        day = default;
        if (string.IsNullOrWhiteSpace(written)) return false;
        var text = written.AsSpan().Trim();

        if (text.Length >= 10 && text[4] == '-' && (text.Length == 10 || !char.IsAsciiDigit(text[10])))
            return DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        if (text.Length is 8 or 9 && text[4] == '-')
            return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        if (DateOnly.TryParseExact(text, WholeForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out day)) return true;

        // RFC 1123: "Tue, 20 Nov 2012 14:19:38 GMT" or with +0000.
        var comma = text.IndexOf(',');
        if (comma != 3) return false;
        var rest = text[(comma + 1)..].Trim();
        var time = rest.IndexOf(':');
        if (time < 3) return false;
        return DateOnly.TryParseExact(rest[..(time - 2)].Trim(), "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out day);
    }
}
