using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Log;

/// <summary>Says of which kind a written value is: JSON has one form for a date and for words.</summary>
internal sealed class PropertyTypes
{
    private readonly Dictionary<string, ValueKind> _qualifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueKind> _properties = new(StringComparer.Ordinal);

    internal PropertyTypes(GraphSchema schema)
    {
        foreach (var qualifier in schema.Qualifiers) _qualifiers[qualifier.Name] = qualifier.Type;
        foreach (var label in schema.Labels.All)
            foreach (var property in label.Properties) _properties.TryAdd(property.Name, property.Type);
    }

    internal ValueKind? OfQualifier(string name) => _qualifiers.TryGetValue(name, out var kind) ? kind : null;

    internal ValueKind? OfProperty(string name) => _properties.TryGetValue(name, out var kind) ? kind : null;

    internal static QualifierValue FromText(string text, ValueKind? kind) =>
        (kind ?? (IsDate(text) ? ValueKind.Date : ValueKind.Text)) == ValueKind.Date ? new DateValue(text) : new TextValue(text);

    internal static QualifierValue FromNumber(decimal number, ValueKind? kind) =>
        kind == ValueKind.Percent ? new PercentValue(number, number) : new NumberValue(number);

    // Only for names that the schema no longer declares.
    private static bool IsDate(string text) =>
        text.Length >= 4 && (text.Length == 4 || text[4] == '-') && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
