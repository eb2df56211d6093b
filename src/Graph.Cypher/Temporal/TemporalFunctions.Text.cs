using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfText =>
    [
        Group.Strict("format",
            [new FunctionParameter("value", CypherType.Temporal | CypherType.Duration), new FunctionParameter("pattern", CypherType.String, IsOptional: true)],
            CypherType.String,
            "A date or time as text by a pattern such as 'dd.MM.yyyy HH:mm'; without one as toString() writes it.",
            (arguments, _) => arguments.Length == 1
                ? TemporalText.Format(arguments[0])
                : TemporalPattern.Format(arguments[0], arguments[1].AsText())),
    ];
}
