using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>A value as a property of Neo4j can hold it, which has neither decimals nor lists of several kinds.</summary>
/// <remarks>
/// A decimal becomes the float that reads the same (1.50 is 1.5); one with more digits than a float can tell becomes a
/// text, so that no digit is lost. A list with nulls, lists or several kinds in it becomes its JSON text.
/// </remarks>
internal static class StorableValue
{
    public static Value Of(Value value) => value.Kind switch
    {
        ValueKind.Decimal => OfDecimal(value.AsDecimal()),
        ValueKind.List => OfList(value),
        ValueKind.Map => Json(value),
        _ => value,
    };

    /// <summary>The value as one text, whatever it is.</summary>
    public static string TextOf(Value value) => value.Kind == ValueKind.List ? Json(value) : value.ToString();

    private static Value OfDecimal(decimal value)
    {
        var near = (double)value;
        return decimal.TryParse(near.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == value
            ? near
            : value.ToString(CultureInfo.InvariantCulture);
    }

    private static Value OfList(Value list)
    {
        var items = new Value[list.AsList().Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (list.AsList()[i].Kind is ValueKind.List or ValueKind.Null or ValueKind.Map) return Json(list);
            items[i] = Of(list.AsList()[i]);
            if (items[i].Kind != items[0].Kind) return Json(list);
        }

        return Value.List(items);
    }

    private static string Json(Value value)
    {
        var json = new StringBuilder();
        JsonText.AppendPlain(json, value);
        return json.ToString();
    }
}
