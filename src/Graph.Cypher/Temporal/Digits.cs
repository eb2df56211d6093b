namespace Graph.Cypher.Temporal;

/// <summary>Reads runs of ASCII digits and the marks between them from left to right.</summary>
internal ref struct Digits(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>How many digits follow.</summary>
    public readonly int Count
    {
        get
        {
            var count = 0;
            while (count < _rest.Length && char.IsAsciiDigit(_rest[count])) count++;
            return count;
        }
    }

    public void Skip() => _rest = _rest[1..];

    /// <summary>Steps over a mark, a letter in either case.</summary>
    public bool TrySkip(char mark)
    {
        if (_rest.IsEmpty || char.ToUpperInvariant(_rest[0]) != mark) return false;
        Skip();
        return true;
    }

    /// <summary>Takes as many digits as follow, at most <paramref name="most"/>, itself at most 9.</summary>
    public bool TryRead(int least, int most, out int value)
    {
        value = 0;
        var count = Math.Min(Count, most);
        if (count < least) return false;
        foreach (var digit in _rest[..count]) value = value * 10 + (digit - '0');
        _rest = _rest[count..];
        return true;
    }

    /// <summary>Takes a fraction's one to nine digits as billionths.</summary>
    public bool TryReadFraction(out int nanoseconds)
    {
        var count = Count;
        if (count > 9 || !TryRead(1, 9, out nanoseconds))
        {
            nanoseconds = 0;
            return false;
        }

        for (; count < 9; count++) nanoseconds *= 10;
        return true;
    }
}
