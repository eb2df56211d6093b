using System.Text.Json;

namespace Graph.Text.Reading.Html;

/// <summary>What JSON-LD in a page says of its article: https://schema.org/Article.</summary>
internal readonly record struct LinkedData(string? Headline, string? DatePublished)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static LinkedData None => default;

    internal LinkedData Or(LinkedData other) => new(Headline ?? other.Headline, DatePublished ?? other.DatePublished);

    internal static LinkedData Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Find(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The page says the same elsewhere or not at all; its text does not hang on it.
            return None;
        }
    }

    // Objects that say when they were published lie at the top, in a list or in "@graph".
    private static LinkedData Find(JsonElement root)
    {
        var found = None;
        var pending = new Queue<JsonElement>([root]);
        while (pending.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) pending.Enqueue(item);
                continue;
            }

            if (element.ValueKind != JsonValueKind.Object) continue;
            if (element.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String)
                found = found.Or(new(HeadlineOf(element), date.GetString()));
            if (element.TryGetProperty("@graph", out var graph)) pending.Enqueue(graph);
        }

        return found;
    }

    private static string? HeadlineOf(JsonElement element) =>
        element.TryGetProperty("headline", out var headline) && headline.ValueKind == JsonValueKind.String ? headline.GetString() : null;
}
