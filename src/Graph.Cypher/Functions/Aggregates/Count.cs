using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>count(value).</summary>
internal sealed class Count : Accumulator
{
    private long _count;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (!arguments[0].IsNull) _count++;
    }

    public override Value Result(EvaluationContext context) => _count;
}
