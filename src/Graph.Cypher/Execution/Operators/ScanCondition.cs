using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A condition on one property of what is scanned, with a value that is the same for all: tested a page of ids at a time.</summary>
internal sealed record ScanCondition(Symbol Key, ScanTest Test, Evaluator Operand, string Text)
{
    /// <summary>The condition for one run; null where it can never hold.</summary>
    public ColumnPredicate? Predicate(Frame frame)
    {
        var operand = Operand.Evaluate(frame);
        if (operand.IsNull) return null;
        bool Holds(Value value) => Test switch
        {
            ScanTest.Equal => ValueLogic.AreEqual(value, operand) == true,
            ScanTest.NotEqual => ValueLogic.AreEqual(value, operand) == false,
            ScanTest.Less => ValueLogic.Compare(value, operand) < 0,
            ScanTest.LessOrEqual => ValueLogic.Compare(value, operand) <= 0,
            ScanTest.Greater => ValueLogic.Compare(value, operand) > 0,
            ScanTest.GreaterOrEqual => ValueLogic.Compare(value, operand) >= 0,
            ScanTest.StartsWith => ValueLogic.StartsWith(value, operand) == true,
            ScanTest.EndsWith => ValueLogic.EndsWith(value, operand) == true,
            _ => ValueLogic.Contains(value, operand) == true,
        };
        if (operand.TryGetText(out var text) && TextMatchOf(Test) is not TextMatch.None and var match) return ColumnPredicate.OfText(match, text, Holds);
        if (!operand.TryGetInteger(out var number)) return new ColumnPredicate(Holds);
        return Test switch
        {
            ScanTest.Equal => ColumnPredicate.OfRange(number, number, Holds),
            ScanTest.Less when number > long.MinValue => ColumnPredicate.OfRange(long.MinValue, number - 1, Holds),
            ScanTest.LessOrEqual => ColumnPredicate.OfRange(long.MinValue, number, Holds),
            ScanTest.Greater when number < long.MaxValue => ColumnPredicate.OfRange(number + 1, long.MaxValue, Holds),
            ScanTest.GreaterOrEqual => ColumnPredicate.OfRange(number, long.MaxValue, Holds),
            _ => new ColumnPredicate(Holds),
        };
    }

    public static ScanTest? TestOf(ComparisonOperator comparison, bool isTurned) => (comparison, isTurned) switch
    {
        (ComparisonOperator.Equal, _) => ScanTest.Equal,
        (ComparisonOperator.NotEqual, _) => ScanTest.NotEqual,
        (ComparisonOperator.Less, false) or (ComparisonOperator.Greater, true) => ScanTest.Less,
        (ComparisonOperator.LessOrEqual, false) or (ComparisonOperator.GreaterOrEqual, true) => ScanTest.LessOrEqual,
        (ComparisonOperator.Greater, false) or (ComparisonOperator.Less, true) => ScanTest.Greater,
        _ => ScanTest.GreaterOrEqual,
    };

    // Only texts can be equal to a text, begin with it and so on; order is left to the test.
    private static TextMatch TextMatchOf(ScanTest test) => test switch
    {
        ScanTest.Equal => TextMatch.Equal,
        ScanTest.StartsWith => TextMatch.StartsWith,
        ScanTest.EndsWith => TextMatch.EndsWith,
        ScanTest.Contains => TextMatch.Contains,
        _ => TextMatch.None,
    };
}

internal enum ScanTest
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    StartsWith,
    EndsWith,
    Contains,
}
