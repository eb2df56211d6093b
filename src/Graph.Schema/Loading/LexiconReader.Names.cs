using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Entities, heads, titles and furniture.</summary>
internal sealed partial class LexiconReader
{
    private static readonly string[] EntityKeys = ["name", "id", "label", "also", "ar", "en", "wary", "kind", "demonym"];
    private static readonly string[] BothLanguages = ["ar", "en"];
    private static readonly string[] HeadKeys = ["label", "ar", "ar-plural", "ar-dual", "en", "en-plural", "refers", "kind"];
    private static readonly string[] TitleKeys = ["name", "kind", "ar", "en"];
    private static readonly string[] TitleKinds = ["leads", "works", "founder", "honorific"];
    private static readonly string[] FurnitureKeys = ["starts", "contains", "is"];

    private void ReadEntity(YamlNode item)
    {
        var fields = new Fields(item, "an entity", EntityKeys, report);
        var name = fields.RequiredText("name");
        var label = ReadLabel(fields);
        var arabic = fields.TextNodes("ar");
        var latin = fields.TextNodes("en");
        var wary = fields.TextNodes("wary");
        var kind = fields.Text("kind");
        var also = fields.Node("also") is { } second && definitions.CheckLabel(second, report) ? second.Text : null;
        var demonym = ReadDemonym(fields);
        if (name is null || label is null) return;
        var nameNode = fields.Node("name")!;
        var id = fields.Text("id") ?? EntityId.Of(name);
        if (id.Length == 0) report.Error(nameNode, $"No id can be made from the name `{name}`; give one with `id`.");

        var entity = new EntityEntry(id, name, label, Texts(arabic), Texts(latin), Texts(wary), kind, demonym, report.PositionOf(nameNode)) { Also = also };
        var sure = ImmutableArray.CreateBuilder<string>(1 + arabic.Count + latin.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in wary) Use(alias);
        if (Use(nameNode)) sure.Add(name);
        foreach (var alias in arabic)
            if (Use(alias)) sure.Add(alias.Text);
        foreach (var alias in latin)
            if (Use(alias)) sure.Add(alias.Text);
        entity.SureAliases = sure.ToImmutable();
        _file.Entities.Add(entity);

        bool Use(YamlNode alias)
        {
            var key = AliasKey.Of(alias.Text);
            if (key.Length == 0) report.Error(alias, $"The alias `{alias.Text}` has neither letter nor digit.");
            if (key.Length == 0 || !keys.Add(key)) return false;
            _file.Aliases.Add(new AliasUse(entity, alias.Text, key, alias.Line, alias.Column));
            return true;
        }
    }

    private static ImmutableArray<string> Texts(List<YamlNode> nodes) => [.. nodes.Select(node => node.Text)];

    /// <summary>The label of a named thing; null where it is missing. An unknown one is reported and passes, so that nothing more is said.</summary>
    private string? ReadLabel(Fields fields)
    {
        if (fields.RequiredText("label") is not { } label) return null;
        var node = fields.Node("label")!;
        if (definitions.CheckLabel(node, report) && definitions.Labels.TryGet(label, out var known) && !known.Named)
            report.Error(node, $"Nodes labelled `{label}` have no names, so the lexicon cannot list them.");
        return label;
    }

    private Demonym? ReadDemonym(Fields fields)
    {
        if (fields.Mapping("demonym") is not { } node) return null;
        var forms = new Fields(node, "a demonym", BothLanguages, report);
        return new Demonym(forms.Texts("ar"), forms.Texts("en"));
    }

    private void ReadHead(YamlNode item)
    {
        const string owner = "a head noun";
        var fields = new Fields(item, owner, HeadKeys, report);
        var label = ReadLabel(fields);
        var (arabic, english) = Forms(item, fields, owner, named: false);
        var head = new HeadNoun(
            label ?? "", arabic, fields.Texts("ar-plural"), fields.Texts("ar-dual"), english, fields.Texts("en-plural"),
            fields.Flag("refers"), fields.Text("kind"), report.PositionOf(item));
        if (label is not null) _file.Heads.Add(head);
    }

    private void ReadTitle(YamlNode item)
    {
        if (ReadTitleForms(item, "a title") is { } title)
            _file.Titles.Add(new Title(title.Name, title.Kind, title.Arabic, title.English, report.PositionOf(item)));
    }

    private void ReadTitleHead(YamlNode item)
    {
        if (ReadTitleForms(item, "a title head") is { } title)
            _file.TitleHeads.Add(new TitleHead(title.Name, title.Kind, title.Arabic, title.English, report.PositionOf(item)));
    }

    private (string Name, TitleKind Kind, ImmutableArray<string> Arabic, ImmutableArray<string> English)? ReadTitleForms(YamlNode item, string owner)
    {
        var fields = new Fields(item, owner, TitleKeys, report);
        var name = fields.RequiredText("name");
        var kind = fields.RequiredNode("kind") is null ? null : fields.Choice("kind", TitleKinds);
        var (arabic, english) = Forms(item, fields, owner, named: true);
        if (name is null || kind is null) return null;
        return (name, kind switch { "leads" => TitleKind.Leads, "works" => TitleKind.Works, "founder" => TitleKind.Founder, _ => TitleKind.Honorific }, arabic, english);
    }

    private void ReadFurniture(YamlNode item)
    {
        var fields = new Fields(item, "a furniture item", FurnitureKeys, report);
        var furniture = new Furniture(fields.Texts("starts"), fields.Texts("contains"), fields.Texts("is"), report.PositionOf(item));
        if (item.Complete && furniture.Starts.IsEmpty && furniture.Contains.IsEmpty && furniture.Is.IsEmpty)
            report.Error(item, "A furniture item needs one of `starts`, `contains` and `is`.");
        _file.Furniture.Add(furniture);
    }
}
