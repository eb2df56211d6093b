using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Graph.Text.Reading.Json;

/// <summary>Why a piece of JSON is no article, or what about it was passed over.</summary>
/// <param name="Line">Line within the piece, from 1.</param>
/// <param name="Column">Column in that line, from 1; null where the place is not known.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record JsonFlaw(int Line, int? Column, string Message, string Remedy);

/// <summary>Reads an article from a JSON object: <c>text</c> is required; <c>title</c>, <c>date</c>, <c>url</c> and <c>lang</c> may be there; other plain values are metadata.</summary>
internal static class JsonArticle
{
    private const string Shape = "Write an object such as {\"text\": \"…\", \"title\": \"…\", \"date\": \"2025-06-14\", \"url\": \"…\", \"lang\": \"ar\"}";

    // Depth 64 is far more than an article needs; deeper nesting is refused by the parser and never walked.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The article, or null with the reason in <paramref name="flaw"/>. A flaw may also stand beside an article, as a warning.</summary>
    internal static ArticleDraft? Read(ReadOnlyMemory<byte> utf8, out JsonFlaw? flaw)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return Read(document.RootElement, out flaw);
            flaw = new(1, null, $"An article is a JSON object, and this is {Name(document.RootElement.ValueKind)}", Shape);
        }
        catch (JsonException error)
        {
            flaw = Flaw(error, utf8.Span);
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for half a surrogate pair in a string.
            flaw = new(1, null, "A string holds half of a surrogate pair (\\uD800 to \\uDFFF)", "Write the character itself, or both halves of the pair");
        }

        return null;
    }

    private static ArticleDraft? Read(JsonElement root, out JsonFlaw? flaw)
    {
        string? text = null, title = null, url = null, language = null, date = null;
        var metadata = ArticleDraft.NoMetadata.ToBuilder();
        flaw = null;
        foreach (var property in root.EnumerateObject())
        {
            var value = Scalar(property.Value);
            switch (property.Name)
            {
                case "text" when property.Value.ValueKind == JsonValueKind.String: text = value; continue;
                case "text": flaw = new(1, null, $"\"text\" is {Name(property.Value.ValueKind)}, not a string", Shape); return null;
                case "title": title = value; break;
                case "date": date = value; break;
                case "url": url = value; break;
                case "lang" or "language": language = value; break;
            }

            if (value is not null) metadata[property.Name] = value;
        }

        if (text is null) flaw = new(1, null, "The object has no \"text\"", Shape);
        else if (string.IsNullOrWhiteSpace(text)) flaw = new(1, null, "The \"text\" is empty", "Put the article's text into it or leave the line out");
        if (flaw is not null || text is null) return null;

        var hasDay = PublicationDate.TryRead(date, out var day);
        if (!hasDay && !string.IsNullOrWhiteSpace(date)) flaw = new(1, null, $"The date \"{Shortened(date)}\" is not understood", "Write it as 2025-06-14");
        return new ArticleDraft(WithoutMark(text)) { Title = title, Date = hasDay ? day : null, Url = url, Language = language, Metadata = metadata.ToImmutable() };
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string WithoutMark(string text) => text[0] == '\uFEFF' ? text[1..] : text;

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static JsonFlaw Flaw(JsonException error, ReadOnlySpan<byte> utf8)
    {
        var line = (int)(error.LineNumber ?? 0);
        var rest = utf8;
        for (var i = 0; i < line; i++) rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        var column = Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(error.BytePositionInLine ?? 0, rest.Length)]) + 1;

        // The parser's message ends with its own account of the place; ours stands in the problem.
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return new(line + 1, column, $"Not valid JSON: {(end < 0 ? error.Message : error.Message[..end]).TrimEnd('.')}", Shape);
    }
}
