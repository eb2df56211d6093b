using System.CommandLine;
using System.Globalization;

namespace Graph.Cli.Commands;

/// <summary>How long a statement may run.</summary>
/// <param name="Time">null for as long as it takes.</param>
/// <param name="Text">As it is written on the command line.</param>
internal sealed record TimeLimit(TimeSpan? Time, string Text)
{
    private static readonly (string Name, double Factor)[] Units = [("ms", 0.001), ("min", 60), ("s", 1), ("h", 3600), ("", 1)];

    internal static Option<TimeLimit> Option() => new("--time-limit")
    {
        HelpName = "TIME",
        Description = "Stop a statement that runs longer: 500ms, 30s, 2min, 1h, or none.",
        DefaultValueFactory = _ => new TimeLimit(TimeSpan.FromMinutes(1), "1min"),
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (written == "none") return new TimeLimit(null, written);
            if (Measure.TryRead(written, Units, out var seconds) && seconds is > 0 and < 1e9) return new TimeLimit(TimeSpan.FromSeconds(seconds), written);
            result.AddError($"Option --time-limit takes a time such as 500ms, 30s or 2min, or none; not {written}.");
            return null;
        },
    };

    public override string ToString() => Text;
}

/// <summary>How much memory a statement may hold.</summary>
/// <param name="Text">As it is written on the command line.</param>
internal sealed record MemoryLimit(long Bytes, string Text)
{
    private static readonly (string Name, double Factor)[] Units = [("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("", 1)];

    internal static Option<MemoryLimit> Option() => new("--memory-limit")
    {
        HelpName = "SIZE",
        Description = "Stop a statement that needs more memory: 256MB, 2GB.",
        DefaultValueFactory = _ => new MemoryLimit(1_000_000_000, "1GB"),
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (Measure.TryRead(written, Units, out var bytes) && bytes is >= 1 and < 1e18) return new MemoryLimit((long)bytes, written);
            result.AddError($"Option --memory-limit takes a size such as 256MB or 2GB, not {written}.");
            return null;
        },
    };

    public override string ToString() => Text;
}

/// <summary>Numbers with a unit.</summary>
file static class Measure
{
    /// <param name="units">By their endings; the first that fits counts.</param>
    internal static bool TryRead(string written, (string Name, double Factor)[] units, out double number)
    {
        var unit = Array.Find(units, unit => written.EndsWith(unit.Name, StringComparison.OrdinalIgnoreCase));
        var isNumber = double.TryParse(written.AsSpan(0, written.Length - unit.Name.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number *= unit.Factor;
        return isNumber;
    }
}
