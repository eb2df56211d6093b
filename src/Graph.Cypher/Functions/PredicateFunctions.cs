using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that say yes or no. all(), any(), none() and single() are expressions of their own.</summary>
internal static class PredicateFunctions
{
    private static readonly FunctionGroup Group = new("Predicate");

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Group.Strict("isEmpty", [new("input", CypherType.List | CypherType.Map | CypherType.String)], CypherType.Boolean,
            "Whether a list, map or text has nothing in it.", static (arguments, _) => IsEmpty(arguments[0])),
        Group.Open("exists", [new("input", CypherType.Any)], CypherType.Boolean, "Whether a pattern is there.",
            static (arguments, _) => Exists(arguments[0])),
    ];

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Text => value.AsText().Length == 0,
        ValueKind.List => value.AsList().IsEmpty,
        _ => value.AsMap().Count == 0,
    };

    // Of a pattern the predicate's own answer is passed on; exists(n.key) went out with Neo4j 5.
    private static Value Exists(Value value) =>
        value.Kind == ValueKind.Boolean
            ? value
            : throw CypherException.Argument(
                "InvalidArgumentValue", "exists(n.key) is no longer part of Cypher; write n.key IS NOT NULL, or EXISTS { … } for patterns.");
}
