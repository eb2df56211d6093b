using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Values and names as they stand in a statement, on one line.</summary>
internal static class CypherLiterals
{
    public static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A value as <see cref="StorableValue"/> gives it.</summary>
    public static void Append(StringBuilder cypher, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                AppendText(cypher, value.AsText());
                break;
            case ValueKind.Float:
                cypher.Append(FloatText(value.AsFloat()));
                break;
            case ValueKind.List:
                cypher.Append('[');
                for (var i = 0; i < value.AsList().Length; i++)
                {
                    if (i > 0) cypher.Append(", ");
                    Append(cypher, value.AsList()[i]);
                }

                cypher.Append(']');
                break;
            default:
                cypher.Append(FunctionOf(value.Kind) is { } function ? $"{function}('{value}')" : value.ToString());
                break;
        }
    }

    /// <summary>A map of properties.</summary>
    public static void Append(StringBuilder cypher, PropertyWalk properties)
    {
        cypher.Append('{');
        var isFirst = true;
        foreach (var property in properties)
        {
            AppendEntry(cypher, property.Name, StorableValue.Of(property.Value), ref isFirst);
        }

        cypher.Append('}');
    }

    public static void AppendEntry(StringBuilder cypher, string name, Value value, ref bool isFirst)
    {
        if (!isFirst) cypher.Append(", ");
        isFirst = false;
        cypher.Append(Name(name)).Append(": ");
        Append(cypher, value);
    }

    private static string? FunctionOf(ValueKind kind) => kind switch
    {
        ValueKind.Date => "date",
        ValueKind.Time => "localtime",
        ValueKind.ZonedTime => "time",
        ValueKind.LocalDateTime => "localdatetime",
        ValueKind.ZonedDateTime => "datetime",
        ValueKind.Duration => "duration",
        _ => null,
    };

    // The grammar has no "E+", and no literal for what is not a number.
    private static string FloatText(double value) =>
        double.IsNaN(value) ? "(0.0 / 0.0)"
        : double.IsInfinity(value) ? value > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)"
        : ((Value)value).ToString().Replace("E+", "E", StringComparison.Ordinal);

    private static void AppendText(StringBuilder cypher, string text)
    {
        cypher.Append('\'');
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\'' => cypher.Append("\\'"),
                // Neo4j reads \u before anything else, after a backslash too: the text is cut between the two.
                '\\' when i + 1 < text.Length && text[i + 1] is 'u' or 'U' => cypher.Append(@"\\' + '"),
                '\\' => cypher.Append(@"\\"),
                '\n' => cypher.Append("\\n"),
                '\r' => cypher.Append("\\r"),
                '\t' => cypher.Append("\\t"),
                < ' ' => cypher.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}"),
                _ => cypher.Append(text[i]),
            };
        }

        cypher.Append('\'');
    }
}
