using System.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Expressions as text in one fixed form: for plans, and to tell whether two expressions are the same.</summary>
internal static class ExpressionText
{
    public static string Of(Expression expression)
    {
        var text = new StringBuilder();
        Write(text, expression);
        return text.ToString();
    }

    public static string Of(LabelExpression labels) => labels switch
    {
        LabelName name => name.Name,
        DynamicLabel dynamic => $"${(dynamic.IsAny ? "any" : "")}({Of(dynamic.Expression)})",
        LabelWildcard => "%",
        LabelNot not => "!" + Of(not.Operand),
        LabelAnd both => $"({Of(both.Left)}&{Of(both.Right)})",
        LabelOr either => $"({Of(either.Left)}|{Of(either.Right)})",
        _ => "",
    };

    private static void Write(StringBuilder text, Expression? expression)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case null:
                break;
            case Literal literal:
                text.Append(literal.Value.TryGetText(out var content) ? $"'{content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'" : literal.Value.ToString());
                break;
            case Parameter parameter:
                text.Append('$').Append(parameter.Name);
                break;
            case Variable variable:
                text.Append(Shown(variable.Name));
                break;
            case PropertyAccess property:
                WriteOperand(text, property.Target);
                text.Append('.').Append(property.Key.Text);
                break;
            case IndexAccess index:
                WriteOperand(text, index.Target);
                text.Append('[');
                Write(text, index.Index);
                text.Append(']');
                break;
            case Slice slice:
                WriteOperand(text, slice.Target);
                text.Append('[');
                Write(text, slice.From);
                text.Append("..");
                Write(text, slice.To);
                text.Append(']');
                break;
            case ListLiteral list:
                Join(text, "[", list.Items, "]");
                break;
            case MapLiteral map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(entry.Key.Text).Append(": ");
                    Write(text, entry.Value);
                    text.Append(", ");
                }

                text.Append('}');
                break;
            case MapProjection projection:
                text.Append(Shown(projection.Variable.Text)).Append('{');
                foreach (var item in projection.Items)
                {
                    text.Append(item.Value is null ? "." : "").Append(item.Key?.Text ?? "*").Append(": ");
                    Write(text, item.Value);
                    text.Append(", ");
                }

                text.Append('}');
                break;
            case FunctionCall call:
                text.Append(call.Function.Text.ToLowerInvariant());
                Join(text, call.IsDistinct ? "(DISTINCT " : "(", call.Arguments, ")");
                break;
            case CountStar:
                text.Append("count(*)");
                break;
            case Unary unary:
                text.Append(unary.Operator switch { UnaryOperator.Not => "NOT ", UnaryOperator.Minus => "-", _ => "+" });
                WriteOperand(text, unary.Operand);
                break;
            case Binary binary:
                Infix(text, binary.Left, Symbol(binary.Operator), binary.Right);
                break;
            case Comparison comparison:
                for (var i = 0; i < comparison.Operands.Length; i++)
                {
                    if (i > 0) text.Append(' ').Append(Symbol(comparison.Operators[i - 1])).Append(' ');
                    WriteOperand(text, comparison.Operands[i]);
                }

                break;
            case NullCheck check:
                WriteOperand(text, check.Operand);
                text.Append(check.IsNegated ? " IS NOT NULL" : " IS NULL");
                break;
            case LabelCheck check:
                WriteOperand(text, check.Operand);
                text.Append(':').Append(Of(check.Labels));
                break;
            case Case choice:
                text.Append("CASE ");
                Write(text, choice.Subject);
                foreach (var alternative in choice.Alternatives)
                {
                    Join(text, " WHEN ", alternative.Tests, " THEN ");
                    Write(text, alternative.Result);
                }

                text.Append(" ELSE ");
                Write(text, choice.Otherwise);
                text.Append(" END");
                break;
            case ListComprehension comprehension:
                text.Append('[').Append(comprehension.Variable.Text).Append(" IN ");
                Write(text, comprehension.List);
                text.Append(" WHERE ");
                Write(text, comprehension.Where);
                text.Append(" | ");
                Write(text, comprehension.Projection);
                text.Append(']');
                break;
            case Quantifier quantifier:
                text.Append(quantifier.Kind).Append('(').Append(quantifier.Variable.Text).Append(" IN ");
                Write(text, quantifier.List);
                text.Append(" WHERE ");
                Write(text, quantifier.Where);
                text.Append(')');
                break;
            case Reduce reduce:
                text.Append("reduce(").Append(reduce.Accumulator.Text).Append(" = ");
                Write(text, reduce.Start);
                text.Append(", ").Append(reduce.Variable.Text).Append(" IN ");
                Write(text, reduce.List);
                text.Append(" | ");
                Write(text, reduce.Body);
                text.Append(')');
                break;
            default:
                // Patterns and subqueries: no two are taken for the same, since each stands somewhere else.
                text.Append(expression.GetType().Name).Append('@').Append(expression.Span.Start);
                break;
        }
    }

    // Parentheses keep NOT (a = b) and (NOT a) = b apart.
    private static void WriteOperand(StringBuilder text, Expression? operand)
    {
        var isLoose = operand is Unary or Comparison or NullCheck or LabelCheck;
        if (isLoose) text.Append('(');
        Write(text, operand);
        if (isLoose) text.Append(')');
    }

    private static void Join(StringBuilder text, string start, IEnumerable<Expression> items, string end)
    {
        text.Append(start);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) text.Append(", ");
            isFirst = false;
            Write(text, item);
        }

        text.Append(end);
    }

    private static void Infix(StringBuilder text, Expression left, string symbol, Expression right)
    {
        text.Append('(');
        Write(text, left);
        text.Append(' ').Append(symbol).Append(' ');
        Write(text, right);
        text.Append(')');
    }

    // Names that the planner gives to unnamed parts of patterns begin with a blank.
    private static string Shown(string name) => name.StartsWith(' ') ? "anon" + name.Trim() : name;

    private static string Symbol(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Symbol(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.Add => "+",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        _ => "=~",
    };
}
