namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    private const int RangeCueReach = 4;

    // between value and value: the lower end may leave scale and unit to the upper one.
    private readonly bool TryBetween(int index, out Amount low, out Amount high)
    {
        high = default;
        if (!TryValue(index, and: false, out low)) return false;
        var next = Find(low.End, TermKind.To, out var to) ? to.End : AfterAnd(low.End);
        return next >= 0 && TryValue(next, and: true, out high) && TryJoin(ref low, ref high);
    }

    // value "-" value; from value to value after يتراوح or "ranging"; value to value without "from" before it.
    private readonly bool TryUpTo(in Amount value, out Amount low, out Amount high)
    {
        (low, high) = (value, default);
        int next;
        if (IsKind(value.End, TokenKind.Dash)) next = value.End + 1;
        else if (Find(value.End, TermKind.To, out var to) && to.Prefix == Clitics.None && IsRangeBefore(value)) next = to.End;
        else return false;
        return TryValue(next, and: true, out high) && TryJoin(ref low, ref high);
    }

    private readonly bool IsRangeBefore(in Amount value)
    {
        var first = value.End - 1;
        while (first > _free && (KindsAt(first) & (TermKind.Number | TermKind.Currency | TermKind.Symbol | TermKind.Percent | TermKind.Unit)) != 0
            || first > _free && _tokens[first].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Currency) first--;
        if (_tokens[first].Word.Folded is not ("من" or "from")) return !IsMove(first);
        for (var i = first - 1; i >= Math.Max(_first, first - RangeCueReach); i--)
            if ((KindsAt(i) & TermKind.RangeCue) != 0) return true;
        return false;
    }

    // "rose 5% to 7%": a verb right before the first number tells of a change.
    private readonly bool IsMove(int before) => _tokens[before].Word.Folded.EndsWith("ed", StringComparison.Ordinal)
        || _tokens[before].Word.Folded is "rose" or "fell" or "up" or "down" or "grew";

    private static bool TryJoin(ref Amount low, ref Amount high)
    {
        if (low.Unit is null && high.Unit is not null) low = low with { Unit = high.Unit, Kind = high.Kind };
        else if (high.Unit is null && low.Unit is not null) high = high with { Unit = low.Unit, Kind = low.Kind };
        if (low.Unit != high.Unit || low.Kind != high.Kind) return false;
        if (low.Number.Scale == 1 && high.Number.Scale > 1 && low.Value < high.Value / high.Number.Scale)
            low = low with { Value = low.Value * high.Number.Scale };
        return low.Value < high.Value;
    }
}
