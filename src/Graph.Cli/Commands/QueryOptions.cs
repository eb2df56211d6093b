using System.CommandLine;
using System.Globalization;

namespace Graph.Cli.Commands;

/// <summary>Limits of a query as options.</summary>
internal static class QueryOptions
{
    private static readonly (string Unit, double Seconds)[] TimeUnits = [("ms", 0.001), ("min", 60), ("s", 1), ("h", 3600), ("", 1)];
    private static readonly (string Unit, long Bytes)[] SizeUnits = [("KB", 1000), ("MB", 1000_000), ("GB", 1000_000_000), ("", 1)];

    /// <summary>The longest that a statement may run; null for no limit.</summary>
    internal static Option<TimeSpan?> TimeLimit() => new("--time-limit")
    {
        HelpName = "TIME",
        Description = "Stop a statement that runs longer: 500ms, 30s, 2min, 1h, or none.",
        DefaultValueFactory = _ => TimeSpan.FromMinutes(1),
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (written == "none") return null;
            if (TryNumber(written, TimeUnits, out var seconds) && seconds is > 0 and < 1e9) return TimeSpan.FromSeconds(seconds);
            result.AddError($"Option --time-limit takes a time such as 500ms, 30s or 2min, or none; not {written}.");
            return null;
        },
    };

    /// <summary>The most bytes that a statement may hold.</summary>
    internal static Option<long> MemoryLimit() => new("--memory-limit")
    {
        HelpName = "SIZE",
        Description = "Stop a statement that needs more memory: 256MB, 2GB.",
        DefaultValueFactory = _ => 1000_000_000,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (TryNumber(written, [.. SizeUnits.Select(unit => (unit.Unit, (double)unit.Bytes))], out var bytes) && bytes is >= 1 and < 1e18) return (long)bytes;
            result.AddError($"Option --memory-limit takes a size such as 256MB or 2GB, not {written}.");
            return 0;
        },
    };

    private static bool TryNumber(string written, (string Unit, double Factor)[] units, out double number)
    {
        var unit = Array.Find(units, unit => written.EndsWith(unit.Unit, StringComparison.OrdinalIgnoreCase));
        var digits = written.AsSpan(0, written.Length - (unit.Unit?.Length ?? 0));
        var isNumber = double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number *= unit.Factor;
        return isNumber;
    }
}
