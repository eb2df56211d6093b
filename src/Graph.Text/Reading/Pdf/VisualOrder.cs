using System.Text;

namespace Graph.Text.Reading.Pdf;

/// <summary>Turns glyphs as they stand on the page, from left to right, into the order in which a right-to-left line is read.</summary>
/// <remarks>The inverse of the Unicode Bidirectional Algorithm (UAX #9) for one level of embedding: Latin words and numbers in Arabic text.</remarks>
internal static class VisualOrder
{
    private const string Mirrored = "()[]{}<>«»‹›";

    /// <summary>The line's text. With <paramref name="mirror"/>, brackets that belong to the right-to-left text are turned round.</summary>
    internal static string ToLogical(IReadOnlyList<Glyph> glyphs, bool mirror)
    {
        var text = new StringBuilder();
        var runs = LeftToRightRuns(glyphs);
        for (var end = glyphs.Count; end > 0;)
        {
            if (!runs.TryPeek(out var run) || run.End != end)
            {
                AppendRightToLeft(text, glyphs[--end].Text, mirror);
                continue;
            }

            for (var i = run.Start; i < run.End; i++) text.Append(glyphs[i].Text);
            end = runs.Pop().Start;
        }

        return text.ToString();
    }

    /// <summary>How well brackets and guillemets pair up when read in order; the higher of two readings is the right one.</summary>
    internal static int PairingScore(string text)
    {
        var open = new Stack<int>();
        var score = 0;
        foreach (var unit in text)
        {
            var at = Mirrored.IndexOf(unit, StringComparison.Ordinal);
            if (at < 0) continue;
            if (at % 2 == 0) open.Push(at);
            else score += open.TryPeek(out var opened) && opened == at - 1 && open.Pop() >= 0 ? 1 : -1;
        }

        return score - open.Count;
    }

    private static void AppendRightToLeft(StringBuilder text, string glyph, bool mirror)
    {
        var at = mirror && glyph.Length == 1 ? Mirrored.IndexOf(glyph[0], StringComparison.Ordinal) : -1;
        text.Append(at < 0 ? glyph : Mirrored[at ^ 1].ToString());
    }

    // Runs that are read from left to right, the rightmost on top. After Latin letters anything up to the next letter or number joins
    // (rules W7, N1); numbers alone are joined only by one separator between digits (W4).
    private static Stack<TextSpan> LeftToRightRuns(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new Stack<TextSpan>();
        for (var start = 0; start < glyphs.Count;)
        {
            if (!IsLeftToRight(glyphs[start].Direction))
            {
                start++;
                continue;
            }

            runs.Push(new(start, RunEnd(glyphs, start)));
            start = runs.Peek().End;
        }

        return runs;
    }

    private static int RunEnd(IReadOnlyList<Glyph> glyphs, int start)
    {
        var hasLetters = glyphs[start].Direction == Direction.LeftToRight;
        var end = start + 1;
        while (true)
        {
            var next = end;
            while (next < glyphs.Count && glyphs[next].Direction == Direction.Neutral) next++;
            if (next == glyphs.Count || !IsLeftToRight(glyphs[next].Direction)) return end;
            var separated = next == end + 1 && glyphs[end].Text is "." or "," or ":" or "/" or "٫" or "٬";
            if (next > end && !hasLetters && !(separated && glyphs[next].Direction == Direction.Number)) return end;
            hasLetters |= glyphs[next].Direction == Direction.LeftToRight;
            end = next + 1;
        }
    }

    private static bool IsLeftToRight(Direction direction) => direction is Direction.LeftToRight or Direction.Number;
}
