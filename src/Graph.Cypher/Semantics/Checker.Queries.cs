using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Queries: which clauses may follow each other, and what UNION joins.</content>
internal sealed partial class Checker
{
    /// <summary>The columns that the query returns; none without RETURN.</summary>
    /// <param name="scope">The scope to begin with, which is changed.</param>
    private List<KeyValuePair<string, StaticType>> Check(Query tree, Scope scope, QueryPlace place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) ThrowTooDeep(tree.Span);
        var parts = new Stack<(SingleQuery Part, bool? All)>();
        while (tree is UnionQuery union)
        {
            parts.Push((union.Right, union.All));
            tree = union.Left;
        }

        var isUnion = parts.Count > 0;
        var columns = CheckSingle((SingleQuery)tree, scope.With([]), place, isUnion);
        bool? isAll = null;
        foreach (var (part, all) in parts)
        {
            if (isAll is not null && isAll != all)
                throw Error("InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query; put one of them into CALL { … }.", part.Span);
            isAll = all;
            columns = SameColumns(columns, CheckSingle(part, scope.With([]), place, isUnion), part);
        }

        return columns;
    }

    private static List<KeyValuePair<string, StaticType>> SameColumns(
        List<KeyValuePair<string, StaticType>> left, List<KeyValuePair<string, StaticType>> right, SingleQuery part)
    {
        if (!left.Select(column => column.Key).SequenceEqual(right.Select(column => column.Key)))
        {
            throw Error(
                "DifferentColumnsInUnion",
                $"All parts of a UNION must return the same columns in the same order; the first returns {Names(left)} and this one {Names(right)}.",
                part.Clauses[^1].Span);
        }

        return [.. left.Zip(right, (first, second) => KeyValuePair.Create(first.Key, first.Value.Or(second.Value)))];
    }

    private static string Names(List<KeyValuePair<string, StaticType>> columns) =>
        columns.Count == 0 ? "none" : string.Join(", ", columns.Select(column => $"`{column.Key}`"));

    private List<KeyValuePair<string, StaticType>> CheckSingle(SingleQuery single, Scope scope, QueryPlace place, bool isUnion)
    {
        var clauses = single.Clauses;
        CheckComposition(single, place);
        var isAlone = place == QueryPlace.Statement && clauses.Length == 1 && !isUnion;
        if (place == QueryPlace.Call && scope.Outer is null) scope = Imported(clauses, scope);
        for (var at = 0; at < clauses.Length; at++)
        {
            var clause = clauses[at];
            if (clause is ReturnClause last) return CheckReturn(last, scope, place);
            if (clause is SubqueryClause { InTransactions: not null } && (place != QueryPlace.Statement || isUnion))
                throw Error("InvalidClauseComposition", "CALL … IN TRANSACTIONS can neither stand in a subquery nor in a UNION.", clause.Span);
            if (clause is SubqueryClause { InTransactions: not null } && clauses[..at].FirstOrDefault(IsUpdate) is { } update)
                throw Error("InvalidClauseComposition", $"CALL … IN TRANSACTIONS cannot follow {NameOf(update)}, which a failure would have to undo.", clause.Span);
            scope = CheckClause(clause, scope, isAlone);
        }

        return isAlone && clauses[0] is CallClause call ? OutputsOf(call) : [];
    }

    // CALL { WITH x … }: a first WITH of nothing but variables takes them from outside.
    private static Scope Imported(ImmutableArray<Clause> clauses, Scope scope)
    {
        if (scope.Importable is not { } outside || clauses.FirstOrDefault(clause => clause is not UseClause) is not WithClause with) return scope;
        var projection = with.Projection;
        var isImport = with.Where is null && projection is { IsDistinct: false, OrderBy.IsEmpty: true, Skip: null, Limit: null }
            && projection.Items.All(item => item.Expression is Variable variable && variable.Name == item.Column);
        if (!isImport) return scope;
        if (projection.IncludesAll) return scope.With(AllOf(outside));
        return scope.With(projection.Items.Where(item => outside.Has(item.Column)).Select(item => KeyValuePair.Create(item.Column, TypeOf(item.Column, outside, item.Span))));
    }

    private static IEnumerable<KeyValuePair<string, StaticType>> AllOf(Scope scope) =>
        scope.Names.Distinct().Select(name => KeyValuePair.Create(name, scope.TryFind(name, out var type) ? type : StaticType.Any));

    // RETURN and FINISH come last, USE first, a query that gives nothing and does nothing is a mistake.
    private static void CheckComposition(SingleQuery single, QueryPlace place)
    {
        var clauses = single.Clauses;
        for (var at = 0; at < clauses.Length; at++)
        {
            var clause = clauses[at];
            if (clause is ReturnClause or FinishClause && at < clauses.Length - 1)
                throw Error("InvalidClauseComposition", $"{NameOf(clause)} can only stand at the end of a query; {NameOf(clauses[at + 1])} cannot follow it.", clauses[at + 1].Span);
            if (clause is UseClause && at > 0)
                throw Error("InvalidClauseComposition", "USE can only stand at the beginning of a query.", clause.Span);
            if (place is QueryPlace.Predicate or QueryPlace.Collect && FirstUpdate(clause) is { } update)
                throw Error("InvalidClauseComposition", $"{NameOf(update)} writes, which a subquery in an expression must not.", update.Span);
            if (at > 0 && IsUpdate(clauses[at - 1]) && clause is MatchClause or UnwindClause or CallClause or SubqueryClause or LoadCsvClause)
            {
                throw Error(
                    "InvalidClauseComposition", $"WITH is required between {NameOf(clauses[at - 1])} and {NameOf(clause)}; write WITH * to keep all variables.", clause.Span);
            }
        }

        CheckEnd(clauses, place);
    }

    private static void CheckEnd(ImmutableArray<Clause> clauses, QueryPlace place)
    {
        var last = clauses[^1];
        if (place == QueryPlace.Predicate || last is LoadCsvClause) return;
        if (place == QueryPlace.Collect)
        {
            if (last is not ReturnClause) throw Error("InvalidClauseComposition", "COLLECT needs a RETURN at the end that says what to collect.", last.Span);
            return;
        }

        var isEnd = last switch
        {
            MatchClause or UnwindClause or WithClause or UseClause => false,
            CallClause call => clauses.Length == 1 || !call.HasYield,
            SubqueryClause subquery => LastOf(subquery.Query) is not ReturnClause,
            _ => true,
        };
        if (!isEnd)
        {
            throw Error(
                "InvalidClauseComposition", $"A query cannot end in {NameOf(last)}; it ends in RETURN, FINISH or a clause that writes.", new TextSpan(last.Span.End, last.Span.End));
        }
    }

    private static Clause LastOf(Query tree) => tree switch
    {
        UnionQuery union => union.Right.Clauses[^1],
        SingleQuery single => single.Clauses[^1],
        _ => throw new ArgumentOutOfRangeException(nameof(tree), tree, null),
    };

    private static bool IsUpdate(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private static Clause? FirstUpdate(Clause clause) => clause switch
    {
        _ when IsUpdate(clause) => clause,
        SubqueryClause subquery => FirstUpdate(subquery.Query),
        _ => null,
    };

    private static Clause? FirstUpdate(Query tree)
    {
        while (tree is UnionQuery union)
        {
            if (union.Right.Clauses.Select(FirstUpdate).FirstOrDefault(update => update is not null) is { } found) return found;
            tree = union.Left;
        }

        return ((SingleQuery)tree).Clauses.Select(FirstUpdate).FirstOrDefault(update => update is not null);
    }

    private static string NameOf(Clause clause) => clause switch
    {
        MatchClause { IsOptional: true } => "OPTIONAL MATCH",
        CallClause or SubqueryClause => "CALL",
        LoadCsvClause => "LOAD CSV",
        _ => clause.GetType().Name[..^"Clause".Length].ToUpperInvariant(),
    };
}
