using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>What types operators give for what types.</summary>
internal static class ArithmeticTypes
{
    private const CypherType Instant = CypherType.Temporal;
    private const CypherType Scalar = CypherType.Number | CypherType.Boolean | CypherType.Temporal | CypherType.Duration | CypherType.Point;

    /// <summary>The types that the result may have; none where no value on the left goes with any on the right.</summary>
    public static CypherType Of(BinaryOperator sign, CypherType left, CypherType right)
    {
        var result = CypherType.None;
        Pair(CypherType.Integer, CypherType.Integer, sign == BinaryOperator.Power ? CypherType.Float : CypherType.Integer, sign is not BinaryOperator.Concatenate);
        Pair(CypherType.Float, CypherType.Number, CypherType.Float, sign is not BinaryOperator.Concatenate);
        Pair(CypherType.Number, CypherType.Float, CypherType.Float, sign is not BinaryOperator.Concatenate);
        switch (sign)
        {
            case BinaryOperator.Add:
                Pair(CypherType.String, CypherType.String | Scalar, CypherType.String);
                Pair(Scalar, CypherType.String, CypherType.String);
                Pair(CypherType.List, CypherType.Any, CypherType.List);
                Pair(CypherType.Any, CypherType.List, CypherType.List);
                Pair(Instant, CypherType.Duration, left & Instant);
                Pair(CypherType.Duration, Instant, right & Instant);
                Pair(CypherType.Duration, CypherType.Duration, CypherType.Duration);
                break;
            case BinaryOperator.Concatenate:
                Pair(CypherType.String, CypherType.String, CypherType.String);
                Pair(CypherType.List, CypherType.List, CypherType.List);
                break;
            case BinaryOperator.Subtract:
                Pair(Instant, CypherType.Duration, left & Instant);
                Pair(CypherType.Duration, CypherType.Duration, CypherType.Duration);
                break;
            case BinaryOperator.Multiply:
                Pair(CypherType.Duration, CypherType.Number, CypherType.Duration);
                Pair(CypherType.Number, CypherType.Duration, CypherType.Duration);
                break;
            case BinaryOperator.Divide:
                Pair(CypherType.Duration, CypherType.Number, CypherType.Duration);
                break;
        }

        return result;

        void Pair(CypherType first, CypherType second, CypherType gives, bool isMeant = true)
        {
            if (isMeant && (left & first) != 0 && (right & second) != 0) result |= gives;
        }
    }

    public static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, null),
    };
}
