using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>RETURN and WITH: columns, grouping, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE.</summary>
internal sealed class ProjectionPlanner(PlanBuilder builder, Scope scope)
{
    private readonly Dictionary<string, int> _computed = new(StringComparer.Ordinal);
    private readonly List<string> _columns = [];
    private readonly List<int> _outputs = [];
    private Scope _result = scope with { Names = Scope.Empty.Names };

    public IReadOnlyList<string> Columns => _columns;

    public IReadOnlyList<int> Outputs => _outputs;

    /// <summary>The scope behind the projection.</summary>
    public Scope Result => _result;

    public Operator Plan(Operator source, Projection projection, Expression? where)
    {
        var items = Items(projection);
        var isAggregating = items.Any(item => AggregateCalls.AreIn(item.Expression))
            || projection.OrderBy.Any(item => AggregateCalls.AreIn(item.Expression));
        var plan = isAggregating ? Aggregated(source, items, projection) : Plain(source, items);
        if (projection.IsDistinct)
        {
            plan = new Distinct(plan, [.. _outputs.Distinct()], string.Join(", ", _columns)) { EstimatedRows = plan.EstimatedRows };
            foreach (var (item, i) in items.Select((item, i) => (item, i))) _computed.TryAdd(ExpressionText.Of(item.Expression), _outputs[i]);
        }

        // Behind the projection, what it was made of can still be named, unless rows were joined together.
        var isJoined = isAggregating || projection.IsDistinct;
        var behind = isJoined ? _result : _result with { Names = scope.Names.SetItems(_result.Names) };
        var compiler = new ExpressionCompiler(builder, behind, _computed);
        var keys = SortKeys(ref plan, projection, compiler);
        var keepsAll = where is not null && !isJoined;
        int[] kept = [.. _outputs.Concat(keys.Select(key => key.Slot)).Concat(_result.Slots).Concat(keepsAll ? behind.Slots : []).Distinct()];
        plan = Bounded(plan, projection, keys, kept);
        if (where is null) return plan;
        foreach (var condition in Conjuncts.Of(where))
            plan = new Filter(plan, compiler.Compile(condition), ExpressionText.Of(condition))
            {
                EstimatedRows = plan.EstimatedRows * Selectivity.Of(condition),
                Condition = condition,
            };
        return plan;
    }

    private List<ProjectionItem> Items(Projection projection)
    {
        var items = new List<ProjectionItem>();
        if (projection.IncludesAll)
            items.AddRange(scope.Visible.Select(name => new ProjectionItem(new Variable(name, projection.Span), null, name, projection.Span)));
        items.AddRange(projection.Items);
        return items;
    }

    private Operator Plain(Operator source, List<ProjectionItem> items)
    {
        var compiler = new ExpressionCompiler(builder, scope);
        var slots = new List<int>();
        var expressions = new List<Evaluator>();
        foreach (var item in items)
        {
            if (item.Expression is Variable variable && scope.TryFind(variable.Name, out var slot))
            {
                Give(item, slot);
                continue;
            }

            slots.Add(builder.NewSlot());
            expressions.Add(compiler.Compile(item.Expression));
            Give(item, slots[^1]);
        }

        return slots.Count == 0
            ? source
            : new Project(source, [.. slots], [.. expressions], string.Join(", ", _columns)) { EstimatedRows = source.EstimatedRows };
    }

    private void Give(ProjectionItem item, int slot)
    {
        _columns.Add(item.Column);
        _outputs.Add(slot);
        var name = item.Alias?.Text ?? (item.Expression as Variable)?.Name ?? item.Column;
        _result = _result.With(name, slot);
    }

    private Operator Aggregated(Operator source, List<ProjectionItem> items, Projection projection)
    {
        var compiler = new ExpressionCompiler(builder, scope);
        var keys = new List<Evaluator>();
        var keySlots = new List<int>();
        var keyNames = scope with { Names = Scope.Empty.Names };
        var needed = new List<Expression>();
        foreach (var item in items.Where(item => !AggregateCalls.AreIn(item.Expression)))
        {
            var slot = item.Expression is Variable variable && scope.TryFind(variable.Name, out var known) ? known : builder.NewSlot();
            var text = ExpressionText.Of(item.Expression);
            if (_computed.TryAdd(text, slot))
            {
                keys.Add(compiler.Compile(item.Expression));
                keySlots.Add(slot);
                needed.Add(item.Expression);
            }

            if (item.Expression is Variable { Name: var name }) keyNames = keyNames.With(name, slot);
        }

        var aggregates = new List<Aggregate>();
        foreach (var call in items.Select(item => item.Expression).Concat(projection.OrderBy.Select(item => item.Expression)).SelectMany(AggregateCalls.In))
            AddAggregate(call, aggregates, compiler, needed);
        var stored = builder.IsPlain ? null : CountRewrite.Apply(source, keys, aggregates);
        if (stored is null && !builder.IsPlain) source = DegreeRewrite.Apply(source, needed, scope, aggregates, builder);
        var plan = stored
            ?? (builder.IsPlain ? null : GroupRewrite.Apply(source, keys, keySlots, aggregates))
            ?? new Aggregation(source, [.. keys], [.. keySlots], [.. aggregates], string.Join(", ", needed.Select(ExpressionText.Of)))
            {
                EstimatedRows = keys.Count == 0 ? 1 : Math.Max(1, Math.Sqrt(source.EstimatedRows)),
            };

        // What is made of keys and aggregates.
        var over = new ExpressionCompiler(builder, keyNames, _computed);
        var slots = new List<int>();
        var expressions = new List<Evaluator>();
        foreach (var item in items)
        {
            if (_computed.TryGetValue(ExpressionText.Of(item.Expression), out var slot))
            {
                Give(item, slot);
                continue;
            }

            slots.Add(builder.NewSlot());
            expressions.Add(over.Compile(item.Expression));
            Give(item, slots[^1]);
        }

        return slots.Count == 0 ? plan : new Project(plan, [.. slots], [.. expressions], string.Join(", ", _columns)) { EstimatedRows = plan.EstimatedRows };
    }

    private void AddAggregate(Expression call, List<Aggregate> aggregates, ExpressionCompiler compiler, List<Expression> needed)
    {
        var text = ExpressionText.Of(call);
        if (_computed.ContainsKey(text)) return;
        var slot = builder.NewSlot();
        _computed.Add(text, slot);
        if (call is not FunctionCall function)
        {
            aggregates.Add(new Aggregate(slot, null, [], false, null));
            return;
        }

        needed.AddRange(function.Arguments);
        var isCount = function.Function.Text.Equals("count", StringComparison.OrdinalIgnoreCase);
        aggregates.Add(new Aggregate(
            slot, isCount ? null : FunctionLibrary.Aggregates[function.Function.Text], [.. function.Arguments.Select(compiler.Compile)], function.IsDistinct, null)
        {
            Argument = function.Arguments is [Variable { Name: var name }] && scope.TryFind(name, out var argument) ? argument : null,
        });
    }

    private List<SortKey> SortKeys(ref Operator plan, Projection projection, ExpressionCompiler compiler)
    {
        var keys = new List<SortKey>();
        var slots = new List<int>();
        var expressions = new List<Evaluator>();
        foreach (var item in projection.OrderBy)
        {
            var expression = compiler.Compile(item.Expression);
            if (expression is SlotEvaluator known)
            {
                keys.Add(new SortKey(known.Slot, item.IsDescending));
                continue;
            }

            slots.Add(builder.NewSlot());
            expressions.Add(expression);
            keys.Add(new SortKey(slots[^1], item.IsDescending));
        }

        if (slots.Count > 0) plan = new Project(plan, [.. slots], [.. expressions], "sort keys") { EstimatedRows = plan.EstimatedRows };
        return keys;
    }

    private Operator Bounded(Operator plan, Projection projection, List<SortKey> keys, int[] kept)
    {
        // SKIP and LIMIT are the same for all rows, so they see no variables but those from around a subquery.
        var compiler = new ExpressionCompiler(builder, scope with { Names = Scope.Empty.Names });
        var (skip, limit) = (compiler.CompileOptional(projection.Skip), compiler.CompileOptional(projection.Limit));
        var details = string.Join(", ", projection.OrderBy.Select(item => ExpressionText.Of(item.Expression) + (item.IsDescending ? " DESC" : " ASC")));
        var rows = limit is ConstantEvaluator { Value.Kind: Model.ValueKind.Integer } constant ? Math.Min(plan.EstimatedRows, constant.Value.AsInteger()) : plan.EstimatedRows;
        if (keys.Count > 0 && limit is not null)
            return new Top(plan, [.. keys], kept, skip, limit, details) { EstimatedRows = rows };
        if (keys.Count > 0) plan = new Sort(plan, [.. keys], kept, details) { EstimatedRows = plan.EstimatedRows };
        if (skip is not null) plan = new Skip(plan, skip) { EstimatedRows = plan.EstimatedRows };
        if (limit is not null) plan = new Limit(plan, limit, builder.Writes) { EstimatedRows = rows };
        return plan;
    }
}
