namespace Graph.Schema.Loading;

/// <summary>Finds lines that are indented with tabs, which YAML forbids.</summary>
internal static class TabIndentation
{
    /// <summary>Reports each such line. Where there is one, <paramref name="before"/> is the text of the lines before the first.</summary>
    internal static bool Report(string text, FileReport report, out string before)
    {
        before = text;
        if (!text.Contains('\t')) return false;
        var found = false;
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var rest = text.AsSpan(start);
            var length = rest.IndexOf('\n');
            if (length < 0) length = rest.Length;
            var indentation = rest[..length].IndexOfAnyExcept(' ', '\t', '\r');
            var tab = indentation < 0 ? -1 : rest[..indentation].IndexOf('\t');
            if (tab >= 0)
            {
                report.Error(line, tab + 1, $"A tab in the indentation; YAML takes spaces only{(found ? "." : YamlSyntax.Rest)}");
                if (!found) before = text[..start];
                found = true;
            }
            start += length + 1;
        }
        return found;
    }
}
