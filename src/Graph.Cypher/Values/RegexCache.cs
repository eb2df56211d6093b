using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Graph.Cypher.Values;

/// <summary>Patterns of =~ made ready for use, by their text.</summary>
internal static class RegexCache
{
    // Patterns that come from the data, a new one each row, must not pile up.
    private const int Capacity = 256;

    private static readonly ConcurrentDictionary<string, Regex> Ready = new(StringComparer.Ordinal);

    /// <exception cref="CypherException">The pattern is wrong, or cannot be matched without backtracking.</exception>
    public static Regex WholeMatch(string pattern)
    {
        if (Ready.TryGetValue(pattern, out var regex)) return regex;
        regex = Compile(pattern);
        if (Ready.Count >= Capacity) Ready.Clear();
        return Ready.GetOrAdd(pattern, regex);
    }

    private static Regex Compile(string pattern)
    {
        const RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        try
        {
            // Read by itself first: a|b) would otherwise close the group around it.
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return new Regex($@"\A(?:{pattern})\z", options);
        }
        catch (ArgumentException wrong)
        {
            throw CypherException.Argument("InvalidRegex", $"The regular expression is wrong: {wrong.Message}");
        }
        catch (NotSupportedException)
        {
            throw CypherException.Argument(
                "InvalidRegex", "The regular expression uses lookaround, backreferences or atomic groups, or is too large; write it without them.");
        }
    }
}
