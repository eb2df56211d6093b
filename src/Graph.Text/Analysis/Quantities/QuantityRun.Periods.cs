namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    // period = year-phrase | quarter-or-half ordinal [ year ] | month, week or day with هذا, الماضي ... | part of the year
    private readonly bool TryPeriod(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (TryYearPhrase(index, out var year, out var hijri, out var relative, out end))
        {
            date = hijri ? HijriDates.Year(year) : Periods.Year(year, relative);
            return true;
        }
        if (!Find(index, TermKind.Period, out var noun)) return false;
        end = noun.End;
        if (noun.Term is { Name: "year", Value: 2 }) return TryYearPair(noun.End, out end, out date);
        if (noun.Term.Name == "year") return noun.Definite && IsPartOf(index) && TryReferenceYear(0, out date);
        if (noun.Term.Name is "quarter" or "half")
        {
            if (noun.Definite && Is(noun.End, "الاخير")) return TryPeriodOf(noun.Term.Name, noun.Term.Name == "half" ? 2 : 4, noun.End + 1, out end, out date);
            if (_tokens[index].Word.Script == Script.Arabic && noun.Definite && Find(noun.End, TermKind.Ordinal, out var ordinal))
                return TryPeriodOf(noun.Term.Name, (int)ordinal.Term.Value, ordinal.End, out end, out date);
        }
        if (noun.Definite && noun.Term.Value == 0 && Find(noun.End, TermKind.Same, out var same) && !same.Definite && TrySame(noun.Term.Name!, out date)) return After(same.End, out end);
        if (noun.Term.Name == "day" && Find(noun.End, TermKind.Weekday, out _)) return TryWeekday(noun.End, out end, out date);
        return noun.Definite && Find(noun.End, Direction, out var word) && word.Definite && TryAround(noun.Term.Name!, word.Term.Kind, out date) && After(word.End, out end);
    }

    private static bool After(int at, out int end)
    {
        end = at;
        return true;
    }

    // "this year", "last quarter", "next month", «هذا الشهر»
    private readonly bool TryDirected(int index, out int end, out IsoDate? date)
    {
        date = null;
        if (TryYearPhrase(index, out var year, out var hijri, out var relative, out end))
        {
            date = hijri ? HijriDates.Year(year) : Periods.Year(year, relative);
            return true;
        }
        if (_tokens[index].Word.Script == Script.Latin && Find(index, TermKind.Same, out var same) && Find(same.End, TermKind.Period, out var again) && !IsOtherNoun(again.End)
            && TrySame(again.Term.Name!, out date)) return After(again.End, out end);
        // "Last July": the word belongs to the date, so that no name begins with it.
        if (_tokens[index].Word.Script == Script.Latin && Find(index, Direction, out var side) && (KindsAt(side.End < _limit ? side.End : index) & TermKind.Month) != 0 && TryMonth(side.End, out end, out date)) return true;
        if (!Find(index, Direction, out var word) || !Find(word.End, TermKind.Period, out var noun) || noun.Term.Name == "year" || IsOtherNoun(noun.End)) return false;
        if (_tokens[index].Word.Script == Script.Arabic && !noun.Definite) return false;
        end = noun.End;
        return TryAround(noun.Term.Name!, word.Term.Kind, out date);
    }

    // "the same day", «الشهر نفسه»: the day or month of the last date said.
    private readonly bool TrySame(string period, out IsoDate? date)
    {
        date = null;
        if (_lastDate is not { } last) return false;
        if (period == "day" && last.First == last.Last) date = Periods.Day(last.First, relative: true);
        else if (period == "month" && last.First.Year == last.Last.Year && last.First.Month == last.Last.Month) date = Periods.Month(last.First.Year, last.First.Month, relative: true);
        return date is not null;
    }

    // A period beside the reference, as far as the reference is known.
    private readonly bool TryAround(string period, TermKind direction, out IsoDate? date)
    {
        var offset = Offset(direction);
        date = period switch
        {
            "month" when _reference.Month is { } month => Periods.MonthAt(month + offset),
            "quarter" when _reference.Month is { } month => Quarter(month / 3 + offset),
            "half" when _reference.Month is { } month => Periods.Half((month / 6 + offset) / 2, (month / 6 + offset) % 2 + 1, relative: true),
            "week" when _reference.Day is { } day => Periods.Week(day.AddDays(7 * offset)),
            "day" when _reference.Day is { } day && direction == TermKind.This => Periods.Day(day, relative: true),
            _ => null,
        };
        return date is not null;

        static IsoDate Quarter(int quarters) => Periods.Quarter(quarters / 4, quarters % 4 + 1, relative: true);
    }

    private readonly bool TryReferenceYear(int offset, out IsoDate? date)
    {
        date = _reference.Year is { } year ? Periods.Year(year + offset, relative: true) : null;
        return date is not null;
    }

    // «نهاية العام», «في وقت سابق من العام»: the year with the article is this one.
    private readonly bool IsPartOf(int index)
    {
        for (var start = Math.Max(_first, index - 4); start < index; start++)
            if (Find(start, TermKind.PartOf, out var part) && part.End == index) return true;
        return false;
    }

    // "first quarter of 2026", "first-quarter"
    private readonly bool TryOrdinalPeriod(int index, out int end, out IsoDate? date)
    {
        end = index;
        date = null;
        return Find(index, TermKind.Ordinal, out var ordinal) && _tokens[index].Word.Script == Script.Latin && Find(ordinal.End, TermKind.Period, out var noun)
            && noun.Term.Name is "quarter" or "half" && TryPeriodOf(noun.Term.Name, (int)ordinal.Term.Value, noun.End, out end, out date);
    }

    private readonly bool TryNumberedPeriod(int index, out int end, out IsoDate? date)
    {
        end = index;
        date = null;
        return Find(index, TermKind.NumberedPeriod, out var period) && TryPeriodOf(period.Term.Name!, (int)period.Term.Value, period.End, out end, out date);
    }

    // 2026 Q1
    private readonly bool TryPeriodAfterYear(int index, out int end, out IsoDate? date)
    {
        end = index;
        date = null;
        if (!TryYearNumber(index, out var year, out var hijri, out var at) || hijri) return false;
        if (IsKind(at, TokenKind.Dash)) at++;
        if (!Find(at, TermKind.NumberedPeriod, out var period)) return false;
        end = period.End;
        date = Period(period.Term.Name!, (int)period.Term.Value, year, relative: false);
        return true;
    }

    // A quarter or half with its year, else the last one that has begun at the reference.
    private readonly bool TryPeriodOf(string name, int number, int at, out int end, out IsoDate? date)
    {
        date = null;
        end = at;
        if (number < 1 || number > (name == "quarter" ? 4 : 2)) return false;
        if (TryYearOf(at, out var year, out var hijri, out var relative, out var afterYear) && !hijri)
        {
            end = afterYear;
            date = Period(name, number, year, relative);
            return true;
        }
        if (IsYearAgain(at, out afterYear) && _reference.Year is { } thisYear)
        {
            end = afterYear;
            date = Period(name, number, thisYear, relative: true);
            return true;
        }
        var direction = DirectionAt(ref end);
        var firstMonth = name == "quarter" ? number * 3 - 2 : number * 6 - 5;
        if (_reference.YearOf(firstMonth, direction) is not { } resolved) return false;
        date = Period(name, number, resolved, relative: true);
        return true;
    }

    // «الربع الأول من العام»: the year with the article and nothing after it.
    private readonly bool IsYearAgain(int at, out int end)
    {
        end = at;
        if (!Is(at, "من") && !Is(at, "في") && !Is(at, "of")) return false;
        var noun = Is(at + 1, "the") ? at + 2 : at + 1;
        if (!Find(noun, TermKind.Period, out var year) || year.Term is not { Name: "year", Value: 0 } || (!year.Definite && noun == at + 1)) return false;
        end = year.End;
        return true;
    }

    private static IsoDate Period(string name, int number, int year, bool relative) =>
        name == "quarter" ? Periods.Quarter(year, number, relative) : Periods.Half(year, number, relative);
}
