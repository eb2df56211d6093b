using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Labels and types.</content>
internal sealed partial class Checker
{
    private void CheckLabels(LabelExpression? labels, Scope scope, bool isRelationship)
    {
        if (labels is null) return;
        var parts = Parts(labels).ToList();
        if (parts.OfType<LabelAnd>().FirstOrDefault(and => and.IsColon) is { } colon)
        {
            if (isRelationship)
                throw Error("UnexpectedSyntax", "A relationship has one type; several to choose from are written `:A|B`.", colon.Span);

            // Neo4j allows the old spelling for all it could say, and the new one for all else, but not both at once.
            if (parts.Any(part => part is LabelOr or LabelNot or LabelWildcard || part is LabelAnd { IsColon: false }))
                throw Error("UnexpectedSyntax", "`:A:B` cannot be mixed with `|`, `&`, `!` and `%`; write `:A&B`.", colon.Span);
        }

        foreach (var term in parts.OfType<DynamicLabel>()) CheckDynamic(term, scope);
    }

    private void CheckLabelTerms(IEnumerable<LabelTerm> labels, Scope scope)
    {
        foreach (var label in labels.OfType<DynamicLabel>()) CheckDynamic(label, scope);
    }

    private void CheckDynamic(DynamicLabel label, Scope scope) =>
        Require(Check(label.Expression, scope), CypherType.String | CypherType.List, "A label or type in $(…)", label.Expression.Span);

    private static IEnumerable<LabelExpression> Parts(LabelExpression labels)
    {
        var open = new Stack<LabelExpression>([labels]);
        while (open.TryPop(out var next))
        {
            yield return next;
            switch (next)
            {
                case LabelNot not:
                    open.Push(not.Operand);
                    break;
                case LabelAnd and:
                    open.Push(and.Right);
                    open.Push(and.Left);
                    break;
                case LabelOr or:
                    open.Push(or.Right);
                    open.Push(or.Left);
                    break;
            }
        }
    }
}
