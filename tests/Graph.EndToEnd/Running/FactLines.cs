using System.Text.Json;

namespace Graph.EndToEnd.Running;

/// <summary>The facts of a store, free of what depends on where and in which form their article lies.</summary>
internal static class FactLines
{
    /// <summary>One line a fact: relation, ends, status, source, qualifiers, frame, sentence. Sorted.</summary>
    internal static IReadOnlyList<string> Of(Workspace workspace, string store = "out") =>
        [.. File.ReadLines(workspace[Path.Combine(store, "facts.jsonl")]).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(string json)
    {
        using var document = JsonDocument.Parse(json);
        var fact = document.RootElement;
        string End(string name) => $"{fact.GetProperty(name).GetProperty("id")} {(fact.GetProperty(name).TryGetProperty("properties", out var values) ? values.GetRawText() : "")}";
        return string.Join(" | ", fact.GetProperty("relation"), End("subject"), End("object"), fact.GetProperty("status"), fact.GetProperty("by"),
            fact.GetProperty("qualifiers").GetRawText(), fact.GetProperty("frame"), string.Join(' ', fact.GetProperty("evidence").GetProperty("text").GetString()!.Split()));
    }
}
