using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Schema.Loading;

/// <summary>Reads the examples of a frame.</summary>
internal sealed class ExampleReader(SchemaDefinitions definitions, FileReport report)
{
    private static readonly string[] ExampleKeys = ["ar", "en", "date", "facts"];
    private const string Shape = "a fact is written `[subject, RELATION, object]`, with a status or `{ qualifier: value }` after it where needed";

    internal ImmutableArray<FrameExample> Read(YamlNode? list)
    {
        if (list is null) return [];
        if (list.Kind != YamlKind.List)
        {
            report.Error(list, $"Key `examples` of a frame takes a list, but this is {list.KindName}.");
            return [];
        }
        if (list.Children.Count == 0 && list.Complete) report.Error(list, "The list `examples` of a frame is empty; examples are its tests.");
        var examples = ImmutableArray.CreateBuilder<FrameExample>();
        foreach (var item in list.Children)
        {
            if (item.Kind != YamlKind.Mapping) report.Error(item, $"An example is {item.KindName}; it must be a mapping with `ar` or `en` and `facts`.");
            else if (ReadExample(item) is { } example) examples.Add(example);
        }
        return examples.ToImmutable();
    }

    private FrameExample? ReadExample(YamlNode item)
    {
        var fields = new Fields(item, "an example", ExampleKeys, report);
        var language = fields.Node("ar") is not null ? FrameLanguage.Arabic : FrameLanguage.English;
        var key = language == FrameLanguage.Arabic ? "ar" : "en";
        if (fields.Node(key) is null && item.Complete) report.Error(item, "An example needs its text under `ar` or `en`.");
        if (fields.Node("ar") is not null && fields.Node("en") is { } second) report.Error(second, "An example is in one language; write a second one.");
        var text = fields.Text(key);
        var date = ReadDate(fields);
        var facts = ReadFacts(fields);
        return text is null ? null : new FrameExample(language, text, date, facts, report.PositionOf(fields.Node(key)!));
    }

    private DateOnly? ReadDate(Fields fields)
    {
        if (fields.Text("date") is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        report.Error(fields.Node("date")!, $"Key `date` of an example takes a day such as `2025-11-20`, not `{text}`.");
        return null;
    }

    private ImmutableArray<ExpectedFact> ReadFacts(Fields fields)
    {
        if (fields.RequiredNode("facts") is not { } list) return [];
        if (list.Kind != YamlKind.List)
        {
            report.Error(list, $"Key `facts` of an example takes a list of facts (`[]` for none), but this is {list.KindName}.");
            return [];
        }
        if (list.Children.Count >= 3 && list.Children.Take(3).All(item => item.Kind == YamlKind.Text))
        {
            report.Error(list, $"`facts` is a list of facts; put a second pair of brackets around this one: `[[{string.Join(", ", list.Children.Take(3).Select(item => item.Text))}]]`.");
            return [];
        }
        return [.. list.Children.Select(ReadFact).OfType<ExpectedFact>()];
    }

    private ExpectedFact? ReadFact(YamlNode fact)
    {
        if (fact.Kind != YamlKind.List || (fact.Children.Count is < 3 or > 5 && fact.Complete))
        {
            report.Error(fact, fact.Kind == YamlKind.List
                ? $"This fact has {fact.Children.Count} items; {Shape}."
                : $"A fact is {fact.KindName}; {Shape}.");
            return null;
        }
        if (fact.Children.Count < 3) return null;
        var (subject, name, target) = (fact.Children[0], fact.Children[1], fact.Children[2]);
        if (!IsFilled(subject, "subject") || !IsFilled(name, "relation")) return null;
        definitions.Relations.TryGet(name.Text, out var relation);
        definitions.CheckRelation(name, report);
        var properties = ReadObject(target, relation);
        if (properties is null) return null;
        var expected = new ExpectedFact
        {
            Subject = subject.Text,
            Relation = name.Text,
            Object = target.Kind == YamlKind.Text ? target.Text : null,
            ObjectProperties = properties,
            Status = definitions.Statuses.Count > 0 ? definitions.Statuses[0].Name : "",
            Position = report.PositionOf(fact),
        };
        return fact.Children.Skip(3).Aggregate(expected, (fact, extra) => ReadExtra(fact, extra, relation));
    }

    private bool IsFilled(YamlNode node, string role)
    {
        if (node.Kind == YamlKind.Text && node.Text.Trim().Length > 0) return true;
        report.Error(node, $"The {role} of a fact is {(node.Kind == YamlKind.Text ? "empty" : node.KindName)}; {Shape}.");
        return false;
    }

    /// <summary>The properties of an end without a name; empty for a named one; null where it is neither.</summary>
    private ImmutableSortedDictionary<string, string>? ReadObject(YamlNode target, Relation? relation)
    {
        var properties = relation is null ? [] : FrameSlots.PropertiesOfEnd(definitions, relation).ToImmutableArray();
        if (target.Kind == YamlKind.Mapping && (relation is null || properties.Length > 0))
            return ReadValues(target, "the object of a fact", properties.Select(property => (property.Name, property.Type)), relation is not null);
        if (target.Kind == YamlKind.Text && properties.Length > 0)
        {
            report.Error(target, $"The object of {relation!.Name} has no name; describe it: `{{ {string.Join(", ", properties.Take(2).Select(property => $"{property.Name}: …"))} }}`.");
            return null;
        }
        return IsFilled(target, "object") ? ExpectedFact.NoValues : null;
    }

    /// <summary>A status, or a mapping of qualifiers that may hold <c>by</c> and <c>status</c> too.</summary>
    private ExpectedFact ReadExtra(ExpectedFact fact, YamlNode extra, Relation? relation)
    {
        if (extra.Kind == YamlKind.Text)
        {
            definitions.CheckStatus(extra, report);
            return fact with { Status = extra.Text };
        }
        if (extra.Kind != YamlKind.Mapping)
        {
            report.Error(extra, $"What follows the object of a fact is {extra.KindName}; {Shape}.");
            return fact;
        }
        var known = (relation?.Qualifiers ?? [])
            .Select(name => (name, definitions.Qualifiers.TryGet(name, out var qualifier) ? qualifier.Type : ValueKind.Text))
            .Prepend(("by", ValueKind.Text));
        var owner = relation is null ? "a fact" : $"a fact of {relation.Name}";
        var values = ReadValues(extra, owner, known, relation is not null);
        return fact with { By = values.GetValueOrDefault("by"), Qualifiers = values.Remove("by") };
    }

    private ImmutableSortedDictionary<string, string> ReadValues(
        YamlNode mapping, string owner, IEnumerable<(string Name, ValueKind Type)> known, bool check)
    {
        var types = known.ToDictionary(pair => pair.Name, pair => pair.Type, StringComparer.Ordinal);
        var values = ExpectedFact.NoValues.ToBuilder();
        // Where the relation is unknown, its qualifiers are too: the relation was reported, they are not.
        string[] keys = check ? [.. types.Keys] : [.. mapping.Children.Where((_, i) => i % 2 == 0).Select(key => key.Text)];
        var fields = new Fields(mapping, owner, keys, report);
        foreach (var key in keys)
        {
            if (fields.Text(key) is not { } value) continue;
            values[key] = value;
            if (types.TryGetValue(key, out var type) && !WrittenValue.Fits(value, type))
                report.Error(fields.Node(key)!, $"`{value}` is no {WrittenValue.Describe(type)}.");
        }
        return values.ToImmutable();
    }
}
