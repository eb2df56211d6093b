using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

internal static partial class TemporalFunctions
{
    private static IEnumerable<ScalarFunction> OfEpoch =>
    [
        Group.Strict("datetime.fromEpoch",
            [new FunctionParameter("seconds", CypherType.Integer), new FunctionParameter("nanoseconds", CypherType.Integer)], CypherType.ZonedDateTime,
            "The UTC date-time so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            (arguments, _) => FromEpoch((Int128)arguments[0].AsInteger() * Calendar.NanosecondsPerSecond + arguments[1].AsInteger())),
        Group.Strict("datetime.fromEpochMillis",
            [new FunctionParameter("milliseconds", CypherType.Integer)], CypherType.ZonedDateTime,
            "The UTC date-time so many milliseconds after 1970-01-01T00:00Z.",
            (arguments, _) => FromEpoch((Int128)arguments[0].AsInteger() * 1_000_000)),
        Group.Strict("timestamp", [], CypherType.Integer,
            "Milliseconds from 1970-01-01T00:00Z to the beginning of the statement.",
            (_, context) => Timestamp(TemporalClock.Statement(context))),
    ];

    private static ZonedDateTime FromEpoch(Int128 nanoseconds) =>
        new Moment(0, 0).TryMove(nanoseconds, out var moment)
            ? default(Zone).AtInstant(moment)
            : throw TemporalError.Overflow($"The moment has no date: years go from -{Calendar.MaxYear} to {Calendar.MaxYear}.");

    private static Value Timestamp(Moment moment) => moment.Second * 1_000 + moment.Nanosecond / 1_000_000;
}
