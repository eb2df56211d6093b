using System.Text;
using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

/// <summary>A folder that a test fills and that goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("graph-reading-").FullName;

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>Reads what a test wrote.</summary>
internal static class Reads
{
    internal static List<ReadResult> All(ReadOptions? options, params string[] paths)
    {
        var reader = new ArticleReader(options);
        var sources = ArticleReader.Find(paths, out var problems);
        return [.. problems.Select(problem => new ReadResult(problem)), .. sources.SelectMany(source => reader.Read(source))];
    }

    internal static List<ReadResult> File(string name, byte[] bytes, ReadOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        return All(options, folder.Write(name, bytes));
    }

    internal static List<ReadResult> File(string name, string text, ReadOptions? options = null) => File(name, Encoding.UTF8.GetBytes(text), options);

    internal static Article Article(string name, byte[] bytes)
    {
        var result = Assert.Single(File(name, bytes));
        Assert.True(result.IsArticle, result.Problem?.ToString());
        return result.Article;
    }

    internal static Article Article(string name, string text) => Article(name, Encoding.UTF8.GetBytes(text));

    internal static ReadProblem Problem(string name, byte[] bytes, ReadOptions? options = null)
    {
        var result = Assert.Single(File(name, bytes, options));
        Assert.False(result.IsArticle, "An article was read where a problem was expected.");
        Assert.NotEmpty(result.Problem.Message);
        Assert.NotEmpty(result.Problem.Remedy);
        Assert.EndsWith(name, result.Problem.File, StringComparison.Ordinal);
        return result.Problem;
    }

    internal static ReadProblem Problem(string name, string text, ReadOptions? options = null) => Problem(name, Encoding.UTF8.GetBytes(text), options);
}
