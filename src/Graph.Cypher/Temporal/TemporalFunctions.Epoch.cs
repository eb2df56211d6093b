using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfEpoch =>
    [
        new ScalarFunction("datetime.fromEpoch",
            [new FunctionParameter("seconds", CypherType.Number), new FunctionParameter("nanoseconds", CypherType.Number)], CypherType.ZonedDateTime,
            "The UTC date-time so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            (arguments, _) => FromEpoch(arguments[0], Calendar.NanosecondsPerSecond, arguments[1])) { Category = "Temporal" },
        new ScalarFunction("datetime.fromEpochMillis", [new FunctionParameter("milliseconds", CypherType.Number)], CypherType.ZonedDateTime,
            "The UTC date-time so many milliseconds after 1970-01-01T00:00Z.",
            (arguments, _) => FromEpoch(arguments[0], 1_000_000, 0)) { Category = "Temporal" },
        new ScalarFunction("timestamp", [], CypherType.Integer,
            "Milliseconds from 1970-01-01T00:00Z to the beginning of the statement.",
            (_, context) => Timestamp(TemporalClock.Statement(context))) { Category = "Temporal" },
    ];

    private static Value FromEpoch(Value amount, long unit, Value nanoseconds)
    {
        if (amount.IsNull || nanoseconds.IsNull) return Value.Null;
        var total = (Int128)WholeOf(amount) * unit + WholeOf(nanoseconds);
        return new Moment(0, 0).TryMove(total, out var moment)
            ? default(Zone).AtInstant(moment)
            : throw TemporalError.Overflow($"The moment {amount} lies outside the years from -{Calendar.MaxYear} to {Calendar.MaxYear}.");
    }

    private static long WholeOf(Value value) =>
        value.TryGetInteger(out var whole)
            ? whole
            : throw TemporalError.Type($"A moment is counted in INTEGERs, but here is {TemporalError.Quote(value)}.");

    private static Value Timestamp(Moment moment) => moment.Second * 1_000 + moment.Nanosecond / 1_000_000;
}
