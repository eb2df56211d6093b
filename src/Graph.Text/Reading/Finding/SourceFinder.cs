namespace Graph.Text.Reading.Finding;

/// <summary>Turns the paths of a command line into a list of files.</summary>
internal sealed class SourceFinder
{
    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly List<ReadProblem> _problems = [];

    // Base is the full path of the folder that Relative is below.
    private sealed record Found(string FullPath, string Base, string Relative, string Display, ArticleFormat Format);

    internal static IReadOnlyList<ArticleSource> Find(IReadOnlyList<string> paths, out IReadOnlyList<ReadProblem> problems)
    {
        var finder = new SourceFinder();
        foreach (var path in paths)
        {
            try
            {
                finder.Add(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                finder._problems.Add(new(path, $"The path cannot be read: {error.Message.TrimEnd('.')}", "Check how it is written and that you may read it"));
            }
        }

        problems = finder._problems;
        return [.. finder.Sources().OrderBy(source => source.RelativePath, StringComparer.Ordinal)];
    }

    private void Add(string path)
    {
        if (path == ArticleSource.StandardInputPath) _found.TryAdd(path, new(path, "", "stdin", "stdin", ArticleFormat.PlainText));
        else if (Directory.Exists(path)) AddFolder(path, path, null);
        else if (File.Exists(path)) AddFile(path);
        else if (GlobPattern.IsGlob(path)) AddGlob(path);
        else _problems.Add(new(path, "There is no such file or folder", "Check the spelling and the current folder"));
    }

    private void AddFile(string path)
    {
        var full = Path.GetFullPath(path);
        if (FormatExtensions.TryRead(path, out var format)) _found.TryAdd(full, new(full, Path.GetDirectoryName(full) ?? "", Path.GetFileName(full), path, format));
        else _problems.Add(new(path, $"The extension \"{Path.GetExtension(path)}\" is not one this program reads", $"Use one of {FormatExtensions.Known}, or pipe the text in through -"));
    }

    private void AddGlob(string pattern)
    {
        var glob = GlobPattern.Read(pattern);
        if (Directory.Exists(glob.Folder)) AddFolder(pattern, glob.Folder, glob);
        else _problems.Add(new(pattern, $"There is no folder \"{glob.Folder}\" to look in", "Check the spelling and the current folder"));
    }

    private void AddFolder(string given, string folder, GlobPattern? glob)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var display = folder == "." ? "" : Path.TrimEndingDirectorySeparator(folder.Replace('\\', '/')) + "/";
        if (display == "//") display = "/";
        var any = false;
        foreach (var relative in FolderWalk.Files(full, (below, reason) => _problems.Add(new(display + below, $"The folder cannot be opened: {reason.TrimEnd('.')}", "Check that you may read it"))))
        {
            if (glob is not null && !glob.Matches(relative)) continue;
            if (!FormatExtensions.TryRead(relative, out var format)) continue;
            any = true;
            var file = Path.GetFullPath(Path.Combine(full, relative));
            _found.TryAdd(file, new(file, full, relative, display + relative, format));
        }

        if (any) return;
        _problems.Add(glob is null
            ? new(given, "The folder holds no articles", $"Put files ending in {FormatExtensions.Known} into it")
            : new(given, "No article fits the pattern", "Check it; * stays within a folder name, ** stands for any folders"));
    }

    // Files of the same relative path get as many names of folders above them as it takes to tell them apart.
    private IEnumerable<ArticleSource> Sources()
    {
        var depths = _found.Values.ToDictionary(found => found, _ => 0);
        while (true)
        {
            var clashes = _found.Values.GroupBy(found => Relative(found, depths[found]), StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
            if (clashes.Count == 0) break;
            foreach (var found in clashes.SelectMany(clash => clash)) depths[found]++;
        }

        return _found.Values.Select(found => new ArticleSource(found.FullPath, Relative(found, depths[found]), found.Display, found.Format));
    }

    private static string Relative(Found found, int depth)
    {
        if (depth == 0) return found.Relative;
        var above = found.Base.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', above.Skip(Math.Max(0, above.Length - depth)).Append(found.Relative));
    }
}
