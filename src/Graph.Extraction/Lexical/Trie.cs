using System.Diagnostics.CodeAnalysis;

namespace Graph.Extraction.Lexical;

/// <summary>Runs of folded tokens with what they stand for: the automaton over which a sentence is read once.</summary>
internal sealed class Trie<T>
    where T : class
{
    // Most places have one way on or none.
    private string? _onlyKey;
    private Trie<T>? _only;
    private Dictionary<string, Trie<T>>? _next;

    /// <summary>What the run that ends here stands for; null where none ends here.</summary>
    internal T? Value { get; private set; }

    /// <summary>Steps on by one token.</summary>
    internal bool TryStep(string token, [NotNullWhen(true)] out Trie<T>? next)
    {
        if (_next is not null) return _next.TryGetValue(token, out next);
        next = _only;
        return next is not null && string.Equals(token, _onlyKey);
    }

    /// <summary>All tokens that any run has.</summary>
    internal void AddTokensTo(HashSet<string> tokens)
    {
        foreach (var (token, next) in Ways())
        {
            tokens.Add(token);
            next.AddTokensTo(tokens);
        }
    }

    /// <summary>Enters a run; false where another value stands there already.</summary>
    internal bool Add(IReadOnlyList<string> run, T value)
    {
        if (run.Count == 0) return false;
        var at = this;
        foreach (var token in run)
        {
            at = at.TryStep(token, out var next) ? next : at.Grow(token);
        }
        if (at.Value is not null) return false;
        at.Value = value;
        return true;
    }

    private Trie<T> Grow(string token)
    {
        var next = new Trie<T>();
        if (_only is null && _next is null)
        {
            (_onlyKey, _only) = (token, next);
            return next;
        }
        _next ??= new Dictionary<string, Trie<T>>(StringComparer.Ordinal) { [_onlyKey!] = _only! };
        _next[token] = next;
        return next;
    }

    private Dictionary<string, Trie<T>> Ways() => _next ?? (_only is null ? [] : new(StringComparer.Ordinal) { [_onlyKey!] = _only });
}
