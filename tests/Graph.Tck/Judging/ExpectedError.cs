using System.Text.RegularExpressions;
using Graph.Cypher;

namespace Graph.Tck.Judging;

/// <summary>The error that a scenario expects.</summary>
/// <param name="Type">After Neo4j's codes: <c>SyntaxError</c>.</param>
/// <param name="Phase"><c>compile time</c>, <c>runtime</c> or <c>any time</c>.</param>
/// <param name="Detail">A finer name; <c>*</c> is any.</param>
internal sealed partial record ExpectedError(string Type, string Phase, string Detail)
{
    public bool IsCompileTime => Phase == "compile time";

    /// <summary>Reads <c>a SyntaxError should be raised at compile time: UndefinedVariable</c>; null for another step.</summary>
    public static ExpectedError? TryParse(string step)
    {
        var match = Step().Match(step);
        return match.Success ? new ExpectedError(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : null;
    }

    /// <summary>What is wrong with an error, or null.</summary>
    public string? Complaint(CypherException error)
    {
        var isRight = TypeOf(error.Kind) == Type
            && (Detail == "*" || error.Detail == Detail)
            && (Phase == "any time" || error.IsCompileTime == IsCompileTime);
        if (isRight) return null;
        var phase = error.IsCompileTime ? "compile time" : "runtime";
        return $"Expected {this} but got {TypeOf(error.Kind)} at {phase}: {error.Detail ?? "(no detail)"} ({error.Message})";
    }

    public override string ToString() => $"{Type} at {Phase}: {Detail}";

    private static string TypeOf(CypherErrorKind kind) => kind == CypherErrorKind.ProcedureNotFound ? "ProcedureError" : kind.ToString();

    [GeneratedRegex("^an? (\\w+) should be raised at (compile time|runtime|any time): (.+)$")]
    private static partial Regex Step();
}
