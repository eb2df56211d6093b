using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Procedures;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>A query planned: its rows, and its columns with their slots.</summary>
internal sealed record PlannedQuery(Operator Plan, IReadOnlyList<string> Columns, IReadOnlyList<int> Outputs)
{
    /// <summary>Whether it ends in RETURN, so that it has rows to give.</summary>
    public bool Returns { get; init; }

    public bool Writes { get; init; }
}

/// <summary>Plans queries clause by clause: each goes on top of what the clauses before it give.</summary>
internal sealed partial class QueryPlanner(PlanBuilder builder)
{
    private Scope _scope = Scope.Empty;
    private Operator _plan = new Argument();
    private IReadOnlyList<string> _columns = [];
    private IReadOnlyList<int> _outputs = [];
    private bool _returns;
    private bool _writes;

    // Whether rows have come from the graph since they were last all fetched, so that writing could disturb them.
    private bool _reads;

    /// <summary>CALL { WITH x … }: a query takes what its first WITH names from outside, and one that begins otherwise nothing.</summary>
    public bool ImportsByWith { get; init; }

    public PlannedQuery Plan(Query query, Scope scope, Operator argument)
    {
        if (query is UnionQuery union) return Union(union, scope, argument);
        _scope = ImportsByWith && query is SingleQuery { Clauses: not [WithClause, ..] } ? scope with { Names = Scope.Empty.Names } : scope;
        _plan = argument;
        foreach (var clause in ((SingleQuery)query).Clauses) Add(clause);
        return new PlannedQuery(_plan, _columns, _outputs) { Returns = _returns, Writes = _writes };
    }

    private PlannedQuery Union(UnionQuery union, Scope scope, Operator argument)
    {
        var left = new QueryPlanner(builder) { ImportsByWith = ImportsByWith }.Plan(union.Left, scope, argument);
        var right = new QueryPlanner(builder) { ImportsByWith = ImportsByWith }.Plan(union.Right, scope, argument);
        int[] outputs = [.. left.Columns.Select(_ => builder.NewSlot())];
        Operator plan = new Union(Copied(left, left.Columns, outputs), Copied(right, left.Columns, outputs))
        {
            EstimatedRows = left.Plan.EstimatedRows + right.Plan.EstimatedRows,
        };
        if (!union.All && left.Returns) plan = new Distinct(plan, outputs, string.Join(", ", left.Columns)) { EstimatedRows = plan.EstimatedRows };
        return new PlannedQuery(plan, left.Columns, outputs) { Returns = left.Returns, Writes = left.Writes || right.Writes };
    }

    private static Project Copied(PlannedQuery side, IReadOnlyList<string> columns, int[] outputs)
    {
        // Columns are met by name; their order may differ between the sides.
        Evaluator[] values = [.. columns.Select(column => new SlotEvaluator(side.Outputs[side.Columns.ToList().IndexOf(column)]))];
        return new Project(side.Plan, outputs, values, string.Join(", ", columns)) { EstimatedRows = side.Plan.EstimatedRows };
    }

    private void Add(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                Match(match);
                break;
            case UnwindClause unwind:
                var list = Compile(unwind.List);
                var slot = builder.NewSlot();
                _plan = new Unwind(_plan, slot, list, $"{ExpressionText.Of(unwind.List)} AS {unwind.Variable}") { EstimatedRows = _plan.EstimatedRows * 10 };
                _scope = _scope.With(unwind.Variable.Text, slot);
                break;
            case WithClause with:
                Project(with.Projection, with.Where);
                break;
            case ReturnClause result:
                var planner = Project(result.Projection, null);
                _columns = planner.Columns;
                _outputs = planner.Outputs;
                _returns = true;
                break;
            case CallClause call:
                Call(call);
                break;
            case SubqueryClause subquery:
                Subquery(subquery);
                break;
            case FinishClause:
                _plan = new EmptyResult(_plan);
                break;
            case UseClause:
                break;
            case LoadCsvClause load:
                throw new CypherException(CypherErrorKind.NotSupported, null,
                    "LOAD CSV is not supported. Give the rows as a parameter instead: UNWIND $rows AS row …", load.Span, isCompileTime: true);
            default:
                Update(clause);
                break;
        }
    }

    private ProjectionPlanner Project(Projection projection, Expression? where)
    {
        var planner = new ProjectionPlanner(builder, _scope);
        _plan = planner.Plan(_plan, projection, where);
        _scope = planner.Result;
        return planner;
    }

    private void Match(MatchClause match)
    {
        var reader = new PatternReader(builder, _scope);
        var pattern = reader.Read(match.Patterns, match.Where, match.RepeatableElements);
        _reads = true;
        if (!match.IsOptional)
        {
            _plan = new MatchPlanner(builder, reader.Scope, pattern, match.RepeatableElements).Plan(_plan);
            _scope = reader.Scope;
            return;
        }

        var inner = new MatchPlanner(builder, reader.Scope, pattern, match.RepeatableElements).Plan(new Argument());
        int[] nulls = [.. reader.Scope.Names.Values.Except(_scope.Names.Values)];
        _plan = new OptionalApply(_plan, inner, nulls) { EstimatedRows = _plan.EstimatedRows * Math.Max(1, inner.EstimatedRows) };
        _scope = reader.Scope;
    }

    private void Call(CallClause call)
    {
        if (!builder.Procedures.TryFind(call.Procedure.Text, out var procedure))
        {
            throw new CypherException(CypherErrorKind.ProcedureNotFound, "ProcedureNotFound",
                $"There is no procedure `{call.Procedure.Text}`.", call.Procedure.Span, isCompileTime: true);
        }

        var arguments = call.Arguments.IsDefault
            ? procedure.Inputs.TakeWhile(input => input.Default is null).Select(input => (Evaluator)new ParameterEvaluator(builder.Parameter(input.Name))).ToArray()
            : [.. call.Arguments.Select(Compile)];
        var isStandalone = !call.HasYield;
        var outputs = new List<(int, int)>();
        var scope = _scope;
        for (var column = 0; column < procedure.Outputs.Length; column++)
        {
            var output = procedure.Outputs[column];
            var yielded = isStandalone || call.YieldsAll
                ? output.Name
                : call.Yields.FirstOrDefault(item => item.Column.Text == output.Name)?.Variable.Text;
            if (yielded is null) continue;
            var slot = builder.NewSlot();
            outputs.Add((column, slot));
            scope = scope.With(yielded, slot);
        }

        Operator argument = call.IsOptional ? new Argument() : _plan;
        Operator plan = new ProcedureCall(argument, procedure, arguments, [.. outputs], call.Span) { EstimatedRows = _plan.EstimatedRows * 10 };
        var compiler = new ExpressionCompiler(builder, scope);
        if (call.Where is not null) plan = new Filter(plan, compiler.Compile(call.Where), ExpressionText.Of(call.Where)) { EstimatedRows = plan.EstimatedRows };
        if (call.IsOptional) plan = new OptionalApply(_plan, plan, [.. outputs.Select(output => output.Item2)]);
        _plan = plan;
        _scope = scope;
        _reads = true;
        builder.View ??= procedure.View;
        if (procedure.Mode is "WRITE" or "SCHEMA") builder.Writes = _writes = true;
        // CALL alone is a query of its own, which gives what the procedure gives.
        if (call.HasYield && !call.YieldsAll && !_isStandaloneCall || !_isStandaloneCall) return;
        _columns = call.HasYield && !call.YieldsAll
            ? [.. call.Yields.Select(item => item.Variable.Text)]
            : [.. procedure.Outputs.Select(output => output.Name)];
        _outputs = [.. _columns.Select(column => scope.Names[column])];
        _returns = _columns.Count > 0;
    }

    // Set when CALL is the statement's only clause.
    private bool _isStandaloneCall;

    public PlannedQuery PlanStatement(Query query)
    {
        _isStandaloneCall = query is SingleQuery { Clauses: [.., CallClause] } single && single.Clauses.Count(clause => clause is not UseClause) == 1;
        return Plan(query, Scope.Empty, new Argument());
    }

    private Evaluator Compile(Expression expression) => new ExpressionCompiler(builder, _scope).Compile(expression);
}
