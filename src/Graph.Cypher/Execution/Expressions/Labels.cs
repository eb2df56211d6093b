using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>Labels that a node, or types that a relationship, may have: a tree over label numbers.</summary>
internal abstract class LabelTest
{
    /// <param name="labels">Label numbers of a node, ascending, or the one type of a relationship.</param>
    public abstract bool Holds(ReadOnlySpan<int> labels, Frame frame);
}

internal sealed class HasLabel(Symbol symbol) : LabelTest
{
    public Symbol Symbol => symbol;

    public override bool Holds(ReadOnlySpan<int> labels, Frame frame) => frame.Resolve(symbol) is >= 0 and var number && labels.Contains(number);
}

internal sealed class HasAnyLabel : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> labels, Frame frame) => labels.Length > 0;
}

internal sealed class NotLabel(LabelTest operand) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> labels, Frame frame) => !operand.Holds(labels, frame);
}

internal sealed class BothLabels(LabelTest left, LabelTest right) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> labels, Frame frame) => left.Holds(labels, frame) && right.Holds(labels, frame);
}

internal sealed class EitherLabel(LabelTest left, LabelTest right) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> labels, Frame frame) => left.Holds(labels, frame) || right.Holds(labels, frame);
}

/// <summary>$(expression): the labels or types that the expression names.</summary>
internal sealed class DynamicLabelTest(Evaluator names, bool isAny, SymbolKind kind) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> labels, Frame frame)
    {
        var any = false;
        foreach (var name in LabelNames.Of(names.Evaluate(frame)))
        {
            var number = new Symbol(kind, name, 0).Find(frame.Graph);
            var has = number >= 0 && labels.Contains(number);
            if (has && isAny) return true;
            if (!has && !isAny) return false;
            any |= has;
        }

        return any || !isAny;
    }
}

/// <summary>Names given by an expression: a text or a list of texts.</summary>
internal static class LabelNames
{
    public static IEnumerable<string> Of(Value value)
    {
        if (value.TryGetText(out var text)) return [Checked(text)];
        if (value.Kind == ValueKind.List)
            return value.AsList().ToArray().Select(item => item.TryGetText(out var name) ? Checked(name) : throw Wrong(item));
        throw Wrong(value);
    }

    private static string Checked(string name) =>
        name.Length > 0 ? name : throw CypherException.Argument("InvalidArgumentValue", "A label or type has at least one character.");

    private static CypherException Wrong(Value value) =>
        CypherException.Type("InvalidArgumentType", $"A label or type is named by a string or a list of strings, not by {Described.Kind(value)}.");
}

/// <summary>n:A|B as a predicate; null for null.</summary>
internal sealed class LabelCheckEvaluator(Evaluator operand, LabelTest labels, LabelTest types) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var value = operand.Evaluate(frame);
        switch (value.Kind)
        {
            case ValueKind.Null:
                return null;
            case ValueKind.Node:
                var set = frame.Graph.SetOfNode[value.AsNodeId()] - 1;
                return labels.Holds(set < 0 ? [] : frame.Graph.LabelSets[set], frame);
            case ValueKind.Relationship:
                return types.Holds([frame.Graph.TypeOf[value.AsRelationshipId()] - 1], frame);
            default:
                throw CypherException.Type("InvalidArgumentType", $"Only nodes and relationships have labels or types, not {Described.Kind(value)}.");
        }
    }
}
