using System.Globalization;

namespace Graph.Cli.Rendering;

/// <summary>Numbers for readers.</summary>
internal static class Count
{
    /// <summary>A number and its noun: <c>1 article</c>, <c>1,204 articles</c>.</summary>
    internal static string Of(long number, string noun, string? plural = null) => $"{Of(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>A number with a comma at the thousands.</summary>
    internal static string Of(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share with two digits, as 0.93.</summary>
    internal static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A length of time: <c>340 ms</c>, <c>2.4 s</c>, <c>3 min 20 s</c>.</summary>
    internal static string Of(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
    };

    /// <summary>A size of files: <c>54 kB</c>, <c>1.2 MB</c>.</summary>
    internal static string OfBytes(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0.0} MB");

    /// <summary>Bytes a second as MB/s, with two digits where that is little.</summary>
    internal static string Speed(double bytesPerSecond) =>
        (bytesPerSecond / 1e6).ToString(bytesPerSecond < 10e6 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + " MB/s";
}
