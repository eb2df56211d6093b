namespace Graph.Model;

/// <summary>How a text is compared with another.</summary>
internal enum TextMatch
{
    None,
    Equal,
    StartsWith,
    EndsWith,
    Contains,
}

/// <summary>A condition on the values of one column, in a form that whole pages can be tested by.</summary>
/// <param name="test">Says for any value whether it holds; never for null.</param>
internal sealed class ColumnPredicate(Func<Value, bool> test)
{
    /// <summary>The least integer that fits, when <see cref="HasRange"/>.</summary>
    public long Least { get; private init; } = long.MinValue;

    /// <summary>The greatest integer that fits, when <see cref="HasRange"/>.</summary>
    public long Greatest { get; private init; } = long.MaxValue;

    /// <summary>Whether an integer fits exactly if it lies between <see cref="Least"/> and <see cref="Greatest"/>.</summary>
    public bool HasRange { get; private init; }

    /// <summary>What texts are compared with, as UTF-8; used where <see cref="Match"/> says how.</summary>
    public byte[] Text { get; private init; } = [];

    /// <summary>How texts are compared; none where only the test says.</summary>
    public TextMatch Match { get; private init; }

    /// <summary>The condition that integers lie in a range; the test decides about values of other kinds.</summary>
    public static ColumnPredicate OfRange(long least, long greatest, Func<Value, bool> test) =>
        new(test) { HasRange = true, Least = least, Greatest = greatest };

    /// <summary>A condition on texts, which no other kind of value meets.</summary>
    public static ColumnPredicate OfText(TextMatch match, string text, Func<Value, bool> test) =>
        new(test) { Match = match, Text = System.Text.Encoding.UTF8.GetBytes(text) };

    public bool Holds(Value value) => !value.IsNull && test(value);

    public bool Holds(ReadOnlySpan<byte> utf8) => Match switch
    {
        TextMatch.Equal => utf8.SequenceEqual(Text),
        TextMatch.StartsWith => utf8.StartsWith(Text),
        TextMatch.EndsWith => utf8.EndsWith(Text),
        _ => utf8.IndexOf(Text) >= 0,
    };
}
