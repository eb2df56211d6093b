using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>stDev() and stDevP(), in one pass (Welford's method); 0.0 where there is too little to deviate.</summary>
internal sealed class Deviation(bool isSample) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (arguments[0].IsNull) return;
        if (!Numbers.TryFloat(arguments[0], out var number))
            throw FunctionGroup.WrongType(isSample ? "stDev" : "stDevP", new("input", CypherType.Number), arguments[0]);
        _count++;
        var distance = number - _mean;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }

    public override Value Result(EvaluationContext context)
    {
        var divisor = isSample ? _count - 1 : _count;
        return divisor <= 0 ? 0.0 : Math.Sqrt(_squares / divisor);
    }
}
