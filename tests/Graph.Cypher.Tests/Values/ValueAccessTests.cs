using Graph.Cypher.Tests.Functions;
using Graph.Cypher.Values;

namespace Graph.Cypher.Tests.Values;

public sealed class ValueAccessTests
{
    [Theory]
    [InlineData("node0", "name", "'Alpha'")]
    [InlineData("node0", "missing", "null")]
    [InlineData("rel0", "share", "0.5")]
    [InlineData("{a: 1}", "a", "1")]
    [InlineData("{a: 1}", "A", "null")]
    [InlineData("null", "a", "null")]
    [InlineData("point({x: 1, y: 2})", "y", "2.0")]
    [InlineData("point({longitude: 1, latitude: 2})", "latitude", "2.0")]
    [InlineData("point({x: 1, y: 2})", "crs", "'cartesian'")]
    [InlineData("point({x: 1, y: 2})", "srid", "7203")]
    [InlineData("point({x: 1, y: 2})", "z", "ArgumentError/InvalidArgumentValue")]
    [InlineData("date'2025-06-01'", "month", "6")]
    [InlineData("date'2025-06-01'", "colour", "ArgumentError/InvalidArgumentValue")]
    [InlineData("1", "a", "TypeError/InvalidArgumentType")]
    [InlineData("[1]", "a", "TypeError/InvalidArgumentType")]
    [InlineData("node77", "name", "EntityNotFound/DeletedEntityAccess")]
    [InlineData("rel77", "share", "EntityNotFound/DeletedEntityAccess")]
    public void PropertiesAreReadByName(string target, string key, string expected) =>
        Assert.Equal(expected, Notation.Outcome(context => ValueAccess.Property(Notation.Read(target, context), key, context)));

    [Theory]
    [InlineData("[1, 2, 3]", "0", "1")]
    [InlineData("[1, 2, 3]", "-1", "3")]
    [InlineData("[1, 2, 3]", "3", "null")]
    [InlineData("[1, 2, 3]", "-4", "null")]
    [InlineData("[1]", "-9223372036854775808", "null")]
    [InlineData("[1]", "null", "null")]
    [InlineData("null", "0", "null")]
    [InlineData("null", "true", "null")]
    [InlineData("{a: 1}", "'a'", "1")]
    [InlineData("{a: 1}", "null", "null")]
    [InlineData("node0", "'name'", "'Alpha'")]
    [InlineData("[1]", "'0'", "TypeError/ListElementAccessByNonInteger")]
    [InlineData("[1]", "0.0", "TypeError/ListElementAccessByNonInteger")]
    [InlineData("{a: 1}", "0", "TypeError/MapElementAccessByNonString")]
    [InlineData("node0", "0", "TypeError/MapElementAccessByNonString")]
    [InlineData("100", "0", "TypeError/InvalidArgumentType")]
    [InlineData("'text'", "0", "TypeError/InvalidArgumentType")]
    public void ElementsAreReadByIndex(string target, string index, string expected) =>
        Assert.Equal(expected, Notation.Outcome(context => ValueAccess.Index(Notation.Read(target, context), Notation.Read(index, context), context)));

    [Theory]
    [InlineData("[1, 2, 3, 4, 5]", "1", "3", "[2, 3]")]
    [InlineData("[1, 2, 3]", "1", "", "[2, 3]")]
    [InlineData("[1, 2, 3]", "", "2", "[1, 2]")]
    [InlineData("[1, 2, 3]", "-3", "-1", "[1, 2]")]
    [InlineData("[1, 2, 3]", "3", "1", "[]")]
    [InlineData("[1, 2, 3]", "-5", "5", "[1, 2, 3]")]
    [InlineData("[1, 2, 3]", "null", "", "null")]
    [InlineData("[1, 2, 3]", "", "null", "null")]
    [InlineData("null", "0", "1", "null")]
    [InlineData("'abc'", "0", "1", "TypeError/InvalidArgumentType")]
    [InlineData("[1, 2, 3]", "0", "1.0", "TypeError/InvalidArgumentType")]
    public void SlicesLeaveTheirEndOut(string target, string from, string to, string expected) =>
        Assert.Equal(expected, Notation.Outcome(_ => ValueAccess.Slice(
            Notation.Read(target), from == "" ? default : Notation.Read(from), to == "" ? default : Notation.Read(to), from != "", to != "")));
}
