using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Extraction.Facts;

namespace Graph.Building.Log;

/// <summary>Writes facts and entities as JSON, one form for each: equal values give equal bytes.</summary>
internal static class FactJson
{
    // Scale 28: dividing by it takes the trailing zeros off a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static void Write(Utf8JsonWriter json, Fact fact, string path, string hash)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, fact.Id);
        json.WriteString("relation"u8, fact.Relation);
        json.WriteStartObject("subject"u8);
        WriteEntity(json, fact.Subject);
        json.WriteEndObject();
        json.WriteStartObject("object"u8);
        WriteEntity(json, fact.Object);
        json.WriteEndObject();
        json.WriteString("status"u8, fact.Status.Name());
        json.WriteString("by"u8, fact.By);
        WriteValues(json, "qualifiers"u8, fact.Qualifiers);
        json.WriteNumber("confidence"u8, fact.Confidence);
        json.WriteStartObject("evidence"u8);
        json.WriteString("article"u8, path);
        json.WriteString("hash"u8, hash);
        json.WriteNumber("line"u8, fact.Evidence.Line);
        json.WriteNumber("start"u8, fact.Evidence.Start);
        json.WriteNumber("end"u8, fact.Evidence.End);
        json.WriteString("text"u8, fact.Evidence.Text);
        json.WriteStartArray("focus"u8);
        json.WriteNumberValue(fact.Evidence.FocusStart);
        json.WriteNumberValue(fact.Evidence.FocusEnd);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("frame"u8, fact.Frame);
        json.WriteEndObject();
    }

    /// <summary>The members of an entity's object, without its braces. What it does not have is left out.</summary>
    internal static void WriteEntity(Utf8JsonWriter json, FactEntity entity)
    {
        json.WriteString("id"u8, entity.Id);
        json.WriteString("label"u8, entity.Label);
        json.WriteString("name"u8, entity.Name);
        if (!entity.Surfaces.IsDefaultOrEmpty || entity.Properties.IsEmpty)
        {
            json.WriteStartArray("surfaces"u8);
            foreach (var surface in entity.Surfaces.IsDefault ? [] : entity.Surfaces) json.WriteStringValue(surface);
            json.WriteEndArray();
        }

        if (!entity.Properties.IsEmpty) WriteValues(json, "properties"u8, entity.Properties);
        if (entity.Known) json.WriteBoolean("known"u8, true);
    }

    private static void WriteValues(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableSortedDictionary<string, QualifierValue> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, QualifierValue value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case DateValue date:
                json.WriteStringValue(date.Iso);
                break;
            case NumberValue number:
                json.WriteNumberValue(number.Number / One);
                break;
            case MoneyValue money:
                json.WriteStartObject();
                WriteRange(json, money.Low, money.High);
                json.WriteString("currency"u8, money.Currency);
                json.WriteEndObject();
                break;
            case PercentValue { Low: { } exact } percent when percent.High == exact:
                json.WriteNumberValue(exact / One);
                break;
            case PercentValue percent:
                json.WriteStartObject();
                WriteRange(json, percent.Low, percent.High);
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"There is no JSON form for {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteRange(Utf8JsonWriter json, decimal? low, decimal? high)
    {
        if (low is { } exact && high == exact)
        {
            json.WriteNumber("value"u8, exact / One);
            return;
        }

        if (low is { } from) json.WriteNumber("low"u8, from / One);
        if (high is { } to) json.WriteNumber("high"u8, to / One);
    }
}
