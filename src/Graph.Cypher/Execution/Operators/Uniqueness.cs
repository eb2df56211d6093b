using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Within one MATCH no relationship may stand for two parts of the pattern.</summary>
internal static class Uniqueness
{
    /// <summary>Whether a relationship stands in none of the slots, which hold relationships or lists of them.</summary>
    public static bool IsNew(int relationship, int[] slots, Value[] row)
    {
        foreach (var slot in slots)
        {
            var value = row[slot];
            if (value.Kind == ValueKind.Relationship)
            {
                if (value.AsRelationshipId() == relationship) return false;
            }
            else if (value.Kind == ValueKind.List)
            {
                foreach (var item in value.AsList())
                    if (item.Kind == ValueKind.Relationship && item.AsRelationshipId() == relationship) return false;
            }
        }

        return true;
    }
}
