using System.Globalization;
using Graph.Building.Evaluation;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Evaluating;

/// <summary>Prints scores for readers: what was missed and wrong, place by place, and then the figures.</summary>
internal static class EvaluationText
{
    internal static void Write(EvaluationResult result, int articles, Terminal terminal)
    {
        WriteList("Missed", result.Missed.Select(missed => (Place(missed.Gold, missed.Fact.Line), GoldText.Of(missed.Fact) + Nearest(missed.Nearest))), terminal);
        WriteList("Wrong", result.Wrong.Select(wrong => (Place(wrong.Gold, wrong.Fact.Evidence.Line), $"{GoldText.Of(wrong.Fact)}  [{wrong.Fact.Frame} {Count.Share(wrong.Fact.Confidence)}]")), terminal);
        WriteList("Forbidden", result.Forbidden.Select(hit => (Place(hit.Gold, hit.Fact.Evidence.Line), GoldText.Of(hit.Forbidden))), terminal);
        WriteList("Qualifiers", result.WrongQualifiers.Select(wrong =>
            (Place(wrong.Gold, wrong.Fact.Line), $"{wrong.Fact.Subject.Name} {wrong.Fact.Relation} {wrong.Fact.Object.Name}: {wrong.Name} should be {wrong.Expected}{(wrong.Found is { } found ? $", not {found}" : "")}")), terminal);
        WriteScores(result, terminal);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{Count.Of(articles, "article")}: precision {Count.Share(result.Overall.Precision)}, recall {Count.Share(result.Overall.Recall)}, F1 {Count.Share(result.Overall.F1)}, "
            + $"{Count.Of(result.Forbidden.Length)} forbidden, qualifiers {Count.Of(result.QualifiersRight)} of {Count.Of(result.QualifiersTotal)} right ({Count.Share(result.QualifierAccuracy)}).");
    }

    private static void WriteScores(EvaluationResult result, Terminal terminal)
    {
        var table = new TextTable("relation", new TextColumn("gold", Right: true), new TextColumn("right", Right: true), new TextColumn("wrong", Right: true), new TextColumn("missed", Right: true),
            new TextColumn("precision", Right: true), new TextColumn("recall", Right: true), new TextColumn("F1", Right: true));
        foreach (var (relation, score) in result.Relations) Add(table, relation, score);
        Add(table, new Cell("all", Style.Bold), result.Overall);
        table.Write(terminal);
    }

    private static void Add(TextTable table, Cell name, Score score) => table.Add(
        name, Count.Of(score.Right + score.Missed), Count.Of(score.Right), Blank(score.Wrong), Blank(score.Missed), Count.Share(score.Precision), Count.Share(score.Recall), Count.Share(score.F1));

    private static Cell Blank(int count) => count == 0 ? "" : Count.Of(count);

    private static void WriteList(string title, IEnumerable<(string Place, string Text)> lines, Terminal terminal)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        terminal.Out.WriteLine($"{title} ({Count.Of(all.Count)})".In(Style.Bold, terminal.Styled));
        foreach (var (place, text) in all)
        {
            var shown = Safe.Text(text);
            terminal.Out.WriteLine($"  {Safe.Text(place)}  {(terminal.OutIsTerminal ? Bidi.Isolate(shown) : shown)}");
        }
        terminal.Out.WriteLine();
    }

    private static string Nearest(Fact? fact) => fact is null ? "" : $"  (found as {fact.Status.Name()})";

    private static string Place(GoldFile gold, int line) => string.Create(CultureInfo.InvariantCulture, $"{gold.Article}:{line}");
}
