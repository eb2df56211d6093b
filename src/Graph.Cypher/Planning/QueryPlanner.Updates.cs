using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Execution.Updates;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

internal sealed partial class QueryPlanner
{
    private void Update(Clause clause)
    {
        // Every clause sees the graph as the clause before it left it, so rows are fetched before anything is written
        // and everything is written before rows go on.
        if (_reads) Fetch();
        builder.Writes = _writes = true;
        switch (clause)
        {
            case CreateClause create:
                Create(create);
                break;
            case MergeClause merge:
                Merge(merge);
                break;
            case SetClause set:
                _plan = new SetItems(_plan, [.. set.Items.Select(Action)], "") { EstimatedRows = _plan.EstimatedRows };
                break;
            case RemoveClause remove:
                _plan = new SetItems(_plan, [.. remove.Items.Select(Action)], "") { EstimatedRows = _plan.EstimatedRows };
                break;
            case DeleteClause delete:
                _plan = new Delete(_plan, [.. delete.Expressions.Select(Compile)], delete.IsDetach, _scope.Slots, delete.Span) { EstimatedRows = _plan.EstimatedRows };
                break;
            case ForeachClause each:
                Foreach(each);
                break;
            default:
                throw new InvalidOperationException($"{clause.GetType().Name} has no plan.");
        }

        Fetch();
    }

    private void Fetch()
    {
        if (_plan is not Eager) _plan = new Eager(_plan, _scope.Slots) { EstimatedRows = _plan.EstimatedRows };
        _reads = false;
    }

    private void Create(CreateClause create)
    {
        var creator = Creator(create.Patterns, out var scope);
        _plan = new Create(_plan, creator, "") { EstimatedRows = _plan.EstimatedRows };
        _scope = scope;
    }

    private void Merge(MergeClause merge)
    {
        var before = _scope;
        var reader = new PatternReader(builder, _scope);
        // Names for unnamed parts, so that what is made goes where what is found goes.
        var named = Named(merge.Pattern);
        var pattern = reader.Read([named], null);
        var match = new MatchPlanner(builder, reader.Scope, pattern, repeats: false).Plan(new Argument());
        _scope = reader.Scope;
        var creator = Creator([named], out _, before, reader.Scope);
        int[] written = [.. reader.Scope.Names.Values.Except(before.Names.Values)];
        _plan = new Merge(
            _plan, match, creator, [.. merge.OnCreate.Select(Action)], [.. merge.OnMatch.Select(Action)], written, "") { EstimatedRows = _plan.EstimatedRows };
    }

    private void Foreach(ForeachClause each)
    {
        var list = Compile(each.List);
        var slot = builder.NewSlot();
        var body = new QueryPlanner(builder).Plan(
            new SingleQuery(each.Clauses, each.Span), _scope.With(each.Variable.Text, slot), new Argument());
        _plan = new Foreach(_plan, slot, list, body.Plan, each.List.Span) { EstimatedRows = _plan.EstimatedRows };
    }

    private PathPattern Named(PathPattern pattern) => pattern with
    {
        Elements =
        [
            .. pattern.Elements.Select(element => element switch
            {
                NodePattern { Variable: null } node => node with { Variable = new Name(builder.NewName(), node.Span) },
                RelationshipPattern { Variable: null } relationship => relationship with { Variable = new Name(builder.NewName(), relationship.Span) },
                _ => element,
            }),
        ],
    };

    private PatternCreator Creator(IEnumerable<PathPattern> patterns, out Scope scope) => Creator(patterns, out scope, _scope, null);

    /// <param name="known">What there is already; it is not made.</param>
    /// <param name="slots">Where what is made goes, if that is settled.</param>
    private PatternCreator Creator(IEnumerable<PathPattern> patterns, out Scope scope, Scope known, Scope? slots)
    {
        scope = slots ?? known;
        var made = new HashSet<string>(StringComparer.Ordinal);
        var nodes = new List<NodeToCreate>();
        var relationships = new List<RelationshipToCreate>();
        var paths = new List<(int, Evaluator)>();
        // Slots first: a property may refer to what another pattern of the same clause makes.
        var named = patterns.Select(Named).ToArray();
        foreach (var name in named.SelectMany(pattern => pattern.Elements).Select(NameOf))
            if (!scope.Has(name)) scope = scope.With(name, builder.NewSlot());
        var compiler = new ExpressionCompiler(builder, scope);
        foreach (var pattern in named)
        {
            var parts = new List<int>();
            for (var i = 0; i < pattern.Elements.Length; i++)
            {
                var slot = Slot(scope, NameOf(pattern.Elements[i]));
                if (i == 0 || i % 2 == 1) parts.Add(slot);
                if (pattern.Elements[i] is NodePattern node)
                {
                    if (known.Has(node.Variable!.Text) || !made.Add(node.Variable.Text)) continue;
                    nodes.Add(new NodeToCreate(slot, [.. Labels(node.Labels).Select(label => Label(label, compiler))], compiler.CompileOptional(node.Properties)));
                }
                else if (pattern.Elements[i] is RelationshipPattern relationship)
                {
                    var (source, target) = (Slot(scope, NameOf(pattern.Elements[i - 1])), Slot(scope, NameOf(pattern.Elements[i + 1])));
                    if (relationship.Direction == PatternDirection.Left) (source, target) = (target, source);
                    relationships.Add(new RelationshipToCreate(
                        slot, Label(Labels(relationship.Types).First(), compiler), source, target, compiler.CompileOptional(relationship.Properties), relationship.Span));
                }
            }

            if (pattern.Variable is null) continue;
            if (!scope.TryFind(pattern.Variable.Text, out var path)) scope = scope.With(pattern.Variable.Text, path = builder.NewSlot());
            paths.Add((path, new PathEvaluator([.. parts])));
        }

        return new PatternCreator([.. nodes], [.. relationships], [.. paths]);
    }

    private static string NameOf(PatternElement element) => element switch
    {
        NodePattern node => node.Variable!.Text,
        RelationshipPattern relationship => relationship.Variable!.Text,
        _ => throw new InvalidOperationException("Only nodes and single relationships can be made."),
    };

    private static int Slot(Scope scope, string name) => scope.TryFind(name, out var slot) ? slot : throw new InvalidOperationException($"{name} has no slot.");

    private static IEnumerable<LabelTerm> Labels(LabelExpression? labels) => labels switch
    {
        null => [],
        LabelTerm term => [term],
        LabelAnd both => Labels(both.Left).Concat(Labels(both.Right)),
        _ => throw CypherException.Syntax("UnexpectedSyntax", "What is made has labels joined by `:` or `&` only.", labels.Span),
    };

    private static Evaluator Label(LabelTerm label, ExpressionCompiler compiler) => label switch
    {
        LabelName name => new ConstantEvaluator(name.Name),
        DynamicLabel dynamic => compiler.Compile(dynamic.Expression),
        _ => throw new InvalidOperationException($"{label.GetType().Name} is no label."),
    };

    private SetAction Action(SetItem item)
    {
        var compiler = new ExpressionCompiler(builder, _scope);
        return item switch
        {
            SetProperty { Target: PropertyAccess target } property => new SetPropertyAction(
                compiler.Compile(target.Target), new ConstantEvaluator(target.Key.Text), compiler.Compile(property.Value), property.Span),
            SetProperty { Target: IndexAccess target } property => new SetPropertyAction(
                compiler.Compile(target.Target), compiler.Compile(target.Index), compiler.Compile(property.Value), property.Span),
            SetProperties properties => new SetMapAction(compiler.Compile(properties.Entity), compiler.Compile(properties.Map), properties.Adds, properties.Span),
            SetLabels labels => new SetLabelsAction(
                compiler.Compile(labels.Entity), [.. labels.Labels.Select(label => Label(label, compiler))], removes: false, labels.Span),
            _ => throw new InvalidOperationException($"{item.GetType().Name} sets nothing."),
        };
    }

    private SetAction Action(RemoveItem item)
    {
        var compiler = new ExpressionCompiler(builder, _scope);
        return item switch
        {
            RemoveProperty { Target: PropertyAccess target } => new SetPropertyAction(
                compiler.Compile(target.Target), new ConstantEvaluator(target.Key.Text), null, item.Span),
            RemoveProperty { Target: IndexAccess target } => new SetPropertyAction(
                compiler.Compile(target.Target), compiler.Compile(target.Index), null, item.Span),
            RemoveLabels labels => new SetLabelsAction(
                compiler.Compile(labels.Entity), [.. labels.Labels.Select(label => Label(label, compiler))], removes: true, labels.Span),
            _ => throw new InvalidOperationException($"{item.GetType().Name} removes nothing."),
        };
    }

    private void Subquery(SubqueryClause subquery)
    {
        var scope = InnerScope(subquery);
        var planned = new QueryPlanner(builder) { ImportsByWith = !subquery.HasScope }.Plan(subquery.Query, scope, new Argument());
        if (planned.Writes)
        {
            if (_reads) Fetch();
            _writes = true;
        }

        _reads = true;
        var after = _scope;
        for (var i = 0; i < planned.Columns.Count; i++) after = after.With(planned.Columns[i], planned.Outputs[i]);
        if (subquery.InTransactions is { } transactions)
        {
            BatchedSubquery(planned, transactions, after);
            return;
        }

        _plan = subquery.IsOptional && planned.Returns
            ? new OptionalApply(_plan, planned.Plan, [.. planned.Outputs])
            : new Apply(_plan, planned.Plan, isUnit: !planned.Returns);
        _plan.EstimatedRows = _plan.Children[0].EstimatedRows * Math.Max(1, planned.Plan.EstimatedRows);
        _scope = after;
        if (planned.Writes) Fetch();
    }

    private Scope InnerScope(SubqueryClause subquery)
    {
        if (!subquery.HasScope) return _scope;
        var imported = subquery.ImportsAll
            ? _scope.Names
            : _scope.Names.Where(entry => subquery.Imports.Any(import => import.Text == entry.Key)).Aggregate(Scope.Empty.Names, (names, entry) => names.Add(entry.Key, entry.Value));
        var constants = _scope.Constants.SetItems(imported);
        return new Scope(Scope.Empty.Names, constants);
    }

    private void BatchedSubquery(PlannedQuery planned, InTransactions transactions, Scope after)
    {
        builder.CommitsInside = true;
        var rows = transactions.Rows is null ? new ConstantEvaluator(1000L) : Compile(transactions.Rows);
        int? report = null;
        if (transactions.Report is { } name)
        {
            report = builder.NewSlot();
            after = after.With(name.Text, report.Value);
        }

        Fetch();
        _plan = new BatchedApply(
            _plan, planned.Plan, rows, transactions.OnError, report, [.. planned.Outputs], [.. after.Slots], isUnit: !planned.Returns)
        {
            EstimatedRows = _plan.EstimatedRows,
        };
        _scope = after;
        Fetch();
    }
}
