namespace Graph.Cypher.Parsing;

/// <summary>What the parser has looked for at the token that it stands on, so that an error can say what would have been right.</summary>
internal sealed class Expectations
{
    private const int MostNamed = 8;

    private readonly List<string> _shown = [];
    private readonly List<string> _words = [];
    private int _at = -1;

    /// <summary>Something that would have been right at the token of that index.</summary>
    public void Add(int at, string what)
    {
        MoveTo(at);
        if (!_shown.Contains(what)) _shown.Add(what);
    }

    /// <summary>A keyword that would have been right.</summary>
    public void Add(int at, Keyword keyword)
    {
        Add(at, keyword.Display());
        _words.Add(keyword.Display());
    }

    /// <summary>Keywords that would have been right, spoken of together.</summary>
    public void Add(int at, string what, ReadOnlySpan<Keyword> keywords)
    {
        Add(at, what);
        foreach (var keyword in keywords) _words.Add(keyword.Display());
    }

    /// <summary>"; did you mean X?" for a word like one of the keywords, else "; expected a, b or c".</summary>
    public string Hint(int at, string? word)
    {
        if (at != _at) return "";
        if (word is not null && Suggestion.For(word, _words) is { } near && !near.Equals(word, StringComparison.OrdinalIgnoreCase))
            return $"; did you mean {near}?";
        return _shown.Count switch
        {
            0 => "",
            1 => $"; expected {_shown[0]}.",
            > MostNamed => $"; expected {string.Join(", ", _shown.Take(MostNamed))} or something else.",
            _ => $"; expected {string.Join(", ", _shown.SkipLast(1))} or {_shown[^1]}.",
        };
    }

    private void MoveTo(int at)
    {
        if (at == _at) return;
        _shown.Clear();
        _words.Clear();
        _at = at;
    }
}
