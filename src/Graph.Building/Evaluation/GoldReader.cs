using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Building.Evaluation;

/// <summary>Reads one gold file and gathers its mistakes.</summary>
internal sealed class GoldReader(string path, GraphSchema schema)
{
    private static readonly string[] FactKeys = ["line", "s", "r", "o", "status", "by", "optional"];

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, GoldEnd> _ends = new(StringComparer.Ordinal);

    internal GoldLoadResult Read()
    {
        var gold = Load() is { } root ? ReadFile(root) : null;
        return new(_diagnostics.Count == 0 ? gold : null, [.. _diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)]);
    }

    private GoldFile ReadFile(YamlMappingNode root)
    {
        var fields = new GoldFields(root, "the file", this);
        var article = fields.Text("article", required: true);
        var language = fields.Text("language");
        fields.Ignore("reference_year", "furniture");
        foreach (var item in fields.Items("entities")) ReadEntity(item);
        foreach (var item in fields.Items("metrics")) ReadMetric(item);
        var facts = fields.Items("facts").Select(ReadFact).OfType<GoldFact>().ToImmutableArray();
        var forbidden = fields.Items("forbidden").Select(ReadForbidden).OfType<ForbiddenFact>().ToImmutableArray();
        fields.End();
        return new GoldFile { Path = path, Article = article ?? "", Language = language, Entities = [.. _ends.Values.OfType<GoldEntity>()], Facts = facts, Forbidden = forbidden };
    }

    private void ReadEntity(YamlMappingNode node)
    {
        var fields = new GoldFields(node, "an entity", this);
        var id = fields.Text("id", required: true);
        var name = fields.Text("name", required: true);
        var label = fields.Text("label", required: true);
        var surfaces = fields.Texts("surfaces");
        fields.Ignore("optional");
        fields.End();
        if (label is not null && !schema.Labels.Contains(label)) Error(node, $"The schema has no label `{label}`.");
        if (id is not null && name is not null) Add(node, new GoldEntity(id, name, label ?? "", surfaces));
    }

    private void ReadMetric(YamlMappingNode node)
    {
        var fields = new GoldFields(node, "a metric", this);
        var id = fields.Text("id", required: true);
        var name = fields.Text("name", required: true);
        var value = fields.Number("value");
        var (low, high) = (fields.Number("low"), fields.Number("high"));
        var metric = new GoldMetric(id ?? "", name ?? "", value ?? low, value ?? high, fields.Text("currency"), fields.Text("unit"), fields.Text("period"));
        fields.End();
        if (value is not null && (low ?? high) is not null) Error(node, "A metric has either `value` or `low` and `high`.");
        if (metric.Low is null && metric.High is null) Error(node, "A metric needs `value`, `low` or `high`.");
        if (id is not null) Add(node, metric);
    }

    private GoldFact? ReadFact(YamlMappingNode node)
    {
        var fields = new GoldFields(node, "a fact", this);
        var line = (int)(fields.Number("line") ?? 0);
        var (subject, relation, @object) = ReadTriple(fields);
        var optional = fields.Text("optional") is "true";
        var status = ReadStatus(node, fields.Text("status")) ?? (optional ? null : FactStatus.Asserted);
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (fields.Text("by") is { } by) qualifiers["by"] = by;
        foreach (var name in fields.Rest())
        {
            var takes = relation is null || schema.Relations[relation].Qualifiers.Contains(name);
            if (!takes) Error(node, $"{relation} takes no `{name}`; a fact has {string.Join(", ", FactKeys.Concat(schema.Relations[relation!].Qualifiers))}.");
            if (fields.Text(name) is { } value && takes) qualifiers[name] = value;
        }

        fields.End();
        return subject is null || relation is null || @object is null ? null
            : new GoldFact(line, subject, relation, @object, status, qualifiers.ToImmutable(), optional, PositionOf(node));
    }

    private ForbiddenFact? ReadForbidden(YamlMappingNode node)
    {
        var fields = new GoldFields(node, "a forbidden fact", this);
        var (subject, relation, @object) = ReadTriple(fields);
        var status = ReadStatus(node, fields.Text("status"));
        var why = fields.Text("why");
        fields.End();
        return subject is null || relation is null || @object is null ? null : new ForbiddenFact(subject, relation, @object, status, why, PositionOf(node));
    }

    private (GoldEnd?, string?, GoldEnd?) ReadTriple(GoldFields fields)
    {
        var subject = ReadEnd(fields, "s");
        var relation = fields.Text("r", required: true);
        if (relation is not null && !schema.Relations.Contains(relation))
        {
            Error(fields.Node, $"The schema has no relation `{relation}`.");
            relation = null;
        }

        return (subject, relation, ReadEnd(fields, "o"));
    }

    private GoldEnd? ReadEnd(GoldFields fields, string key)
    {
        if (fields.Text(key, required: true) is not { } id) return null;
        if (_ends.TryGetValue(id, out var end)) return end;
        Error(fields.Node, $"No entity or metric of this file has the id `{id}`.");
        return null;
    }

    private FactStatus? ReadStatus(YamlNode node, string? name)
    {
        if (name is null) return null;
        if (FactStatusNames.TryRead(name, out var status)) return status;
        Error(node, $"`{name}` is no status; the statuses are {string.Join(", ", Enum.GetValues<FactStatus>().Select(FactStatusNames.Name))}.");
        return null;
    }

    private void Add(YamlNode node, GoldEnd end)
    {
        if (!_ends.TryAdd(end.Id, end)) Error(node, $"The id `{end.Id}` is used twice.");
    }

    internal void Error(YamlNode node, string message) => _diagnostics.Add(new Diagnostic(path, (int)node.Start.Line, (int)node.Start.Column, message));

    private SourcePosition PositionOf(YamlNode node) => new(path, (int)node.Start.Line, (int)node.Start.Column);

    private YamlMappingNode? Load()
    {
        try
        {
            using var text = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            _diagnostics.Add(new Diagnostic(path, 1, 1, "A gold file is one mapping with `article`, `entities` and `facts`."));
        }
        catch (YamlException error)
        {
            _diagnostics.Add(new Diagnostic(path, (int)Math.Max(1, error.Start.Line), (int)Math.Max(1, error.Start.Column), $"YAML syntax: {error.Message.TrimEnd('.')}."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(new Diagnostic(path, 1, 1, $"The file cannot be read: {error.Message}"));
        }

        return null;
    }
}
