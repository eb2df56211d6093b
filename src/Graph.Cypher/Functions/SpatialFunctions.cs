using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that make and measure points.</summary>
internal static class SpatialFunctions
{
    private static readonly FunctionGroup Group = new("Spatial");
    private static readonly FunctionParameter From = new("from", CypherType.Point);
    private static readonly FunctionParameter To = new("to", CypherType.Point);
    private static readonly FunctionParameter Point = new("point", CypherType.Point);

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Group.Strict("point", [new("input", CypherType.Map | CypherType.Entity)], CypherType.Point,
            "The point with the coordinates given: x, y, z or longitude, latitude, height; crs or srid name the system.",
            static (arguments, context) => PointReader.Read(EntityFunctions.Properties(arguments[0], context))),
        .. new[] { "point.distance", "distance" }.Select(name => Group.Strict(name, [From, To], CypherType.Float,
            "The distance of two points: in metres on the globe, else in the units of their coordinates. Null where their systems differ.",
            static (arguments, _) => PointMath.Distance(arguments[0].AsPoint(), arguments[1].AsPoint()) is { } distance ? distance : default(Value))),
        Group.Strict("point.withinBBox", [Point, Point with { Name = "lowerLeft" }, Point with { Name = "upperRight" }], CypherType.Boolean,
            "Whether a point lies in the box between two others, its borders included. Null where their systems differ.",
            static (arguments, _) => PointMath.IsWithin(arguments[0].AsPoint(), arguments[1].AsPoint(), arguments[2].AsPoint()) is { } isWithin
                ? isWithin
                : default(Value)),
    ];
}
