using System.Globalization;

namespace Graph.Model;

/// <summary>A place in one of the four coordinate systems of Cypher.</summary>
/// <param name="Srid">The system's number: 7203 and 9157 Cartesian, 4326 and 4979 WGS 84; the second of each has a height.</param>
/// <param name="X">x, or the longitude in degrees.</param>
/// <param name="Y">y, or the latitude in degrees.</param>
/// <param name="Z">z, or the height in metres; NaN in a system of two dimensions.</param>
public readonly record struct Point(int Srid, double X, double Y, double Z = double.NaN)
{
    /// <summary>Cartesian, two dimensions.</summary>
    public const int Cartesian = 7203;

    /// <summary>Cartesian, three dimensions.</summary>
    public const int Cartesian3D = 9157;

    /// <summary>WGS 84, longitude and latitude.</summary>
    public const int Wgs84 = 4326;

    /// <summary>WGS 84 with height.</summary>
    public const int Wgs84Height = 4979;

    /// <summary>Whether the system has a third coordinate.</summary>
    public bool HasZ => Srid is Cartesian3D or Wgs84Height;

    /// <summary>Whether the coordinates are longitude and latitude.</summary>
    public bool IsGeographic => Srid is Wgs84 or Wgs84Height;

    /// <summary>By system, then by x, y and z.</summary>
    public int CompareTo(Point other)
    {
        if (Srid != other.Srid) return Srid.CompareTo(other.Srid);
        if (X.CompareTo(other.X) is not 0 and var byX) return byX;
        return Y.CompareTo(other.Y) is not 0 and var byY ? byY : Z.CompareTo(other.Z);
    }

    /// <summary>As Cypher writes it: <c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>.</summary>
    public override string ToString()
    {
        var (first, second, third) = IsGeographic ? ("longitude", "latitude", "height") : ("x", "y", "z");
        var system = Srid switch { Cartesian => "cartesian", Cartesian3D => "cartesian-3d", Wgs84 => "wgs-84", _ => "wgs-84-3d" };
        var depth = HasZ ? string.Create(CultureInfo.InvariantCulture, $", {third}: {(Value)Z}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"point({{{first}: {(Value)X}, {second}: {(Value)Y}{depth}, crs: '{system}'}})");
    }
}
