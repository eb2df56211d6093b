using System.Runtime.CompilerServices;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Comparisons with openCypher's three-valued logic: true, false, or null for unknown (comparability and equality, CIP2016-06-14).</summary>
internal static class ValueLogic
{
    /// <summary>Any of = &lt;> &lt; &lt;= > >= ; null where unknown. NaN is neither less nor greater than a number.</summary>
    public static bool? Holds(ComparisonOperator comparison, Value left, Value right)
    {
        if (comparison == ComparisonOperator.Equal) return AreEqual(left, right);
        if (comparison == ComparisonOperator.NotEqual) return !AreEqual(left, right);
        if (Compare(left, right) is not { } order)
            return Numbers.IsNumber(left) && Numbers.IsNumber(right) ? false : null;
        return comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>= ; null where unknown. <c>1 = 1.0</c>, NaN equals nothing, lists and maps element by element.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b)) return a == b;
        if (left.TryGetText(out var s) && right.TryGetText(out var t)) return s == t;
        if (left.TryGetFloat(out var x) && right.TryGetFloat(out var y)) return x == y;
        if (left.IsNull || right.IsNull) return null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right)) return CompareNumbers(left, right) == 0;
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            ValueKind.List => AreListsEqual(left.AsList(), right.AsList()),
            ValueKind.Map => AreMapsEqual(left.AsMap(), right.AsMap()),
            _ => left.Equals(right),
        };
    }

    /// <summary>
    /// Negative, 0 or positive; null where the two cannot be compared, or unknown, or one is NaN.
    /// For &lt; &lt;= > >= use <see cref="Holds"/>, which tells NaN from unknown.
    /// </summary>
    public static int? Compare(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b)) return a.CompareTo(b);
        if (left.TryGetText(out var s) && right.TryGetText(out var t)) return Value.CompareTexts(s, t);
        if (left.TryGetFloat(out var x) && right.TryGetFloat(out var y)) return double.IsNaN(x) || double.IsNaN(y) ? null : x.CompareTo(y);
        if (left.IsNull || right.IsNull) return null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right)) return CompareNumbers(left, right);
        if (left.Kind != right.Kind) return null;
        return left.Kind switch
        {
            ValueKind.List => CompareLists(left.AsList(), right.AsList()),
            ValueKind.Boolean or ValueKind.Date or ValueKind.Time or ValueKind.ZonedTime or ValueKind.LocalDateTime
                or ValueKind.ZonedDateTime => left.CompareTo(right),
            _ => null,
        };
    }

    /// <summary>value IN list.</summary>
    /// <exception cref="CypherException"><paramref name="list"/> is neither a list nor null.</exception>
    public static bool? IsIn(Value value, Value list)
    {
        if (list.IsNull) return null;
        if (list.Kind != ValueKind.List)
            throw CypherException.Type("InvalidArgumentType", $"IN looks into a list, but what stands on its right is {TypeNames.Of(list)}.");
        bool? found = false;
        foreach (var item in list.AsList())
        {
            var isEqual = AreEqual(value, item);
            if (isEqual == true) return true;
            if (isEqual is null) found = null;
        }

        return found;
    }

    /// <summary>STARTS WITH, by UTF-16 units; null unless both are texts.</summary>
    public static bool? StartsWith(Value text, Value start) =>
        text.TryGetText(out var whole) && start.TryGetText(out var part) ? whole.StartsWith(part, StringComparison.Ordinal) : null;

    /// <summary>ENDS WITH; null unless both are texts.</summary>
    public static bool? EndsWith(Value text, Value end) =>
        text.TryGetText(out var whole) && end.TryGetText(out var part) ? whole.EndsWith(part, StringComparison.Ordinal) : null;

    /// <summary>CONTAINS; null unless both are texts.</summary>
    public static bool? Contains(Value text, Value part) =>
        text.TryGetText(out var whole) && part.TryGetText(out var sought) ? whole.Contains(sought, StringComparison.Ordinal) : null;

    /// <summary>=~ : the whole text matches. Patterns are matched without backtracking, so that none can run away.</summary>
    /// <exception cref="CypherException">The pattern is no text, wrong, or asks for more than such matching can do.</exception>
    public static bool? Matches(Value text, Value pattern)
    {
        if (pattern.IsNull) return null;
        if (!pattern.TryGetText(out var wanted))
            throw CypherException.Type("InvalidArgumentType", $"=~ needs a STRING as its pattern, not {TypeNames.Of(pattern)}.");
        return text.TryGetText(out var content) ? RegexCache.WholeMatch(wanted).IsMatch(content) : null;
    }

    // Null where one is NaN. A decimal beside a float is taken as the float nearest to it, as in arithmetic.
    private static int? CompareNumbers(Value left, Value right)
    {
        if (left.Kind == ValueKind.Decimal != (right.Kind == ValueKind.Decimal) && Numbers.TryFloats(left, right, out var x, out var y))
            return double.IsNaN(x) || double.IsNaN(y) ? null : x.CompareTo(y);
        if (left.TryGetFloat(out x) && double.IsNaN(x) || right.TryGetFloat(out y) && double.IsNaN(y)) return null;
        return left.CompareTo(right);
    }

    private static bool? AreListsEqual(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length) return false;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw ValueErrors.TooDeep();
        bool? all = true;
        for (var i = 0; i < left.Length; i++)
        {
            var isEqual = AreEqual(left[i], right[i]);
            if (isEqual == false) return false;
            if (isEqual is null) all = null;
        }

        return all;
    }

    private static bool? AreMapsEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count) return false;
        foreach (var key in left.Keys)
            if (!right.ContainsKey(key)) return false;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw ValueErrors.TooDeep();
        bool? all = true;
        foreach (var (key, value) in left)
        {
            var isEqual = AreEqual(value, right[key]);
            if (isEqual == false) return false;
            if (isEqual is null) all = null;
        }

        return all;
    }

    // The first elements that are not surely equal decide; a list that another begins with comes first.
    private static int? CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw ValueErrors.TooDeep();
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (AreEqual(left[i], right[i]) != true) return Compare(left[i], right[i]) is { } order and not 0 ? order : null;
        }

        return left.Length.CompareTo(right.Length);
    }
}
