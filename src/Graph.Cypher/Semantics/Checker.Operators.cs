using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Operators.</content>
internal sealed partial class Checker
{
    private StaticType CheckOperator(Expression expression, Scope scope, Aggregation aggregation)
    {
        switch (expression)
        {
            case Unary { Operator: UnaryOperator.Not } not:
                CheckPredicate(not.Operand, scope, "What NOT is put to", aggregation);
                return StaticType.Boolean;
            case Unary sign:
                var signed = Check(sign.Operand, scope, aggregation);
                Require(signed, CypherType.Number | CypherType.Duration, "What bears a sign", sign.Operand.Span);
                return signed;
            case Comparison comparison:
                foreach (var operand in comparison.Operands) Check(operand, scope, aggregation);
                return StaticType.Boolean;
            case Binary { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor } connective:
                var what = $"What {connective.Operator.ToString().ToUpperInvariant()} joins";
                CheckPredicate(connective.Left, scope, what, aggregation);
                CheckPredicate(connective.Right, scope, what, aggregation);
                return StaticType.Boolean;
            case Binary binary:
                var left = Check(binary.Left, scope, aggregation);
                var right = Check(binary.Right, scope, aggregation);
                return CheckBinary(binary, left, right);
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
        }
    }

    private static StaticType CheckBinary(Binary binary, StaticType left, StaticType right)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.In:
                Require(right, CypherType.List, "What stands behind IN", binary.Right.Span);
                return StaticType.Boolean;
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches:
                return StaticType.Boolean;
        }

        // What is null on one side is null as a whole.
        if (left.Kinds == CypherType.None || right.Kinds == CypherType.None) return StaticType.Null;
        var result = ArithmeticTypes.Of(binary.Operator, left.Kinds, right.Kinds);
        if (result == CypherType.None)
        {
            throw Error(
                "InvalidArgumentType", $"`{ArithmeticTypes.Sign(binary.Operator)}` cannot be put to {left} and {right}.", binary.Span);
        }

        var isList = result == CypherType.List && left.Kinds == CypherType.List && right.Kinds == CypherType.List;
        return isList && left.Element is not null && right.Element is not null ? left.Or(right) : StaticType.Of(result);
    }
}
