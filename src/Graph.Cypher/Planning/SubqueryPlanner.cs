using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Patterns and queries inside expressions.</summary>
internal sealed class SubqueryPlanner(PlanBuilder builder, Scope scope, IReadOnlyDictionary<string, int>? computed)
{
    public Evaluator Compile(Expression expression) => expression switch
    {
        PatternExpression { Pattern.Selector: not null } shortest => Shortest(shortest.Pattern),
        PatternExpression pattern => new ExistsEvaluator(Match(pattern.Pattern, null).Plan, builder.NewSubquery()),
        PatternComprehension comprehension => Comprehension(comprehension),
        SubqueryExpression subquery => Subquery(subquery),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} holds no subquery."),
    };

    private (Operator Plan, Scope Scope) Match(PathPattern pattern, Expression? where)
    {
        var reader = new PatternReader(builder, scope);
        var read = reader.Read([pattern], where);
        return (new MatchPlanner(builder, reader.Scope, read, repeats: false).Plan(new Argument()), reader.Scope);
    }

    private CollectEvaluator Comprehension(PatternComprehension comprehension)
    {
        var (plan, inner) = Match(comprehension.Pattern, comprehension.Where);
        return new CollectEvaluator(plan, builder.NewSubquery(), new ExpressionCompiler(builder, inner, computed).Compile(comprehension.Projection));
    }

    private Evaluator Shortest(PathPattern pattern)
    {
        var name = new Name(builder.NewName(), pattern.Span);
        var (plan, inner) = Match(pattern with { Variable = name }, null);
        var path = new ExpressionCompiler(builder, inner).Compile(new Variable(name.Text, pattern.Span));
        return pattern.Selector!.Kind == PathSelectorKind.AllShortestPathsFunction
            ? new CollectEvaluator(plan, builder.NewSubquery(), path)
            : new FirstEvaluator(plan, builder.NewSubquery(), path);
    }

    private Evaluator Subquery(SubqueryExpression subquery)
    {
        var planned = new QueryPlanner(builder).Plan(subquery.Query, scope.Inner(), new Argument());
        var index = builder.NewSubquery();
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return new ExistsEvaluator(planned.Plan, index);
            case SubqueryKind.Count:
                return (builder.IsPlain ? null : DegreeRewrite.Count(planned.Plan, builder)) ?? new CountEvaluator(planned.Plan, index);
            default:
                return new CollectEvaluator(planned.Plan, index, new SlotEvaluator(planned.Outputs[0]));
        }
    }
}
