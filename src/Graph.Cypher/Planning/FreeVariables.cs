using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Which variables an expression takes from outside. For subqueries this may name a few too many, never one too few.</summary>
internal static class FreeVariables
{
    public static HashSet<string> Of(Expression expression)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(expression, found, []);
        return found;
    }

    private static void Add(Expression? expression, HashSet<string> found, HashSet<string> bound)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case null:
                break;
            case Variable variable:
                if (!bound.Contains(variable.Name)) found.Add(variable.Name);
                break;
            case MapProjection projection:
                if (!bound.Contains(projection.Variable.Text)) found.Add(projection.Variable.Text);
                foreach (var item in projection.Items) Add(item.Value, found, bound);
                break;
            case ListComprehension comprehension:
                Add(comprehension.List, found, bound);
                Within(found, bound, [comprehension.Variable.Text], comprehension.Where, comprehension.Projection);
                break;
            case Quantifier quantifier:
                Add(quantifier.List, found, bound);
                Within(found, bound, [quantifier.Variable.Text], quantifier.Where);
                break;
            case Reduce reduce:
                Add(reduce.Start, found, bound);
                Add(reduce.List, found, bound);
                Within(found, bound, [reduce.Accumulator.Text, reduce.Variable.Text], reduce.Body);
                break;
            case PatternExpression pattern:
                Add(pattern.Pattern, found, bound);
                break;
            case PatternComprehension comprehension:
                Add(comprehension.Pattern, found, bound);
                Add(comprehension.Where, found, bound);
                Add(comprehension.Projection, found, bound);
                break;
            case SubqueryExpression subquery:
                Add(subquery.Query, found, bound);
                break;
            default:
                foreach (var child in SyntaxWalk.Children(expression)) Add(child, found, bound);
                break;
        }
    }

    private static void Within(HashSet<string> found, HashSet<string> bound, string[] names, params Expression?[] expressions)
    {
        var inside = new HashSet<string>(bound, StringComparer.Ordinal);
        inside.UnionWith(names);
        foreach (var expression in expressions) Add(expression, found, inside);
    }

    private static void Add(PathPattern pattern, HashSet<string> found, HashSet<string> bound)
    {
        foreach (var element in pattern.Elements) Add(element, found, bound);
    }

    private static void Add(PatternElement element, HashSet<string> found, HashSet<string> bound)
    {
        switch (element)
        {
            case NodePattern node:
                Add(node.Variable, found, bound);
                Add(node.Properties, found, bound);
                Add(node.Where, found, bound);
                foreach (var label in SyntaxWalk.Dynamic(node.Labels)) Add(label, found, bound);
                break;
            case RelationshipPattern relationship:
                Add(relationship.Variable, found, bound);
                Add(relationship.Properties, found, bound);
                Add(relationship.Where, found, bound);
                foreach (var type in SyntaxWalk.Dynamic(relationship.Types)) Add(type, found, bound);
                break;
            case ParenthesizedPath path:
                foreach (var inner in path.Elements) Add(inner, found, bound);
                Add(path.Where, found, bound);
                break;
        }
    }

    private static void Add(Name? variable, HashSet<string> found, HashSet<string> bound)
    {
        if (variable is not null && !bound.Contains(variable.Text)) found.Add(variable.Text);
    }

    private static void Add(Query query, HashSet<string> found, HashSet<string> bound)
    {
        if (query is UnionQuery union)
        {
            Add(union.Left, found, bound);
            Add(union.Right, found, bound);
            return;
        }

        foreach (var clause in ((SingleQuery)query).Clauses) Add(clause, found, bound);
    }

    private static void Add(Clause clause, HashSet<string> found, HashSet<string> bound)
    {
        switch (clause)
        {
            case MatchClause match:
                foreach (var pattern in match.Patterns) Add(pattern, found, bound);
                Add(match.Where, found, bound);
                break;
            case UnwindClause unwind:
                Add(unwind.List, found, bound);
                break;
            case WithClause with:
                Add(with.Projection, found, bound);
                Add(with.Where, found, bound);
                break;
            case ReturnClause result:
                Add(result.Projection, found, bound);
                break;
            case CallClause call:
                foreach (var argument in call.Arguments.IsDefault ? [] : call.Arguments) Add(argument, found, bound);
                Add(call.Where, found, bound);
                break;
            case SubqueryClause subquery:
                foreach (var import in subquery.Imports.IsDefault ? [] : subquery.Imports) Add(import, found, bound);
                Add(subquery.Query, found, bound);
                break;
        }
    }

    private static void Add(Projection projection, HashSet<string> found, HashSet<string> bound)
    {
        foreach (var item in projection.Items) Add(item.Expression, found, bound);
        foreach (var item in projection.OrderBy) Add(item.Expression, found, bound);
        Add(projection.Skip, found, bound);
        Add(projection.Limit, found, bound);
    }
}
