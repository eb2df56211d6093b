using System.Collections.Immutable;
using System.Text.Json;
using Graph.Extraction.Facts;

namespace Graph.Building.Log;

/// <summary>Reads what <see cref="FactJson"/> wrote. Members may come in any order; unknown ones are passed over.</summary>
/// <remarks>Anything amiss is thrown as <see cref="JsonException"/> or <see cref="FormatException"/>; callers add file and line.</remarks>
internal static class FactJsonReader
{
    // Stand in for parts that were not asked for.
    private static readonly FactEntity Nobody = new() { Id = "", Label = "", Name = "" };
    private static readonly Evidence Nowhere = new("", 0, 0, 0, "", 0, 0);

    internal static LoggedFact ReadFact(ReadOnlySpan<byte> line, PropertyTypes types, FactParts parts = FactParts.All, TextCache? cache = null)
    {
        var json = new Utf8JsonReader(line);
        Expect(ref json, JsonTokenType.StartObject);
        string? id = null, relation = null, frame = null, by = null, hash = null;
        FactEntity? subject = null, @object = null;
        Evidence? evidence = null;
        var status = FactStatus.Asserted;
        double? confidence = null;
        var qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        while (NextMember(ref json))
        {
            if (Is(ref json, "id"u8)) id = Text(ref json);
            else if (Is(ref json, "relation"u8)) relation = Text(ref json, cache);
            else if (Is(ref json, "subject"u8)) subject = (parts & FactParts.Ends) != 0 ? ReadEntity(ref json, types, out _, parts, cache) : Skipped(ref json, Nobody);
            else if (Is(ref json, "object"u8)) @object = (parts & FactParts.Ends) != 0 ? ReadEntity(ref json, types, out _, parts, cache) : Skipped(ref json, Nobody);
            else if (Is(ref json, "status"u8)) status = Status(Text(ref json, cache));
            else if (Is(ref json, "by"u8)) by = TextOrNull(ref json);
            else if (Is(ref json, "qualifiers"u8)) qualifiers = (parts & FactParts.Statement) != 0 ? ReadValues(ref json, types.OfQualifier, cache) : Skipped(ref json, qualifiers);
            else if (Is(ref json, "confidence"u8)) confidence = Number(ref json).GetDouble();
            else if (Is(ref json, "evidence"u8)) evidence = (parts & FactParts.Statement) != 0 ? ReadEvidence(ref json, cache, out hash) : Skipped(ref json, Nowhere);
            else if (Is(ref json, "frame"u8)) frame = Text(ref json, cache);
            else Skip(ref json);
        }

        ExpectEnd(ref json);
        var fact = new Fact
        {
            Id = id ?? throw Missing("id"),
            Relation = relation ?? throw Missing("relation"),
            Subject = subject ?? throw Missing("subject"),
            Object = @object ?? throw Missing("object"),
            Status = status,
            By = by,
            Qualifiers = qualifiers,
            Confidence = confidence ?? throw Missing("confidence"),
            Evidence = evidence ?? throw Missing("evidence"),
            Frame = frame ?? throw Missing("frame"),
        };
        return new LoggedFact(fact, hash ?? (parts == FactParts.All ? throw Missing("evidence.hash") : ""));
    }

    /// <summary>Reads an entity; <paramref name="count"/> is the number of its mentions where the object says one, else 0.</summary>
    internal static FactEntity ReadEntity(ref Utf8JsonReader json, PropertyTypes types, out int count, FactParts parts = FactParts.All, TextCache? cache = null)
    {
        count = 0;
        Next(ref json, JsonTokenType.StartObject);
        string? id = null, label = null, name = null;
        var surfaces = ImmutableArray<string>.Empty;
        var properties = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        var known = false;
        while (NextMember(ref json))
        {
            if (Is(ref json, "id"u8)) id = Text(ref json, cache);
            else if (Is(ref json, "label"u8)) label = Text(ref json, cache);
            else if (Is(ref json, "name"u8)) name = Text(ref json, cache);
            else if (Is(ref json, "surfaces"u8)) surfaces = (parts & FactParts.Surfaces) != 0 ? ReadTexts(ref json, cache) : Skipped(ref json, surfaces);
            else if (Is(ref json, "properties"u8)) properties = ReadValues(ref json, types.OfProperty, cache);
            else if (Is(ref json, "known"u8)) known = json.Read() && json.GetBoolean();
            else if (Is(ref json, "count"u8)) count = Number(ref json).GetInt32();
            else Skip(ref json);
        }

        return new FactEntity
        {
            Id = id ?? throw Missing("id"),
            Label = label ?? throw Missing("label"),
            Name = name ?? throw Missing("name"),
            Surfaces = surfaces,
            Known = known,
            Properties = properties,
        };
    }

    private static Evidence ReadEvidence(ref Utf8JsonReader json, TextCache? cache, out string? hash)
    {
        Next(ref json, JsonTokenType.StartObject);
        hash = null;
        string? article = null, text = null;
        int? line = null, start = null, end = null;
        var (focusStart, focusEnd) = (0, 0);
        while (NextMember(ref json))
        {
            if (Is(ref json, "article"u8)) article = Text(ref json, cache);
            else if (Is(ref json, "hash"u8)) hash = Text(ref json, cache);
            else if (Is(ref json, "line"u8)) line = Number(ref json).GetInt32();
            else if (Is(ref json, "start"u8)) start = Number(ref json).GetInt32();
            else if (Is(ref json, "end"u8)) end = Number(ref json).GetInt32();
            else if (Is(ref json, "text"u8)) text = Text(ref json);
            else if (Is(ref json, "focus"u8))
            {
                Next(ref json, JsonTokenType.StartArray);
                focusStart = Number(ref json).GetInt32();
                focusEnd = Number(ref json).GetInt32();
                Next(ref json, JsonTokenType.EndArray);
            }
            else Skip(ref json);
        }

        return new Evidence(article ?? throw Missing("evidence.article"), line ?? throw Missing("evidence.line"), start ?? throw Missing("evidence.start"),
            end ?? throw Missing("evidence.end"), text ?? throw Missing("evidence.text"), focusStart, focusEnd);
    }

    private static ImmutableSortedDictionary<string, QualifierValue> ReadValues(ref Utf8JsonReader json, Func<string, Schema.ValueKind?> typeOf, TextCache? cache)
    {
        Next(ref json, JsonTokenType.StartObject);
        var values = ImmutableSortedDictionary.CreateBuilder<string, QualifierValue>(StringComparer.Ordinal);
        while (NextMember(ref json))
        {
            var name = cache?.Read(ref json) ?? json.GetString()!;
            var kind = typeOf(name);
            json.Read();
            values[name] = json.TokenType switch
            {
                JsonTokenType.String => PropertyTypes.FromText(json.GetString()!, kind),
                JsonTokenType.Number => PropertyTypes.FromNumber(json.GetDecimal(), kind),
                JsonTokenType.StartObject => ReadRange(ref json),
                _ => throw new JsonException($"\"{name}\" holds neither text nor number nor range"),
            };
        }

        return values.Count == 0 ? ImmutableSortedDictionary<string, QualifierValue>.Empty : values.ToImmutable();
    }

    private static QualifierValue ReadRange(ref Utf8JsonReader json)
    {
        decimal? low = null, high = null;
        string? currency = null;
        while (NextMember(ref json))
        {
            if (Is(ref json, "value"u8)) low = high = Number(ref json).GetDecimal();
            else if (Is(ref json, "low"u8)) low = Number(ref json).GetDecimal();
            else if (Is(ref json, "high"u8)) high = Number(ref json).GetDecimal();
            else if (Is(ref json, "currency"u8)) currency = Text(ref json);
            else Skip(ref json);
        }

        return currency is null ? new PercentValue(low, high) : new MoneyValue(low, high, currency);
    }

    internal static ImmutableArray<string> ReadTexts(ref Utf8JsonReader json, TextCache? cache)
    {
        Next(ref json, JsonTokenType.StartArray);
        var texts = ImmutableArray.CreateBuilder<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String) texts.Add(cache?.Read(ref json) ?? json.GetString()!);
        Expect(json.TokenType, JsonTokenType.EndArray);
        return texts.DrainToImmutable();
    }

    internal static bool NextMember(ref Utf8JsonReader json)
    {
        if (!json.Read()) throw new JsonException("The object is cut off");
        if (json.TokenType == JsonTokenType.EndObject) return false;
        Expect(json.TokenType, JsonTokenType.PropertyName);
        return true;
    }

    internal static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name);

    internal static string Text(ref Utf8JsonReader json, TextCache? cache = null)
    {
        Next(ref json, JsonTokenType.String);
        return cache?.Read(ref json) ?? json.GetString()!;
    }

    internal static string? TextOrNull(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.Null ? null : json.GetString();
    }

    internal static ref Utf8JsonReader Number(ref Utf8JsonReader json)
    {
        Next(ref json, JsonTokenType.Number);
        return ref json;
    }

    internal static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static T Skipped<T>(ref Utf8JsonReader json, T value)
    {
        Skip(ref json);
        return value;
    }

    internal static void Next(ref Utf8JsonReader json, JsonTokenType expected)
    {
        if (!json.Read()) throw new JsonException("The line is cut off");
        Expect(json.TokenType, expected);
    }

    internal static void Expect(ref Utf8JsonReader json, JsonTokenType expected) => Next(ref json, expected);

    internal static void ExpectEnd(ref Utf8JsonReader json)
    {
        if (json.Read()) throw new JsonException("Something follows the object");
    }

    internal static JsonException Missing(string member) => new($"The member \"{member}\" is missing");

    private static void Expect(JsonTokenType found, JsonTokenType expected)
    {
        if (found != expected) throw new JsonException($"{expected} was expected and {found} found");
    }

    private static FactStatus Status(string name) =>
        FactStatusNames.TryRead(name, out var status) ? status : throw new JsonException($"\"{name}\" is no status");
}
