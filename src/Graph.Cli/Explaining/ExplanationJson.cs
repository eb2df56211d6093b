using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Extraction.Facts;

namespace Graph.Cli.Explaining;

/// <summary>Prints an explanation for other programs.</summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Explanation explanation, TextWriter output)
    {
        var entity = explanation.Entity;
        var json = new JsonObject
        {
            ["id"] = entity.Id,
            ["name"] = entity.Name,
            ["name_ar"] = entity.ArabicName,
            ["labels"] = Texts(explanation.Labels),
            ["aliases"] = Texts(entity.Aliases),
            ["properties"] = Values(entity.Properties),
            ["articles"] = explanation.Articles,
            ["facts"] = new JsonArray([.. explanation.Statements.Select(statement => StatementJson(entity.Id, statement))]),
            ["names"] = new JsonArray([.. entity.Members.Select(member => new JsonObject
            {
                ["name"] = member.Name,
                ["label"] = member.Label,
                ["reason"] = JsonNamingPolicy.KebabCaseLower.ConvertName(member.Reason.ToString()),
                ["matched"] = member.Matched,
                ["articles"] = member.Articles,
                ["mentions"] = member.Mentions,
                ["surfaces"] = Texts(member.Surfaces),
            })]),
        };
        output.WriteLine(json.ToJsonString(Readable));
    }

    private static JsonObject StatementJson(string id, Statement statement)
    {
        var other = new JsonObject { ["id"] = statement.OtherId, ["label"] = statement.Other.Label, ["name"] = statement.OtherName };
        if (!statement.Other.Properties.IsEmpty) other["properties"] = Values(statement.Other.Properties);
        return new JsonObject
        {
            ["relation"] = statement.Relation,
            ["direction"] = statement.Outgoing ? "out" : "in",
            ["other"] = other,
            ["status"] = statement.Status.Name(),
            ["by"] = statement.By,
            ["qualifiers"] = Values(statement.Qualifiers),
            ["evidence"] = new JsonArray([.. statement.Facts.Select(EvidenceJson)]),
        };
    }

    private static JsonObject EvidenceJson(Fact fact) => new()
    {
        ["fact"] = fact.Id,
        ["article"] = fact.Evidence.Article,
        ["line"] = fact.Evidence.Line,
        ["start"] = fact.Evidence.Start,
        ["end"] = fact.Evidence.End,
        ["text"] = fact.Evidence.Text,
        ["focus"] = new JsonArray(fact.Evidence.FocusStart, fact.Evidence.FocusEnd),
        ["frame"] = fact.Frame,
        ["confidence"] = fact.Confidence,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonObject Values(IEnumerable<KeyValuePair<string, QualifierValue>> values) =>
        new(values.Select(pair => KeyValuePair.Create(pair.Key, Value(pair.Value))));

    private static JsonNode? Value(QualifierValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Iso,
        NumberValue number => number.Number,
        PercentValue percent => new JsonObject { ["low"] = percent.Low, ["high"] = percent.High, ["unit"] = "%" },
        MoneyValue money => new JsonObject { ["low"] = money.Low, ["high"] = money.High, ["currency"] = money.Currency },
        _ => null,
    };
}
