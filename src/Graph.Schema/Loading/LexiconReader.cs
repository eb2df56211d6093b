using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Reads one file below <c>lexicon/</c>.</summary>
internal sealed partial class LexiconReader(SchemaDefinitions definitions, FileReport report)
{
    private static readonly string[] WordListSections =
    [
        "former", "given-names", "given-names-wary", "name-particles", "common-words",
    ];

    private static readonly string[] Sections =
    [
        "entities", "verbs-ar", "verbs-en", "heads", "titles", "title-heads", "metrics", "months", "weekdays", "seasons",
        "quarters", "halves", "currencies", "numbers", "ordinals", "fractions", "units", "bounds", "ratings", "sources", "furniture",
        "function-words",
        .. WordListSections,
    ];

    private readonly LexiconFile _file = new();

    internal LexiconFile Read(YamlNode root)
    {
        if (root.Kind != YamlKind.Mapping)
        {
            report.Error(root, $"The file is {root.KindName}; it must be a mapping with keys such as `entities` or `titles`.");
            return _file;
        }
        _ = new Fields(root, "a lexicon file", Sections, report);
        for (var i = 0; i + 1 < root.Children.Count; i += 2)
            if (root.Children[i].Kind == YamlKind.Text) ReadSection(root.Children[i], root.Children[i + 1]);
        return _file;
    }

    private void ReadSection(YamlNode key, YamlNode section)
    {
        switch (key.Text)
        {
            case "entities": ReadItems(key, section, ReadEntity); break;
            case "verbs-ar": ReadItems(key, section, ReadArabicVerb); break;
            case "verbs-en": ReadItems(key, section, ReadEnglishVerb); break;
            case "heads": ReadItems(key, section, ReadHead); break;
            case "titles": ReadItems(key, section, ReadTitle); break;
            case "title-heads": ReadItems(key, section, ReadTitleHead); break;
            case "metrics": ReadItems(key, section, ReadMetric); break;
            case "months": ReadItems(key, section, ReadMonth); break;
            case "weekdays": ReadItems(key, section, ReadWeekday); break;
            case "seasons": ReadItems(key, section, item => ReadYearPart(item, "a season", SeasonNames, _file.Seasons)); break;
            case "quarters": ReadItems(key, section, item => ReadYearPart(item, "a quarter", QuarterNames, _file.Quarters)); break;
            case "halves": ReadItems(key, section, item => ReadYearPart(item, "a half", HalfNames, _file.Halves)); break;
            case "currencies": ReadItems(key, section, ReadCurrency); break;
            case "numbers": ReadItems(key, section, item => ReadNumber(item, "a number", _file.Numbers)); break;
            case "ordinals": ReadItems(key, section, item => ReadNumber(item, "an ordinal", _file.Ordinals)); break;
            case "fractions": ReadItems(key, section, item => ReadNumber(item, "a fraction", _file.Fractions)); break;
            case "units": ReadItems(key, section, ReadUnit); break;
            case "bounds": ReadItems(key, section, ReadBound); break;
            case "ratings": ReadItems(key, section, ReadRating); break;
            case "function-words": ReadItems(key, section, ReadFunctionWords); break;
            case "sources": ReadItems(key, section, ReadSource); break;
            case "furniture": ReadItems(key, section, ReadFurniture); break;
            case var name when WordListSections.Contains(name): ReadWordList(name, section); break;
        }
    }

    private void ReadItems(YamlNode key, YamlNode section, Action<YamlNode> read)
    {
        if (section.Kind != YamlKind.List)
        {
            report.Error(section, $"Key `{key.Text}` takes a list of items that start with `- `, but this is {section.KindName}.");
            return;
        }
        if (section.Children.Count == 0 && section.Complete) report.Error(section, $"The list `{key.Text}` is empty; fill it or remove the key.");
        foreach (var item in section.Children)
        {
            if (item.Kind == YamlKind.Mapping) read(item);
            else report.Error(item, $"An item of `{key.Text}` is {item.KindName}; it must be a mapping such as `- {{ … }}`.");
        }
    }

    private void ReadWordList(string name, YamlNode section)
    {
        if (!_file.WordLists.TryGetValue(name, out var words)) _file.WordLists.Add(name, words = new WordListBuilder());
        if (section.Kind != YamlKind.Mapping)
        {
            report.Error(section, $"Key `{name}` takes a mapping with `ar` and `en`, but this is {section.KindName}.");
            return;
        }
        var fields = new Fields(section, $"`{name}`", ["ar", "en"], report);
        foreach (var word in fields.TextNodes("ar", mayBeEmpty: false)) words.Arabic.Add(word.Text);
        foreach (var word in fields.TextNodes("en", mayBeEmpty: false)) words.English.Add(word.Text);
        if (section.Children.Count == 0) report.Error(section, $"`{name}` has neither `ar` nor `en`.");
    }

    /// <summary>The Arabic and English forms of an item; at least one is needed besides a name of its own.</summary>
    private (ImmutableArray<string> Arabic, ImmutableArray<string> English) Forms(YamlNode item, Fields fields, string owner, bool named)
    {
        if (!named && item.Complete && fields.Node("ar") is null && fields.Node("en") is null)
            report.Error(item, $"Neither `ar` nor `en` stands in {owner}.");
        return (fields.Texts("ar"), fields.Texts("en"));
    }
}
