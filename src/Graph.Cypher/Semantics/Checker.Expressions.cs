using System.Runtime.CompilerServices;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Expressions: what each is made of, and what types its value may have.</content>
internal sealed partial class Checker
{
    private const CypherType HasProperties =
        CypherType.Entity | CypherType.Map | CypherType.Temporal | CypherType.Duration | CypherType.Point;

    // Of the projection that the expression being checked stands behind.
    private Projected? _projected;

    private StaticType Check(Expression expression, Scope scope, Aggregation aggregation = Aggregation.Refused)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) ThrowTooDeep(expression.Span);
        if (_projected?.TypeOf(expression) is { } column) return column;
        switch (expression)
        {
            case Literal literal:
                return StaticType.Of(literal.Value);
            case Parameter parameter:
                if (!parameters.Contains(parameter.Name)) _missing.Add(parameter);
                return StaticType.Any;
            case Variable variable:
                return TypeOf(variable.Name, scope, variable.Span);
            case PropertyAccess access:
                return CheckProperty(access, scope, aggregation);
            case IndexAccess access:
                var indexed = Check(access.Target, scope, aggregation);
                Check(access.Index, scope, aggregation);
                return indexed.ElementOrAny;
            case Slice slice:
                var sliced = Check(slice.Target, scope, aggregation);
                if (slice.From is not null) Check(slice.From, scope, aggregation);
                if (slice.To is not null) Check(slice.To, scope, aggregation);
                return sliced.Kinds == CypherType.List ? sliced : StaticType.List;
            case ListLiteral list:
                return StaticType.ListOf(list.Items.Aggregate(StaticType.Null, (type, item) => type.Or(Check(item, scope, aggregation))));
            case MapLiteral map:
                foreach (var entry in map.Entries) Check(entry.Value, scope, aggregation);
                return StaticType.Map;
            case MapProjection projection:
                return CheckMapProjection(projection, scope, aggregation);
            case FunctionCall or CountStar:
                return CheckFunction(expression, scope, aggregation);
            case Unary or Binary or Comparison:
                return CheckOperator(expression, scope, aggregation);
            case NullCheck { Operand: var operand }:
                Check(operand, scope, aggregation);
                return StaticType.Boolean;
            case TypeCheck { Operand: var operand }:
                Check(operand, scope, aggregation);
                return StaticType.Boolean;
            case NormalizedCheck { Operand: var operand }:
                Check(operand, scope, aggregation);
                return StaticType.Boolean;
            case LabelCheck check:
                Require(Check(check.Operand, scope, aggregation), CypherType.Entity, "What is asked for a label or type", check.Operand.Span);
                CheckLabels(check.Labels, scope, isRelationship: false);
                return StaticType.Boolean;
            case Case choice:
                return CheckCase(choice, scope, aggregation);
            case ListComprehension or Quantifier or Reduce:
                return CheckLocal(expression, scope, aggregation);
            case PatternComprehension comprehension:
                return CheckPatternComprehension(comprehension, scope);
            case PatternExpression pattern:
                return CheckPatternExpression(pattern, scope, isPredicate: false);
            case SubqueryExpression subquery:
                return CheckSubqueryExpression(subquery, scope);
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
        }
    }

    /// <summary>A condition: a boolean, or a pattern that is to be there.</summary>
    private StaticType CheckPredicate(Expression expression, Scope scope, string what, Aggregation aggregation = Aggregation.Refused)
    {
        if (expression is PatternExpression { Pattern.Selector: null } pattern) return CheckPatternExpression(pattern, scope, isPredicate: true);
        var type = Check(expression, scope, aggregation);
        Require(type, CypherType.Boolean, what, expression.Span);
        return type;
    }

    private static StaticType TypeOf(string name, Scope scope, TextSpan span) =>
        scope.TryFind(name, out var type) ? type : throw Undefined(name, scope, span);

    // openCypher tells paths from other values without properties: the first is an error of syntax, the others are one of type.
    private StaticType CheckProperty(PropertyAccess access, Scope scope, Aggregation aggregation)
    {
        var type = Check(access.Target, scope, aggregation);
        if (type.MayBe(HasProperties)) return StaticType.Any;
        var message = $"Only nodes, relationships, maps, dates, times, durations and points have properties; this is {type}.";
        throw type.Kinds == CypherType.Path
            ? Error("InvalidArgumentType", message, access.Target.Span)
            : new CypherException(CypherErrorKind.TypeError, "InvalidArgumentType", message, access.Target.Span, isCompileTime: true);
    }

    private StaticType CheckMapProjection(MapProjection projection, Scope scope, Aggregation aggregation)
    {
        var type = TypeOf(projection.Variable.Text, scope, projection.Variable.Span);
        Require(type, CypherType.Entity | CypherType.Map, "What is projected to a map", projection.Variable.Span);
        foreach (var item in projection.Items)
            if (item.Value is not null) Check(item.Value, scope, aggregation);
        return StaticType.Map;
    }

    private StaticType CheckCase(Case choice, Scope scope, Aggregation aggregation)
    {
        if (choice.Subject is not null) Check(choice.Subject, scope, aggregation);
        var type = choice.Otherwise is null ? StaticType.Null : Check(choice.Otherwise, scope, aggregation);
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var test in alternative.Tests)
            {
                if (choice.Subject is null) CheckPredicate(test, scope, "The condition behind WHEN", aggregation);
                else Check(test, scope, aggregation);
            }

            type = type.Or(Check(alternative.Result, scope, aggregation));
        }

        return type;
    }

    // Inside, each value of a list is looked at by itself, so there is nothing to aggregate.
    private StaticType CheckLocal(Expression expression, Scope scope, Aggregation aggregation)
    {
        var inner = scope.Inner();
        switch (expression)
        {
            case ListComprehension comprehension:
                var element = CheckList(comprehension.List, scope, aggregation);
                inner.Declare(comprehension.Variable.Text, element);
                if (comprehension.Where is not null) CheckPredicate(comprehension.Where, inner, "The condition behind WHERE");
                return StaticType.ListOf(comprehension.Projection is null ? element : Check(comprehension.Projection, inner));
            case Quantifier quantifier:
                inner.Declare(quantifier.Variable.Text, CheckList(quantifier.List, scope, aggregation));
                CheckPredicate(quantifier.Where, inner, "The condition behind WHERE");
                return StaticType.Boolean;
            case Reduce reduce:
                Check(reduce.Start, scope, aggregation);
                inner.Declare(reduce.Variable.Text, CheckList(reduce.List, scope, aggregation));
                inner.Declare(reduce.Accumulator.Text, StaticType.Any);
                Check(reduce.Body, inner);
                return StaticType.Any;
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
        }
    }

    private StaticType CheckList(Expression list, Scope scope, Aggregation aggregation)
    {
        var type = Check(list, scope, aggregation);
        Require(type, CypherType.List, "What stands behind IN", list.Span);
        return type.ElementOrAny;
    }

    private StaticType CheckSubqueryExpression(SubqueryExpression subquery, Scope scope)
    {
        var outside = _projected;
        _projected = null;
        var place = subquery.Kind == SubqueryKind.Collect ? QueryPlace.Collect : QueryPlace.Predicate;
        var columns = Check(subquery.Query, scope.Inner(), place);
        _projected = outside;
        return subquery.Kind switch
        {
            SubqueryKind.Exists => StaticType.Boolean,
            SubqueryKind.Count => StaticType.Integer,
            _ => StaticType.ListOf(columns[0].Value),
        };
    }
}
