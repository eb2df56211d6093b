using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>The frames of one file.</summary>
internal sealed record FrameFile(ImmutableArray<Frame> Frames);

/// <summary>Reads one file below <c>frames/</c>.</summary>
internal sealed class FrameReader(SchemaDefinitions definitions, string source, FileReport report)
{
    private static readonly string[] Sections = ["frames"];
    private static readonly string[] FrameKeys =
        ["frame", "relation", "ar", "en", "rule", "status", "infer", "unless", "confidence", "only", "examples"];
    private static readonly string[] InferKeys = ["from", "to"];
    private static readonly string[] BothLanguages = ["ar", "en"];
    private static readonly string[] InferredEnds = ["maker", "topic", "owner"];
    private static readonly string[] ConstructionNames = ["verb", "noun", "participle"];

    private readonly ExampleReader _examples = new(definitions, report);

    internal FrameFile Read(YamlNode root)
    {
        if (root.Kind != YamlKind.Mapping)
        {
            report.Error(root, $"The file is {root.KindName}; it must be a mapping with the key `frames`.");
            return new([]);
        }
        var section = new Fields(root, "a frames file", Sections, report).RequiredNode("frames");
        if (section is null) return new([]);
        if (section.Kind != YamlKind.List || (section.Children.Count == 0 && section.Complete))
        {
            report.Error(section, section.Kind == YamlKind.List
                ? "The list `frames` is empty; fill it or remove the file."
                : $"Key `frames` takes a list of items that start with `- frame: name`, but this is {section.KindName}.");
            return new([]);
        }
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var item in section.Children)
        {
            if (item.Kind != YamlKind.Mapping) report.Error(item, $"An item of `frames` is {item.KindName}; it must be a mapping that starts with `- frame: name`.");
            else if (ReadFrame(item) is { } frame) frames.Add(frame);
        }
        return new(frames.ToImmutable());
    }

    private Frame? ReadFrame(YamlNode item)
    {
        var fields = new Fields(item, "a frame", FrameKeys, report);
        var name = fields.RequiredText("frame");
        var relationName = fields.RequiredText("relation");
        Relation? relation = null;
        if (relationName is not null && definitions.CheckRelation(fields.Node("relation")!, report)) relation = definitions.Relations[relationName];
        var infer = ReadInfer(fields);
        var slots = new FrameSlots(definitions, relation, infer.From != InferredEnd.None, infer.To != InferredEnd.None);
        var unless = fields.Mapping("unless") is { } node ? new Fields(node, "`unless`", BothLanguages, report) : (Fields?)null;
        var status = fields.Text("status");
        if (status is not null) definitions.CheckStatus(fields.Node("status")!, report);
        var frame = new Frame
        {
            Name = name ?? "",
            Relation = relationName ?? "",
            Templates = [.. ReadTemplates(fields, "ar", FrameLanguage.Arabic, slots), .. ReadTemplates(fields, "en", FrameLanguage.English, slots)],
            Rule = ReadRule(item, fields),
            Status = status,
            InferFrom = infer.From,
            InferTo = infer.To,
            UnlessArabic = [.. unless?.TextNodes("ar", mayBeEmpty: false).Select(word => word.Text) ?? []],
            UnlessEnglish = [.. unless?.TextNodes("en", mayBeEmpty: false).Select(word => word.Text) ?? []],
            Confidence = ReadConfidence(fields),
            Only = ReadConstructions(fields),
            Examples = _examples.Read(fields.RequiredNode("examples")),
            Position = report.PositionOf(fields.Node("frame") ?? item),
        };
        return name is null ? null : frame;
    }

    private IEnumerable<FrameTemplate> ReadTemplates(Fields fields, string key, FrameLanguage language, FrameSlots slots) =>
        fields.TextNodes(key, mayBeEmpty: false)
            .Select(node => new TemplateParser(node, language, slots, source, report).Parse())
            .OfType<FrameTemplate>();

    private string? ReadRule(YamlNode item, Fields fields)
    {
        var templates = fields.Node("ar") ?? fields.Node("en");
        if (fields.Node("rule") is not { } node)
        {
            if (templates is null && item.Complete) report.Error(item, "A frame needs templates (`ar`, `en`) or a `rule`.");
            return null;
        }
        if (templates is not null) report.Error(node, "A frame has either templates (`ar`, `en`) or a `rule`, not both.");
        var rule = fields.Text("rule");
        if (rule is not null && !rule.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            report.Error(node, $"`{rule}` is no name of a rule: lower-case letters, digits and hyphens.");
        return rule;
    }

    private (InferredEnd From, InferredEnd To) ReadInfer(Fields fields)
    {
        if (fields.Mapping("infer") is not { } node) return default;
        var ends = new Fields(node, "`infer`", InferKeys, report);
        if (node.Children.Count == 0) report.Error(node, "`infer` says neither `from` nor `to`.");
        return (ReadEnd("from"), ReadEnd("to"));

        InferredEnd ReadEnd(string key) => ends.Node(key) is { Kind: YamlKind.Text } end && !ends.CheckChoice(end, "inferred end", InferredEnds)
            ? InferredEnd.None
            : (InferredEnd)(1 + Array.IndexOf(InferredEnds, ends.Text(key)));
    }

    private double ReadConfidence(Fields fields)
    {
        if (fields.Number("confidence") is not { } confidence) return 0.9;
        if (confidence is < 0 or > 1) report.Error(fields.Node("confidence")!, $"Key `confidence` of a frame takes a number from 0 to 1, not `{fields.Text("confidence")}`.");
        return (double)confidence;
    }

    private static Constructions ReadConstructions(Fields fields)
    {
        if (fields.Node("only") is null) return Constructions.All;
        var only = Constructions.None;
        foreach (var node in fields.TextNodes("only", mayBeEmpty: false))
            if (fields.CheckChoice(node, "construction", ConstructionNames)) only |= (Constructions)(1 << Array.IndexOf(ConstructionNames, node.Text));
        return only;
    }
}
