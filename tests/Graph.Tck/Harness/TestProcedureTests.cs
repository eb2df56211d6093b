using Graph.Cypher.Functions;
using Graph.Model;
using Graph.Tck.Running;

namespace Graph.Tck.Harness;

public sealed class TestProcedureTests
{
    [Fact]
    public void RowsWhoseInputsEqualTheArgumentsYieldTheirOutputs()
    {
        var procedure = TestProcedure.Read(
            "test.my.proc(name :: STRING?, id :: INTEGER) :: (city :: STRING?, code :: NUMBER?) :",
            [["name", "id", "city", "code"], ["'a'", "1", "'x'", "1"], ["'a'", "1", "'y'", "2.5"], ["null", "1", "'z'", "3"]]);
        Assert.Equal("test.my.proc", procedure.Name);
        Assert.Equal(["name STRING? True", "id INTEGER False"], procedure.Inputs.Select(field => $"{field.Name} {field.TypeText} {field.IsNullable}"));
        Assert.Equal([CypherType.String, CypherType.Number], procedure.Outputs.Select(field => field.Type));
        Assert.Equal([["x", 1], ["y", 2.5]], procedure.Body(["a", 1], null!));
        Assert.Equal([["z", 3]], procedure.Body([Value.Null, 1], null!));
        Assert.Empty(procedure.Body(["b", 1], null!));
    }

    [Fact]
    public void AProcedureWithoutOutputsYieldsNothing()
    {
        var procedure = TestProcedure.Read("test.doNothing() :: ():", [[]]);
        Assert.Empty(procedure.Inputs);
        Assert.Empty(procedure.Body([], null!));
    }

    [Theory]
    [InlineData("test.my.proc")]
    [InlineData("test.my.proc(a :: THING) :: ()")]
    public void AnUnreadableSignatureIsRefused(string signature) =>
        Assert.Throws<FormatException>(() => TestProcedure.Read(signature, [[]]));
}
