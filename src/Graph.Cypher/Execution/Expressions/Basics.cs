using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

internal sealed class ConstantEvaluator(Value value) : Evaluator
{
    public Value Value => value;

    public override Value Evaluate(Frame frame) => value;
}

internal sealed class ParameterEvaluator(int index) : Evaluator
{
    public override Value Evaluate(Frame frame) => frame.Parameter(index);
}

internal sealed class SlotEvaluator(int slot) : Evaluator
{
    public int Slot => slot;

    public override Value Evaluate(Frame frame) => frame.Row[slot];
}

internal sealed class ListEvaluator(Evaluator[] items) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++) values[i] = items[i].Evaluate(frame);
        return frame.Made(Value.OwnedList(values));
    }
}

internal sealed class MapEvaluator(string[] keys, Evaluator[] values) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var evaluated = new Value[values.Length];
        for (var i = 0; i < values.Length; i++) evaluated[i] = values[i].Evaluate(frame);
        return frame.Made(new MapValue(keys, evaluated));
    }
}

internal sealed class CallEvaluator(ScalarFunction function, Evaluator[] arguments, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var values = new ArgumentBuffer();
        Span<Value> given = arguments.Length <= ArgumentBuffer.Length ? values : new Value[arguments.Length];
        for (var i = 0; i < arguments.Length; i++) given[i] = arguments[i].Evaluate(frame);
        try
        {
            return function.Body(given[..arguments.Length], frame);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct ArgumentBuffer
    {
        public const int Length = 4;
        private Value _first;
    }
}

internal sealed class CaseEvaluator(Evaluator? subject, (Evaluator[] Tests, Evaluator Result)[] alternatives, Evaluator? otherwise) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = subject?.Evaluate(frame) ?? default;
        foreach (var (tests, result) in alternatives)
        {
            foreach (var test in tests)
            {
                if (subject is null ? test.Test(frame) == true : Values.ValueLogic.AreEqual(value, test.Evaluate(frame)) == true)
                    return result.Evaluate(frame);
            }
        }

        return otherwise?.Evaluate(frame) ?? default;
    }
}
