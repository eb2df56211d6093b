using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>min() and max(), by the order of ORDER BY.</summary>
/// <param name="sign">-1 for the least, 1 for the greatest.</param>
internal sealed class Extreme(int sign) : Accumulator
{
    private Value _best;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        var value = arguments[0];
        if (!value.IsNull && (_best.IsNull || Math.Sign(value.CompareTo(_best)) == sign)) _best = value;
    }

    public override Value Result(EvaluationContext context) => _best;
}
