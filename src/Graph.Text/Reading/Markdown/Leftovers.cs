using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Text.Reading.Markdown;

/// <summary>Removes what authors meant as markup but wrote so that Markdown does not see it: <c>** bold **</c>, links with blanks in their target.</summary>
internal static class Leftovers
{
    private static readonly Regex BrokenLink = new(@"\[([^\[\]]*)\]\((?:[a-z]+:/)?[/#?][^()]*\)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary><paramref name="text"/> with the same lines, each trimmed and free of runs of <c>*</c> and <c>_</c>. Line ends become <c>\n</c>.</summary>
    internal static string Remove(string text)
    {
        var result = new StringBuilder(text.Length);
        var lines = new LineIndex(text);
        for (var line = 1; line <= lines.Count; line++)
        {
            var from = result.Length;
            AppendWithoutRuns(result, lines.SpanOf(line).In(text));
            Trim(result, from);
            result.Append('\n');
        }

        result.Length--;
        var clean = result.ToString();
        return clean.Contains("](", StringComparison.Ordinal) ? BrokenLink.Replace(clean, "$1") : clean;
    }

    private static void AppendWithoutRuns(StringBuilder result, ReadOnlySpan<char> line)
    {
        for (int at; (at = line.IndexOfAny('*', '_')) >= 0;)
        {
            var run = 1;
            while (at + run < line.Length && line[at + run] == line[at]) run++;
            result.Append(line[..(run == 1 ? at + 1 : at)]);
            line = line[(at + run)..];
        }

        result.Append(line);
    }

    private static void Trim(StringBuilder result, int from)
    {
        while (result.Length > from && IsBlank(result[^1])) result.Length--;
        var blanks = 0;
        while (from + blanks < result.Length && IsBlank(result[from + blanks])) blanks++;
        result.Remove(from, blanks);
    }

    private static bool IsBlank(char value) => value is ' ' or '\t';
}
