using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>EXISTS { … } and patterns as predicates: whether there is a row.</summary>
internal sealed class ExistsEvaluator(Operator plan, int index) : PredicateEvaluator
{
    public override bool? Test(Frame frame) => frame.Subquery(index, plan).MoveNext();
}

/// <summary>COUNT { … }.</summary>
internal sealed class CountEvaluator(Operator plan, int index) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var cursor = frame.Subquery(index, plan);
        var count = 0L;
        while (cursor.MoveNext()) count++;
        return count;
    }
}

/// <summary>COLLECT { … } and pattern comprehensions: one value of every row.</summary>
internal sealed class CollectEvaluator(Operator plan, int index, Evaluator projection) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var cursor = frame.Subquery(index, plan);
        var values = new HeldList(frame);
        try
        {
            while (cursor.MoveNext()) values.Add(projection.Evaluate(frame));
            return values.ToValue();
        }
        finally
        {
            values.Release();
        }
    }
}

/// <summary>shortestPath(…) as a value: one value of the first row, or null.</summary>
internal sealed class FirstEvaluator(Operator plan, int index, Evaluator projection) : Evaluator
{
    public override Value Evaluate(Frame frame) => frame.Subquery(index, plan).MoveNext() ? projection.Evaluate(frame) : default;
}

/// <summary>COUNT { … } where one row says the number.</summary>
internal sealed class CountedEvaluator(Operator plan, int index, int slot) : Evaluator
{
    public override Value Evaluate(Frame frame) => frame.Subquery(index, plan).MoveNext() ? frame.Row[slot] : 0L;
}
