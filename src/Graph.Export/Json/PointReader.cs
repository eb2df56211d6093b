using System.Globalization;
using Graph.Model;

namespace Graph.Export;

/// <summary>Reads points as Neo4j's import has them: <c>{x:1.0, y:2.0, crs:cartesian}</c>, <c>{longitude:…, latitude:…}</c>.</summary>
internal static class PointReader
{
    public static bool TryRead(string text, out Point point)
    {
        point = default;
        if (!text.StartsWith('{') || !text.EndsWith('}')) return false;
        var (x, y, z) = (double.NaN, double.NaN, double.NaN);
        var (hasX, hasY, hasZ, isGeographic) = (false, false, false, false);
        foreach (var field in text[1..^1].Split(','))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) return false;
            var (name, content) = (field[..colon].Trim(), field[(colon + 1)..].Trim().Trim('\'', '"'));
            if (name == "crs")
            {
                isGeographic |= content.StartsWith("wgs-84", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            if (!double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return false;
            isGeographic |= name is "longitude" or "latitude" or "height";
            switch (name)
            {
                case "x" or "longitude":
                    (x, hasX) = (number, true);
                    break;
                case "y" or "latitude":
                    (y, hasY) = (number, true);
                    break;
                case "z" or "height":
                    (z, hasZ) = (number, true);
                    break;
                default:
                    return false;
            }
        }

        var system = (isGeographic, hasZ) switch
        {
            (true, false) => Point.Wgs84,
            (true, true) => Point.Wgs84Height,
            (false, false) => Point.Cartesian,
            _ => Point.Cartesian3D,
        };
        point = new Point(system, x, y, z);
        return hasX && hasY;
    }
}
