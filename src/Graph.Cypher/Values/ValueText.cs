using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Graph.Cypher.Temporal;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Values as <c>toString()</c> gives them.</summary>
internal static class ValueText
{
    /// <summary>The text of a value that is one thing; false for null, lists, maps, nodes, relationships and paths.</summary>
    public static bool TryPlain(Value value, [NotNullWhen(true)] out string? text)
    {
        text = value.Kind switch
        {
            ValueKind.Text => value.AsText(),
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
            ValueKind.Float => FloatText.Of(value.AsFloat()),
            ValueKind.Decimal => value.AsDecimal().ToString(CultureInfo.InvariantCulture),
            ValueKind.Point => value.AsPoint().ToString(),
            _ => TemporalText.TryFormat(value, out var temporal) ? temporal : null,
        };
        return text is not null;
    }
}
