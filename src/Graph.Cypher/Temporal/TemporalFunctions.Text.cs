using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfText =>
    [
        new ScalarFunction("format",
            [new FunctionParameter("value", CypherType.Temporal | CypherType.Duration), new FunctionParameter("pattern", CypherType.String, IsOptional: true)],
            CypherType.String,
            "A date or time as text in a pattern such as 'dd.MM.yyyy HH:mm'; without one as toString() writes it.",
            (arguments, _) => Format(arguments)) { Category = "Temporal" },
    ];

    private static Value Format(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
            if (argument.IsNull) return Value.Null;
        if (!TemporalText.TryFormat(arguments[0], out var text))
            throw TemporalError.Type($"`format` takes a date, a time or a duration, not {TemporalError.Quote(arguments[0])}.");
        if (arguments.Length == 1) return text;
        return arguments[1].TryGetText(out var pattern)
            ? TemporalPattern.Format(arguments[0], pattern)
            : throw TemporalError.Type($"A pattern must be a STRING, but is {TemporalError.Quote(arguments[1])}.");
    }
}
