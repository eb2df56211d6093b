using System.Globalization;

namespace Graph.Building.Fold;

/// <summary>The days that a date of a fact may mean: 2025, 2025-06, 2025-06-14, 2026-Q1, 2025-H2 or two of these with a slash between.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    internal int Days => To.DayNumber - From.DayNumber;

    internal bool Contains(Period other) => From <= other.From && other.To <= To;

    /// <summary>False for a length of time such as P1Y, and for anything else that names no days.</summary>
    internal static bool TryRead(string iso, out Period period)
    {
        var slash = iso.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryReadOne(iso, out period);
        period = default;
        if (!TryReadOne(iso.AsSpan(0, slash), out var first) || !TryReadOne(iso.AsSpan(slash + 1), out var last) || last.To <= first.From) return false;
        period = new(first.From, last.To);
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> iso, out Period period)
    {
        period = default;
        if (iso.Length < 4 || !int.TryParse(iso[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998) return false;
        if (iso.Length == 4) return Months(year, 1, 12, out period);
        if (iso[4] != '-') return false;
        if (iso.Length == 10)
        {
            if (!DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
            period = new(day, day.AddDays(1));
            return true;
        }

        if (iso.Length != 7) return false;
        var part = iso[6] - '0';
        return iso[5] switch
        {
            'Q' when part is >= 1 and <= 4 => Months(year, part * 3 - 2, 3, out period),
            'H' when part is 1 or 2 => Months(year, part * 6 - 5, 6, out period),
            _ => int.TryParse(iso[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 && Months(year, month, 1, out period),
        };
    }

    private static bool Months(int year, int month, int count, out Period period)
    {
        var from = new DateOnly(year, month, 1);
        period = new(from, from.AddMonths(count));
        return true;
    }
}
