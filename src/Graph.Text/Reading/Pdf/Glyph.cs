namespace Graph.Text.Reading.Pdf;

/// <summary>How a glyph takes part in the order of a line that mixes directions.</summary>
internal enum Direction
{
    /// <summary>Blanks and punctuation.</summary>
    Neutral,

    /// <summary>Digits of any kind.</summary>
    Number,

    /// <summary>Letters written from left to right.</summary>
    LeftToRight,

    /// <summary>Arabic and Hebrew letters.</summary>
    RightToLeft,
}

/// <summary>A drawn glyph: its characters in logical order, and its horizontal extent on the page.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right)
{
    internal Direction Direction => DirectionOf(Text);

    internal static Direction DirectionOf(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsDigit(unit)) return Direction.Number;
            if (!char.IsLetter(unit)) continue;
            return IsRightToLeft(unit) ? Direction.RightToLeft : Direction.LeftToRight;
        }

        return Direction.Neutral;
    }

    internal static bool IsRightToLeft(char unit) => unit is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
