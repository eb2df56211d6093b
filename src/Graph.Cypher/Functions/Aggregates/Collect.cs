using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>collect(value).</summary>
internal sealed class Collect : Accumulator
{
    private const long Step = 1 << 16;

    private readonly List<Value> _values = [];
    private long _unreserved;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        var value = arguments[0];
        if (value.IsNull) return;
        _unreserved += ValueMemory.Of(value);
        if (_unreserved >= Step)
        {
            context.Reserve(_unreserved);
            _unreserved = 0;
        }

        _values.Add(value);
    }

    public override Value Result(EvaluationContext context)
    {
        context.Reserve(_unreserved + _values.Count * 16L);
        return Value.OwnedList([.. _values]);
    }
}
