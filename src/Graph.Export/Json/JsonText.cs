using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Values as JSON. Texts keep every script readable; control characters and lone surrogates become \uXXXX.</summary>
internal static class JsonText
{
    public static void AppendText(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            switch (unit)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case '\n': json.Append("\\n"); break;
                case '\r': json.Append("\\r"); break;
                case '\t': json.Append("\\t"); break;
                case < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF': AppendUnit(json, unit); break;
                default:
                    if (!char.IsSurrogate(unit)) json.Append(unit);
                    else if (i + 1 < text.Length && char.IsSurrogatePair(unit, text[i + 1])) json.Append(unit).Append(text[++i]);
                    else AppendUnit(json, unit);
                    break;
            }
        }

        json.Append('"');
    }

    /// <summary>A value as Neo4j's JSON has it: times as texts, floats that JSON has no number for as texts.</summary>
    public static void AppendPlain(StringBuilder json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
            case ValueKind.Boolean:
            case ValueKind.Integer:
            case ValueKind.Decimal:
                json.Append(value.ToString());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                json.Append(value.ToString());
                break;
            case ValueKind.List:
                AppendList(json, value.AsList(), static (json, item) => AppendPlain(json, item));
                break;
            default:
                AppendText(json, value.ToString());
                break;
        }
    }

    /// <summary>
    /// A value that reads back as the same value: what JSON cannot tell apart is an object that names its kind, as in
    /// <c>{"date":"2025-06-01"}</c>, unless it is of the kind that the reader expects.
    /// </summary>
    public static void AppendExact(StringBuilder json, Value value, ValueKind expected)
    {
        var kind = value.Kind;
        switch (kind)
        {
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer:
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                json.Append(value.ToString());
                break;
            case ValueKind.Text when expected is not (ValueKind.Date or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime):
                AppendText(json, value.AsText());
                break;
            case ValueKind.List:
                AppendList(json, value.AsList(), (json, item) => AppendExact(json, item, expected));
                break;
            case ValueKind.Date or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime when kind == expected:
                AppendText(json, value.ToString());
                break;
            default:
                json.Append(CultureInfo.InvariantCulture, $"{{\"{KindNames.Of(kind)}\":");
                AppendText(json, value.ToString());
                json.Append('}');
                break;
        }
    }

    private static void AppendList(StringBuilder json, ReadOnlySpan<Value> values, Action<StringBuilder, Value> append)
    {
        json.Append('[');
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) json.Append(',');
            append(json, values[i]);
        }

        json.Append(']');
    }

    private static void AppendUnit(StringBuilder json, char unit) =>
        json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
}
