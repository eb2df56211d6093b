using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The functions that make and take apart instants and durations.</summary>
internal static partial class TemporalFunctions
{
    private const CypherType Source = CypherType.String | CypherType.Map | CypherType.Temporal;

    public static ImmutableArray<ScalarFunction> All { get; } =
        [.. TemporalType.All.SelectMany(OfInstants), .. OfEpoch, .. OfDurations, .. OfText];

    private static IEnumerable<ScalarFunction> OfInstants(TemporalType type)
    {
        yield return new ScalarFunction(type.Name, [new FunctionParameter("input", Source, IsOptional: true)], type.CypherType,
            $"A {type.Title} from a map of its components, a text or another instant; without an argument the current one.",
            (arguments, context) => Create(type, arguments, context)) { Category = "Temporal" };
        yield return Truncate(type);
        yield return Clock(type, "transaction", "when the transaction began", TemporalClock.Transaction);
        yield return Clock(type, "statement", "when the statement began", TemporalClock.Statement);
        yield return Clock(type, "realtime", "at this very moment", TemporalClock.Realtime) with { IsDeterministic = false };
    }

    private static ScalarFunction Clock(TemporalType type, string name, string when, Func<EvaluationContext, Moment> read) =>
        new($"{type.Name}.{name}", [new FunctionParameter("timezone", CypherType.String | CypherType.Map, IsOptional: true)], type.CypherType,
            $"The {type.Title} {when}, in the given zone or that of the database.",
            (arguments, context) => ReadClock(type, read, arguments, context)) { Category = "Temporal" };

    private static ScalarFunction Truncate(TemporalType type) =>
        new($"{type.Name}.truncate",
            [
                new FunctionParameter("unit", CypherType.String),
                new FunctionParameter("input", CypherType.Temporal, IsOptional: true),
                new FunctionParameter("fields", CypherType.Map, IsOptional: true),
            ],
            type.CypherType,
            $"The beginning of the unit ('year', 'week', 'hour' …) that an instant lies in, as a {type.Title}, with the given components changed.",
            (arguments, context) => Truncate(type, arguments, context)) { Category = "Temporal" };

    private static Value Truncate(TemporalType type, ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        foreach (var argument in arguments)
            if (argument.IsNull) return Value.Null;
        if (!arguments[0].TryGetText(out var unit)) throw TemporalError.Type($"A unit must be a STRING, but is {TemporalError.Quote(arguments[0])}.");
        var instant = arguments.Length > 1 ? arguments[1] : Create(type, [], context);
        if (arguments.Length < 3) return Truncation.Truncate(type, unit, instant, null, context);
        return arguments[2].Kind == ValueKind.Map
            ? Truncation.Truncate(type, unit, instant, arguments[2].AsMap(), context)
            : throw TemporalError.Type($"The components must be a MAP, but are {TemporalError.Quote(arguments[2])}.");
    }

    private static Value Create(TemporalType type, ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (arguments.Length == 0) return TemporalClock.Read(type, TemporalClock.Statement(context), Zone.Default(context.TimeZone));
        var input = arguments[0];
        return input.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Text => TemporalParser.Parse(type, input.AsText(), context),
            ValueKind.Map => TemporalBuilder.FromMap(type, input.AsMap(), context),
            _ => TemporalBuilder.FromInstant(type, input, context),
        };
    }

    private static Value ReadClock(
        TemporalType type, Func<EvaluationContext, Moment> read, ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (arguments.Length == 0) return TemporalClock.Read(type, read(context), Zone.Default(context.TimeZone));
        if (arguments[0].IsNull) return Value.Null;
        return TemporalClock.Read(type, read(context), ZoneOf(arguments[0], type));
    }

    // 'Asia/Riyadh' or {timezone: 'Asia/Riyadh'}
    private static Zone ZoneOf(Value value, TemporalType type)
    {
        if (value.TryGetText(out var name)) return Zone.Parse(name);
        if (value.Kind != ValueKind.Map) throw TemporalError.Type($"A time zone must be a STRING, but is {TemporalError.Quote(value)}.");
        var fields = TemporalFields.Read(value.AsMap(), type);
        return fields.IsZoneOnly ? fields.Zone!.Value : throw TemporalError.Argument("A clock takes `timezone` and nothing else.");
    }
}
