using System.Globalization;

namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    // 20/11/2012, 2025-06-14, 14.3.2025, 6/2025. Day before month, unless only the other order is a date.
    private readonly bool TryNumericDate(int index, out int end, out IsoDate? date)
    {
        end = index + 1;
        date = null;
        if (!IsKind(index, TokenKind.Number)) return false;
        var folded = _tokens[index].Word.Folded;
        if (folded.Contains('.', StringComparison.Ordinal))
        {
            var parts = folded.Split('.');
            return parts.Length == 3 && Whole(parts[0], out var a) && Whole(parts[1], out var b) && Whole(parts[2], out var c) && TryParts(a, b, c, out date);
        }
        if (!TryWhole(index, 4, out var first) || !IsSeparator(index + 1) || !TryWhole(index + 2, 4, out var second)) return false;
        if (IsSeparator(index + 3) && _tokens[index + 3].Word == _tokens[index + 1].Word && TryWhole(index + 4, 4, out var third) && TryParts(first, second, third, out date))
        {
            end = index + 5;
            return true;
        }
        if (IsKind(index + 1, TokenKind.Dash) || first is < 1 or > 12 || !Periods.IsYear(second)) return false;
        end = index + 3;
        date = Periods.Month(second, first);
        return true;
    }

    private static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && text.Length <= 4;

    private readonly bool IsSeparator(int index) => Touches(index) && Touches(index + 1) && (IsKind(index, TokenKind.Dash) || Is(index, "/"));

    private static bool TryParts(int a, int b, int c, out IsoDate? date)
    {
        DateOnly day = default;
        var known = Periods.IsYear(a) ? Periods.TryDay(a, b, c, out day) : Periods.TryDay(c, b, a, out day) || Periods.TryDay(c, a, b, out day)
            || HijriDates.TryDay(c, b, a, out day) || HijriDates.TryDay(a, b, c, out day);
        date = known ? Periods.Day(day) : null;
        return known;
    }

    // day-month = day [ "-" day ] [ من | of ] month [ year ]; the day in digits (20, 20th) or as an ordinal word.
    private readonly bool TryDayMonth(int index, out int end, out IsoDate? date)
    {
        end = index;
        date = null;
        if (!TryDayNumber(index, out var day, out var at)) return false;
        int? last = null;
        var next = IsKind(at, TokenKind.Dash) ? at + 1 : Find(at, TermKind.To, out var to) ? to.End : AfterAnd(at);
        if (next > 0 && TryDayNumber(next, out var second, out var afterSecond) && second > day) (last, at) = (second, afterSecond);
        if (Is(at, "من") || Is(at, "of") || Is(at, "شهر")) at++;
        if (Is(at, "شهر")) at++;
        if (TryDayOfMonthBeside(at, day, out end, out date)) return true;
        if (!TryMonthName(at, out var month, out at) || month.Prefix != Clitics.None) return false;
        return TryResolveDay(month.Term, day, last, at, out end, out date);
    }

    // «الثامن من الشهر الجاري»
    private readonly bool TryDayOfMonthBeside(int index, int day, out int end, out IsoDate? date)
    {
        (end, date) = (index, null);
        if (_reference.Month is null || !Find(index, TermKind.Period, out var noun) || noun.Term.Name != "month" || !noun.Definite
            || !Find(noun.End, Direction, out var word) || !TryAround("month", word.Term.Kind, out var month)
            || !Periods.TryDay(month!.First.Year, month.First.Month, day, out var found)) return false;
        end = word.End;
        date = Periods.Day(found, relative: true);
        return true;
    }

    // بين 24 و26 يونيو, between 24 and 26 June
    private readonly bool TryDaysBetween(int index, out int end, out IsoDate? date)
    {
        var at = Is(index, "يومي") ? index + 1 : index;
        return TryDayMonth(at, out end, out date) && date!.First != date.Last;
    }

    private readonly bool TryDayNumber(int index, out int day, out int end)
    {
        end = index + 1;
        if (TryWhole(index, 2, out day))
        {
            if (Touches(end) && IsKind(end, TokenKind.Word) && _tokens[end].Word.Folded is "st" or "nd" or "rd" or "th") end++;
            return day is >= 1 and <= 31;
        }
        if (!Find(index, TermKind.Ordinal, out var ordinal)) return false;
        (day, end) = ((int)ordinal.Term.Value, ordinal.End);
        // الثامن عشر, الخامس والعشرين
        if (day < 10 && Is(end, "عشر")) (day, end) = (day + 10, end + 1);
        else if (day < 10 && Find(end, TermKind.Number | TermKind.Ordinal, out var tens) && tens.Term.Value is 20 or 30 && (tens.Prefix & Clitics.Wa) != 0)
            (day, end) = (day + (int)tens.Term.Value, tens.End);
        return day is >= 1 and <= 31;
    }

    private readonly bool TryResolveDay(Term month, int day, int? last, int at, out int end, out IsoDate? date)
    {
        date = null;
        end = at;
        if (!TryYearOfMonth(month, at, out var year, out var relative, out var afterYear))
        {
            afterYear = at;
            relative = true;
            var direction = DirectionAt(ref afterYear);
            if (YearOfDay(month, day, direction) is not { } resolved) return false;
            year = resolved;
        }
        end = afterYear;
        DateOnly first, final;
        if (month.Special)
        {
            if (!HijriDates.TryDay(year, (int)month.Value, day, out first)) return false;
            final = last is { } hijriLast && HijriDates.TryDay(year, (int)month.Value, hijriLast, out var hijriFinal) ? hijriFinal : first;
        }
        else
        {
            if (!Periods.TryDay(year, (int)month.Value, day, out first)) return false;
            final = last is { } lastDay && Periods.TryDay(year, (int)month.Value, lastDay, out var finalDay) ? finalDay : first;
        }
        date = Periods.Days(first, final, relative);
        return true;
    }

    // A day without its year may lie a month ahead: events are announced. Otherwise it is the last such day.
    private readonly int? YearOfDay(Term month, int day, int direction)
    {
        if (month.Special) return HijriDates.YearOf((int)month.Value, direction, _reference);
        if (direction != 0 || _reference.Day is not { } today) return _reference.YearOf((int)month.Value, direction);
        const int ahead = 31;
        foreach (var year in (ReadOnlySpan<int>)[today.Year + 1, today.Year])
            if (Periods.TryDay(year, (int)month.Value, day, out var candidate) && candidate.DayNumber <= today.DayNumber + ahead) return year;
        return today.Year - 1;
    }

    // weekday = [ يوم ] name [ "," ] ( day-month | الماضي | المقبل ); the last such day at or before the reference.
    private readonly bool TryWeekday(int index, out int end, out IsoDate? date)
    {
        date = null;
        end = index;
        if (!Find(index, TermKind.Weekday, out var match)) return false;
        var latin = _tokens[index].Word.Script == Script.Latin;
        if (latin ? !Has(index, TokenFlags.Capital) : !match.Definite) return false;
        if (index > _first && Is(index - 1, "بين")) return false;
        var at = IsKind(match.End, TokenKind.Comma) ? match.End + 1 : match.End;
        if (IsKind(at, TokenKind.OpenBracket)) at++;
        if (TryNumericDate(at, out end, out date) && date!.First == date.Last || TryDayMonth(at, out end, out date) || (latin && TryMonth(at, out end, out date) && date!.First == date.Last))
        {
            if (IsKind(end, TokenKind.CloseBracket) && IsKind(at - 1, TokenKind.OpenBracket)) end++;
            return true;
        }
        end = match.End;
        date = null;
        if (match.Term.Wary || _reference.Day is not { } today) return false; // "Sun" alone is a company
        var direction = index > _first && latin && Find(index - 1, TermKind.Last | TermKind.Next, out var before) ? Offset(before.Term.Kind) : DirectionAt(ref end);
        var back = ((int)today.DayOfWeek - (int)match.Term.Value + 7) % 7;
        var days = direction switch { > 0 => back == 0 ? 7 : 7 - back, < 0 => back == 0 ? -7 : -back, _ => -back };
        date = Periods.Day(today.AddDays(days), relative: true);
        return true;
    }

    // today, yesterday, tomorrow; «اليوم الثلاثاء» is one day, «اليوم التالي» is no today.
    private readonly bool TryNamedDay(int index, out int end, out IsoDate? date)
    {
        date = null;
        end = index;
        if (!Find(index, TermKind.Day, out var match)) return false;
        end = match.End;
        if (Find(end, TermKind.Weekday, out _) && TryWeekday(end, out var afterWeekday, out date))
        {
            end = afterWeekday;
            if (date is { Relative: false }) return true;
        }
        else if (match.Term.Value == 0 && IsKind(end, TokenKind.Word) && _tokens[end].Word.Folded.StartsWith("ال", StringComparison.Ordinal)
            && _tokens[end].Word.Folded is not ("الي" or "التي" or "الذي")) return false;
        if (_reference.Day is not { } today) return false;
        date = Periods.Day(today.AddDays((int)match.Term.Value), relative: true);
        return true;
    }

    /// <summary>Reads الماضي, المقبل or their like at <paramref name="at"/>: -1, 1, or 0 where nothing is said.</summary>
    private readonly int DirectionAt(ref int at)
    {
        if (at >= _limit || _tokens[at].Word.Script != Script.Arabic || !Find(at, Direction, out var match) || !match.Definite) return 0;
        at = match.End;
        return Offset(match.Term.Kind);
    }
}
