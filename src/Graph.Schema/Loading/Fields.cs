using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Schema.Loading;

/// <summary>Reads the values of a mapping by key and reports what does not fit. Unknown and repeated keys are reported at once.</summary>
internal readonly struct Fields
{
    private readonly FileReport _report;
    private readonly YamlNode _mapping;
    private readonly string _owner;
    private readonly string[] _keys;

    /// <param name="mapping">A mapping.</param>
    /// <param name="owner">What it describes, with article: "an entity".</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="report">Takes what is wrong.</param>
    internal Fields(YamlNode mapping, string owner, string[] keys, FileReport report)
    {
        (_report, _mapping, _owner, _keys) = (report, mapping, owner, keys);
        var children = mapping.Children;
        for (var i = 0; i < children.Count; i += 2)
        {
            var key = children[i];
            if (key.Kind != YamlKind.Text) report.Error(key, $"A key of {owner} is {key.KindName}; it must be text.");
            else if (!keys.Contains(key.Text)) ReportUnknown(key, owner, keys, report);
            else if (FirstWith(key.Text) is var first && first != key)
                report.Error(key, $"Key `{key.Text}` appears twice in {owner}; it stands on line {first!.Line} already.");
        }
    }

    private YamlNode? FirstWith(string key)
    {
        var children = _mapping.Children;
        for (var i = 0; i < children.Count; i += 2)
            if (children[i].Kind == YamlKind.Text && children[i].Text == key) return children[i];
        return null;
    }

    private static void ReportUnknown(YamlNode key, string owner, string[] keys, FileReport report) =>
        report.Error(key, $"Unknown key `{key.Text}` in {owner}{Spelling.Suggest(key.Text, keys, "; it takes " + Listed(keys) + ".")}");

    internal static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    /// <summary>The value node of a key; null where the key is absent.</summary>
    internal YamlNode? Node(string key)
    {
        var children = _mapping.Children;
        for (var i = 0; i + 1 < children.Count; i += 2)
            if (children[i].Kind == YamlKind.Text && children[i].Text == key) return children[i + 1];
        return null;
    }

    /// <summary>The value node of a key; its absence is reported.</summary>
    internal YamlNode? RequiredNode(string key)
    {
        var node = Node(key);
        if (node is null && _mapping.Complete && !IsMisspelled(key)) _report.Error(_mapping, $"Key `{key}` is missing in {_owner}.");
        return node;
    }

    // One slip, one message: the misspelled key was reported with this one as the suggestion.
    private bool IsMisspelled(string key)
    {
        var children = _mapping.Children;
        for (var i = 0; i < children.Count; i += 2)
            if (!_keys.Contains(children[i].Text) && Spelling.Nearest(children[i].Text, _keys) == key) return true;
        return false;
    }

    /// <summary>The text of a key that must be there; null where it is missing or no text.</summary>
    internal string? RequiredText(string key) => RequiredNode(key) is { } node ? TextOf(node, key) : null;

    internal string? Text(string key) => Node(key) is { } node ? TextOf(node, key) : null;

    /// <summary>One text or a list of texts; an empty list is allowed.</summary>
    internal ImmutableArray<string> Texts(string key) =>
        Node(key) is { } node ? [.. TextNodes(node, key, mayBeEmpty: true).Select(item => item.Text)] : [];

    /// <summary>The nodes of one text or a list of texts.</summary>
    internal List<YamlNode> TextNodes(string key, bool mayBeEmpty = true) =>
        Node(key) is { } node ? TextNodes(node, key, mayBeEmpty) : [];

    internal List<YamlNode> TextNodes(YamlNode node, string key, bool mayBeEmpty)
    {
        if (node.Kind == YamlKind.Text)
        {
            if (TextOf(node, key) is null) return [];
            return [node];
        }
        if (node.Kind == YamlKind.Mapping)
        {
            _report.Error(node, $"Key `{key}` of {_owner} takes a list of texts, but this is a mapping{HintOfBrace(node)}.");
            return [];
        }
        if (node.Children.Count == 0 && !mayBeEmpty && node.Complete)
            _report.Error(node, $"The list `{key}` of {_owner} is empty; fill it or remove the key.");
        var texts = new List<YamlNode>(node.Children.Count);
        foreach (var item in node.Children)
        {
            if (item.Kind == YamlKind.Text && item.Text.Trim().Length > 0) texts.Add(item);
            else if (item.Kind == YamlKind.Text) _report.Error(item, $"An item of the list `{key}` of {_owner} is empty.");
            else _report.Error(item, $"An item of the list `{key}` of {_owner} is {item.KindName}; it must be text{HintOfBrace(item)}.");
        }
        return texts;
    }

    internal bool Flag(string key)
    {
        if (Node(key) is not { } node || TextOf(node, key) is not { } text) return false;
        if (text is not ("true" or "false")) _report.Error(node, $"Key `{key}` of {_owner} takes `true` or `false`, not `{text}`.");
        return text == "true";
    }

    internal decimal? RequiredNumber(string key) => RequiredNode(key) is null ? null : Number(key);

    internal decimal? Number(string key)
    {
        if (Node(key) is not { } node || TextOf(node, key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        _report.Error(node, $"Key `{key}` of {_owner} takes a number, not `{text}`.");
        return null;
    }

    /// <summary>The choice that a key's text names; null where it is absent or names none.</summary>
    internal string? Choice(string key, IReadOnlyCollection<string> choices)
    {
        if (Node(key) is not { } node || TextOf(node, key) is not { } text) return null;
        return CheckChoice(node, key, choices) ? text : null;
    }

    internal bool CheckChoice(YamlNode node, string key, IReadOnlyCollection<string> choices)
    {
        if (choices.Contains(node.Text)) return true;
        _report.Error(node, $"Unknown {key} `{node.Text}`{Spelling.Suggest(node.Text, choices, "; it is one of " + Listed(choices) + ".")}");
        return false;
    }

    /// <summary>The mapping under a key; null where it is absent or something else, which is reported.</summary>
    internal YamlNode? Mapping(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node.Kind == YamlKind.Mapping) return node;
        _report.Error(node, $"Key `{key}` of {_owner} takes a mapping, but this is {node.KindName}.");
        return null;
    }

    private string? TextOf(YamlNode node, string key)
    {
        if (node.Kind == YamlKind.Text && node.Text.Trim().Length > 0) return node.Text;
        _report.Error(node, node.Kind == YamlKind.Text
            ? $"Key `{key}` of {_owner} has no value."
            : $"Key `{key}` of {_owner} takes text, but this is {node.KindName}{HintOfBrace(node)}.");
        return null;
    }

    // {from} without quotation marks reads as a mapping with the key `from` and no value.
    private static string HintOfBrace(YamlNode node) =>
        node.Kind == YamlKind.Mapping && node.Children.Count == 2 && node.Children[1].IsMissing
            ? "; put text that starts with `{` in quotation marks"
            : "";
}
