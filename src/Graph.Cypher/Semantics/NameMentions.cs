using System.Collections.Immutable;
using Graph.Cypher.Execution;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Semantics;

/// <summary>A label, type or key that a statement asks for, and where.</summary>
internal readonly record struct NameMention(SymbolKind Kind, string Name, TextSpan Span);

/// <summary>The labels, types and keys that a statement asks for, so that those which the graph does not have can be pointed out.</summary>
internal static class NameMentions
{
    public static ImmutableArray<NameMention> In(Query query)
    {
        var found = new List<NameMention>();
        Add(query, found);
        return [.. found.DistinctBy(mention => (mention.Kind, mention.Name))];
    }

    /// <summary>A notification for each name that nothing in the graph has.</summary>
    public static IReadOnlyList<CypherNotification> Unknown(ImmutableArray<NameMention> mentions, GraphSnapshot graph)
    {
        List<CypherNotification>? unknown = null;
        foreach (var (kind, name, span) in mentions)
            if (new Symbol(kind, name, 0).Find(graph) < 0) (unknown ??= []).Add(Notification(kind, name, span, graph));
        return unknown ?? (IReadOnlyList<CypherNotification>)[];
    }

    private static CypherNotification Notification(SymbolKind kind, string name, TextSpan span, GraphSnapshot graph)
    {
        var (code, what, known) = kind switch
        {
            SymbolKind.Label => ("UnknownLabelWarning", "label", graph.LabelNames),
            SymbolKind.Type => ("UnknownRelationshipTypeWarning", "relationship type", graph.TypeNames),
            _ => ("UnknownPropertyKeyWarning", "property", graph.KeyNames),
        };
        return new CypherNotification(
            "Neo.ClientNotification.Statement." + code, $"The graph has no {what} `{name}`.",
            $"The graph has no {what} `{name}`{Suggestion.Question(name, known)}", span);
    }

    private static void Add(Query query, List<NameMention> found)
    {
        while (query is UnionQuery union)
        {
            Add(union.Right, found);
            query = union.Left;
        }

        foreach (var clause in ((SingleQuery)query).Clauses) Add(clause, found);
    }

    private static void Add(Clause clause, List<NameMention> found)
    {
        switch (clause)
        {
            case MatchClause match:
                foreach (var pattern in match.Patterns) Add(pattern.Elements, found);
                Add(match.Where, found);
                break;
            case UnwindClause unwind:
                Add(unwind.List, found);
                break;
            case WithClause with:
                Add(with.Projection, found);
                Add(with.Where, found);
                break;
            case ReturnClause result:
                Add(result.Projection, found);
                break;
            case SubqueryClause subquery:
                Add(subquery.Query, found);
                break;
        }
    }

    private static void Add(Projection projection, List<NameMention> found)
    {
        foreach (var item in projection.Items) Add(item.Expression, found);
        foreach (var item in projection.OrderBy) Add(item.Expression, found);
    }

    private static void Add(IEnumerable<PatternElement> elements, List<NameMention> found)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case NodePattern node:
                    Add(node.Labels, SymbolKind.Label, found);
                    AddKeys(node.Properties, found);
                    Add(node.Where, found);
                    break;
                case RelationshipPattern relationship:
                    Add(relationship.Types, SymbolKind.Type, found);
                    AddKeys(relationship.Properties, found);
                    Add(relationship.Where, found);
                    break;
                case ParenthesizedPath path:
                    Add(path.Elements, found);
                    Add(path.Where, found);
                    break;
            }
        }
    }

    private static void Add(LabelExpression? labels, SymbolKind kind, List<NameMention> found)
    {
        switch (labels)
        {
            case LabelName name:
                found.Add(new NameMention(kind, name.Name, name.Span));
                break;
            case LabelNot not:
                Add(not.Operand, kind, found);
                break;
            case LabelAnd both:
                Add(both.Left, kind, found);
                Add(both.Right, kind, found);
                break;
            case LabelOr either:
                Add(either.Left, kind, found);
                Add(either.Right, kind, found);
                break;
        }
    }

    private static void AddKeys(Expression? properties, List<NameMention> found)
    {
        if (properties is not MapLiteral map) return;
        foreach (var entry in map.Entries)
        {
            found.Add(new NameMention(SymbolKind.Key, entry.Key.Text, entry.Key.Span));
            Add(entry.Value, found);
        }
    }

    private static void Add(Expression? expression, List<NameMention> found)
    {
        if (expression is null) return;
        foreach (var part in SyntaxWalk.All(expression))
        {
            switch (part)
            {
                // Only of variables: what a function or a map gives has keys of its own.
                case PropertyAccess { Target: Variable } property:
                    found.Add(new NameMention(SymbolKind.Key, property.Key.Text, property.Key.Span));
                    break;
                case PatternExpression pattern:
                    Add(pattern.Pattern.Elements, found);
                    break;
                case PatternComprehension comprehension:
                    Add(comprehension.Pattern.Elements, found);
                    break;
                case SubqueryExpression subquery:
                    Add(subquery.Query, found);
                    break;
            }
        }
    }
}
