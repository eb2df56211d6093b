using System.Buffers;
using System.Collections;
using Graph.Model;

namespace Graph.Export;

/// <summary>Which characters the items of lists hold, and whether any text has a line break: what the import must be told.</summary>
internal sealed class CsvTexts
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n");
    private readonly BitArray _used = new(char.MaxValue + 1);

    public bool HasLineBreaks { get; private set; }

    public void Add(Value value)
    {
        if (value.Kind == ValueKind.Text) AddText(value.AsText());
        if (value.Kind != ValueKind.List) return;
        foreach (var item in value.AsList()) AddItem(item.ToString());
    }

    public void AddText(string text) => HasLineBreaks |= text.AsSpan().ContainsAny(LineBreaks);

    public void AddItem(string item)
    {
        AddText(item);
        foreach (var unit in item) _used[unit] = true;
    }

    /// <summary>The first of <c>;</c>, <c>|</c>, the unit separator and the private-use characters that no item holds.</summary>
    public char FreeDelimiter()
    {
        foreach (var unit in ";|\u001F")
            if (!_used[unit]) return unit;
        for (var unit = '\uE000'; unit < '\uF900'; unit++)
            if (!_used[unit]) return unit;
        throw new InvalidOperationException("The lists of the graph hold every character that could stand between their items.");
    }
}
