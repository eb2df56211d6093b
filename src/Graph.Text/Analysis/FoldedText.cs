using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>A folded text that remembers where its characters stood.</summary>
/// <param name="Text">The folded characters.</param>
/// <param name="Offsets">For each folded character the UTF-16 offset of the original character it came from; ascending.</param>
/// <param name="OriginalLength">Length of the original in UTF-16 units.</param>
public sealed record FoldedText(string Text, ImmutableArray<int> Offsets, int OriginalLength)
{
    /// <summary>The part of the original that became the folded range; marks that follow its last character belong to it.</summary>
    /// <param name="start">Offset of the first folded character.</param>
    /// <param name="end">Offset after the last folded character.</param>
    public TextSpan ToOriginal(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        var from = start < Offsets.Length ? Offsets[start] : OriginalLength;
        if (start == end) return new TextSpan(from, from);
        var last = end - 1;
        var next = end;
        while (next < Offsets.Length && Offsets[next] == Offsets[last]) next++;
        return new TextSpan(from, next < Offsets.Length ? Offsets[next] : OriginalLength);
    }
}
