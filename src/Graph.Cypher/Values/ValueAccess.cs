using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Parts of values: target.key, target[index], target[from..to].</summary>
internal static class ValueAccess
{
    /// <summary>A property of a node, relationship or map, or a component of a temporal value, duration or point.</summary>
    /// <exception cref="CypherException">The target has no parts of that name; or it is a deleted node or relationship.</exception>
    public static Value Property(Value target, string key, EvaluationContext context) => throw new NotSupportedException();

    public static Value Index(Value target, Value index, EvaluationContext context) => throw new NotSupportedException();

    public static Value Slice(Value target, Value from, Value to, bool hasFrom, bool hasTo) => throw new NotSupportedException();
}
