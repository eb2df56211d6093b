using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Ids of nodes in a file: <c>id.</c> and the node's own id text where no other node has it, else <c>n</c> and its number.</summary>
internal sealed class NodeIds
{
    private readonly PropertyKey? _key;
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    public NodeIds(GraphSnapshot graph, string key)
    {
        if (!graph.TryGetKey(key, out var known)) return;
        _key = known;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
            if (node[known].TryGetText(out var text) && !seen.Add(text)) _repeated.Add(text);
    }

    public string this[Node node] =>
        _key is { } key && node[key].TryGetText(out var text) && text.Length > 0 && !_repeated.Contains(text)
            ? "id." + AsName(text)
            : "n" + node.Id.ToString(CultureInfo.InvariantCulture);

    // GraphML's ids are XML name tokens: no spaces, no slashes.
    private static string AsName(string text)
    {
        if (text.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.')) return text;
        var name = new StringBuilder();
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.') name.Append(unit);
            else name.Append(CultureInfo.InvariantCulture, $"_x{(int)unit:X4}_");
        }

        return name.ToString();
    }
}
