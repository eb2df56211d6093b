using System.Globalization;

namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    private const TermKind Direction = TermKind.This | TermKind.Last | TermKind.Next;

    /// <summary>A date that begins at <paramref name="index"/>; <paramref name="first"/> is its first token.</summary>
    private readonly bool TryDate(int index, out int first, out int end, out IsoDate? date)
    {
        first = index;
        date = null;
        end = index;
        if (IsKind(index, TokenKind.Number))
            return IsFree(index) && (TryNumericDate(index, out end, out date) || TryDayMonth(index, out end, out date) || TryShift(index, out end, out date)
                || TryYears(index, out end, out date) || TryPeriodAfterYear(index, out end, out date) || TryBareYear(index, out end, out date));
        if (!IsKind(index, TokenKind.Word)) return false;
        var kinds = KindsAt(index);
        return (kinds & TermKind.Weekday) != 0 && TryWeekday(index, out end, out date)
            || (kinds & TermKind.Month) != 0 && TryMonth(index, out end, out date)
            || (kinds & TermKind.Ordinal) != 0 && (TryDayMonth(index, out end, out date) || TryOrdinalPeriod(index, out end, out date))
            || (kinds & TermKind.NumberedPeriod) != 0 && TryNumberedPeriod(index, out end, out date)
            || (kinds & TermKind.Period) != 0 && TryPeriod(index, out end, out date)
            || (kinds & TermKind.Season) != 0 && TrySeason(index, out end, out date)
            || (kinds & TermKind.Between) != 0 && TryBetweenYears(index, out end, out date)
            || (kinds & TermKind.Decade) != 0 && TryDecade(index, out end, out date)
            || (kinds & (TermKind.After | TermKind.Before | TermKind.Number | TermKind.DualUnit | TermKind.Period)) != 0 && TryShift(index, out end, out date)
            || (kinds & (Direction | TermKind.Same)) != 0 && TryDirected(index, out end, out date)
            || (kinds & TermKind.Day) != 0 && TryNamedDay(index, out end, out date);
    }

    private readonly bool TryWhole(int index, int digits, out int value)
    {
        value = 0;
        return IsKind(index, TokenKind.Number) && _tokens[index].Word.Folded.Length <= digits
            && int.TryParse(_tokens[index].Word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A year of either calendar in four digits, with هـ or م after it.</summary>
    private readonly bool TryYearNumber(int index, out int year, out bool hijri, out int end)
    {
        hijri = false;
        end = index + 1;
        if (!TryWhole(index, 4, out year) || _tokens[index].Word.Folded.Length != 4) return false;
        if (Is(end, "ه") || Is(end, "هجري") || Is(end, "هجريه")) (hijri, end) = (true, end + 1);
        else if (Is(end, "م") || Is(end, "ميلادي") || Is(end, "ميلاديه"))
        {
            // The dot of «2012م.» stays with the sentence.
            end++;
        }
        return hijri ? HijriDates.IsYear(year) : Periods.IsYear(year);
    }

    // year = [ "of" | من | في | "," ] ( number | عام number | this year | العام الماضي ... )
    private readonly bool TryYearOf(int index, out int year, out bool hijri, out bool relative, out int end)
    {
        (year, hijri, relative, end) = (0, false, false, index);
        var at = index;
        if (Is(at, "من") || Is(at, "في") || Is(at, "of") || Is(at, "in") || Is(at, "ل")) at++;
        else if (IsKind(at, TokenKind.Comma) && TryWhole(at + 1, 4, out _)) at++;
        if (Is(at, "the")) at++;
        if (TryYearNumber(at, out year, out hijri, out end)) return true;
        if (!TryYearPhrase(at, out year, out hijri, out relative, out end)) return false;
        return true;
    }

    // A year said with its noun: عام 2025, العام المالي 2025, fiscal 2025, this year, العام الجاري, العام نفسه.
    private readonly bool TryYearPhrase(int index, out int year, out bool hijri, out bool relative, out int end)
    {
        (year, hijri, relative, end) = (0, false, false, index);
        if (Find(index, TermKind.Period, out var noun) && noun.Term is { Name: "year", Value: 0 })
        {
            var at = noun.End;
            if (TryYearNumber(at, out year, out hijri, out end)) return true;
            // هذا العام 2025 is read from "this" on; العام الجاري 2025 names its year as well.
            if (!Find(at, Direction | TermKind.Same, out var word) || IsOtherNoun(word.End)) return false;
            if (TryYearNumber(word.End, out year, out hijri, out end)) return true;
            relative = true;
            end = word.End;
            return TryRelativeYear(word.Term.Kind, out year);
        }
        if (!Find(index, Direction | TermKind.Same, out var which) || !Find(which.End, TermKind.Period, out noun) || noun.Term is not { Name: "year", Value: 0 }) return false;
        if (_tokens[index].Word.Script == Script.Arabic && !noun.Definite) return false;
        end = noun.End;
        var number = IsKind(end, TokenKind.Comma) ? end + 1 : end;
        if (TryYearNumber(number, out year, out hijri, out var afterNumber) && (which.Term.Kind == TermKind.This || number == end))
        {
            end = afterNumber;
            return true;
        }
        hijri = false;
        relative = true;
        return TryRelativeYear(which.Term.Kind, out year);
    }

    // «العام السابق» and "last" are adjectives of the year only if no noun follows in English: "this year" but not "last year-end".
    private readonly bool IsOtherNoun(int index) => Has(index, TokenFlags.Joined) && IsKind(index, TokenKind.Word) && _tokens[index].Word.Script == Script.Latin
        && _tokens[index].Word.Folded != "'s";

    private readonly bool TryRelativeYear(TermKind kind, out int year)
    {
        year = 0;
        if (kind == TermKind.Same)
        {
            if (_lastDate is null) return false;
            year = _lastDate.First.Year;
            return true;
        }
        if (_reference.Year is not { } reference) return false;
        year = reference + Offset(kind);
        return true;
    }

    private static int Offset(TermKind kind) => kind switch { TermKind.Last => -1, TermKind.Next => 1, _ => 0 };

    private readonly bool FollowsPreposition(int index) =>
        index > _first && (KindsAt(index - 1) & TermKind.TimePreposition) != 0;
}
