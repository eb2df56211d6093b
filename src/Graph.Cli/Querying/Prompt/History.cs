using System.Text;

namespace Graph.Cli.Querying.Prompt;

/// <summary>What was typed before, a statement a line, oldest first; kept in a file between runs.</summary>
internal sealed class History
{
    private const int Most = 1000;
    private readonly List<string> _entries = [];
    private readonly string? _path;

    /// <summary>A history that is forgotten, where <paramref name="path"/> is null.</summary>
    internal History(string? path)
    {
        _path = path;
        if (path is not null && File.Exists(path)) _entries.AddRange(File.ReadLines(path).TakeLast(Most));
    }

    /// <summary>The user's own file, in the folder for what programs remember.</summary>
    internal static string? UserPath()
    {
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        if (!string.IsNullOrEmpty(state)) return Path.Combine(state, "graph", "query-history");
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "graph", "query-history");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : Path.Combine(home, ".local", "state", "graph", "query-history");
    }

    internal IReadOnlyList<string> Entries => _entries;

    /// <summary>Adds a statement, unless it is the one before again. Lines it on disk as far as that can be done.</summary>
    /// <exception cref="IOException">The file cannot be written; the statement is remembered until the end of the run.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    internal void Add(string statement)
    {
        if (statement.Length == 0 || (_entries.Count > 0 && _entries[^1] == statement)) return;
        _entries.Add(statement);
        if (_path is null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        if (_entries.Count > Most)
        {
            _entries.RemoveRange(0, _entries.Count - Most);
            File.WriteAllLines(_path, _entries, new UTF8Encoding(false));
        }
        else
        {
            File.AppendAllText(_path, statement + "\n", new UTF8Encoding(false));
        }
    }
}
