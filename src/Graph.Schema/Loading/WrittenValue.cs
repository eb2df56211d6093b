using System.Globalization;

namespace Graph.Schema.Loading;

/// <summary>Checks how values are written in examples.</summary>
internal static class WrittenValue
{
    internal static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Date => "date: write `2025`, `2025-06`, `2025-06-14`, `2026-Q1`, `2025-H2`, an interval `2024-01/2024-03` or a length of time `P1Y`",
        ValueKind.Money => "amount of money: write `2e9 USD`",
        ValueKind.Percent => "share: write `49` or `49%`",
        ValueKind.Number => "number: write `41` or `70e9`",
        _ => "text",
    };

    internal static bool Fits(string value, ValueKind kind) => kind switch
    {
        ValueKind.Date => value.Split('/') is { Length: 1 or 2 } ends && ends.All(IsDate),
        ValueKind.Money => value.LastIndexOf(' ') is > 0 and var space && IsNumber(value.AsSpan(0, space))
            && value.Length - space == 4 && value.AsSpan(space + 1).IndexOfAnyExceptInRange('A', 'Z') < 0,
        ValueKind.Percent => IsNumber(value.AsSpan().TrimEnd('%').TrimEnd()),
        ValueKind.Number => IsNumber(value),
        _ => true,
    };

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(string text)
    {
        if (text.StartsWith('P')) return text.Length > 2 && text[^1] is 'Y' or 'M' or 'W' or 'D' && text.AsSpan(1, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;
        if (text.Length == 7 && text[4] == '-' && text[5] is 'Q' or 'H')
            return Number(text, 0, 4) && text[6] >= '1' && text[6] <= (text[5] == 'Q' ? '4' : '2');
        return text.Length switch
        {
            4 => Number(text, 0, 4),
            7 => DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        };
    }

    private static bool Number(string text, int start, int length) => text.AsSpan(start, length).IndexOfAnyExceptInRange('0', '9') < 0;
}
