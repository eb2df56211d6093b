using Graph.Cypher.Parsing;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>Values written as in a query: <c>'text'</c>, <c>-1.5</c>, <c>[1, 2]</c>, <c>{a: null}</c>, <c>date('2025-06-01')</c>.</summary>
public static class CypherLiteral
{
    private const string Head = "RETURN ";

    private static readonly HashSet<string> Constructors = new(StringComparer.OrdinalIgnoreCase)
    {
        "date", "time", "localtime", "datetime", "localdatetime", "duration", "point",
    };

    /// <summary>Reads a value; false for anything that is computed, such as <c>2025-06</c>, and for what is no Cypher.</summary>
    public static bool TryParse(string text, out Value value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = default;
        text = text.Trim();
        try
        {
            var query = Head + text;
            if (CypherParser.Parse(query) is not QueryStatement { Query: SingleQuery { Clauses: [ReturnClause { Projection.Items: [var item] }] } }
                || item.Expression.Span != new TextSpan(Head.Length, query.Length) || !IsConstant(item.Expression)) return false;
            using var empty = new PropertyGraph();
            value = new CypherEngine(empty).Run(query).Rows[0][0];
            return true;
        }
        catch (CypherException)
        {
            return false;
        }
    }

    private static bool IsConstant(Expression expression) => expression switch
    {
        Literal => true,
        Unary { Operator: UnaryOperator.Minus or UnaryOperator.Plus, Operand: Literal { Value.Kind: ValueKind.Integer or ValueKind.Float } } => true,
        ListLiteral list => list.Items.All(IsConstant),
        MapLiteral map => map.Entries.All(entry => IsConstant(entry.Value)),
        // Without an argument these read the clock.
        FunctionCall { Arguments: [var argument] } call => Constructors.Contains(call.Function.Text) && IsConstant(argument),
        _ => false,
    };
}
