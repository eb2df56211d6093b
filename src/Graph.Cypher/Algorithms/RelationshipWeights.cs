using System.Globalization;
using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Algorithms;

/// <summary>Reads weights: finite numbers from 0 up. A relationship without the property weighs 1.</summary>
internal sealed class RelationshipWeights(GraphSnapshot graph, string property)
{
    private readonly int _key = graph.KeyTable.Find(property);

    /// <exception cref="CypherException">The property is no number, or not a weight.</exception>
    public double Of(int relationship)
    {
        var value = graph.RelationshipColumns.Get(relationship, _key);
        var weight = value.Kind switch
        {
            ValueKind.Null => 1,
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => value.AsFloat(),
            ValueKind.Decimal => (double)value.AsDecimal(),
            _ => throw CypherException.Type("InvalidArgumentType",
                $"`{property}` of relationship {Text(relationship)} is {Described.Kind(value)}; a weight is a number."),
        };
        if (weight >= 0 && double.IsFinite(weight)) return weight;
        throw CypherException.Argument(weight < 0 ? "NegativeWeight" : null,
            $"`{property}` of relationship {Text(relationship)} is {value}; a weight is a finite number that is not negative.");
    }

    private static string Text(int relationship) => relationship.ToString(CultureInfo.InvariantCulture);
}
