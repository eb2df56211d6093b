using YamlDotNet.Core;

namespace Graph.Schema.Loading;

/// <summary>Says what a YAML syntax error means for whoever wrote the file.</summary>
internal static class YamlSyntax
{
    internal const string NoMarks = "Anchors (`&name`) and tags (`!name`) are not supported; remove it, or put the text in quotation marks.";

    internal const string Rest = "; the rest of the file is not read.";

    /// <summary>Reports what the parser refused.</summary>
    /// <param name="error">What it said.</param>
    /// <param name="source">The text of the file.</param>
    /// <param name="open">Collections that are open there, the innermost first.</param>
    /// <param name="report">Takes the message.</param>
    internal static void Report(YamlException error, string source, IEnumerable<YamlNode> open, FileReport report)
    {
        // A bracket left open shows only lines later; its place is where it opens.
        if (error.Message.Contains("flow", StringComparison.Ordinal)
            && open.FirstOrDefault() is { } node && node.Line < error.Start.Line && source[node.Index] is '[' or '{')
            report.Error(node, Unclosed(source[node.Index]));
        else report.Error((int)Math.Max(1, error.Start.Line), (int)Math.Max(1, error.Start.Column), Explain(error.Message) + Rest);
    }

    private static string Unclosed(char bracket) => $"The bracket `{bracket}` that opens here is not closed before the next line starts anew" + Rest;

    /// <summary>Reports a bracket that is still open where a new line begins like a new item.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="from">Offset from which on no node was read.</param>
    /// <param name="open">Collections that are open there, the innermost first.</param>
    /// <param name="report">Takes the message.</param>
    internal static void ReportUnclosed(string source, int from, IEnumerable<YamlNode> open, FileReport report)
    {
        var brackets = new Stack<int>(open.Where(node => source[node.Index] is '[' or '{').Select(node => node.Index).Reverse());
        for (var at = from; at < source.Length; at++)
        {
            var c = source[at];
            if (c is '[' or '{' && (brackets.Count == 0 || brackets.Peek() < at)) brackets.Push(at);
            else if (c is ']' or '}') brackets.TryPop(out _);
            else if (c == '"' && source.IndexOf('"', at + 1) is > 0 and var close) at = close;
            else if (c == '\n' && brackets.Count > 0 && source.AsSpan(at + 1).TrimStart(' ').StartsWith("- ")) break;
        }
        var start = Math.Min(brackets.Count > 0 ? brackets.Peek() : from, source.Length - 1);
        ErrorAt(source, start, Unclosed(source[start]), report);
    }

    /// <summary>Reports the first tag after <paramref name="from"/>.</summary>
    internal static void ReportTag(string source, int from, FileReport report) =>
        ErrorAt(source, Math.Max(from, source.IndexOf('!', from)), NoMarks.TrimEnd('.') + Rest, report);

    private static void ErrorAt(string source, int offset, string message, FileReport report)
    {
        var before = source.AsSpan(0, offset);
        report.Error(before.Count('\n') + 1, offset - before.LastIndexOf('\n'), message);
    }

    private static string Explain(string message) => message switch
    {
        _ when message.Contains("block mapping, did not find expected key", StringComparison.Ordinal) =>
            "This line is indented unlike the lines it belongs to, or something stands after a closed quotation mark or brace (a text that starts with `{` needs quotation marks)",
        _ when message.Contains("did not find expected '-' indicator", StringComparison.Ordinal) =>
            "This line stands in a list but is indented unlike its items or does not start with `- `",
        _ when message.Contains("flow sequence", StringComparison.Ordinal) =>
            "A list in `[ ]` is not closed, or a comma is missing between its items",
        _ when message.Contains("flow mapping", StringComparison.Ordinal) =>
            "A mapping in `{ }` is not closed, or a comma is missing between its keys",
        _ when message.Contains("found invalid mapping", StringComparison.Ordinal) =>
            "A colon stands where no key can be: put text that holds `: ` in quotation marks, or look for a wrong indentation or a missing colon above",
        _ when message.Contains("quoted scalar", StringComparison.Ordinal) && message.Contains("escape", StringComparison.Ordinal) =>
            "An unknown escape stands in this text: after `\\` YAML takes n, t, \", \\ and the like; single quotation marks take it as it is",
        _ when message.Contains("quoted scalar", StringComparison.Ordinal) =>
            "The quotation mark that opens here is not closed",
        _ when message.Contains("cannot start any token", StringComparison.Ordinal) =>
            "No text can start with this character; put the text in quotation marks",
        _ when message.Contains("did not find expected node content", StringComparison.Ordinal) =>
            "A value is missing here: two commas in a row, or a comma too many",
        _ => "YAML syntax: " + message.TrimEnd('.'),
    };
}
