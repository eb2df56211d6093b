using System.Text.RegularExpressions;

namespace Graph.Cypher.Tests.Tck;

/// <summary>Reads the TCK's feature files as far as compiling needs them.</summary>
public static class ScenarioReader
{
    private static readonly Regex Raised = new(@"^Then an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$", RegexOptions.CultureInvariant);

    /// <summary>The folder beside the repository that holds the TCK, or null.</summary>
    public static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var tck = Path.Combine(folder.FullName, "shared", "tck", "features");
                if (Directory.Exists(tck)) return tck;
            }

            return null;
        }
    }

    public static IEnumerable<Scenario> All() => Folder is { } folder
        ? Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)
        : [];

    private static IEnumerable<Scenario> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var id = Path.GetFileNameWithoutExtension(file);
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].TrimStart().StartsWith("Scenario", StringComparison.Ordinal)) continue;
            var end = at + 1;
            while (end < lines.Length && !lines[end].TrimStart().StartsWith("Scenario", StringComparison.Ordinal)) end++;
            foreach (var scenario in Expanded($"{id}:{at + 1}", lines[(at + 1)..end])) yield return scenario;
            at = end - 1;
        }
    }

    private static IEnumerable<Scenario> Expanded(string id, string[] lines)
    {
        var examples = Array.FindIndex(lines, line => line.TrimStart().StartsWith("Examples:", StringComparison.Ordinal));
        if (examples < 0) return [Steps(id, lines)];
        var rows = lines[(examples + 1)..].Select(line => line.Trim()).Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return rows.Skip(1).Select((row, number) => Steps(
            $"{id}#{number + 1}",
            [.. lines[..examples].Select(line => rows[0].Zip(row).Aggregate(line, (filled, pair) => filled.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal)))]));
    }

    private static Scenario Steps(string id, string[] lines)
    {
        List<string> setup = [], queries = [], parameters = [], procedures = [];
        var error = Match.Empty;
        for (var at = 0; at < lines.Length; at++)
        {
            var step = lines[at].Trim();
            if (step == "And having executed:") setup.Add(Text(lines, at + 1));
            else if (step is "When executing query:" or "When executing control query:") queries.Add(Text(lines, at + 1));
            else if (step == "And parameters are:") parameters.AddRange(lines[(at + 1)..].TakeWhile(line => line.Trim().StartsWith('|')).Select(line => Cells(line.Trim())[0]));
            else if (step.StartsWith("And there exists a procedure ", StringComparison.Ordinal)) procedures.Add(step["And there exists a procedure ".Length..].TrimEnd(':'));
            else if (Raised.Match(step) is { Success: true } raised) error = raised;
        }

        return error.Success
            ? new Scenario(id, setup, queries, parameters, procedures, error.Groups[1].Value, error.Groups[2].Value, error.Groups[3].Value)
            : new Scenario(id, setup, queries, parameters, procedures, null, null, null);
    }

    private static string Text(string[] lines, int at)
    {
        while (lines[at].Trim() != "\"\"\"") at++;
        var indent = lines[at].IndexOf('"', StringComparison.Ordinal);
        return string.Join('\n', lines[(at + 1)..].TakeWhile(line => line.Trim() != "\"\"\"").Select(line => line.Length > indent ? line[indent..] : line.Trim()));
    }

    // A bar or backslash inside a cell bears a backslash.
    private static List<string> Cells(string row) =>
        [.. Regex.Split(row.Trim('|'), @"(?<!\\)\|").Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal))];
}
