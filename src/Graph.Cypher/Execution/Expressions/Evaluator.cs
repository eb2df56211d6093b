using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>An expression ready to run: names have become slots and numbers. Immutable.</summary>
internal abstract class Evaluator
{
    public abstract Value Evaluate(Frame frame);

    /// <summary>As a predicate: true, false, or null for unknown.</summary>
    /// <exception cref="CypherException">The value is neither a boolean nor null.</exception>
    public virtual bool? Test(Frame frame)
    {
        var value = Evaluate(frame);
        if (value.IsNull) return null;
        return value.Kind == ValueKind.Boolean ? value.AsBoolean() : throw NotBoolean(value);
    }

    internal static Value ToValue(bool? truth) => truth is { } known ? (Value)known : default;

    private static CypherException NotBoolean(Value value) =>
        CypherException.Type("InvalidArgumentType", $"Expected true or false but found {value}, which is {Described.Kind(value)}.");
}
