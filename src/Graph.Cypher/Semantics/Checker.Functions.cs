using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Functions, aggregating and others.</content>
internal sealed partial class Checker
{
    private StaticType CheckFunction(Expression expression, Scope scope, Aggregation aggregation)
    {
        if (expression is not FunctionCall call)
        {
            RefuseAggregation(expression, aggregation);
            return StaticType.Integer;
        }

        var name = call.Function.Text;
        if (FunctionLibrary.Aggregates.TryGetValue(name, out var aggregate)) return CheckAggregate(call, aggregate, scope, aggregation);
        if (IsExists(call) && call.Arguments is [PatternExpression pattern]) return CheckPatternExpression(pattern, scope, isPredicate: true);
        if (!FunctionLibrary.Scalars.TryGetValue(name, out var function)) throw Unknown(call);
        if (call.IsDistinct)
            throw Error("UnexpectedSyntax", $"DISTINCT goes with functions that aggregate; {function.Name}() does not.", call.Span);
        if (aggregation == Aggregation.Inside && name.Equals("rand", StringComparison.OrdinalIgnoreCase))
            throw Error("NonConstantExpression", "rand() cannot stand in an aggregation; hand it on by WITH first.", call.Span);
        var types = CheckArguments(call, function.Name, function.Parameters, function.MinArguments, function.MaxArguments, scope, aggregation);
        return ResultOf(function, types);
    }

    private StaticType CheckAggregate(FunctionCall call, AggregateFunction aggregate, Scope scope, Aggregation aggregation)
    {
        if (aggregation == Aggregation.Inside) throw Nested(call);

        // The arguments first: a variable that is not there is the plainer mistake.
        var types = CheckArguments(
            call, aggregate.Name, aggregate.Parameters, aggregate.Parameters.Length, aggregate.Parameters.Length, scope, Aggregation.Inside);
        RefuseAggregation(call, aggregation);
        return aggregate.Name switch
        {
            "collect" => StaticType.ListOf(types[0]),
            "min" or "max" => types[0],
            _ => StaticType.Of(aggregate.Result),
        };
    }

    private static void RefuseAggregation(Expression call, Aggregation aggregation)
    {
        if (aggregation == Aggregation.Inside) throw Nested(call);
        if (aggregation == Aggregation.Refused)
            throw Error("InvalidAggregation", "Aggregation is possible in the columns of WITH and RETURN only; hand its result on by WITH and use that.", call.Span);
    }

    private static CypherException Nested(Expression call) =>
        Error("NestedAggregation", "An aggregation cannot stand in another; hand the inner one's result on by WITH.", call.Span);

    private static CypherException Unknown(FunctionCall call)
    {
        var hint = Suggestion.Question(call.Function.Text, FunctionLibrary.Scalars.Keys.Concat(FunctionLibrary.Aggregates.Keys));
        return Error("UnknownFunction", $"There is no function `{call.Function.Text}`{(hint.Length == 0 ? "; SHOW FUNCTIONS lists all." : hint)}", call.Function.Span);
    }

    private List<StaticType> CheckArguments(
        FunctionCall call, string name, ImmutableArray<FunctionParameter> expected, int least, int most, Scope scope, Aggregation aggregation)
    {
        var given = call.Arguments;
        if (given.Length < least || given.Length > most)
            throw Error("InvalidNumberOfArguments", $"{name}() takes {Count(least, most)}, not {given.Length}.", call.Span);
        var types = new List<StaticType>();
        for (var i = 0; i < given.Length; i++)
        {
            types.Add(Check(given[i], scope, aggregation));
            var parameter = expected[Math.Min(i, expected.Length - 1)];
            Require(types[i], parameter.Type, $"What {name}() takes as `{parameter.Name}`", given[i].Span);
        }

        return types;
    }

    private static string Count(int least, int most) => (least, most) switch
    {
        (0, 0) => "no arguments",
        (_, int.MaxValue) => $"{least} arguments or more",
        (1, 1) => "1 argument",
        _ when least == most => $"{least} arguments",
        _ => $"{least} to {most} arguments",
    };

    private static bool IsExists(FunctionCall call) => call.Function.Text.Equals("exists", StringComparison.OrdinalIgnoreCase);

    // Where the type hangs on what is given.
    private static StaticType ResultOf(ScalarFunction function, List<StaticType> types) => function.Name switch
    {
        "nodes" => StaticType.ListOf(StaticType.Node),
        "relationships" => StaticType.ListOf(StaticType.Relationship),
        "labels" or "keys" or "split" => StaticType.ListOf(StaticType.Text),
        "range" => StaticType.ListOf(StaticType.Integer),
        "head" or "last" => types[0].ElementOrAny,
        "tail" or "reverse" when types[0].Kinds == CypherType.List => types[0],
        "coalesce" => types.Aggregate((left, right) => left.Or(right)),
        _ => StaticType.Of(function.Result),
    };
}
