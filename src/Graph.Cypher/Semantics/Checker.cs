using System.Diagnostics.CodeAnalysis;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>
/// One walk over a statement, clause by clause in the order in which they run: each expression gives the types that its value may
/// have, each clause the variables that the next one sees.
/// </summary>
internal sealed partial class Checker(IReadOnlySet<string> parameters, IProcedureCatalog procedures, bool isExplained)
{
    private readonly List<Parameter> _missing = [];

    /// <exception cref="CypherException">The query is wrong.</exception>
    public void CheckWhole(Query tree)
    {
        Check(tree, new Scope(), QueryPlace.Statement);

        // Last, so that a query wrong in itself is refused as such whatever is given with it.
        if (_missing.Count == 0 || isExplained) return;
        var first = _missing[0];
        throw MissingParameter(first.Name, first.Span);
    }

    private CypherException MissingParameter(string name, TextSpan span)
    {
        var hint = Suggestion.Question(name, parameters);
        return new CypherException(
            CypherErrorKind.ParameterMissing, "MissingParameter", $"Parameter `${name}` is not given{(hint.Length == 0 ? "." : hint)}", span, isCompileTime: true);
    }

    private static CypherException Error(string detail, string message, TextSpan span) => CypherException.Syntax(detail, message, span);

    private static CypherException Undefined(string name, Scope scope, TextSpan span)
    {
        return Error("UndefinedVariable", $"Variable `{name}` is not defined{WhereItWent(name, scope)}", span);
    }

    private static string WhereItWent(string name, Scope scope)
    {
        if (scope.Before?.Has(name) == true)
            return scope.IsJoined ? " here: behind DISTINCT and aggregation only the columns are left." : " any more: the last WITH did not hand it on.";
        if (scope.Importable?.Has(name) == true) return $" in the subquery; import it: CALL ({name}) {{ … }}.";
        return Suggestion.Question(name, scope.Names) is { Length: > 0 } question ? question : ".";
    }

    private static CypherException AlreadyBound(Name variable) =>
        Error("VariableAlreadyBound", $"Variable `{variable.Text}` is already defined; choose another name.", variable.Span);

    /// <summary>Refuses a value that cannot be of those types.</summary>
    private static void Require(StaticType type, CypherType expected, string what, TextSpan span)
    {
        if (!type.MayBe(expected))
            throw Error("InvalidArgumentType", $"{what} must be {TypeText.Of(expected)}, but this is {type}.", span);
    }

    [DoesNotReturn]
    private static void ThrowTooDeep(TextSpan span) =>
        throw Error("UnexpectedSyntax", "The query nests too deep here; split it up with WITH.", span);
}
