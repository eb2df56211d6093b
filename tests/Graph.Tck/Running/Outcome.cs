using Graph.Cypher;
using Graph.Tck.Judging;

namespace Graph.Tck.Running;

/// <summary>What came of a query: a result, one of Cypher's errors, or an error that should never leave the engine.</summary>
internal sealed record Outcome(CypherResult? Result, CypherException? Error, Exception? Internal)
{
    public static Outcome Of(Func<CypherResult> query)
    {
        try
        {
            return new Outcome(query(), null, null);
        }
        catch (CypherException error)
        {
            return new Outcome(null, error, null);
        }
        catch (Exception other) when (other is not OutOfMemoryException)
        {
            return new Outcome(null, null, other);
        }
    }

    public string? Judge(Func<CypherResult, string?> complaint) => Result is null ? Describe() : complaint(Result);

    public string? JudgeError(ExpectedError expected) =>
        Error is not null ? expected.Complaint(Error) : $"Expected {expected} but got {(Result is null ? Describe() : $"{Result.Rows.Count} rows")}";

    private string Describe() => Error is not null
        ? $"{Error.Kind} {Error.Detail}: {Error.Message}"
        : $"Internal error {Internal!.GetType().Name}: {Internal.Message}\n{Internal.StackTrace}";
}
