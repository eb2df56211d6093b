using System.CommandLine;
using Graph.Building.Evaluation;
using Graph.Cli.Evaluating;
using Graph.Cli.Help;
using Graph.Cli.Rendering;

namespace Graph.Cli.Commands;

/// <summary><c>graph eval</c>: what extraction finds, against what a careful reader found.</summary>
internal static class EvalCommand
{
    private sealed record Floors(double? Recall, double? Precision, double? Qualifiers, bool NoForbidden);

    internal static Command Create(Terminal terminal)
    {
        var golds = new Argument<string[]>("GOLD") { Description = "Gold files (.yaml), folders of them, or patterns.", Arity = ArgumentArity.OneOrMore };
        var articles = new Option<string?>("--articles") { HelpName = "DIR", Description = "Folder of the articles. By default: beside the gold file, in seeds/, and in a folder seeds/ beside those above it." };
        var article = new Option<string?>("--article") { HelpName = "FILE", Description = "Read the one gold file's article from this file, such as its .html or .docx form." };
        var recall = SharedOptions.Floor("--min-recall", "recall");
        var precision = SharedOptions.Floor("--min-precision", "precision");
        var qualifiers = SharedOptions.Floor("--min-qualifiers", "share of right qualifiers");
        var forbidden = new Option<bool>("--no-forbidden") { Description = "End with 1 when a forbidden fact is found." };
        var json = SharedOptions.Json();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("eval", "Score extraction against gold files: precision, recall and F1, what was missed and what was wrong.")
        {
            Examples =
            [
                ("graph eval tests/gold", "Score the sample articles."),
                ("graph eval tests/gold/meta-avocado.yaml --min-recall 0.9 --min-precision 0.95", "Score one article and end with 1 when it falls below."),
            ],
            Ends = "The articles are read and extracted afresh by the schema; no build is needed. Exit code: 0, or 1 below a floor that was given.",
        };
        command.Arguments.Add(golds);
        foreach (var option in new Option[] { articles, article, recall, precision, qualifiers, forbidden, json, schema }) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var files = GoldFinder.Find(parsed.GetRequiredValue(golds));
            var rules = SchemaSource.Load(parsed.GetRequiredValue(schema), terminal);
            var scorer = new GoldScorer(rules, SchemaSource.ExtractorFor(rules, parsed.GetRequiredValue(schema), terminal), terminal);
            if (parsed.GetValue(article) is not null && files.Count > 1) throw new InputException($"--article FILE goes with one gold file, but there are {files.Count}.");
            var results = files.Select(scorer.Load)
                .Select(gold => scorer.Score(gold, parsed.GetValue(article) ?? GoldFinder.ArticleOf(gold.Path, gold.Article, parsed.GetValue(articles)), cancellation)).ToList();
            var result = EvaluationResult.Sum(results);
            if (parsed.GetValue(json)) EvaluationJson.Write(result, results.Count, terminal.Out);
            else EvaluationText.Write(result, results.Count, terminal);
            return Judge(result, new Floors(parsed.GetValue(recall), parsed.GetValue(precision), parsed.GetValue(qualifiers), parsed.GetValue(forbidden)), terminal);
        }, cancellation));
        return command;
    }

    private static int Judge(EvaluationResult result, Floors floors, Terminal terminal)
    {
        List<string> failures = [];
        void Hold(string what, double value, double? floor)
        {
            if (floor is { } least && value < least) failures.Add($"{what} {value:0.0000} is below {Count.Share(least)}");
        }
        Hold("recall", result.Overall.Recall, floors.Recall);
        Hold("precision", result.Overall.Precision, floors.Precision);
        Hold("qualifiers", result.QualifierAccuracy, floors.Qualifiers);
        if (floors.NoForbidden && !result.Forbidden.IsEmpty) failures.Add($"{Count.Of(result.Forbidden.Length, "forbidden fact")} found");
        foreach (var failure in failures) terminal.Error.WriteLine($"graph eval: {failure}.");
        return failures.Count == 0 ? ExitCode.Done : ExitCode.InputError;
    }
}
