namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    // 2024-2025, 2024/25, 2020 to 2024, من 2020 إلى 2024; also the decade 1990s
    private readonly bool TryYears(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (!TryYearNumber(index, out var first, out var hijri, out end) || (!hijri && !Periods.IsBareYear(first))) return false;
        if (hijri)
        {
            date = HijriDates.Year(first);
            return true;
        }
        if (Is(end, "s") && Touches(end) && first % 10 == 0)
        {
            date = Periods.Years(first, first + 9);
            end++;
            return true;
        }
        // 2024-25; with a slash a second number up to 12 is a month.
        if ((IsKind(end, TokenKind.Dash) || Is(end, "/")) && Touches(end) && Touches(end + 1) && TryWhole(end + 1, 2, out var two)
            && _tokens[end + 1].Word.Folded.Length == 2 && two == (first + 1) % 100 && (two > 12 || !Is(end, "/")))
        {
            date = Periods.Years(first, first + 1);
            end += 2;
            return true;
        }
        var next = IsKind(end, TokenKind.Dash) || Is(end, "/") ? end + 1 : Find(end, TermKind.To, out var to) ? to.End : -1;
        if (next >= 0 && Find(next, TermKind.Period, out var noun) && noun.Term.Name == "year") next = noun.End;
        if (next < 0 || !TryYearNumber(next, out var last, out var lastHijri, out var afterLast) || lastHijri || last <= first || HasUnit(afterLast)) return false;
        end = afterLast;
        date = Periods.Years(first, last);
        return true;
    }

    // بين عامي 2020 و2024, between 2020 and 2024
    private readonly bool TryBetweenYears(int index, out int end, out IsoDate? date)
    {
        (end, date) = (index, null);
        if (!Find(index, TermKind.Between, out var between)) return false;
        var at = Find(between.End, TermKind.Period, out var noun) && noun.Term.Name == "year" ? noun.End : between.End;
        return TryYearPair(at, out end, out date) && !HasUnit(end) || TryDaysBetween(between.End, out end, out date);
    }

    // year and year
    private readonly bool TryYearPair(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (!TryYearNumber(index, out var first, out var hijri, out end) || hijri || !Periods.IsBareYear(first)) return false;
        var next = Find(end, TermKind.To, out var to) ? to.End : AfterAnd(end);
        if (next < 0 || !TryYearNumber(next, out var last, out hijri, out end) || hijri || last <= first) return false;
        date = Periods.Years(first, last);
        return true;
    }

    // A year without its noun: after a preposition of time, in brackets of its own, or as the last word of a phrase (رؤية 2030). Never before a unit.
    private readonly bool TryBareYear(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (!TryYearNumber(index, out var year, out var hijri, out end) || hijri || !Periods.IsBareYear(year) || HasUnit(end)) return false;
        var marked = end > index + 1;
        var cited = IsKind(index - 1, TokenKind.OpenBracket) && index > _first && IsKind(end, TokenKind.CloseBracket);
        if (!marked && !cited && !FollowsPreposition(index) && !IsLastOfPhrase(index, end, year)) return false;
        if (index > _first && !marked && Is(index - 1, "من") && IsCounting(index, end)) return false;
        date = Periods.Year(year);
        return true;
    }

    // "more than 2000 workers"
    private readonly bool IsCounting(int index, int end) => index - 1 > _first && (KindsAt(index - 2) & TermKind.Bound) != 0 && IsKind(end, TokenKind.Word);

    private readonly bool IsLastOfPhrase(int index, int end, int year)
    {
        if (year is < 1950 or > 2049 || index == _first || !IsKind(index - 1, TokenKind.Word) || (KindsAt(index - 1) & (TermKind.Bound | TermKind.Number)) != 0) return false;
        if (Is(index - 1, "و") || Is(index - 1, "ل") || Is(index - 1, "ب")) return index - 1 == _first || !IsKind(end, TokenKind.Word) || IsFunctionWord(end);
        return end >= _limit || _tokens[end].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Percent or TokenKind.Currency) || IsFunctionWord(end);
    }

    private readonly bool IsFunctionWord(int index) => (KindsAt(index) & (TermKind.TimePreposition | TermKind.To)) != 0
        || (IsKind(index, TokenKind.Word) && _tokens[index].Word.Folded is "على" or "علي" or "عن" or "مع" or "ان" or "and" or "was" or "is" or "will" or "with" or "at" or "as");

    private readonly bool HasUnit(int index) => IsKind(index, TokenKind.Percent) || IsKind(index, TokenKind.Currency)
        || Find(index, TermKind.Unit | TermKind.Currency | TermKind.Percent | TermKind.Symbol, out var unit) && unit.Prefix == Clitics.None
        || ScaleAt(index, out _, out _, money: false);

    // التسعينيات, تسعينيات القرن الماضي, the nineties. The twenties and thirties need their century.
    private readonly bool TryDecade(int index, out int end, out IsoDate? date)
    {
        (end, date) = (index, null);
        if (!Find(index, TermKind.Decade, out var decade)) return false;
        end = decade.End;
        var century = Is(end, "القرن") && Find(end + 1, TermKind.Last | TermKind.Number, out var which) ? which.End : -1;
        if (century < 0 && decade.Term.Value < 40) return false;
        if (century < 0 && !decade.Definite && !Is(index - 1, "the")) return false;
        if (century > 0) end = century;
        var first = 1900 + (int)decade.Term.Value;
        date = Periods.Years(first, first + 9);
        return true;
    }
}
