using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Reads <c>schema.yaml</c>.</summary>
internal sealed class SchemaReader(FileReport report)
{
    private static readonly string[] Sections = ["labels", "qualifiers", "statuses", "verb-classes", "word-classes", "relations"];
    private static readonly string[] LabelKeys = ["extends", "named", "properties", "says"];
    private static readonly string[] TypedKeys = ["type", "says"];
    private static readonly string[] SaysKeys = ["says"];
    private static readonly string[] RelationKeys = ["from", "to", "ends", "qualifiers", "identifying", "symmetric", "same-kind", "lasting", "underway", "says"];
    private static readonly string[] EndsKeys = ["from", "to"];
    private static readonly string[] QualifierTypes = ["text", "date", "money", "percent"];
    private static readonly string[] PropertyTypes = [.. QualifierTypes, "number"];

    internal SchemaDefinitions Read(YamlNode root)
    {
        if (root.Kind != YamlKind.Mapping)
        {
            report.Error(root, $"The file is {root.KindName}; it must be a mapping with the keys {Fields.Listed(Sections)}.");
            return SchemaDefinitions.Empty;
        }
        var sections = new Fields(root, "the schema", Sections, report);
        var labels = ReadLabels(sections);
        var qualifiers = new DefinitionTable<Qualifier>(
            [.. Entries(sections, "qualifiers", "a qualifier").Select(ReadQualifier)], item => item.Name);
        var statuses = new DefinitionTable<Status>(
            [.. Entries(sections, "statuses", "a status").Select(entry => new Status(entry.Key.Text, Says(entry.Value, "a status"), report.PositionOf(entry.Key)))],
            item => item.Name);
        var known = SchemaDefinitions.Empty with
        {
            Labels = labels,
            Qualifiers = qualifiers,
            Statuses = statuses,
            VerbClasses = ReadClasses(sections, "verb-classes", "a verb class"),
            WordClasses = ReadClasses(sections, "word-classes", "a word class"),
        };
        return known with
        {
            Relations = new DefinitionTable<Relation>(
                [.. Entries(sections, "relations", "a relation").Select(entry => ReadRelation(entry, known))], item => item.Name),
        };
    }

    /// <summary>The named mappings of a section, each name once.</summary>
    private List<(YamlNode Key, YamlNode Value)> Entries(Fields sections, string name, string item, bool required = true)
    {
        var entries = new List<(YamlNode, YamlNode)>();
        if ((required ? sections.RequiredNode(name) : sections.Node(name)) is null || sections.Mapping(name) is not { } section) return entries;
        if (section.Children.Count == 0 && section.Complete) report.Error(section, $"The section `{name}` is empty.");
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < section.Children.Count; i += 2)
        {
            var (key, value) = (section.Children[i], section.Children[i + 1]);
            if (key.Kind != YamlKind.Text || key.Text.Trim().Length == 0) report.Error(key, $"The name of {item} is {key.KindName}; it must be text.");
            else if (!first.TryAdd(key.Text, key.Line)) report.Error(key, $"`{key.Text}` is declared twice in `{name}`; it stands on line {first[key.Text]} already.");
            else if (value.Kind != YamlKind.Mapping) report.Error(value.IsMissing ? key : value, $"`{key.Text}` in `{name}` is {value.KindName}; it must be a mapping such as `{key.Text}: {{ says: … }}`.");
            else entries.Add((key, value));
        }
        return entries;
    }

    private LabelHierarchy ReadLabels(Fields sections)
    {
        var entries = Entries(sections, "labels", "a label");
        var labels = entries.Select(entry => ReadLabel(entry)).ToImmutableArray();
        var hierarchy = new LabelHierarchy(labels);
        foreach (var (key, value) in entries)
        {
            if (new Fields(value, "a label", LabelKeys, new FileReport(report.File)).Node("extends") is not { Kind: YamlKind.Text } parent) continue;
            if (!SchemaDefinitions.Check(parent, "label", labels.Select(label => label.Name), hierarchy.Contains(parent.Text), report)) continue;
            if (hierarchy.IsA(parent.Text, key.Text))
            {
                var circle = hierarchy.Lineage(key.Text);
                report.Error(parent, $"`{key.Text}` extends itself: {string.Join(" → ", circle.Append(hierarchy[circle[^1]].Extends))}; remove one of these `extends`.");
            }
        }
        return hierarchy;
    }

    private Label ReadLabel((YamlNode Key, YamlNode Value) entry)
    {
        var fields = new Fields(entry.Value, "a label", LabelKeys, report);
        var properties = ImmutableArray.CreateBuilder<LabelProperty>();
        if (fields.Node("properties") is not null)
        {
            foreach (var (key, value) in Entries(fields, "properties", "a property"))
            {
                var property = new Fields(value, "a property", TypedKeys, report);
                properties.Add(new LabelProperty(key.Text, ReadType(property, PropertyTypes), property.RequiredText("says") ?? "", report.PositionOf(key)));
            }
        }
        var named = fields.Node("named") is null || fields.Flag("named");
        return new Label(entry.Key.Text, fields.Text("extends"), named, properties.ToImmutable(), fields.RequiredText("says") ?? "", report.PositionOf(entry.Key));
    }

    private Qualifier ReadQualifier((YamlNode Key, YamlNode Value) entry)
    {
        var fields = new Fields(entry.Value, "a qualifier", TypedKeys, report);
        if (entry.Key.Text is "from" or "to" or "by" or "status")
            report.Error(entry.Key, $"A qualifier cannot be called `{entry.Key.Text}`: facts and frames use that word for something else.");
        return new Qualifier(entry.Key.Text, ReadType(fields, QualifierTypes), fields.RequiredText("says") ?? "", report.PositionOf(entry.Key));
    }

    private DefinitionTable<WordClass> ReadClasses(Fields sections, string name, string owner) => new(
        [.. Entries(sections, name, owner, required: false)
            .Select(entry => new WordClass(entry.Key.Text, Says(entry.Value, owner), report.PositionOf(entry.Key)))],
        item => item.Name);

    private string Says(YamlNode value, string owner) => new Fields(value, owner, SaysKeys, report).RequiredText("says") ?? "";

    private static ValueKind ReadType(Fields fields, string[] types) =>
        fields.RequiredNode("type") is null ? ValueKind.Text : fields.Choice("type", types) switch
        {
            "date" => ValueKind.Date,
            "money" => ValueKind.Money,
            "percent" => ValueKind.Percent,
            "number" => ValueKind.Number,
            _ => ValueKind.Text,
        };

    private Relation ReadRelation((YamlNode Key, YamlNode Value) entry, SchemaDefinitions known)
    {
        var fields = new Fields(entry.Value, "a relation", RelationKeys, report);
        var relation = new Relation
        {
            Name = entry.Key.Text,
            Ends = ReadEnds(entry.Value, fields, known),
            Qualifiers =
            [
                .. fields.TextNodes("qualifiers", mayBeEmpty: false)
                    .Where(qualifier => known.CheckQualifier(qualifier, report))
                    .Select(qualifier => qualifier.Text),
            ],
            Symmetric = fields.Flag("symmetric"),
            SameKind = fields.Flag("same-kind"),
            Lasting = fields.Flag("lasting"),
            Underway = fields.Flag("underway"),
            Says = fields.RequiredText("says") ?? "",
            Position = report.PositionOf(entry.Key),
        };
        foreach (var name in fields.TextNodes("identifying", mayBeEmpty: false))
        {
            if (relation.Qualifiers.Contains(name.Text)) relation = relation with { Identifying = relation.Identifying.Add(name.Text) };
            else report.Error(name, $"`{name.Text}` is not among the `qualifiers` of this relation.");
        }
        if ((relation.Symmetric || relation.SameKind) && relation.Ends.Any(ends => !ends.From.ToHashSet().SetEquals(ends.To)))
            report.Error(entry.Key, $"`{entry.Key.Text}` is {(relation.Symmetric ? "`symmetric`" : "`same-kind`")}, so `from` and `to` must list the same labels.");
        return relation;
    }

    private ImmutableArray<RelationEnds> ReadEnds(YamlNode relation, Fields fields, SchemaDefinitions known)
    {
        if (fields.Node("ends") is not { } pairs) return [ReadPair(fields, known)];
        if (fields.Node("from") is not null || fields.Node("to") is not null)
            report.Error(pairs, "A relation has either `from` and `to` or `ends`, not both.");
        if (pairs.Kind != YamlKind.List || pairs.Children.Count == 0)
        {
            report.Error(pairs, "Key `ends` of a relation takes a list of pairs such as `- { from: [Person], to: [Person] }`.");
            return [];
        }
        var ends = ImmutableArray.CreateBuilder<RelationEnds>();
        foreach (var pair in pairs.Children)
        {
            if (pair.Kind == YamlKind.Mapping) ends.Add(ReadPair(new Fields(pair, "a pair of ends", EndsKeys, report), known));
            else report.Error(pair, $"A pair of ends is {pair.KindName}; it must be a mapping with `from` and `to`.");
        }
        return ends.ToImmutable();
    }

    private RelationEnds ReadPair(Fields fields, SchemaDefinitions known) => new(ReadEnd(fields, "from", known), ReadEnd(fields, "to", known));

    private ImmutableArray<string> ReadEnd(Fields fields, string key, SchemaDefinitions known) =>
        fields.RequiredNode(key) is null ? [] :
        [
            .. fields.TextNodes(key, mayBeEmpty: false).Where(label => known.CheckLabel(label, report)).Select(label => label.Text),
        ];
}
