using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>The expressions of a projection, which ORDER BY and WHERE behind it may repeat instead of naming their columns.</summary>
internal sealed class Projected
{
    private readonly Dictionary<string, ProjectionItem> _items = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, StaticType> _columns;
    private readonly Expression _whole;

    /// <param name="columns">The types of the columns by name.</param>
    /// <param name="whole">The expression behind the projection that is being checked.</param>
    public Projected(Projection projection, IReadOnlyDictionary<string, StaticType> columns, Expression whole)
    {
        // Names are found in the scope; literals and parameters are the same everywhere.
        foreach (var item in projection.Items)
            if (item.Expression is not (Variable or Literal or Parameter)) _items.TryAdd(ExpressionText.Of(item.Expression), item);
        _columns = columns;
        _whole = whole;
    }

    /// <summary>The type of the column that an expression repeats; null where it repeats none.</summary>
    /// <exception cref="CypherException">It is a grouping key of several parts and stands beside an aggregation.</exception>
    public StaticType? TypeOf(Expression expression)
    {
        if (_items.Count == 0 || expression is Variable or Literal or Parameter || !_items.TryGetValue(ExpressionText.Of(expression), out var item)) return null;
        if (!ReferenceEquals(expression, _whole) && !Grouping.IsSimpleKey(expression) && !Grouping.Aggregates(expression) && Grouping.Aggregates(_whole))
            throw Grouping.Ambiguous(expression);
        return _columns[item.Column];
    }
}
