using Graph.Cypher.Temporal;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>sum() and avg(). Sums of integers are integers, with a float among them floats; those of durations are durations.</summary>
internal sealed class Sum(bool isMean) : Accumulator
{
    private Int128 _integers;
    private decimal _decimals;
    private double _floats;
    private Value _durations;
    private long _count;
    private bool _hasFloat;
    private bool _hasDecimal;

    public override void Add(ReadOnlySpan<Value> arguments, EvaluationContext context)
    {
        var value = arguments[0];
        if (value.IsNull) return;
        if (_count > 0 && _durations.IsNull == (value.Kind == ValueKind.Duration))
            throw CypherException.Type("InvalidArgumentType", $"{Name}() cannot mix numbers and durations.");
        _count++;
        if (value.TryGetInteger(out var integer))
        {
            _integers += integer;
        }
        else if (value.TryGetFloat(out var number))
        {
            _floats += number;
            _hasFloat = true;
        }
        else if (value.Kind == ValueKind.Decimal)
        {
            _decimals = ValueMath.Add(_decimals, value, context).AsDecimal();
            _hasDecimal = true;
        }
        else if (value.Kind == ValueKind.Duration)
        {
            _durations = _durations.IsNull ? value : Added(_durations, value);
        }
        else
        {
            throw FunctionGroup.WrongType(Name, new("input", CypherType.Number | CypherType.Duration), value);
        }
    }

    public override Value Result(EvaluationContext context) => isMean ? Mean(context) : Total(context);

    private string Name => isMean ? "avg" : "sum";

    private Value Total(EvaluationContext context)
    {
        if (!_durations.IsNull) return _durations;
        if (_hasFloat) return Approximate;
        if (_integers < long.MinValue || _integers > long.MaxValue) throw ValueErrors.Overflow();
        return _hasDecimal ? ValueMath.Add(_decimals, (long)_integers, context) : (long)_integers;
    }

    private Value Mean(EvaluationContext context)
    {
        if (_count == 0) return default;
        if (!_durations.IsNull) return TemporalMath.TryDivide(_durations, _count, out var mean) ? mean : default;
        return _hasDecimal && !_hasFloat ? ValueMath.Divide(Total(context), _count) : Approximate / _count;
    }

    private double Approximate => _floats + (double)_integers + (double)_decimals;

    private static Value Added(Value left, Value right) => TemporalMath.TryAdd(left, right, out var sum) ? sum : default;
}
