using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>WITH and RETURN.</content>
internal sealed partial class Checker
{
    private Scope CheckWith(WithClause with, Scope scope)
    {
        var projection = with.Projection;
        var columns = CheckProjection(projection, scope, with.Where);
        foreach (var item in projection.Items)
        {
            if (item.Alias is null && item.Expression is not Variable)
                throw Error("NoExpressionAlias", $"An expression in WITH needs a name: {item.Column} AS name.", item.Span);
            var isItself = item.Expression is Variable variable && variable.Name == item.Column;
            if (item.Alias is { } alias && !isItself && scope.Outer?.Has(alias.Text) == true) throw Shadowing(alias);
        }

        var next = scope.Emptied(isJoined: false);
        foreach (var (name, type) in columns) next.Declare(name, type);
        return next;
    }

    private static CypherException Shadowing(Name alias) => Error(
        "VariableAlreadyBound", $"`{alias.Text}` is a variable of the query around, which is seen throughout the subquery; choose another name.", alias.Span);

    private List<KeyValuePair<string, StaticType>> CheckReturn(ReturnClause last, Scope scope, QueryPlace place)
    {
        var projection = last.Projection;
        if (projection.IncludesAll && projection.Items.IsEmpty && scope.Variables.Count == 0)
            throw Error("NoVariablesInScope", "RETURN * has nothing to return: there are no variables here.", last.Span);
        var columns = CheckProjection(projection, scope, where: null);
        if (place == QueryPlace.Call && projection.Items.FirstOrDefault(item => item.Alias is null && item.Expression is not Variable) is { } unnamed)
            throw Error("NoExpressionAlias", $"What a subquery returns needs a name: {unnamed.Column} AS name.", unnamed.Span);
        if (place == QueryPlace.Collect && columns.Count != 1)
            throw Error("InvalidClauseComposition", $"COLLECT must return one column, not {columns.Count}.", last.Span);
        return columns;
    }

    /// <summary>The columns with their types, those of * first, in the order of their names.</summary>
    private List<KeyValuePair<string, StaticType>> CheckProjection(Projection projection, Scope scope, Expression? where)
    {
        var columns = new List<KeyValuePair<string, StaticType>>();
        if (projection.IncludesAll) columns.AddRange(scope.Variables.OrderBy(variable => variable.Key, StringComparer.Ordinal));
        foreach (var item in projection.Items)
        {
            var type = Check(item.Expression, scope, Aggregation.Allowed);
            if (columns.Any(column => column.Key == item.Column))
                throw Error("ColumnNameConflict", $"Two columns are named `{item.Column}`; give one of them another name with AS.", item.Span);
            columns.Add(KeyValuePair.Create(item.Column, type));
        }

        Grouping.Check(projection, scope.Variables.Keys);
        CheckBehind(projection, where, scope, columns);
        CheckCount(projection.Skip, "SKIP");
        CheckCount(projection.Limit, "LIMIT");
        return columns;
    }

    // ORDER BY and WHERE see the columns, and projected expressions as they were written. What came in they see as well, but behind
    // DISTINCT and aggregation rows are no longer those that came in.
    private void CheckBehind(Projection projection, Expression? where, Scope scope, List<KeyValuePair<string, StaticType>> columns)
    {
        if (projection.OrderBy.IsEmpty && where is null) return;
        var isJoined = projection.IsDistinct || projection.Items.Any(item => Grouping.Aggregates(item.Expression));
        var after = isJoined ? scope.Emptied(isJoined: true).With(columns) : scope.With(columns);
        var types = columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        var outside = _projected;
        foreach (var expression in projection.OrderBy.Select(sort => sort.Expression))
        {
            _projected = new Projected(projection, types, expression);
            Check(expression, after);
        }

        if (where is not null)
        {
            _projected = new Projected(projection, types, where);
            CheckPredicate(where, after, "The condition behind WHERE");
        }

        _projected = outside;
    }

    private void CheckCount(Expression? count, string what)
    {
        if (count is null) return;
        if (FreeVariable(count, []) is { } variable)
            throw Error("NonConstantExpression", $"{what} must be known before the query runs; it cannot use variables such as `{variable.Name}`.", variable.Span);
        if (Grouping.Aggregates(count))
            throw Error("NonConstantExpression", $"{what} must be known before the query runs; it cannot aggregate.", count.Span);
        var type = Check(count, new Scope());
        Require(type, CypherType.Integer, what, count.Span);
        if (count is Literal { Value: var value } && value.TryGetInteger(out var number) && number < 0)
            throw Error("NegativeIntegerArgument", $"{what} cannot be negative.", count.Span);
    }

    private static Variable? FreeVariable(Expression expression, ImmutableHashSet<string> locals)
    {
        if (expression is Variable variable && !locals.Contains(variable.Name)) return variable;
        if (expression is MapProjection projection && !locals.Contains(projection.Variable.Text))
            return new Variable(projection.Variable.Text, projection.Variable.Span);
        locals = locals.Union(Grouping.Locals(expression));
        return SyntaxWalk.Children(expression).Select(part => FreeVariable(part, locals)).FirstOrDefault(found => found is not null);
    }
}
