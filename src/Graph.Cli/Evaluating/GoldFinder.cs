using Microsoft.Extensions.FileSystemGlobbing;

namespace Graph.Cli.Evaluating;

/// <summary>Finds gold files, and the articles that they are about.</summary>
internal static class GoldFinder
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>The gold files behind paths: files, folders (all YAML below them) and patterns. Ordinal order, each once.</summary>
    /// <exception cref="InputException">A path leads to none.</exception>
    internal static IReadOnlyList<string> Find(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(FilesOf).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The file of the article that a gold file is about: in <paramref name="articles"/> where given; else beside the gold file, in seeds/, or in a folder seeds/ beside one of those above the gold file.</summary>
    /// <exception cref="InputException">It is in none of them.</exception>
    internal static string ArticleOf(string gold, string article, string? articles)
    {
        var file = FileOf(article);
        var folders = articles is not null ? [articles] : Folders(gold);
        return folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists)
            ?? throw new InputException($"{gold}: Its article \"{file}\" is neither in {string.Join(", nor in ", folders)}. Name its folder with --articles DIR.");
    }

    /// <summary>The file part of an article's name: <c>news.jsonl</c> for <c>news.jsonl#7</c>.</summary>
    internal static string FileOf(string article) => article.IndexOf('#', StringComparison.Ordinal) is > 0 and var number ? article[..number] : article;

    private static string[] Folders(string gold)
    {
        const string sample = Commands.BuildCommand.DefaultPath;
        var beside = Path.GetDirectoryName(gold) is { Length: > 0 } folder ? folder : ".";
        List<string> folders = [beside, sample];
        for (var above = Path.GetDirectoryName(Path.GetFullPath(beside)); above is not null; above = Path.GetDirectoryName(above))
            if (Directory.Exists(Path.Combine(above, sample))) folders.Add(Path.Combine(above, sample));
        return [.. folders];
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path)) return [path];
        var found = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).ToList()
            : path.AsSpan().ContainsAny('*', '?') ? Matching(path)
            : throw new InputException($"{path}: There is no such file or folder. Name gold files, folders of them, or a pattern such as \"gold/*.yaml\".");
        return found.Count > 0 ? found : throw new InputException($"{path}: There are no gold files here. They end in .yaml.");
    }

    private static List<string> Matching(string pattern)
    {
        var parts = pattern.Split('/');
        var plain = parts.TakeWhile(part => !part.AsSpan().ContainsAny('*', '?')).ToArray();
        var folder = plain is [""] ? "/" : plain.Length == 0 ? "." : string.Join('/', plain);
        if (!Directory.Exists(folder)) return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(plain.Length)));
        return [.. matcher.GetResultsInFullPath(folder).Select(file => Path.GetRelativePath(".", file))];
    }
}
