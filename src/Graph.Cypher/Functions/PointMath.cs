using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Measures between points of one coordinate system; null between different ones.</summary>
internal static class PointMath
{
    // In metres; Neo4j's figure, so that distances agree.
    private const double EarthRadius = 6_378_140.0;

    public static double? Distance(Point from, Point to)
    {
        if (from.Srid != to.Srid) return null;
        var rise = from.HasZ ? to.Z - from.Z : 0;
        if (!from.IsGeographic) return Length(to.X - from.X, to.Y - from.Y, rise);
        var height = from.HasZ ? (from.Z + to.Z) / 2 : 0;
        return Length((EarthRadius + height) * Angle(from, to), rise, 0);
    }

    public static bool? IsWithin(Point point, Point lowerLeft, Point upperRight)
    {
        if (point.Srid != lowerLeft.Srid || point.Srid != upperRight.Srid) return null;
        // A box on the globe may cross the 180th meridian.
        var isAcross = point.IsGeographic && lowerLeft.X > upperRight.X;
        var isBetween = isAcross
            ? point.X >= lowerLeft.X || point.X <= upperRight.X
            : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return isBetween && point.Y >= lowerLeft.Y && point.Y <= upperRight.Y
            && (!point.HasZ || point.Z >= lowerLeft.Z && point.Z <= upperRight.Z);
    }

    private static double Length(double x, double y, double z) => Math.Sqrt(x * x + y * y + z * z);

    // The haversine formula, in radians.
    private static double Angle(Point from, Point to)
    {
        var (fromLatitude, toLatitude) = (double.DegreesToRadians(from.Y), double.DegreesToRadians(to.Y));
        var latitude = Math.Sin((toLatitude - fromLatitude) / 2);
        var longitude = Math.Sin(double.DegreesToRadians(to.X - from.X) / 2);
        var square = latitude * latitude + Math.Cos(fromLatitude) * Math.Cos(toLatitude) * longitude * longitude;
        return 2 * Math.Asin(Math.Sqrt(Math.Min(1, square)));
    }
}
