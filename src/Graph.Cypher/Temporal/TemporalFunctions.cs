using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The functions that make, cut down, measure and write instants and durations.</summary>
internal static partial class TemporalFunctions
{
    private static readonly FunctionGroup Group = new("Temporal");

    public static ImmutableArray<ScalarFunction> All { get; } =
        [.. TemporalType.All.SelectMany(OfInstants), .. OfEpoch, .. OfDurations, .. OfText];

    private static IEnumerable<ScalarFunction> OfInstants(TemporalType type) =>
    [
        Group.Strict(type.Name,
            [new FunctionParameter("input", CypherType.String | CypherType.Map | CypherType.Temporal, IsOptional: true)], type.CypherType,
            $"A {type.Title} from a text, a map of its components or another instant; without an argument the current one.",
            (arguments, context) => Create(type, arguments, context)),
        Group.Strict($"{type.Name}.truncate",
            [
                new FunctionParameter("unit", CypherType.String),
                new FunctionParameter("input", CypherType.Temporal, IsOptional: true),
                new FunctionParameter("fields", CypherType.Map, IsOptional: true),
            ],
            type.CypherType,
            $"The beginning of the unit ('year', 'week', 'hour' …) that an instant lies in, as a {type.Title}, with the given components changed.",
            (arguments, context) => Truncate(type, arguments, context)),
        Clock(type, "transaction", "when the transaction began", TemporalClock.Transaction),
        Clock(type, "statement", "when the statement began", TemporalClock.Statement),
        Clock(type, "realtime", "at this very moment", TemporalClock.Realtime) with { IsDeterministic = false },
    ];

    private static ScalarFunction Clock(TemporalType type, string name, string when, Func<EvaluationContext, Moment> read) =>
        Group.Strict($"{type.Name}.{name}",
            [new FunctionParameter("timezone", CypherType.String | CypherType.Map, IsOptional: true)], type.CypherType,
            $"The {type.Title} {when}, in the given zone or that of the database.",
            (arguments, context) => TemporalClock.Read(type, read(context),
                arguments is [var zone] ? ZoneOf(zone, type) : Zone.Default(context.TimeZone)));

    private static Value Create(TemporalType type, ReadOnlySpan<Value> arguments, EvaluationContext context) => arguments switch
    {
        [] => TemporalClock.Read(type, TemporalClock.Statement(context), Zone.Default(context.TimeZone)),
        [{ Kind: ValueKind.Text } text] => TemporalParser.Parse(type, text.AsText(), context),
        [{ Kind: ValueKind.Map } map] => TemporalBuilder.FromMap(type, map.AsMap(), context),
        [var instant, ..] => TemporalBuilder.FromInstant(type, instant, context),
    };

    private static Value Truncate(TemporalType type, ReadOnlySpan<Value> arguments, EvaluationContext context) => Truncation.Truncate(
        type,
        arguments[0].AsText(),
        arguments.Length > 1 ? arguments[1] : Create(type, [], context),
        arguments.Length > 2 ? arguments[2].AsMap() : null,
        context);

    // 'Asia/Riyadh' or {timezone: 'Asia/Riyadh'}
    private static Zone ZoneOf(Value value, TemporalType type)
    {
        if (value.TryGetText(out var name)) return Zone.Parse(name);
        var fields = TemporalFields.Read(value.AsMap(), type);
        return fields.IsZoneOnly ? fields.Zone!.Value : throw TemporalError.Argument("A clock takes `timezone` and nothing else.");
    }
}
