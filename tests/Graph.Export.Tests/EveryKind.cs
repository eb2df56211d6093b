using Graph.Model;

namespace Graph.Export.Tests;

/// <summary>A graph with each kind of value that a property can have, alone and in a list.</summary>
internal static class EveryKind
{
    private static readonly (string, Value[])[] Values =
    [
        ("name", ["«ميتا»; \"بلاتفورمز\",\r\nسطر ثان", "", " \\u0041\\n'\t`"]),
        ("whole", [0, long.MinValue, long.MaxValue]),
        ("real", [-0.0, 1e300, 5e-324]),
        ("truth", [true, false, true]),
        ("day", [new Date(2025, 6, 1), new Date(-44, 3, 15), new Date(12345, 12, 31)]),
        ("clock", [new LocalTime(0), new LocalTime(86_399_999_999_999), new LocalTime(1)]),
        ("zonedClock", [new ZonedTime(new LocalTime(1), 10_800), new ZonedTime(new LocalTime(0), 0), new ZonedTime(new LocalTime(5), -3_600)]),
        ("moment", [new LocalDateTime(new Date(2025, 6, 1), new LocalTime(1)), (LocalDateTime)DateTime.UnixEpoch, (LocalDateTime)DateTime.UnixEpoch]),
        ("instant", [ZonedDateTime.FromLocal(new LocalDateTime(new Date(2025, 6, 1), new LocalTime(34_200_000_000_000)), 10_800, "Asia/Riyadh"), ZonedDateTime.FromLocal(default, 0), ZonedDateTime.FromLocal(default, -3_600)]),
        ("length", [new Duration(14, 3, 14_706, 789_000_000), new Duration(-1, 0, -1, 500_000_000), new Duration(0, 0, 0, 0)]),
        ("place", [new Point(Point.Wgs84, 55.27, 25.2), new Point(Point.Cartesian3D, 1, -2.5, 3), new Point(Point.Wgs84Height, 46.7, 24.7, 612)]),
    ];

    public static PropertyGraph Graph()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 3; i++) builder.AddNode(["Entity", "Company"], [.. Values.Select(pair => (pair.Item1, pair.Item2[i])), ("all", 1)]);
        builder.AddNode(["Entity"], [.. Values.Select(pair => (pair.Item1 + "s", Value.List(pair.Item2)))]);
        builder.AddRelationship("OWNS", 0, 1, [.. Values.Select(pair => (pair.Item1, pair.Item2[1]))]);
        builder.AddRelationship("OWNS", 1, 3, ("none", Value.List()));
        return builder.Build();
    }
}
