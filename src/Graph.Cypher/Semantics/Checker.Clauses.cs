using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Clauses that read, and those that write.</content>
internal sealed partial class Checker
{
    private Scope CheckClause(Clause clause, Scope scope, bool isAlone)
    {
        switch (clause)
        {
            case MatchClause match:
                CheckMatch(match, scope);
                return scope;
            case UnwindClause unwind:
                CheckUnwind(unwind, scope);
                return scope;
            case WithClause with:
                return CheckWith(with, scope);
            case CallClause call:
                CheckCall(call, scope, isAlone);
                return scope;
            case SubqueryClause subquery:
                CheckSubquery(subquery, scope);
                return scope;
            case LoadCsvClause:
                throw new CypherException(
                    CypherErrorKind.NotSupported, null,
                    "LOAD CSV is not supported; read the file elsewhere and hand its rows over as a parameter: UNWIND $rows AS row.", clause.Span, isCompileTime: true);
            case UseClause or FinishClause:
                return scope;
            default:
                CheckUpdate(clause, scope);
                return scope;
        }
    }

    private void CheckMatch(MatchClause match, Scope scope)
    {
        CheckPatterns(match.Patterns, scope, match.RepeatableElements);
        if (match.Where is not null) CheckPredicate(match.Where, scope, "The condition behind WHERE");
    }

    private void CheckUnwind(UnwindClause unwind, Scope scope)
    {
        var type = Check(unwind.List, scope);
        if (scope.Has(unwind.Variable.Text)) throw AlreadyBound(unwind.Variable);
        scope.Declare(unwind.Variable.Text, type.ElementOrAny);
    }

    private void CheckUpdate(Clause clause, Scope scope)
    {
        switch (clause)
        {
            case CreateClause create:
                foreach (var pattern in create.Patterns) CheckCreation(pattern, scope, isMerge: false);
                break;
            case MergeClause merge:
                CheckCreation(merge.Pattern, scope, isMerge: true);
                CheckItems(merge.OnMatch, scope);
                CheckItems(merge.OnCreate, scope);
                break;
            case SetClause set:
                CheckItems(set.Items, scope);
                break;
            case RemoveClause remove:
                foreach (var item in remove.Items) CheckRemoval(item, scope);
                break;
            case DeleteClause delete:
                foreach (var expression in delete.Expressions) CheckDeletion(expression, scope);
                break;
            case ForeachClause each:
                CheckForeach(each, scope);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(clause), clause, null);
        }
    }

    private void CheckItems(IEnumerable<SetItem> items, Scope scope)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SetProperty property:
                    CheckTarget(property.Target, scope);
                    Check(property.Value, scope);
                    break;
                case SetProperties properties:
                    Require(Check(properties.Entity, scope), CypherType.Entity, "What SET changes", properties.Entity.Span);
                    Require(Check(properties.Map, scope), CypherType.Entity | CypherType.Map, "What SET takes properties from", properties.Map.Span);
                    break;
                case SetLabels labels:
                    Require(Check(labels.Entity, scope), CypherType.Node, "What bears labels", labels.Entity.Span);
                    CheckLabelTerms(labels.Labels, scope);
                    break;
            }
        }
    }

    private void CheckRemoval(RemoveItem item, Scope scope)
    {
        switch (item)
        {
            case RemoveProperty property:
                CheckTarget(property.Target, scope);
                break;
            case RemoveLabels labels:
                Require(Check(labels.Entity, scope), CypherType.Node, "What bears labels", labels.Entity.Span);
                CheckLabelTerms(labels.Labels, scope);
                break;
        }
    }

    // A property of a node or relationship; those of maps cannot be changed.
    private void CheckTarget(Expression target, Scope scope)
    {
        var entity = target is IndexAccess { Target: var indexed, Index: var index } ? CheckedIndex(indexed, index, scope) : ((PropertyAccess)target).Target;
        Require(Check(entity, scope), CypherType.Entity, "What has properties that can be changed", entity.Span);
    }

    private Expression CheckedIndex(Expression target, Expression index, Scope scope)
    {
        Require(Check(index, scope), CypherType.String, "The name of a property", index.Span);
        return target;
    }

    private void CheckDeletion(Expression expression, Scope scope)
    {
        if (expression is LabelCheck)
            throw Error("InvalidDelete", "DELETE deletes nodes and relationships; a label is taken away by REMOVE.", expression.Span);
        Require(Check(expression, scope), CypherType.Entity | CypherType.Path, "What is deleted", expression.Span);
    }

    private void CheckForeach(ForeachClause each, Scope scope)
    {
        var type = Check(each.List, scope);
        Require(type, CypherType.List, "What FOREACH goes through", each.List.Span);
        var inner = scope.Inner();
        inner.Declare(each.Variable.Text, type.ElementOrAny);
        foreach (var clause in each.Clauses)
        {
            if (!IsUpdate(clause))
                throw Error("InvalidClauseComposition", $"{NameOf(clause)} cannot stand in FOREACH, which holds clauses that write; use UNWIND or CALL {{ … }}.", clause.Span);
            CheckUpdate(clause, inner);
        }
    }
}
