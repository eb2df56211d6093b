using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>SHORTEST k, SHORTEST k GROUPS, ANY k over patterns of any shape: all paths between two nodes, of which some are kept.</summary>
internal sealed class SelectedPathPlanner(PlanBuilder builder, Scope scope)
{
    /// <summary>Names inside selected paths, which are known once the path has been walked.</summary>
    public static IEnumerable<string> Inside(PatternGraph pattern) => pattern.Connections.OfType<SelectedConnection>()
        .SelectMany(connection => NamesIn(connection.Pattern.Elements.AsSpan()[1..^1].ToArray()));

    public SelectPaths Plan(Operator source, SelectedConnection connection, double rows)
    {
        PatternElement[] elements = [.. connection.Pattern.Elements];
        elements[0] = ((NodePattern)elements[0]) with { Variable = new Name(connection.From.Name, elements[0].Span) };
        elements[^1] = ((NodePattern)elements[^1]) with { Variable = new Name(connection.To.Name, elements[^1].Span) };
        var names = NamesIn(elements.AsSpan()[1..^1].ToArray()).Where(name => name != connection.From.Name && name != connection.To.Name).Distinct().ToArray();
        var inner = scope with { Names = scope.Names.RemoveRange(names) };
        var path = new Name(builder.NewName(), connection.Pattern.Span);
        var reader = new PatternReader(builder, inner);
        var pattern = reader.Read([new PathPattern(path, null, [.. elements], connection.Pattern.Span)], null);
        var plan = new MatchPlanner(builder, reader.Scope, pattern, repeats: false).Plan(new Argument());
        var copied = names.Where(name => scope.Names.ContainsKey(name) && reader.Scope.Has(name)).ToArray();
        var slots = copied.Select(name => scope.Names[name]).Append(connection.Slot).ToArray();
        var compiler = new ExpressionCompiler(builder, reader.Scope);
        Evaluator[] values =
        [
            .. copied.Select(name => compiler.Compile(new Variable(name, connection.Pattern.Span))),
            new RelationshipsEvaluator(compiler.Compile(new Variable(path.Text, connection.Pattern.Span))),
        ];
        var selector = connection.Pattern.Selector!;
        return new SelectPaths(
            source, new Project(plan, slots, values, ""), slots, connection.Slot, selector.Count,
            isGroups: selector.Kind == PathSelectorKind.ShortestGroups,
            isAllOfShortest: selector.Kind is PathSelectorKind.AllShortest or PathSelectorKind.AllShortestPathsFunction) { EstimatedRows = rows };
    }

    private static IEnumerable<string> NamesIn(IEnumerable<PatternElement> elements) => elements.SelectMany(element => element switch
    {
        NodePattern { Variable: { } variable } => [variable.Text],
        RelationshipPattern { Variable: { } variable } => [variable.Text],
        ParenthesizedPath path => NamesIn(path.Elements),
        _ => [],
    });
}
