using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Comparisons with openCypher's three-valued logic: true, false, or null for unknown (comparability and equality, CIP2016-06-14).</summary>
internal static class ValueLogic
{
    /// <summary>= ; null where unknown. <c>1 = 1.0</c>, NaN equals nothing, lists and maps element by element.</summary>
    public static bool? AreEqual(Value left, Value right) => throw new NotSupportedException();

    /// <summary>&lt; &lt;= > >= : negative, 0 or positive; null where the two cannot be compared, or unknown.</summary>
    public static int? Compare(Value left, Value right) => throw new NotSupportedException();

    /// <summary>value IN list.</summary>
    public static bool? IsIn(Value value, Value list) => throw new NotSupportedException();

    public static bool? StartsWith(Value text, Value start) => throw new NotSupportedException();

    public static bool? EndsWith(Value text, Value end) => throw new NotSupportedException();

    public static bool? Contains(Value text, Value part) => throw new NotSupportedException();

    /// <summary>=~ : the whole text matches; patterns that could run away are refused or matched without backtracking.</summary>
    public static bool? Matches(Value text, Value pattern) => throw new NotSupportedException();
}
