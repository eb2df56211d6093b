namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    // A duration counted from another date: بعد أربعة أشهر من, four months after, قبل عامين, two years ago.
    private readonly bool TryShift(int index, out int end, out IsoDate? date)
    {
        (end, date) = (index, null);
        var at = index;
        var arabic = Find(index, TermKind.After | TermKind.Before, out var word) && _tokens[index].Word.Script == Script.Arabic;
        if (arabic) at = word.End;
        // بعد ذلك بعامين
        if (arabic && Is(at, "ذلك")) at++;
        if (!TryDuration(at, out var duration)) return false;
        end = duration.End;
        if (arabic)
        {
            var sign = word.Term.Kind == TermKind.After ? 1 : -1;
            var afterThat = at > word.End;
            if (afterThat || Is(end, "من") || Is(end, "على") || Is(end, "علي"))
            {
                if (!afterThat) end++;
                return TryMove(_lastDate, sign, duration, out date) && After(afterThat ? end : end - 1, out end);
            }
            return sign < 0 && TryMove(ReferenceDate(duration), -1, duration, out date);
        }
        if (Find(end, TermKind.Ago, out var ago)) return TryMove(ReferenceDate(duration), -1, duration, out date) && After(ago.End, out end);
        if (_tokens[index].Word.Script == Script.Arabic || !Find(end, TermKind.After | TermKind.Before, out var relation) || _tokens[end].Word.Script != Script.Latin) return false;
        return TryMove(_lastDate, relation.Term.Kind == TermKind.After ? 1 : -1, duration, out date) && After(relation.End, out end);
    }

    private readonly bool TryDuration(int index, out Amount duration)
    {
        if (TryValue(index, and: true, out duration)) return duration.Kind == QuantityKind.Duration;
        // بعد عام من, "a year after"
        return TryOneUnit(index, out duration);
    }

    // A duration longer than the reference is exact is counted from its year.
    private readonly IsoDate? ReferenceDate(in Amount duration) => _reference.Day is { } day ? Periods.Day(day)
        : duration.Unit == "year" && _reference.Year is { } year ? Periods.Year(year) : null;

    // The result is as exact as the unit, never more exact than what it is counted from.
    private static bool TryMove(IsoDate? from, int sign, in Amount duration, out IsoDate? date)
    {
        date = null;
        if (from is null || duration.Value > 1000) return false;
        var whole = decimal.ToInt32(decimal.Truncate(duration.Value));
        var oneMonth = from.First.Year == from.Last.Year && from.First.Month == from.Last.Month;
        switch (duration.Unit)
        {
            case "year" when from.First.Year == from.Last.Year && Periods.IsYear(from.First.Year + sign * whole):
                date = duration.Value == whole ? Periods.Year(from.First.Year + sign * whole, relative: true) : null;
                break;
            case "month" or "quarter" when oneMonth:
                var months = from.First.Year * 12 + from.First.Month - 1 + sign * whole * (duration.Unit == "month" ? 1 : 3);
                if (Periods.IsYear(months / 12)) date = Periods.MonthAt(months);
                break;
            case "week" when from.First == from.Last: date = Periods.Week(from.First.AddDays(7 * sign * whole)); break;
            case "day" when from.First == from.Last: date = Periods.Day(from.First.AddDays(sign * whole), relative: true); break;
            default: break;
        }
        return date is not null;
    }
}
