using System.Collections.Immutable;
using Graph.Cypher;
using Graph.Model;
using Graph.Tck.Judging;

namespace Graph.Tck.Harness;

public sealed class ResultJudgeTests
{
    private static readonly ResultJudge AnyOrder = new(IsOrdered: false, IgnoresElementOrder: false);
    private static readonly ResultJudge InOrder = new(IsOrdered: true, IgnoresElementOrder: false);
    private static readonly ResultJudge LooseLists = new(IsOrdered: false, IgnoresElementOrder: true);

    [Fact]
    public void TheSameRowsPassInAnyOrderOnlyWhereOrderDoesNotCount()
    {
        var table = Table(["x"], ["1"], ["2"]);
        Assert.Null(AnyOrder.Complaint(table, Result(["x"], [2], [1])));
        Assert.Equal("Expected the same rows in another order.", FirstLine(InOrder.Complaint(table, Result(["x"], [2], [1]))));
        Assert.Null(InOrder.Complaint(table, Result(["x"], [1], [2])));
    }

    [Fact]
    public void ARowTooManyIsNamed() => Assert.Equal(
        "Expected 2 rows but got 3; one too many is | 1 |",
        FirstLine(AnyOrder.Complaint(Table(["x"], ["1"], ["2"]), Result(["x"], [1], [2], [1]))));

    [Fact]
    public void AMissingRowIsNamed() => Assert.Equal(
        "Expected 2 rows but got 1; missing is | 1 |",
        FirstLine(AnyOrder.Complaint(Table(["x"], ["1"], ["1"]), Result(["x"], [1]))));

    [Fact]
    public void AnIntegerIsNoFloat() => Assert.Equal(
        "Expected | 1.0 | but got | 1 |", FirstLine(AnyOrder.Complaint(Table(["x"], ["1.0"]), Result(["x"], [1]))));

    [Fact]
    public void ADecimalIsNoFloat() => Assert.NotNull(AnyOrder.Complaint(Table(["x"], ["1.5"]), Result(["x"], [1.5m])));

    [Fact]
    public void ColumnsMustBeMetExactlyAndInOrder()
    {
        var table = Table(["a", "b"], ["1", "2"]);
        Assert.Null(AnyOrder.Complaint(table, Result(["a", "b"], [1, 2])));
        Assert.NotNull(AnyOrder.Complaint(table, Result(["b", "a"], [2, 1])));
        Assert.NotNull(AnyOrder.Complaint(table, Result(["a", "B"], [1, 2])));
    }

    [Fact]
    public void ATableWithoutRowsExpectsNone()
    {
        Assert.Null(AnyOrder.Complaint(Table(["x"]), Result(["x"])));
        Assert.NotNull(AnyOrder.Complaint(Table(["x"]), Result(["x"], [Value.Null])));
        Assert.NotNull(ResultJudge.ComplaintUnlessEmpty(Result(["x"], [1])));
        Assert.Null(ResultJudge.ComplaintUnlessEmpty(Result(["x"])));
    }

    [Fact]
    public void ListsCountAsMultisetsOnlyWhereTheScenarioSaysSo()
    {
        var table = Table(["x"], ["[1, 2]"]);
        Assert.Null(LooseLists.Complaint(table, Result(["x"], [Value.List(2, 1)])));
        Assert.NotNull(AnyOrder.Complaint(table, Result(["x"], [Value.List(2, 1)])));
        Assert.NotNull(LooseLists.Complaint(table, Result(["x"], [Value.List(1, 2, 2)])));
    }

    [Fact]
    public void NodesRelationshipsAndPathsAreComparedByWhatTheyHold()
    {
        using var graph = new PropertyGraph();
        using var change = graph.BeginTransaction();
        var a = change.AddNode(["A", "B"], ("x", 1), ("day", new Date(1984, 10, 11)));
        var b = change.AddNode([]);
        var to = change.AddRelationship("T", a, b, ("w", 1.5));
        change.Commit();
        var path = new PathValue([b.Id, a.Id], [to.Id]);
        var result = Result(["n", "r", "p"], [Value.OfNode(a.Id), Value.OfRelationship(to.Id), path]) with { Graph = graph.Snapshot };
        Assert.Null(AnyOrder.Complaint(
            Table(["n", "r", "p"], ["(:B:A {day: '1984-10-11', x: 1})", "[:T {w: 1.5}]", "<()<-[:T {w: 1.5}]-(:A:B {x: 1, day: '1984-10-11'})>"]), result));
        Assert.NotNull(AnyOrder.Complaint(
            Table(["n", "r", "p"], ["(:B:A {day: '1984-10-11', x: 1})", "[:T {w: 1.5}]", "<()-[:T {w: 1.5}]->(:A:B {x: 1, day: '1984-10-11'})>"]), result));
    }

    private static ImmutableArray<ImmutableArray<string>> Table(params string[][] rows) => [.. rows.Select(row => row.ToImmutableArray())];

    private static CypherResult Result(string[] columns, params Value[][] rows)
    {
        using var graph = new PropertyGraph();
        return new CypherResult(columns, rows, graph.Snapshot, new CypherSummary());
    }

    private static string? FirstLine(string? complaint) => complaint?.Split('\n')[0];
}
