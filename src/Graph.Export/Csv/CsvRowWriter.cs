using System.Buffers;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Writes one CSV file, field by field.</summary>
internal sealed class CsvRowWriter(string path, char delimiter) : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _text = new(path, append: false, new UTF8Encoding(false), 1 << 16);
    private bool _inRow;

    public void Start(ReadOnlySpan<string> roles, CsvShapes shapes, GraphSnapshot graph)
    {
        foreach (var role in roles) Field(role);
        foreach (var shape in shapes.All) Field($"{graph.NameOf(shape.Key)}:{shape.Type}");
        End();
    }

    public void Field(Value value, CsvShape shape)
    {
        var held = StorableValue.Of(value);
        if (held.IsNull) Field("", quotedIfEmpty: false);
        else if (held.Kind == ValueKind.List && shape.Type.EndsWith(']')) Field(ListText(held));
        else Field(held.Kind == ValueKind.Point && shape.Type == "point" ? PointText(held.AsPoint()) : StorableValue.TextOf(held));
    }

    public void Field(string text, bool quotedIfEmpty = true)
    {
        if (_inRow) _text.Write(',');
        _inRow = true;
        if (text.Length == 0 ? !quotedIfEmpty : !text.AsSpan().ContainsAny(Quoted) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]))
        {
            _text.Write(text);
            return;
        }

        _text.Write('"');
        _text.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
    }

    public void End()
    {
        _text.Write('\n');
        _inRow = false;
    }

    public void Dispose() => _text.Dispose();

    private string ListText(Value list)
    {
        var text = new StringBuilder();
        foreach (var item in list.AsList())
            text.Append(item.Kind == ValueKind.Point ? PointText(item.AsPoint()) : item.ToString()).Append(delimiter);
        return text.Length == 0 ? "" : text.ToString(0, text.Length - 1);
    }

    // The import's own form: a map without "point", the names of the coordinates telling the system.
    private static string PointText(Point point)
    {
        var (first, second, third) = point.IsGeographic ? ("longitude", "latitude", "height") : ("x", "y", "z");
        var system = point.Srid switch { Point.Cartesian => "cartesian", Point.Cartesian3D => "cartesian-3d", Point.Wgs84 => "wgs-84", _ => "wgs-84-3d" };
        var depth = point.HasZ ? string.Create(CultureInfo.InvariantCulture, $", {third}:{(Value)point.Z}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{{{first}:{(Value)point.X}, {second}:{(Value)point.Y}{depth}, crs:{system}}}");
    }
}
