using Graph.Cypher;
using Graph.Tck.Judging;

namespace Graph.Tck.Harness;

public sealed class ExpectedErrorTests
{
    [Theory]
    [InlineData("a SyntaxError should be raised at compile time: UndefinedVariable", CypherErrorKind.SyntaxError, "UndefinedVariable", true, true)]
    [InlineData("a SyntaxError should be raised at compile time: UndefinedVariable", CypherErrorKind.SyntaxError, "UndefinedVariable", false, false)]
    [InlineData("a SyntaxError should be raised at compile time: UndefinedVariable", CypherErrorKind.SyntaxError, "Other", true, false)]
    [InlineData("a SyntaxError should be raised at compile time: UndefinedVariable", CypherErrorKind.TypeError, "UndefinedVariable", true, false)]
    [InlineData("a TypeError should be raised at runtime: InvalidArgumentValue", CypherErrorKind.TypeError, "InvalidArgumentValue", false, true)]
    [InlineData("a TypeError should be raised at runtime: InvalidArgumentValue", CypherErrorKind.TypeError, "InvalidArgumentValue", true, false)]
    [InlineData("a TypeError should be raised at any time: *", CypherErrorKind.TypeError, null, true, true)]
    [InlineData("a TypeError should be raised at any time: *", CypherErrorKind.TypeError, "Anything", false, true)]
    [InlineData("an ArgumentError should be raised at runtime: NumberOutOfRange", CypherErrorKind.ArgumentError, "NumberOutOfRange", false, true)]
    [InlineData("a ProcedureError should be raised at compile time: ProcedureNotFound", CypherErrorKind.ProcedureNotFound, "ProcedureNotFound", true, true)]
    public void TypePhaseAndDetailMustFit(string step, CypherErrorKind kind, string? detail, bool isCompileTime, bool fits)
    {
        var complaint = ExpectedError.TryParse(step)!.Complaint(new CypherException(kind, detail, "m", null, isCompileTime));
        Assert.Equal(fits, complaint is null);
    }

    [Fact]
    public void AnotherStepIsNoExpectedError() => Assert.Null(ExpectedError.TryParse("the result should be empty"));
}
