using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Semantics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans whole statements.</summary>
internal static class StatementPlanner
{
    public static QueryPlan Plan(Query query, GraphSnapshot graph, IProcedureCatalog procedures, bool isPlain = false)
    {
        var builder = new PlanBuilder(graph, procedures, isPlain);
        var planned = new QueryPlanner(builder).PlanStatement(query);
        var root = planned.Returns ? planned.Plan : new EmptyResult(planned.Plan);
        return new QueryPlan(
            root, [.. planned.Columns], [.. planned.Outputs], builder.Width, builder.Symbols, builder.Parameters, builder.SubqueryCount,
            builder.Writes)
        {
            CommitsInside = builder.CommitsInside,
            Mentions = NameMentions.In(query),
            View = builder.Writes ? null : builder.View,
        };
    }
}
