using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>The time that a figure is for.</summary>
internal static class MetricPeriod
{
    private const int Farthest = 30;
    private const int ShortestPeriod = 27; // days
    private const int MarkCost = 8;
    private const int VerbCost = 24;

    /// <summary>An ISO 8601 date, interval or duration ("P1Y" for a yearly figure); null where the sentence says none.</summary>
    internal static string? Of(SentenceContext context, StatedFigure figure)
    {
        if (figure.Quantity.Quantity.Yearly) return "P1Y";
        if (figure.Against is { } later) return Beside(context, figure.Quantity)?.Text ?? Of(context, later);
        var recurrence = Recurrence(context, figure);
        if (recurrence is not null and not "P1Y") return recurrence;
        return Date(context, figure) ?? recurrence;
    }

    /// <summary>A time that stands right after a quantity, or right before it: "from $4 billion in 2023".</summary>
    internal static IsoDate? Beside(SentenceContext context, QuantityUnit quantity)
    {
        if (quantity.Index + 1 < context.Units.Count && context.Units[quantity.Index + 1] is QuantityUnit { Joined: false, Quantity: { Kind: QuantityKind.Date, Date: { } after } }) return after;
        return quantity.Index > 0 && context.Units[quantity.Index - 1] is QuantityUnit { Quantity: { Kind: QuantityKind.Date, Date: { } before } } ? before : null;
    }

    // إيرادات سنوية, weekly users, مستخدم شهريا.
    private static string? Recurrence(SentenceContext context, StatedFigure figure)
    {
        var (first, end) = figure.Trigger.Nominal is { } nominal ? (nominal.First, Math.Max(nominal.End, figure.Quantity.End)) : (figure.Quantity.First, figure.Quantity.End);
        const int after = 2;
        for (var at = first; at < Math.Min(end + after, context.Sentence.Sentence.EndToken) && (at < end || context.Document[at].Kind == TokenKind.Word); at++)
            if (context.Document[at].Word is LexicalWord word && (context.Phrases.Recurrences.GetValueOrDefault(word.Stem) ?? context.Phrases.Recurrences.GetValueOrDefault(word.Folded)) is { } duration) return duration;
        return null;
    }

    private static string? Date(SentenceContext context, StatedFigure figure)
    {
        IsoDate? best = null;
        var least = Farthest;
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit { Quantity: { Kind: QuantityKind.Date, Date: { } date } } dated || IsDay(date) && dated.Preposition is not ("as of" or "until" or "حتي" or "بحلول")) continue;
            var distance = Math.Min(Distance(context, dated, figure.Quantity), Distance(context, dated, figure.Trigger.Unit) + 2);
            if (distance < least) (best, least) = (date, distance);
        }
        return best?.Text;
    }

    // A day or a week is when something was said or done, not what a figure covers.
    private static bool IsDay(IsoDate date) => date.Last.DayNumber - date.First.DayNumber < ShortestPeriod;

    private static int Distance(SentenceContext context, QuantityUnit date, Unit other)
    {
        var distance = Math.Abs(date.First - other.First);
        var (first, last) = date.Index < other.Index ? (date.Index, other.Index) : (other.Index, date.Index);
        for (var index = first + 1; index < last; index++)
            distance += context.Units[index] switch
            {
                MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon } => Farthest,
                MarkUnit => MarkCost,
                // «وفي 2025 فتتوقع …»: a date that opens a clause is that clause's.
                VerbUnit { Joined: true } when index == date.Index + 1 => 0,
                // "… in 2022, and profit reached 5": the next figure is mostly of the same time.
                VerbUnit { Joined: true } verb => verb.Readings.Any(reading => context.Phrases.AmountVerbs.Contains(reading.Lemma.Key)) ? 0 : VerbCost,
                QuantityUnit { Quantity.Kind: not QuantityKind.Date } => MarkCost,
                _ => 0,
            };
        return distance;
    }
}
