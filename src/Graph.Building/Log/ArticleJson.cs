using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Extraction.Facts;

namespace Graph.Building.Log;

/// <summary>Writes and reads a line of the article list.</summary>
internal static class ArticleJson
{
    private const string DateFormat = "yyyy-MM-dd";

    internal static void Write(Utf8JsonWriter json, LoggedArticle article)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, article.Path);
        json.WriteString("hash"u8, article.Hash);
        json.WriteString("title"u8, article.Title);
        json.WriteString("date"u8, article.Date?.ToString(DateFormat, CultureInfo.InvariantCulture));
        json.WriteString("url"u8, article.Url);
        json.WriteString("lang"u8, article.Language);
        if (article.LineOffset > 0) json.WriteNumber("lineOffset"u8, article.LineOffset);
        json.WriteStartObject("facts"u8);
        json.WriteNumber("count"u8, article.Facts.Count);
        json.WriteNumber("bytes"u8, article.Facts.Bytes);
        json.WriteString("sha256"u8, article.Facts.Checksum);
        json.WriteEndObject();
        json.WriteStartArray("mentions"u8);
        foreach (var (entity, count) in article.Mentions)
        {
            json.WriteStartObject();
            FactJson.WriteEntity(json, entity);
            json.WriteNumber("count"u8, count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a line. Without <paramref name="types"/> the mentions are passed over.</summary>
    internal static LoggedArticle Read(ReadOnlySpan<byte> line, PropertyTypes? types, FactParts parts = FactParts.All, TextCache? cache = null)
    {
        var json = new Utf8JsonReader(line);
        FactJsonReader.Expect(ref json, JsonTokenType.StartObject);
        string? path = null, hash = null, title = null, date = null, url = null, language = null;
        LoggedFacts? facts = null;
        var lineOffset = 0;
        var mentions = ImmutableArray<EntityMentions>.Empty;
        while (FactJsonReader.NextMember(ref json))
        {
            if (FactJsonReader.Is(ref json, "path"u8)) path = FactJsonReader.Text(ref json);
            else if (FactJsonReader.Is(ref json, "hash"u8)) hash = FactJsonReader.Text(ref json);
            else if (FactJsonReader.Is(ref json, "title"u8)) title = FactJsonReader.TextOrNull(ref json);
            else if (FactJsonReader.Is(ref json, "date"u8)) date = FactJsonReader.TextOrNull(ref json);
            else if (FactJsonReader.Is(ref json, "url"u8)) url = FactJsonReader.TextOrNull(ref json);
            else if (FactJsonReader.Is(ref json, "lang"u8)) language = FactJsonReader.TextOrNull(ref json);
            else if (FactJsonReader.Is(ref json, "lineOffset"u8)) lineOffset = FactJsonReader.Number(ref json).GetInt32();
            else if (FactJsonReader.Is(ref json, "facts"u8)) facts = ReadFacts(ref json);
            else if (types is not null && FactJsonReader.Is(ref json, "mentions"u8)) mentions = ReadMentions(ref json, types, parts, cache);
            else FactJsonReader.Skip(ref json);
        }

        FactJsonReader.ExpectEnd(ref json);
        return new LoggedArticle
        {
            Path = path ?? throw FactJsonReader.Missing("path"),
            Hash = hash ?? throw FactJsonReader.Missing("hash"),
            Title = title,
            Date = date is null ? null : DateOnly.ParseExact(date, DateFormat, CultureInfo.InvariantCulture),
            Url = url,
            Language = language,
            LineOffset = lineOffset,
            Facts = facts ?? throw FactJsonReader.Missing("facts"),
            Mentions = mentions,
        };
    }

    private static LoggedFacts ReadFacts(ref Utf8JsonReader json)
    {
        FactJsonReader.Next(ref json, JsonTokenType.StartObject);
        int? count = null;
        long? bytes = null;
        string? checksum = null;
        while (FactJsonReader.NextMember(ref json))
        {
            if (FactJsonReader.Is(ref json, "count"u8)) count = FactJsonReader.Number(ref json).GetInt32();
            else if (FactJsonReader.Is(ref json, "bytes"u8)) bytes = FactJsonReader.Number(ref json).GetInt64();
            else if (FactJsonReader.Is(ref json, "sha256"u8)) checksum = FactJsonReader.Text(ref json);
            else FactJsonReader.Skip(ref json);
        }

        return new LoggedFacts(count ?? throw FactJsonReader.Missing("facts.count"), bytes ?? throw FactJsonReader.Missing("facts.bytes"),
            checksum ?? throw FactJsonReader.Missing("facts.sha256"));
    }

    private static ImmutableArray<EntityMentions> ReadMentions(ref Utf8JsonReader json, PropertyTypes types, FactParts parts, TextCache? cache)
    {
        FactJsonReader.Next(ref json, JsonTokenType.StartArray);
        var mentions = ImmutableArray.CreateBuilder<EntityMentions>();
        while (true)
        {
            // Looked at through a copy: the entity reader takes the opening brace itself.
            var ahead = json;
            if (!ahead.Read() || ahead.TokenType == JsonTokenType.EndArray)
            {
                json = ahead;
                return mentions.DrainToImmutable();
            }

            var entity = FactJsonReader.ReadEntity(ref json, types, out var count, parts, cache);
            mentions.Add(new EntityMentions(entity, count));
        }
    }
}
