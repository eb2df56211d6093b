using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>What <c>schema.yaml</c> declares. A section that is missing or could not be read has no entries.</summary>
internal sealed record SchemaDefinitions(
    LabelHierarchy Labels,
    DefinitionTable<Qualifier> Qualifiers,
    DefinitionTable<Status> Statuses,
    DefinitionTable<WordClass> VerbClasses,
    DefinitionTable<WordClass> WordClasses,
    DefinitionTable<Relation> Relations)
{
    internal static SchemaDefinitions Empty { get; } = new(
        new LabelHierarchy([]),
        new DefinitionTable<Qualifier>([], item => item.Name),
        new DefinitionTable<Status>([], item => item.Name),
        new DefinitionTable<WordClass>([], item => item.Name),
        new DefinitionTable<WordClass>([], item => item.Name),
        new DefinitionTable<Relation>([], item => item.Name));

    /// <summary>Reports a label that is not declared. Silent where no label is: one mistake is not to be told a thousand times.</summary>
    internal bool CheckLabel(YamlNode node, FileReport report) => Check(node, "label", Labels.All.Select(label => label.Name), Labels.Contains(node.Text), report);

    internal bool CheckQualifier(YamlNode node, FileReport report) =>
        Check(node, "qualifier", Qualifiers.Select(qualifier => qualifier.Name), Qualifiers.Contains(node.Text), report);

    internal bool CheckRelation(YamlNode node, FileReport report) =>
        Check(node, "relation", Relations.Select(relation => relation.Name), Relations.Contains(node.Text), report);

    internal bool CheckStatus(YamlNode node, FileReport report) =>
        Check(node, "status", Statuses.Select(status => status.Name), Statuses.Contains(node.Text), report);

    internal bool CheckVerbClass(YamlNode node, FileReport report) =>
        Check(node, "verb class", VerbClasses.Select(verbClass => verbClass.Name), VerbClasses.Contains(node.Text), report);

    internal bool CheckWordClass(YamlNode node, FileReport report) =>
        Check(node, "word class", WordClasses.Select(wordClass => wordClass.Name), WordClasses.Contains(node.Text), report);

    internal static bool Check(YamlNode node, string kind, IEnumerable<string> known, bool found, FileReport report)
    {
        if (found) return true;
        var names = known.ToImmutableArray();
        if (names.Length > 0)
            report.Error(node, $"Unknown {kind} `{node.Text}`{Spelling.Suggest(node.Text, names, $"; schema.yaml declares {Fields.Listed(names)}.")}");
        return false;
    }
}
