using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>One property key of nodes or relationships, and how its values are written.</summary>
/// <param name="Id">The key's id in the file.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Kind">The kind that all values have, or null where they differ.</param>
/// <param name="Element">The kind that all elements of all lists have, or null.</param>
internal sealed record GraphMlKey(string Id, string Name, ValueKind? Kind, ValueKind? Element)
{
    /// <summary>GraphML's nearest type; readers that know no more than that get usable values.</summary>
    public string AttributeType => Kind switch
    {
        ValueKind.Integer => "long",
        ValueKind.Float or ValueKind.Decimal => "double",
        ValueKind.Boolean => "boolean",
        _ => "string",
    };

    /// <summary>The type of a list's elements as Neo4j's import names it; null where it could not read the list.</summary>
    public string? ListType => Kind != ValueKind.List ? null : Element switch
    {
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        ValueKind.Boolean => "boolean",
        ValueKind.List or null => null,
        ValueKind.Decimal => null,
        _ => "string",
    };

    /// <summary>What the file must say beside the type for an exact reading, or null.</summary>
    public string? Exact => Kind switch
    {
        ValueKind.Decimal or ValueKind.Date or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime => KindNames.Of(Kind.Value),
        ValueKind.List => "list",
        _ => null,
    };

    /// <summary>A value as text, not yet escaped for XML.</summary>
    public string Text(Value value)
    {
        if (value.Kind != ValueKind.List) return value.ToString();
        var json = new StringBuilder();
        JsonText.AppendExact(json, value, Element ?? ValueKind.Null);
        return json.ToString();
    }
}
