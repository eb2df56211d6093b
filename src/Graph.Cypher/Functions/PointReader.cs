using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Points from maps of their coordinates.</summary>
internal static class PointReader
{
    private static readonly (string Name, int Srid)[] Systems =
    [
        ("cartesian", Point.Cartesian), ("cartesian-3d", Point.Cartesian3D), ("wgs-84", Point.Wgs84), ("wgs-84-3d", Point.Wgs84Height),
    ];

    /// <summary>The point; null where a coordinate or the system is null.</summary>
    /// <exception cref="CypherException">Coordinates are missing, of a wrong type or beyond their system.</exception>
    public static Value Read(MapValue map)
    {
        foreach (var name in (string[])["x", "y", "z", "longitude", "latitude", "height", "crs", "srid"])
            if (map.TryGetValue(name, out var part) && part.IsNull) return default;
        var isGeographic = map.ContainsKey("latitude") || map.ContainsKey("longitude");
        var (first, second, third) = isGeographic ? ("longitude", "latitude", "height") : ("x", "y", "z");
        if (isGeographic && map.ContainsKey("z") && !map.ContainsKey("height")) third = "z";
        if (!map.ContainsKey(first) || !map.ContainsKey(second))
            throw CypherException.Argument("InvalidArgumentValue", "A point must contain either 'x' and 'y', or 'latitude' and 'longitude'.");
        var (x, y) = (Coordinate(map, first), Coordinate(map, second));
        var hasZ = map.ContainsKey(third);
        var srid = Srid(map) ?? (isGeographic, hasZ) switch
        {
            (false, false) => Point.Cartesian,
            (false, true) => Point.Cartesian3D,
            (true, false) => Point.Wgs84,
            _ => Point.Wgs84Height,
        };
        var point = new Point(srid, x, y, hasZ ? Coordinate(map, third) : double.NaN);
        if (point.HasZ != hasZ || isGeographic && !point.IsGeographic)
            throw CypherException.Argument("InvalidArgumentValue", "The coordinates of the point do not fit the coordinate system named by 'crs' or 'srid'.");
        return point.IsGeographic ? OnGlobe(point) : point;
    }

    private static double Coordinate(MapValue map, string name) =>
        Numbers.TryFloat(map[name], out var coordinate)
            ? coordinate
            : throw CypherException.Argument("InvalidArgumentType", $"The coordinate '{name}' of a point is a number, not {TypeNames.Of(map[name])}.");

    private static int? Srid(MapValue map)
    {
        if (map.TryGetValue("crs", out var crs))
        {
            var at = crs.TryGetText(out var name)
                ? Array.FindIndex(Systems, system => system.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                : -1;
            return at >= 0 ? Systems[at].Srid : throw Unknown("crs", string.Join(", ", Systems.Select(system => system.Name)));
        }

        if (!map.TryGetValue("srid", out var srid)) return null;
        return srid.TryGetInteger(out var number) && Array.Exists(Systems, system => system.Srid == number)
            ? (int)number
            : throw Unknown("srid", string.Join(", ", Systems.Select(system => system.Srid)));
    }

    private static CypherException Unknown(string part, string known) =>
        CypherException.Argument("InvalidArgumentValue", $"Unknown '{part}' of a point; known are {known}.");

    // Longitudes go round the globe, latitudes end at the poles.
    private static Value OnGlobe(Point point)
    {
        if (point.Y is < -90 or > 90)
            throw FunctionGroup.OutOfRange("Cannot create WGS84 point with invalid coordinate: latitude lies between -90 and 90.");
        return point.X is < -180 or > 180 && double.IsFinite(point.X) ? point with { X = Math.IEEERemainder(point.X, 360) } : point;
    }
}
