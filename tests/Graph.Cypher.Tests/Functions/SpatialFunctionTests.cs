namespace Graph.Cypher.Tests.Functions;

public sealed class SpatialFunctionTests
{
    [Theory]
    [InlineData("point({x: 1, y: 2})", "point({x: 1.0, y: 2.0, crs: 'cartesian'})")]
    [InlineData("point({x: 1, y: 2, z: 3})", "point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})")]
    [InlineData("point({longitude: 46.7, latitude: 24.7})", "point({longitude: 46.7, latitude: 24.7, crs: 'wgs-84'})")]
    [InlineData("point({longitude: 46.7, latitude: 24.7, height: 600})", "point({longitude: 46.7, latitude: 24.7, height: 600.0, crs: 'wgs-84-3d'})")]
    [InlineData("point({x: 46.7, y: 24.7, crs: 'WGS-84'})", "point({longitude: 46.7, latitude: 24.7, crs: 'wgs-84'})")]
    [InlineData("point({x: 1, y: 2, srid: 4326})", "point({longitude: 1.0, latitude: 2.0, crs: 'wgs-84'})")]
    [InlineData("point({longitude: 190, latitude: 0})", "point({longitude: -170.0, latitude: 0.0, crs: 'wgs-84'})")]
    [InlineData("point({longitude: 0, latitude: 91})", "ArgumentError/NumberOutOfRange")]
    [InlineData("point({x: null, y: 2})", "null")]
    [InlineData("point(null)", "null")]
    [InlineData("point({x: 1})", "ArgumentError/InvalidArgumentValue")]
    [InlineData("point({x: 'a', y: 2})", "ArgumentError/InvalidArgumentType")]
    [InlineData("point({x: 1, y: 2, crs: 'mars'})", "ArgumentError/InvalidArgumentValue")]
    [InlineData("point({x: 1, y: 2, crs: 'cartesian-3d'})", "ArgumentError/InvalidArgumentValue")]
    [InlineData("point({latitude: 1, longitude: 2, crs: 'cartesian'})", "ArgumentError/InvalidArgumentValue")]
    [InlineData("point(1)", "TypeError/InvalidArgumentValue")]
    public void PointsAreMadeFromMaps(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Theory]
    [InlineData("point.distance(point({x: 0, y: 0}), point({x: 3, y: 4}))", "5.0")]
    [InlineData("distance(point({x: 0, y: 0, z: 0}), point({x: 2, y: 3, z: 6}))", "7.0")]
    [InlineData("point.distance(point({x: 0, y: 0}), point({longitude: 0, latitude: 0}))", "null")]
    [InlineData("point.distance(null, point({x: 0, y: 0}))", "null")]
    [InlineData("round(point.distance(point({longitude: 12.78, latitude: 56.7}), point({longitude: 12.79, latitude: 56.71})))", "1270.0")]
    [InlineData("point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 1, y: 2}))", "true")]
    [InlineData("point.withinBBox(point({x: 3, y: 1}), point({x: 0, y: 0}), point({x: 1, y: 2}))", "false")]
    [InlineData("point.withinBBox(point({longitude: 179.5, latitude: 0}), point({longitude: 179, latitude: -1}), point({longitude: -179, latitude: 1}))", "true")]
    [InlineData("point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({longitude: 1, latitude: 2}))", "null")]
    public void PointsAreMeasured(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));
}
