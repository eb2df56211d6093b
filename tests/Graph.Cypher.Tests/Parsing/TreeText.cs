using System.Collections;
using System.Reflection;
using Graph.Cypher.Parsing;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Tests.Parsing;

/// <summary>
/// A tree on one line: each node's name and what it holds. What is null, false or empty is left out, true flags show their name,
/// and names, variables and literals stand for themselves.
/// </summary>
internal static class TreeText
{
    public static string Of(string query) => CypherParser.Parse(query) is QueryStatement { Mode: StatementMode.Run, Query: SingleQuery { Clauses: var clauses } }
        ? string.Join("; ", clauses.Select(clause => Text(clause)))
        : Text(CypherParser.Parse(query));

    /// <summary>The tree of an expression.</summary>
    public static string OfExpression(string expression) =>
        CypherParser.Parse($"RETURN {expression} AS x") is QueryStatement { Query: SingleQuery { Clauses: [ReturnClause { Projection.Items: [var item] }] } }
            ? Text(item.Expression)
            : throw new InvalidOperationException("Not one expression.");

    private static string Text(object node) => node switch
    {
        Name name => name.Text,
        Variable variable => variable.Name,
        Parameter parameter => $"${parameter.Name}",
        LabelName label => $":{label.Name}",
        Literal literal => literal.Value.Kind == Model.ValueKind.Text ? $"'{literal.Value}'" : literal.Value.IsNull ? "null" : literal.Value.ToString(),
        ProjectionItem { Alias: null } item => Text(item.Expression),
        ProjectionItem item => $"{Text(item.Expression)} AS {item.Column}",
        MapEntry entry => $"{entry.Key}: {Text(entry.Value)}",
        PropertyAccess access => $"{Text(access.Target)}.{access.Key}",
        Unary unary => $"{unary.Operator}({Text(unary.Operand)})",
        Binary binary => $"{binary.Operator}({Text(binary.Left)}, {Text(binary.Right)})",
        SyntaxNode tree => $"{ShortName(tree)}({string.Join(", ", Parts(tree))})",
        string text => text,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => node.ToString()!,
    };

    private static string ShortName(SyntaxNode node) =>
        node.GetType().Name.Replace("Clause", "", StringComparison.Ordinal).Replace("Pattern", "", StringComparison.Ordinal) is { Length: > 0 } name ? name : node.GetType().Name;

    private static IEnumerable<string> Parts(SyntaxNode node)
    {
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType == typeof(TextSpan) || property.Name == "EqualityContract") continue;
            var value = property.GetValue(node);
            if (value is null or false || value is IEnumerable and not string && IsEmpty(value)) continue;
            yield return value is true ? property.Name : Text(value);
        }
    }

    private static bool IsEmpty(object list) =>
        (bool)(list.GetType().GetProperty("IsDefaultOrEmpty")?.GetValue(list) ?? throw new InvalidOperationException("Lists of trees are immutable arrays."));
}
