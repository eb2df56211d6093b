using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Graph.Building.Evaluation;

/// <summary>Takes the fields of a YAML mapping one by one; what nobody took at the end is a mistake.</summary>
internal sealed class GoldFields(YamlMappingNode node, string what, GoldReader report)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    internal YamlMappingNode Node => node;

    internal string? Text(string key, bool required = false)
    {
        var value = Take(key);
        if (value is YamlScalarNode { Value: { } text }) return text;
        if (value is not null) report.Error(value, $"`{key}` takes text here.");
        else if (required) report.Error(node, $"`{key}` is missing: {what} needs it.");
        return null;
    }

    internal decimal? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        report.Error(node.Children[new YamlScalarNode(key)], $"`{text}` is no number; write `41` or `70e9`.");
        return null;
    }

    internal ImmutableArray<string> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in List(key))
            if (item is YamlScalarNode { Value: { } text }) texts.Add(text);
            else report.Error(item, $"`{key}` is a list of texts.");
        return texts.ToImmutable();
    }

    internal IEnumerable<YamlMappingNode> Items(string key)
    {
        var items = new List<YamlMappingNode>();
        foreach (var item in List(key))
            if (item is YamlMappingNode mapping) items.Add(mapping);
            else report.Error(item, $"An item of `{key}` is a mapping such as {{id: …, name: …}}.");
        return items;
    }

    internal void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) _taken.Add(key);
    }

    /// <summary>Keys that nobody took so far.</summary>
    internal IReadOnlyList<string> Rest() => [.. Keys().Where(key => !_taken.Contains(key))];

    internal void End()
    {
        foreach (var (key, _) in node.Children)
            if (key is not YamlScalarNode { Value: { } name }) report.Error(key, $"A key of {what} is text.");
            else if (!_taken.Contains(name)) report.Error(key, $"{char.ToUpperInvariant(what[0])}{what[1..]} has no `{name}`.");
    }

    private IEnumerable<string> Keys() => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    private IEnumerable<YamlNode> List(string key)
    {
        var value = Take(key);
        if (value is YamlSequenceNode list) return list.Children;
        if (value is not (null or YamlScalarNode { Value: null or "" })) report.Error(value, $"`{key}` takes a list.");
        return [];
    }

    private YamlNode? Take(string key)
    {
        _taken.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
