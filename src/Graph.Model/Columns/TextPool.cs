namespace Graph.Model;

/// <summary>Texts that repeat in one column, each held once. Stops taking new ones at 65,536, so that it stays small.</summary>
internal sealed class TextPool
{
    private const int MaxTexts = 1 << 16;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public Value Pooled(Value value)
    {
        if (!value.TryGetText(out var text)) return value;
        if (_texts.TryGetValue(text, out var known)) return known;
        if (_texts.Count < MaxTexts) _texts.Add(text);
        return value;
    }
}
