namespace Graph.Text;

/// <summary>Part of a text in UTF-16 offsets; <see cref="End"/> is the first offset after it.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="End">Offset after the last UTF-16 unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 units; zero for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The span from the start of this one to the end of <paramref name="last"/>.</summary>
    public TextSpan To(TextSpan last) => new(Start, last.End);
}
