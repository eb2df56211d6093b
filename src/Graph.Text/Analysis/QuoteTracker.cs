namespace Graph.Text.Analysis;

/// <summary>The quotation marks open at a place in a line; bounded, because a hostile line opens a million.</summary>
internal struct QuoteTracker()
{
    /// <summary>Most tokens between two quotation marks that still count as quoted.</summary>
    internal const int LongestQuote = 60;

    private const int Deepest = 8;

    private readonly (int Token, CharClass Mark)[] _open = new (int, CharClass)[Deepest];
    private int _depth;

    internal readonly bool AnyOpen => _depth > 0;

    internal void Reset() => _depth = 0;

    internal readonly bool IsOpen(CharClass mark)
    {
        for (var i = 0; i < _depth; i++) if (_open[i].Mark == mark) return true;
        return false;
    }

    internal void Open(int token, CharClass mark)
    {
        if (_depth == Deepest)
        {
            // The oldest is given up.
            Array.Copy(_open, 1, _open, 0, Deepest - 1);
            _depth--;
        }
        _open[_depth++] = (token, mark);
    }

    /// <summary>Closes the innermost open mark of this kind and gives up those inside it; -1 where none is open.</summary>
    internal int Close(CharClass mark)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Mark != mark) continue;
            _depth = i;
            return _open[i].Token;
        }
        return -1;
    }
}
