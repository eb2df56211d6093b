using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Tck.Judging;

/// <summary>The kit's eight numbers: what came and went between two states.</summary>
internal static class SideEffects
{
    private static readonly ImmutableArray<(string Name, Func<ObservableState, ImmutableHashSet<string>> Part)> Parts =
    [
        ("nodes", state => state.Nodes),
        ("relationships", state => state.Relationships),
        ("labels", state => state.Labels),
        ("properties", state => state.Properties),
    ];

    /// <summary>The numbers that are not zero, by name: <c>+nodes</c>.</summary>
    public static ImmutableSortedDictionary<string, int> Between(ObservableState before, ObservableState after)
    {
        var effects = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (name, part) in Parts)
        {
            effects["+" + name] = part(after).Except(part(before)).Count;
            effects["-" + name] = part(before).Except(part(after)).Count;
        }

        return effects.Where(effect => effect.Value != 0).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>What is wrong, or null.</summary>
    /// <param name="table">Names with numbers; one that is not named is zero.</param>
    /// <exception cref="FormatException">A name that is not one of the eight.</exception>
    public static string? Complaint(ImmutableArray<ImmutableArray<string>> table, ObservableState before, ObservableState after)
    {
        var expected = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var row in table)
        {
            if (row[0] is not ['+' or '-', ..] || !Parts.Any(part => part.Name == row[0][1..]))
                throw new FormatException($"There is no side effect {row[0]}.");
            if (row[1] != "0") expected.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
        }

        var actual = Between(before, after);
        return expected.SequenceEqual(actual) ? null : $"Expected {Text(expected)} but got {Text(actual)}.";
    }

    private static string Text(IReadOnlyDictionary<string, int> effects) =>
        effects.Count == 0 ? "no side effects" : string.Join(", ", effects.Select(effect => $"{effect.Key} {effect.Value}"));
}
