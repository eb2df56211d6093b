using Graph.Building;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Building;

/// <summary>Prints what a build found and how to look at it.</summary>
internal static class BuildSummary
{
    internal static void Write(BuildReport report, StoreSurvey survey, string store, long bytesRead, Terminal terminal)
    {
        WriteRelations(survey, terminal);
        WriteCounts(report, bytesRead, terminal);
        WriteSamples(survey, terminal);
        WriteWays(survey, store, terminal);
    }

    private static void WriteRelations(StoreSurvey survey, Terminal terminal)
    {
        var statuses = Enum.GetValues<FactStatus>();
        var table = new TextTable([new("relation"), new("facts", Right: true), .. statuses.Select(status => new TextColumn(status.Name(), Right: true))]);
        var relations = survey.Relations.ToList();
        foreach (var relation in relations)
            table.Add([relation, Number(statuses.Sum(status => survey.CountOf(relation, status))), .. statuses.Select(status => Number(survey.CountOf(relation, status)))]);
        if (relations.Count == 0) return;
        int All(FactStatus status) => relations.Sum(relation => survey.CountOf(relation, status));
        table.Add([new("all", Style.Bold), Number(statuses.Sum(All)), .. statuses.Select(status => Number(All(status)))]);
        table.Write(terminal);
        terminal.Out.WriteLine();
    }

    // An empty cell is easier to see past than a nought.
    private static Cell Number(int count) => count == 0 ? "" : Count.Of(count);

    private static void WriteCounts(BuildReport report, long bytesRead, Terminal terminal)
    {
        var totals = report.Totals;
        terminal.Out.WriteLine($"{Count.Of(totals.Articles, "article")} ({Count.Of(report.ArticlesExtracted)} read, {Count.Of(report.ArticlesReused)} unchanged"
            + $"{(report.ArticlesRemoved > 0 ? $", {Count.Of(report.ArticlesRemoved)} removed" : "")}): "
            + $"{Count.Of(totals.Entities, "entity", "entities")}, {Count.Of(totals.Metrics, "figure")}, {Count.Of(totals.Facts, "fact")}, {Count.Of(totals.Relationships, "relationship")}.");
        if (report.Problems.Length > 0) terminal.Out.WriteLine($"{Count.Of(report.Problems.Length, "problem")} with the input, named above.");
        var seconds = Math.Max(report.Elapsed.TotalSeconds, 1e-3);
        terminal.Out.WriteLine($"{Count.Of(report.Elapsed)} for {Count.OfBytes(bytesRead)} of files: {Count.Speed(bytesRead / seconds)}.");
    }

    private static void WriteSamples(StoreSurvey survey, Terminal terminal)
    {
        var any = false;
        foreach (var fact in survey.Samples)
        {
            if (!any) terminal.Out.WriteLine();
            any = true;
            var end = fact.Object.Properties.IsEmpty ? fact.Object.Name : $"{fact.Object.Name} {ValueText.Metric(fact.Object.Properties)}";
            var line = $"{Shown(fact.Subject.Name, terminal).In(Style.Bold, terminal.Styled)} → {fact.Relation} → {Shown(end, terminal).In(Style.Bold, terminal.Styled)}";
            terminal.Out.WriteLine($"{line}  {fact.Status.Name().In(StatusStyle.Of(fact.Status), terminal.Styled)}");
            MarkedSentence.Write(fact.Evidence, terminal, indent: 4);
            terminal.Out.WriteLine($"    {Safe.Text(fact.Evidence.Article)}:{fact.Evidence.Line}".In(Style.Dim, terminal.Styled));
        }
    }

    private static void WriteWays(StoreSurvey survey, string store, Terminal terminal)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("To look at it:");
        var option = store == Commands.SharedOptions.DefaultStore ? "" : $" --store {store}";
        List<(string Way, string Says)> ways =
        [
            ($"graph explain \"{survey.MostTold ?? "NAME"}\"{option}", "what is known about a name, and why"),
            ($"graph verify{option}", "each fact's sentence, found again in its article"),
            (Path.Combine(store, "graph.graphml"), "opens in Gephi, yEd, Cytoscape, NetworkX, igraph and Neo4j"),
            (Path.Combine(store, "facts.jsonl"), "every fact with its evidence, one a line"),
        ];
        var width = ways.Max(way => CellWidth.Of(way.Way));
        foreach (var (way, says) in ways) terminal.Out.WriteLine($"  {Shown(way, terminal)}{new string(' ', width - CellWidth.Of(way) + 2)}{says}");
    }

    private static string Shown(string text, Terminal terminal) => terminal.OutIsTerminal ? Bidi.Isolate(Safe.Text(text)) : Safe.Text(text);
}
