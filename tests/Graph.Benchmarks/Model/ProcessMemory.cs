using System.Diagnostics;
using System.Globalization;

namespace Graph.Benchmarks.Model;

/// <summary>What this process holds in memory, runtime included.</summary>
internal static class ProcessMemory
{
    /// <summary>Resident now, in megabytes of 10^6 bytes.</summary>
    public static double Resident => Read("VmRSS:");

    /// <summary>The most that was ever resident, in megabytes of 10^6 bytes.</summary>
    public static double Peak => Read("VmHWM:");

    private static double Read(string field)
    {
        const string status = "/proc/self/status";
        if (!File.Exists(status))
        {
            using var process = Process.GetCurrentProcess();
            return (field == "VmRSS:" ? process.WorkingSet64 : process.PeakWorkingSet64) / 1e6;
        }

        var line = File.ReadLines(status).First(line => line.StartsWith(field, StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
