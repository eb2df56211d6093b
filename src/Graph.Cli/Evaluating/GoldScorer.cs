using Graph.Building.Evaluation;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Reading;

namespace Graph.Cli.Evaluating;

/// <summary>Reads the article of a gold file afresh, takes its facts and scores them.</summary>
internal sealed class GoldScorer(GraphSchema schema, IFactExtractor extractor, Terminal terminal)
{
    private readonly Evaluator _evaluator = new(schema);

    /// <summary>Reads a gold file.</summary>
    /// <exception cref="InputException">It has mistakes; each was printed.</exception>
    internal GoldFile Load(string path)
    {
        var (gold, diagnostics) = GoldFile.Load(path, schema);
        foreach (var diagnostic in diagnostics) terminal.Error.WriteLine(Safe.Text(diagnostic.ToString()));
        return gold ?? throw new InputException($"{path}: The gold file has {Count.Of(diagnostics.Length, "mistake")}; mend what is named above.");
    }

    /// <summary>Scores the facts of the article in a file.</summary>
    /// <exception cref="InputException">The file does not hold it.</exception>
    internal EvaluationResult Score(GoldFile gold, string file, CancellationToken cancellation)
    {
        var article = Read(file, gold.Article, cancellation);
        return _evaluator.Score(gold, extractor.Extract(article, cancellation).Facts);
    }

    private Article Read(string file, string name, CancellationToken cancellation)
    {
        var sources = ArticleReader.Find([file], out var problems);
        // Only the number counts: the file may be another form of the article, under a name of its own.
        var number = name[GoldFinder.FileOf(name).Length..];
        var reader = new ArticleReader();
        Article? found = null;
        var failures = problems.ToList();
        foreach (var result in sources.SelectMany(source => reader.Read(source, cancellation)))
        {
            if (result.Problem is { } problem) failures.Add(problem);
            else if (number.Length == 0 || result.Article!.Path.EndsWith(number, StringComparison.Ordinal)) found ??= result.Article;
        }
        if (found is not null) return found;
        foreach (var problem in failures) terminal.Error.WriteLine(Safe.Text(problem.ToString()));
        throw new InputException($"{file}: The article {name} could not be read from this file.");
    }
}
