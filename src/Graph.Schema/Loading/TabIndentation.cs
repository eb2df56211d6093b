namespace Graph.Schema.Loading;

/// <summary>Finds lines that are indented with tabs, which YAML forbids.</summary>
internal static class TabIndentation
{
    /// <summary>Reports each such line. <paramref name="clean"/> has a space for each of those tabs, so that the rest can still be read.</summary>
    internal static bool Report(string text, FileReport report, out string clean)
    {
        clean = text;
        if (!text.Contains('\t')) return false;
        char[]? copy = null;
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var reported = false;
            for (var at = start; at < end && text[at] is ' ' or '\t'; at++)
            {
                if (text[at] != '\t') continue;
                if (!reported) report.Error(line, at - start + 1, "A tab in the indentation; YAML takes spaces only.");
                reported = true;
                copy ??= text.ToCharArray();
                copy[at] = ' ';
            }
            start = end + 1;
        }
        if (copy is not null) clean = new string(copy);
        return copy is not null;
    }
}
