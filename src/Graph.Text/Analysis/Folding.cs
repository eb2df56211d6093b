using System.Buffers;

namespace Graph.Text.Analysis;

/// <summary>
/// Brings spelling variants to one form, for comparison: lower case; no diacritics, tatweel or invisible marks; one alef, one ya, ه for ة;
/// ASCII digits; Latin letters without accents; presentation and full-width forms as ordinary letters. ؤ, ئ and ء stay.
/// </summary>
public static class Folding
{
    /// <summary>Most characters that one character can fold to.</summary>
    public const int LongestExpansion = FoldingTable.LongestExpansion;

    /// <summary>The folded form of <paramref name="text"/>; empty where nothing of it is left.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length + LongestExpansion);
        int length;
        while (!TryFold(text, buffer, out length))
        {
            var larger = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }
        var folded = text.SequenceEqual(buffer.AsSpan(0, length)) ? text.ToString() : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    /// <summary>Folds into <paramref name="destination"/> without allocating; false where it is too short.</summary>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> destination, out int length)
    {
        length = 0;
        foreach (var c in text)
        {
            if (length + LongestExpansion > destination.Length && !Fits(c, length, destination.Length)) return false;
            length = Append(c, destination, length);
        }
        return true;
    }

    /// <summary>Folds <paramref name="text"/> and keeps where each folded character came from.</summary>
    public static FoldedText FoldWithOffsets(ReadOnlySpan<char> text)
    {
        var folded = new List<char>(text.Length);
        var offsets = new List<int>(text.Length);
        Span<char> one = stackalloc char[LongestExpansion + 1];
        for (var i = 0; i < text.Length; i++)
        {
            // The last character is given along because a combining hamza changes it.
            one[0] = folded.Count > 0 ? folded[^1] : ' ';
            var length = Append(text[i], one, 1);
            if (folded.Count > 0) folded[^1] = one[0];
            for (var j = 1; j < length; j++)
            {
                folded.Add(one[j]);
                offsets.Add(i);
            }
        }
        return new FoldedText(new string(folded.ToArray()), [.. offsets], text.Length);
    }

    /// <summary>Appends what <paramref name="c"/> folds to; there must be room for <see cref="LongestExpansion"/>. Returns the new length.</summary>
    internal static int Append(char c, Span<char> destination, int length)
    {
        var folded = FoldingTable.Map[c];
        if (folded is not (FoldingTable.Dropped or FoldingTable.Expanded))
        {
            destination[length] = folded;
            return length + 1;
        }
        if (folded == FoldingTable.Expanded)
        {
            var expansion = FoldingTable.Expansions[c];
            expansion.CopyTo(destination[length..]);
            return length + expansion.Length;
        }
        const char combiningHamza = '\u0654';
        if (c == combiningHamza && length > 0)
            destination[length - 1] = destination[length - 1] switch { 'و' => 'ؤ', 'ي' => 'ئ', var other => other };
        return length;
    }

    private static bool Fits(char c, int length, int capacity) => FoldingTable.Map[c] switch
    {
        FoldingTable.Dropped => true,
        FoldingTable.Expanded => length + FoldingTable.Expansions[c].Length <= capacity,
        _ => length < capacity,
    };
}
