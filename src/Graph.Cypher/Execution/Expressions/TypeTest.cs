using Graph.Cypher.Syntax;
using Graph.Cypher.Unicode;
using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>IS :: TYPE. Every type includes null unless it says NOT NULL (Cypher manual, "Type predicate expressions").</summary>
internal sealed class TypeTestEvaluator(Evaluator operand, TypeName type, bool isNegated) : PredicateEvaluator
{
    public override bool? Test(Frame frame) => Is(operand.Evaluate(frame), type) != isNegated;

    private static bool Is(Value value, TypeName type)
    {
        foreach (var alternative in type.Alternatives)
            if (Is(value, alternative)) return true;
        if (value.IsNull) return type.Name is "NOTHING" ? false : !type.IsNotNull;
        return type.Name switch
        {
            "ANY" or "ANY VALUE" or "VALUE" => true,
            "NOTHING" or "NULL" => false,
            "BOOLEAN" or "BOOL" => value.Kind == ValueKind.Boolean,
            "STRING" or "VARCHAR" => value.Kind == ValueKind.Text,
            "INTEGER" or "INT" or "SIGNED INTEGER" or "INTEGER64" or "INT64" => value.Kind == ValueKind.Integer,
            "FLOAT" or "FLOAT64" => value.Kind is ValueKind.Float or ValueKind.Decimal,
            "DATE" => value.Kind == ValueKind.Date,
            "LOCAL TIME" or "TIME WITHOUT TIMEZONE" or "TIME WITHOUT TIME ZONE" => value.Kind == ValueKind.Time,
            "ZONED TIME" or "TIME WITH TIMEZONE" or "TIME WITH TIME ZONE" => value.Kind == ValueKind.ZonedTime,
            "LOCAL DATETIME" or "TIMESTAMP WITHOUT TIMEZONE" or "TIMESTAMP WITHOUT TIME ZONE" => value.Kind == ValueKind.LocalDateTime,
            "ZONED DATETIME" or "TIMESTAMP WITH TIMEZONE" or "TIMESTAMP WITH TIME ZONE" => value.Kind == ValueKind.ZonedDateTime,
            "DURATION" => value.Kind == ValueKind.Duration,
            "POINT" => value.Kind == ValueKind.Point,
            "NODE" or "ANY NODE" or "VERTEX" or "ANY VERTEX" => value.Kind == ValueKind.Node,
            "RELATIONSHIP" or "ANY RELATIONSHIP" or "EDGE" or "ANY EDGE" => value.Kind == ValueKind.Relationship,
            "MAP" or "ANY MAP" => value.Kind == ValueKind.Map,
            "PATH" or "PATHS" => value.Kind == ValueKind.Path,
            "PROPERTY VALUE" or "ANY PROPERTY VALUE" => value.Kind <= ValueKind.Point,
            "LIST" or "ARRAY" => value.Kind == ValueKind.List && (type.Element is null || All(value, type.Element)),
            _ => throw CypherException.Syntax("UnexpectedSyntax", $"`{type.Name}` is not a type.", type.Span),
        };
    }

    private static bool All(Value list, TypeName element)
    {
        foreach (var item in list.AsList())
            if (!Is(item, element)) return false;
        return true;
    }
}

/// <summary>IS NORMALIZED; null for what is not text.</summary>
internal sealed class NormalizedTestEvaluator(Evaluator operand, string form, bool isNegated) : PredicateEvaluator
{
    public override bool? Test(Frame frame) =>
        operand.Evaluate(frame).TryGetText(out var text) ? UnicodeNormalizer.IsNormalized(text, form, frame) != isNegated : null;
}
