using System.Collections.Immutable;
using Gherkin.Ast;

namespace Graph.Tck.Features;

/// <summary>Reads feature files and expands their outlines.</summary>
internal static class FeatureReader
{
    /// <param name="path">The file's path below the folder of features, without extension and with slashes.</param>
    public static IEnumerable<Scenario> Read(TextReader feature, string path)
    {
        var children = new Gherkin.Parser().Parse(feature).Feature.Children.ToList();
        var background = children.OfType<Background>().SelectMany(part => part.Steps).ToList();
        return children.OfType<Gherkin.Ast.Scenario>().SelectMany(written => Expand(written, background, path));
    }

    private static IEnumerable<Scenario> Expand(Gherkin.Ast.Scenario written, List<Step> background, string path)
    {
        var id = $"{path}:{written.Location.Line}";
        var isIgnored = written.Tags.Any(tag => tag.Name == "@ignore");
        var rows = written.Examples.SelectMany(Rows).ToList();
        if (!written.Examples.Any()) return [new Scenario(id, written.Name, isIgnored, Fill(background.Concat(written.Steps), []))];
        return rows.Select((row, i) =>
            new Scenario($"{id}#{i + 1}", Fill(written.Name, row), isIgnored, [.. Fill(background, []), .. Fill(written.Steps, row)]));
    }

    private static IEnumerable<(string Name, string Value)[]> Rows(Examples examples) =>
        from row in examples.TableBody
        select examples.TableHeader.Cells.Zip(row.Cells, (name, cell) => (name.Value, cell.Value)).ToArray();

    private static ImmutableArray<ScenarioStep> Fill(IEnumerable<Step> steps, (string Name, string Value)[] row) =>
        [.. steps.Select(step => new ScenarioStep(
            Fill(step.Text, row),
            step.DocString is null ? null : Fill(step.DocString.Content, row),
            step.DataTable is null ? [] : [.. step.DataTable.Rows.Select(cells => cells.Cells.Select(cell => Fill(cell.Value, row)).ToImmutableArray())]))];

    private static string Fill(string text, (string Name, string Value)[] row) =>
        row.Aggregate(text, (filled, example) => filled.Replace($"<{example.Name}>", example.Value, StringComparison.Ordinal));
}
