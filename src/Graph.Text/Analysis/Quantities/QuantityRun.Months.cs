namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    // month-name = name [ "/" | "(" ] [ the same month's other name ] [ ")" ]
    private readonly bool TryMonthName(int index, out TermMatch month, out int end)
    {
        end = index;
        if (!Find(index, TermKind.Month, out month) || month.Definite) return false;
        end = month.End;
        var at = end;
        var bracket = IsKind(at, TokenKind.OpenBracket);
        if (bracket || Is(at, "/") || IsKind(at, TokenKind.Dash) || Is(at, "أو")) at++;
        if (Find(at, TermKind.Month, out var other) && other.Term.Value == month.Term.Value && other.Term.Special == month.Term.Special && other.Prefix == Clitics.None)
        {
            if (bracket && !IsKind(other.End, TokenKind.CloseBracket)) return true;
            end = bracket ? other.End + 1 : other.End;
            month = month with { Term = month.Term with { Wary = false } };
        }
        return true;
    }

    // month-date = month-name day [ "," year ] | month-name [ year | الماضي | المقبل ]
    private readonly bool TryMonth(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (!TryMonthName(index, out var month, out end)) return false;
        var latin = _tokens[index].Word.Script == Script.Latin;
        if (latin && !Has(index, TokenFlags.Capital)) return false;
        var atNumber = latin && IsKind(end, TokenKind.Stop) && Touches(end) ? end + 1 : end; // "Jan. 5", "Jan. 2025"
        if (latin && TryDayNumber(atNumber, out var day, out var afterDay) && TryWhole(atNumber, 2, out _))
        {
            int? last = null;
            if (IsKind(afterDay, TokenKind.Dash) && TryDayNumber(afterDay + 1, out var lastDay, out var afterLast) && lastDay > day) (last, afterDay) = (lastDay, afterLast);
            if (!IsKind(afterDay, TokenKind.Percent) && TryResolveDay(month.Term, day, last, afterDay, out end, out date)) return true;
        }
        if (TryYearOfMonth(month.Term, atNumber, out var year, out var relative, out var afterYear))
        {
            end = afterYear;
            return TryMonthOf(month.Term, year, relative, out date);
        }
        if (TryMonthSpan(month, index, end, out var afterSpan, out date)) return After(afterSpan, out end);
        if (IsOtherNoun(end)) return false;
        var directed = end;
        var direction = DirectionAt(ref directed);
        var said = directed > end;
        end = directed;
        if (latin && index > _first && Find(index - 1, TermKind.Last | TermKind.Next, out var before)) (direction, said) = (Offset(before.Term.Kind), true);
        if (month.Term.Wary && !said && !IsPlain(index, month)) return false;
        if ((month.Term.Special ? HijriDates.YearOf((int)month.Term.Value, direction, _reference) : _reference.YearOf((int)month.Term.Value, direction)) is not { } resolved)
            return false;
        return TryMonthOf(month.Term, resolved, true, out date);
    }

    // January to March 2025, يناير - مارس 2025, بين يناير ومارس 2025
    private readonly bool TryMonthSpan(in TermMatch month, int index, int at, out int end, out IsoDate? date)
    {
        (end, date) = (at, null);
        if (month.Term.Special) return false;
        var between = index > _first && Find(index - 1, TermKind.Between, out var match) && match.End == index;
        var next = IsKind(at, TokenKind.Dash) ? at + 1 : Find(at, TermKind.To, out var to) ? to.End : between && Is(at, "and") ? at + 1 : between ? at : -1;
        if (next < 0 || !TryMonthName(next, out var last, out end) || last.Term.Special || last.Term.Value <= month.Term.Value
            || (last.Prefix != Clitics.None && !(between && next == at && last.Prefix == Clitics.Wa))) return false;
        if (TryYearOfMonth(last.Term, end, out var year, out var relative, out var afterYear)) end = afterYear;
        else if (!last.Term.Wary && _reference.YearOf((int)last.Term.Value, 0) is { } resolved) (year, relative) = (resolved, true);
        else return false;
        date = Periods.Months(year, (int)month.Term.Value, (int)last.Term.Value, relative);
        return true;
    }

    // A year of the month's own calendar; a month of the Islamic one needs no هـ after its year.
    private readonly bool TryYearOfMonth(Term month, int index, out int year, out bool relative, out int end)
    {
        if (TryYearOf(index, out year, out var hijri, out relative, out end)) return hijri == month.Special;
        relative = false;
        end = index + 1;
        return month.Special && TryWhole(index, 4, out year) && HijriDates.IsYear(year);
    }

    // A wary name alone counts after a preposition of time, uncut; the preposition may not be cut from it (باب is a door).
    private readonly bool IsPlain(int index, in TermMatch month) => (month.Prefix & ~Clitics.Wa) == 0 && FollowsPreposition(index)
        && !(IsKind(month.End, TokenKind.Word) && _tokens[month.End].Word.Script == Script.Latin && Has(month.End, TokenFlags.Capital));

    private static bool TryMonthOf(Term month, int year, bool relative, out IsoDate? date)
    {
        date = null;
        if (month.Special ? !HijriDates.IsYear(year) : !Periods.IsYear(year)) return false;
        date = month.Special ? HijriDates.Month(year, (int)month.Value, relative) : Periods.Month(year, (int)month.Value, relative);
        return true;
    }

    // A season alone is one after a preposition with the article (في الصيف, in the summer); its name is a word otherwise.
    private readonly bool TrySeason(int index, out int end, out IsoDate? date)
    {
        date = null;
        end = index;
        if (!Find(index, TermKind.Season, out var season)) return false;
        var (first, last) = ((int)season.Term.Value, season.Term.LastMonth);
        if (TryYearOf(season.End, out var year, out var hijri, out var relative, out end) && !hijri)
        {
            date = Periods.Months(year, first, last, relative);
            return true;
        }
        end = season.End;
        var latin = _tokens[index].Word.Script == Script.Latin;
        var direction = DirectionAt(ref end);
        var said = end > season.End;
        if (latin && index > _first && Find(index - 1, Direction, out var before) && before.End == index) (direction, said) = (Offset(before.Term.Kind), true);
        if (!said && !(index > _first && (latin ? index > _first + 1 && Is(index - 1, "the") && FollowsPreposition(index - 1) : season.Definite && FollowsPreposition(index)))) return false;
        if (_reference.YearOf(first, direction) is not { } resolved) return false;
        date = Periods.Months(resolved, first, last, relative: true);
        return true;
    }
}
