using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>toInteger() and its like, each also in a form that gives null for a wrong type and in one for lists.</summary>
internal static class ConversionFunctions
{
    private const CypherType Textual =
        CypherType.Boolean | CypherType.Number | CypherType.String | CypherType.Temporal | CypherType.Duration | CypherType.Point;

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        .. Conversions("toBoolean", CypherType.Boolean | CypherType.Integer | CypherType.String, CypherType.Boolean, "Scalar", Conversion.ToBoolean),
        .. Conversions("toInteger", CypherType.Boolean | CypherType.Number | CypherType.String, CypherType.Integer, "Scalar", Conversion.ToInteger),
        .. Conversions("toFloat", CypherType.Number | CypherType.String, CypherType.Float, "Scalar", Conversion.ToFloat),
        .. Conversions("toString", Textual, CypherType.String, "String", Conversion.ToText),
        new FunctionGroup("Scalar").Open("valueType", [new("input", CypherType.Any)], CypherType.String,
            "The most exact type of a value, as Cypher writes it.", static (arguments, _) => ValueTypes.Name(arguments[0])),
    ];

    private static IEnumerable<ScalarFunction> Conversions(
        string name, CypherType accepted, CypherType result, string category, Func<Value, Value> convert)
    {
        var group = new FunctionGroup(category);
        var type = TypeNames.Of(result);
        yield return group.Strict(name, [new("input", accepted)], result, $"The value as {type}; null where a text does not read as one.",
            (arguments, _) => convert(arguments[0]));
        yield return group.Open(name + "OrNull", [new("input", CypherType.Any)], result, $"The value as {type}; null where it cannot be one.",
            (arguments, _) => OrNull(arguments[0]));
        yield return new FunctionGroup("List").Strict(name + "List", [new("input", CypherType.List)], CypherType.List,
            $"Each element as {type}; null where it cannot be one.",
            (arguments, context) =>
            {
                var list = arguments[0].AsList();
                context.ReserveList(list.Length);
                var values = new Value[list.Length];
                for (var i = 0; i < values.Length; i++) values[i] = OrNull(list[i]);
                return Value.OwnedList(values);
            });

        Value OrNull(Value value) => (TypeNames.TypeOf(value) & accepted) == 0 ? default : convert(value);
    }
}
