using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>collect(value). The engine counts what the values hold.</summary>
internal sealed class Collect : Accumulator
{
    private readonly List<Value> _values = [];

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (!arguments[0].IsNull) _values.Add(arguments[0]);
    }

    public override Value Result(EvaluationContext context)
    {
        context.Reserve(_values.Count * 16L);
        return Value.OwnedList([.. _values]);
    }
}
