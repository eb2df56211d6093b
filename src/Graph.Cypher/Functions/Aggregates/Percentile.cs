using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>percentileCont() and percentileDisc(). The part is that of the first row.</summary>
internal sealed class Percentile(bool isInterpolated) : Accumulator
{
    private readonly List<Value> _values = [];
    private double _part = double.NaN;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        if (arguments[0].IsNull) return;
        if (_values.Count == 0) _part = PartOf(arguments[1]);
        if (!Numbers.IsNumber(arguments[0])) throw FunctionGroup.WrongType(Name, new("input", CypherType.Number), arguments[0]);
        if (_values.Count == _values.Capacity) context.Reserve(_values.Count * 32L);
        _values.Add(arguments[0]);
    }

    public override Value Result(EvaluationContext context)
    {
        if (_values.Count == 0) return default;
        _values.Sort();
        return isInterpolated ? Interpolated() : _values[Math.Max(0, (int)Math.Ceiling(_part * _values.Count) - 1)];
    }

    private string Name => isInterpolated ? "percentileCont" : "percentileDisc";

    private double PartOf(Value value)
    {
        if (!Numbers.TryFloat(value, out var part)) throw FunctionGroup.WrongType(Name, new("percentile", CypherType.Number), value);
        if (part is >= 0 and <= 1) return part;
        throw FunctionGroup.OutOfRange($"{Name}() takes a `percentile` between 0.0 and 1.0, not {FloatText.Of(part)}.");
    }

    private double Interpolated()
    {
        var position = _part * (_values.Count - 1);
        var below = (int)Math.Floor(position);
        Numbers.TryFloat(_values[below], out var low);
        if (position == below) return low;
        Numbers.TryFloat(_values[below + 1], out var high);
        return low * (below + 1 - position) + high * (position - below);
    }
}
