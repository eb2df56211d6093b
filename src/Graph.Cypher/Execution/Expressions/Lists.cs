using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

internal static class ListOperand
{
    /// <summary>The items to go over; null for null.</summary>
    public static Value[]? Of(Value value, TextSpan span) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => value.AsList().ToArray(),
        _ => throw CypherException.Type("InvalidArgumentType", $"Expected a list but found {Described.Kind(value)}.", span),
    };
}

/// <summary>[x IN list WHERE predicate | projection].</summary>
internal sealed class ListComprehensionEvaluator(int slot, Evaluator list, Evaluator? where, Evaluator? projection, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (ListOperand.Of(list.Evaluate(frame), span) is not { } items) return default;
        var result = new HeldList(frame);
        try
        {
            var outer = frame.Row[slot];
            foreach (var item in items)
            {
                frame.Tick();
                frame.Row[slot] = item;
                if (where is null || where.Test(frame) == true) result.Add(projection is null ? item : projection.Evaluate(frame));
            }

            frame.Row[slot] = outer;
            return result.ToValue();
        }
        finally
        {
            result.Release();
        }
    }
}

/// <summary>all, any, none, single over a list, with unknown for what null leaves open.</summary>
internal sealed class QuantifierEvaluator(QuantifierKind kind, int slot, Evaluator list, Evaluator where, TextSpan span) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        if (ListOperand.Of(list.Evaluate(frame), span) is not { } items) return null;
        int matches = 0, unknown = 0;
        foreach (var item in items)
        {
            frame.Tick();
            frame.Row[slot] = item;
            var holds = where.Test(frame);
            if (holds == true) matches++;
            else if (holds is null) unknown++;
            switch (kind)
            {
                case QuantifierKind.All when holds == false:
                case QuantifierKind.None when holds == true:
                case QuantifierKind.Single when matches > 1:
                    return false;
                case QuantifierKind.Any when holds == true:
                    return true;
            }
        }

        return unknown > 0 ? null : kind switch
        {
            QuantifierKind.Any => false,
            QuantifierKind.Single => matches == 1,
            _ => true,
        };
    }
}

internal sealed class ReduceEvaluator(int accumulator, Evaluator start, int slot, Evaluator list, Evaluator body, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (ListOperand.Of(list.Evaluate(frame), span) is not { } items) return default;
        frame.Row[accumulator] = start.Evaluate(frame);
        foreach (var item in items)
        {
            frame.Tick();
            frame.Row[slot] = item;
            frame.Row[accumulator] = body.Evaluate(frame);
        }

        return frame.Row[accumulator];
    }
}
