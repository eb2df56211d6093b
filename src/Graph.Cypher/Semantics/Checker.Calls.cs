using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>CALL, of procedures and of subqueries.</content>
internal sealed partial class Checker
{
    private void CheckCall(CallClause call, Scope scope, bool isAlone)
    {
        var procedure = Find(call.Procedure);
        if (call.Arguments.IsDefault) CheckImplicitArguments(call, procedure, isAlone);
        else CheckArguments(call, procedure, scope);
        if (isAlone && (!call.HasYield || call.YieldsAll)) return;
        if (call.YieldsAll)
            throw Error("UnexpectedSyntax", "YIELD * is possible only where CALL is the whole query; name the columns.", call.Span);
        if (!call.HasYield && procedure.Outputs.Length > 0)
        {
            throw Error(
                "UndefinedVariable",
                $"Inside a query the columns must be named: YIELD {string.Join(", ", procedure.Outputs.Select(output => output.Name))}.", call.Procedure.Span);
        }

        foreach (var item in call.Yields)
        {
            var output = procedure.Outputs.FirstOrDefault(output => output.Name == item.Column.Text) ?? throw UnknownOutput(item.Column, procedure);
            if (scope.Has(item.Variable.Text)) throw AlreadyBound(item.Variable);
            scope.Declare(item.Variable.Text, StaticType.Of(output.Type));
        }

        if (call.Where is not null) CheckPredicate(call.Where, scope, "The condition behind WHERE");
    }

    private Procedure Find(Name name)
    {
        if (procedures.TryFind(name.Text, out var procedure)) return procedure;
        var hint = Suggestion.Question(name.Text, procedures.Names);
        throw new CypherException(
            CypherErrorKind.ProcedureNotFound, "ProcedureNotFound",
            $"There is no procedure `{name.Text}`{(hint.Length == 0 ? "; SHOW PROCEDURES lists all." : hint)}", name.Span, isCompileTime: true);
    }

    private static CypherException UnknownOutput(Name column, Procedure procedure)
    {
        var hint = Suggestion.Question(column.Text, procedure.Outputs.Select(output => output.Name));
        return Error("UndefinedVariable", $"Procedure `{procedure.Name}` has no column `{column.Text}`{(hint.Length == 0 ? "." : hint)}", column.Span);
    }

    // Without parentheses, parameters of the same names are meant.
    private void CheckImplicitArguments(CallClause call, Procedure procedure, bool isAlone)
    {
        if (procedure.Inputs.IsEmpty) return;
        if (!isAlone)
        {
            throw Error(
                "InvalidArgumentPassingMode", $"Inside a query the arguments must be written out: {Signature(procedure)}.", call.Procedure.Span);
        }

        if (isExplained) return;
        foreach (var input in procedure.Inputs)
            if (input.Default is null && !parameters.Contains(input.Name)) throw MissingParameter(input.Name, call.Procedure.Span);
    }

    private void CheckArguments(CallClause call, Procedure procedure, Scope scope)
    {
        var least = procedure.Inputs.Count(input => input.Default is null);
        if (call.Arguments.Length < least || call.Arguments.Length > procedure.Inputs.Length)
        {
            throw Error(
                "InvalidNumberOfArguments",
                $"{procedure.Name}() takes {Count(least, procedure.Inputs.Length)}, not {call.Arguments.Length}: {Signature(procedure)}.", call.Procedure.Span);
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var input = procedure.Inputs[i];
            var accepted = (input.Type & CypherType.Float) != 0 ? input.Type | CypherType.Integer : input.Type;
            Require(Check(call.Arguments[i], scope), accepted, $"What {procedure.Name}() takes as `{input.Name}`", call.Arguments[i].Span);
        }
    }

    private static string Signature(Procedure procedure) =>
        $"{procedure.Name}({string.Join(", ", procedure.Inputs.Select(input => $"{input.Name} :: {input.TypeText}"))})";

    private List<KeyValuePair<string, StaticType>> OutputsOf(CallClause call)
    {
        var procedure = Find(call.Procedure);
        return call.HasYield && !call.YieldsAll
            ? [.. call.Yields.Select(item => KeyValuePair.Create(item.Variable.Text, StaticType.Any))]
            : [.. procedure.Outputs.Select(output => KeyValuePair.Create(output.Name, StaticType.Of(output.Type)))];
    }

    private void CheckSubquery(SubqueryClause subquery, Scope scope)
    {
        var columns = Check(subquery.Query, ScopeOf(subquery, scope), QueryPlace.Call);
        var returned = LastOf(subquery.Query) is ReturnClause last ? last.Span : subquery.Span;
        foreach (var (name, type) in columns)
        {
            if (scope.Has(name))
                throw Error("VariableAlreadyBound", $"The subquery returns `{name}`, which is a variable outside already; return it under another name.", returned);
            scope.Declare(name, type);
        }

        if (subquery.InTransactions is not { } transactions) return;
        if (transactions.Rows is not null) CheckCount(transactions.Rows, "The number of rows");
        if (transactions.Rows is Literal { Value: var rows } && rows.TryGetInteger(out var count) && count < 1)
            throw Error("InvalidArgumentType", "A transaction takes at least one row.", transactions.Rows.Span);
        if (transactions.Report is not { } report) return;
        if (transactions.OnError == "FAIL")
            throw Error("InvalidClauseComposition", "REPORT STATUS goes with ON ERROR CONTINUE or ON ERROR BREAK.", report.Span);
        if (scope.Has(report.Text)) throw AlreadyBound(report);
        scope.Declare(report.Text, StaticType.Map);
    }

    private static Scope ScopeOf(SubqueryClause subquery, Scope scope)
    {
        if (!subquery.HasScope) return new Scope { Importable = scope };
        if (subquery.ImportsAll) return scope.Inner();
        var imported = new Scope { Importable = scope };
        foreach (var name in subquery.Imports)
        {
            if (imported.Has(name.Text)) throw AlreadyBound(name);
            imported.Declare(name.Text, TypeOf(name.Text, scope, name.Span));
        }

        return new Scope(imported) { Importable = scope };
    }
}
