using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfDurations =>
    [
        Group.Strict("duration",
            [new FunctionParameter("input", CypherType.String | CypherType.Map | CypherType.Duration)], CypherType.Duration,
            "A duration from a text such as 'P1Y2M3DT4H' or a map of its units.",
            (arguments, _) => CreateDuration(arguments[0])),
        Between("between", "in whole months, days and seconds", DurationBetween.Whole),
        Between("inMonths", "in whole months", DurationBetween.InMonths),
        Between("inDays", "in whole days", DurationBetween.InDays),
        Between("inSeconds", "in seconds", DurationBetween.InSeconds),
    ];

    private static ScalarFunction Between(string name, string units, Func<Value, Value, Duration> compute) =>
        Group.Strict($"duration.{name}",
            [new FunctionParameter("from", CypherType.Temporal), new FunctionParameter("to", CypherType.Temporal)], CypherType.Duration,
            $"The duration from one instant to another, {units}.",
            (arguments, _) => compute(arguments[0], arguments[1]));

    private static Value CreateDuration(Value input) => input.Kind switch
    {
        ValueKind.Text => DurationParser.Parse(input.AsText()),
        ValueKind.Map => DurationFields.Read(input.AsMap()),
        _ => input,
    };
}
