using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfDurations =>
    [
        new ScalarFunction("duration", [new FunctionParameter("input", CypherType.String | CypherType.Map | CypherType.Duration)], CypherType.Duration,
            "A duration from a map of its units or a text such as 'P1Y2M3DT4H'.",
            (arguments, _) => CreateDuration(arguments[0])) { Category = "Temporal" },
        Between("between", "in whole months, days and seconds", DurationBetween.Whole),
        Between("inMonths", "in whole months", DurationBetween.InMonths),
        Between("inDays", "in whole days", DurationBetween.InDays),
        Between("inSeconds", "in seconds", DurationBetween.InSeconds),
    ];

    private static ScalarFunction Between(string name, string unit, Func<Value, Value, Duration> compute) =>
        new($"duration.{name}", [new FunctionParameter("from", CypherType.Temporal), new FunctionParameter("to", CypherType.Temporal)],
            CypherType.Duration, $"The duration from one instant to another, {unit}.",
            (arguments, _) => arguments[0].IsNull || arguments[1].IsNull ? Value.Null : compute(arguments[0], arguments[1])) { Category = "Temporal" };

    private static Value CreateDuration(Value input) => input.Kind switch
    {
        ValueKind.Null or ValueKind.Duration => input,
        ValueKind.Text => DurationParser.Parse(input.AsText()),
        ValueKind.Map => DurationFields.Read(input.AsMap()),
        _ => throw TemporalError.Type($"A duration cannot be made from {TemporalError.Quote(input)}."),
    };
}
