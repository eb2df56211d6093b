using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions on lists, and those on lists and texts alike.</summary>
internal static class ListFunctions
{
    private static readonly FunctionGroup Group = new("List");
    private static readonly FunctionGroup Scalar = new("Scalar");
    private static readonly FunctionParameter List = new("list", CypherType.List);
    private static readonly FunctionParameter Anything = new("input", CypherType.Any);

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Scalar.Strict("head", [List], CypherType.Any, "The first element of a list; null where it is empty.",
            static (arguments, _) => arguments[0].AsList() is [var first, ..] ? first : default),
        Scalar.Strict("last", [List], CypherType.Any, "The last element of a list; null where it is empty.",
            static (arguments, _) => arguments[0].AsList() is [.., var last] ? last : default),
        Group.Strict("tail", [List], CypherType.List, "All elements of a list but the first.",
            static (arguments, _) => arguments[0].AsList() is [_, .. var rest] ? Value.List(rest) : arguments[0]),
        Group.Strict("reverse", [new("input", CypherType.List | CypherType.String)], CypherType.List | CypherType.String,
            "A list or text from its end to its start.",
            static (arguments, context) => arguments[0].TryGetText(out var text) ? CodePoints.Reverse(text) : Reversed(arguments[0].AsList(), context)),
        Group.Open("range", [new("start", CypherType.Any), new("end", CypherType.Any), new("step", CypherType.Any, IsOptional: true)],
            CypherType.List, "The integers from one to another, both included, in steps of 1 or as given.",
            static (arguments, context) => Range(
                Bound(arguments[0], "start"), Bound(arguments[1], "end"), arguments.Length > 2 ? Bound(arguments[2], "step") : 1, context)),
        Scalar.Strict("size", [new("input", CypherType.List | CypherType.String)], CypherType.Integer,
            "The number of elements of a list or characters of a text.",
            static (arguments, _) => arguments[0].TryGetText(out var text) ? CodePoints.Count(text) : arguments[0].AsList().Length),
        Scalar.Open("coalesce", [Anything, new("more", CypherType.Any, IsOptional: true, IsRepeated: true)], CypherType.Any,
            "The first argument that is not null.", static (arguments, _) => FirstOf(arguments)),
        Scalar.Open("nullIf", [new("v1", CypherType.Any), new("v2", CypherType.Any)], CypherType.Any,
            "Null if both arguments are equal, else the first.",
            static (arguments, _) => ValueLogic.AreEqual(arguments[0], arguments[1]) == true ? default : arguments[0]),
    ];

    private static Value FirstOf(ReadOnlySpan<Value> values)
    {
        foreach (ref readonly var value in values)
            if (!value.IsNull) return value;
        return default;
    }

    private static Value Reversed(ReadOnlySpan<Value> list, EvaluationContext context)
    {
        context.ReserveList(list.Length);
        var values = list.ToArray();
        Array.Reverse(values);
        return Value.OwnedList(values);
    }

    // The arguments of range() are the only ones whose wrong types show when the query runs, as an ArgumentError (TCK, List11).
    private static long Bound(Value value, string name) =>
        value.TryGetInteger(out var bound)
            ? bound
            : throw CypherException.Argument("InvalidArgumentType", $"range() takes INTEGER as `{name}`, not {TypeNames.Of(value)}.");

    private static Value Range(long start, long end, long step, EvaluationContext context)
    {
        if (step == 0) throw FunctionGroup.OutOfRange("range() takes a `step` other than 0.");
        var count = ((Int128)end - start) / step + 1;
        if (step > 0 ? start > end : start < end) count = 0;
        context.ReserveList(count);
        var values = new Value[(int)count];
        var next = start;
        for (var i = 0; i < values.Length; i++)
        {
            if ((i & 0xFFFF) == 0xFFFF) context.CheckStopped();
            values[i] = next;
            next = unchecked(next + step);
        }

        return Value.OwnedList(values);
    }
}
