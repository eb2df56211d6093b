using System.Collections.Immutable;
using Graph.Extraction.Facts;

namespace Graph.Building.Fold;

/// <summary>Whether two statements of one qualifier can both be true of one fact, and which of the two says more.</summary>
internal static class Agreement
{
    /// <summary>True where they are equal, or one is a date within the other.</summary>
    internal static bool Agree(QualifierValue left, QualifierValue right)
    {
        if (CanonicalValue.Of(left) == CanonicalValue.Of(right)) return true;
        return left is DateValue one && right is DateValue other && Period.TryRead(one.Iso, out var first) && Period.TryRead(other.Iso, out var second)
            && (first.Contains(second) || second.Contains(first));
    }

    /// <summary>True where no qualifier that both state differs.</summary>
    internal static bool Agree(ImmutableSortedDictionary<string, QualifierValue> left, ImmutableSortedDictionary<string, QualifierValue> right) =>
        left.All(pair => !right.TryGetValue(pair.Key, out var other) || Agree(pair.Value, other));

    /// <summary>What both state together; of two dates the narrower.</summary>
    internal static ImmutableSortedDictionary<string, QualifierValue> Join(ImmutableSortedDictionary<string, QualifierValue> left, ImmutableSortedDictionary<string, QualifierValue> right)
    {
        var joined = left.ToBuilder();
        foreach (var (name, value) in right)
            if (!joined.TryGetValue(name, out var present) || Detail(value) > Detail(present)) joined[name] = value;
        return joined.ToImmutable();
    }

    /// <summary>How much a value says; more is narrower.</summary>
    internal static int Detail(QualifierValue value) => value switch
    {
        DateValue date => Period.TryRead(date.Iso, out var period) ? 1_000_000 - Months(period) : 0,
        MoneyValue money => money.Low == money.High ? 2 : 1,
        PercentValue percent => percent.Low == percent.High ? 2 : 1,
        _ => 1,
    };

    // So that a leap year does not say less than another.
    private static int Months(Period period) => (period.Days + 27) / 31;
}
