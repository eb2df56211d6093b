namespace Graph.Cypher;

/// <summary>Part of a query in UTF-16 offsets; <c>End</c> is the first offset after it.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The characters of <paramref name="text"/> that this covers.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>From the beginning of this to the end of <paramref name="last"/>.</summary>
    public TextSpan To(TextSpan last) => new(Start, last.End);
}
