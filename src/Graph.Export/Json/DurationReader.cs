using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Export;

/// <summary>Reads durations as <see cref="Duration.ToString"/> writes them: ISO 8601, each part with its own sign.</summary>
internal static partial class DurationReader
{
    public static bool TryRead(string text, out Duration duration)
    {
        duration = default;
        var parts = Form().Match(text);
        if (!parts.Success || text.EndsWith('P') || text.EndsWith('T')) return false;
        try
        {
            var seconds = checked((Number(parts, "hours") * 60 + Number(parts, "minutes")) * 60 + Number(parts, "seconds"));
            var fraction = parts.Groups["fraction"].Value;
            var nanoseconds = fraction.Length == 0 ? 0 : int.Parse(fraction.PadRight(9, '0'), CultureInfo.InvariantCulture);
            if (nanoseconds > 0 && parts.Groups["seconds"].Value.StartsWith('-'))
            {
                seconds--;
                nanoseconds = 1_000_000_000 - nanoseconds;
            }

            duration = new Duration(
                checked(Number(parts, "years") * 12 + Number(parts, "months")),
                checked(Number(parts, "weeks") * 7 + Number(parts, "days")), seconds, nanoseconds);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static long Number(Match parts, string part) =>
        parts.Groups[part] is { Success: true } found ? long.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^P((?<years>-?[0-9]+)Y)?((?<months>-?[0-9]+)M)?((?<weeks>-?[0-9]+)W)?((?<days>-?[0-9]+)D)?"
        + @"(T((?<hours>-?[0-9]+)H)?((?<minutes>-?[0-9]+)M)?((?<seconds>-?[0-9]+)(\.(?<fraction>[0-9]{1,9}))?S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
