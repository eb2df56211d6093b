using System.Diagnostics.CodeAnalysis;

namespace Graph.Extraction.Lexical;

/// <summary>Runs of folded tokens with what they stand for: the automaton over which a sentence is read once.</summary>
internal sealed class Trie<T>
    where T : class
{
    private readonly Dictionary<string, Trie<T>> _next = new(StringComparer.Ordinal);

    /// <summary>What the run that ends here stands for; null where none ends here.</summary>
    internal T? Value { get; private set; }

    /// <summary>Steps on by one token.</summary>
    internal bool TryStep(string token, [NotNullWhen(true)] out Trie<T>? next) => _next.TryGetValue(token, out next);

    /// <summary>Enters a run; false where another value stands there already.</summary>
    internal bool Add(IReadOnlyList<string> run, T value)
    {
        if (run.Count == 0) return false;
        var at = this;
        foreach (var token in run)
        {
            if (!at._next.TryGetValue(token, out var next)) at._next[token] = next = new Trie<T>();
            at = next;
        }
        if (at.Value is not null) return false;
        at.Value = value;
        return true;
    }
}
