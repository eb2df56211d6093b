using System.Globalization;

namespace Graph.Cli.Querying.Prompt;

/// <summary>A line being typed and the place in it. The place is never within what a reader sees as one character.</summary>
internal sealed class EditBuffer
{
    /// <summary>All that is typed.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Offset of the place where the next character goes.</summary>
    internal int Cursor { get; private set; }

    internal void Set(string text) => (Text, Cursor) = (text, text.Length);

    internal void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    /// <summary>Puts <paramref name="text"/> in place of what stands from <paramref name="start"/> to the cursor.</summary>
    internal void Replace(int start, string text)
    {
        Text = Text[..start] + text + Text[Cursor..];
        Cursor = start + text.Length;
    }

    internal void DeleteBack() => Remove(Before(Cursor), Cursor);

    internal void Delete() => Remove(Cursor, After(Cursor));

    internal void DeleteWordBack() => Remove(WordBefore(), Cursor);

    internal void DeleteToStart() => Remove(0, Cursor);

    internal void DeleteToEnd() => Remove(Cursor, Text.Length);

    internal void Left() => Cursor = Before(Cursor);

    internal void Right() => Cursor = After(Cursor);

    internal void WordLeft() => Cursor = WordBefore();

    internal void WordRight()
    {
        while (Cursor < Text.Length && !Identifier.IsPart(Text[Cursor])) Right();
        while (Cursor < Text.Length && Identifier.IsPart(Text[Cursor])) Right();
    }

    internal void Home() => Cursor = 0;

    internal void End() => Cursor = Text.Length;

    private void Remove(int start, int end)
    {
        Text = Text.Remove(start, end - start);
        Cursor = start;
    }

    private int After(int at) => at >= Text.Length ? Text.Length : at + StringInfo.GetNextTextElementLength(Text, at);

    private int Before(int at)
    {
        var before = 0;
        for (var next = 0; next < at; next = After(next)) before = next;
        return before;
    }

    private int WordBefore()
    {
        var at = Cursor;
        while (at > 0 && !Identifier.IsPart(Text[at - 1])) at--;
        while (at > 0 && Identifier.IsPart(Text[at - 1])) at--;
        return at;
    }
}
