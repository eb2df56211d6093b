using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Building.Evaluation;
using Graph.Extraction.Facts;

namespace Graph.Cli.Evaluating;

/// <summary>Prints scores for other programs.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(EvaluationResult result, int articles, TextWriter output)
    {
        var json = new JsonObject
        {
            ["articles"] = articles,
            ["overall"] = Of(result.Overall),
            ["relations"] = new JsonObject(result.Relations.Select(relation => KeyValuePair.Create<string, JsonNode?>(relation.Relation, Of(relation.Score)))),
            ["qualifiers"] = new JsonObject { ["right"] = result.QualifiersRight, ["total"] = result.QualifiersTotal, ["accuracy"] = result.QualifierAccuracy },
            ["missed"] = List(result.Missed, missed => Line(missed.Gold, missed.Fact.Line, GoldText.Of(missed.Fact), missed.Nearest?.Status.Name() is { } status ? ("foundAs", status) : null)),
            ["wrong"] = List(result.Wrong, wrong => Line(wrong.Gold, wrong.Fact.Evidence.Line, GoldText.Of(wrong.Fact), ("frame", wrong.Fact.Frame))),
            ["forbidden"] = List(result.Forbidden, hit => Line(hit.Gold, hit.Fact.Evidence.Line, GoldText.Of(hit.Forbidden), null)),
            ["wrongQualifiers"] = List(result.WrongQualifiers, wrong => new JsonObject
            {
                ["article"] = wrong.Gold.Article,
                ["line"] = wrong.Fact.Line,
                ["fact"] = GoldText.Of(wrong.Fact),
                ["qualifier"] = wrong.Name,
                ["expected"] = wrong.Expected,
                ["found"] = wrong.Found,
            }),
        };
        output.WriteLine(json.ToJsonString(Readable));
    }

    private static JsonObject Of(Score score) => new()
    {
        ["right"] = score.Right,
        ["wrong"] = score.Wrong,
        ["missed"] = score.Missed,
        ["precision"] = score.Precision,
        ["recall"] = score.Recall,
        ["f1"] = score.F1,
    };

    private static JsonObject Line(GoldFile gold, int line, string fact, (string Key, string Value)? more)
    {
        var json = new JsonObject { ["article"] = gold.Article, ["line"] = line, ["fact"] = fact };
        if (more is { } extra) json[extra.Key] = extra.Value;
        return json;
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> json) => new([.. items.Select(json)]);
}
