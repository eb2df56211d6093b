using Graph.Text;
using Graph.Text.Reading;

namespace Graph.Building.Evaluation;

/// <summary>Finds the article that a gold file is about.</summary>
public static class GoldArticle
{
    /// <summary>Reads it from the first of <paramref name="folders"/> that has its file; beside the gold file where none has.</summary>
    /// <returns>The article, or what is wrong.</returns>
    public static ReadResult Read(GoldFile gold, IEnumerable<string> folders, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(folders);
        var hash = gold.Article.LastIndexOf('#');
        var (file, part) = hash < 0 ? (gold.Article, "") : (gold.Article[..hash], gold.Article[hash..]);
        var path = folders.Append(Path.GetDirectoryName(gold.Path) ?? "").Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        if (path is null) return new ReadResult(new ReadProblem(gold.Path, $"Its article \"{file}\" is in none of the folders", "Say with --articles where it is"));
        ReadProblem? problem = null;
        foreach (var source in ArticleReader.Find([path], out _))
            foreach (var result in new ArticleReader().Read(source, cancellationToken))
            {
                if (result.Article is { } article && PartOf(article.Path) == part) return result;
                problem ??= result.Problem;
            }

        return new ReadResult(problem ?? new ReadProblem(path, $"The file has no article {gold.Article}", "Check `article` in the gold file"));
    }

    private static string PartOf(string path) => path.LastIndexOf('#') is >= 0 and var hash ? path[hash..] : "";
}
