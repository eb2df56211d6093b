namespace Graph.Text.Analysis.Quantities;

/// <summary>The closed class of words by which both languages speak of time and of amounts. Names of things (months, currencies) are rules, not grammar.</summary>
internal static class GrammarWords
{
    private static readonly (TermKind Kind, decimal Value, string? Name, string[] Words)[] Table =
    [
        (TermKind.Percent, 0, null, ["في المئة", "في المائة", "في الميه", "بالمئة", "بالمائة", "بالميه", "percent", "per cent", "pct",
            "نقطة مئوية", "نقاط مئوية", "percentage point", "percentage points"]),
        (TermKind.Yearly, 0, null, ["سنويا", "سنوي", "سنوية", "كل عام", "كل سنة", "على أساس سنوي", "a year", "per year", "each year", "every year",
            "annually", "annual", "per annum", "yearly", "annualized", "annualised"]),
        (TermKind.Between, 0, null, ["بين", "ما بين", "between"]),
        (TermKind.RangeCue, 0, null, ["يتراوح", "تتراوح", "تراوح", "تراوحت", "يتراوحان", "range", "ranges", "ranging", "ranged", "نطاق"]),
        (TermKind.To, 0, null, ["إلى", "حتى", "to"]),
        (TermKind.Period, 0, "year", ["عام", "سنة", "عاما", "year", "fiscal", "fiscal year", "عام مالي", "سنة مالية"]),
        (TermKind.Period, 2, "year", ["عامي", "عامين", "عامان", "سنتي", "أعوام", "سنوات", "years"]),
        (TermKind.Period, 0, "half", ["نصف", "half"]),
        (TermKind.Period, 0, "quarter", ["ربع", "quarter"]),
        (TermKind.Period, 0, "month", ["شهر", "month"]),
        (TermKind.Period, 0, "week", ["أسبوع", "week"]),
        (TermKind.Period, 0, "day", ["يوم", "day"]),
        (TermKind.NumberedPeriod, 1, "quarter", ["Q1"]), (TermKind.NumberedPeriod, 2, "quarter", ["Q2"]),
        (TermKind.NumberedPeriod, 3, "quarter", ["Q3"]), (TermKind.NumberedPeriod, 4, "quarter", ["Q4"]),
        (TermKind.NumberedPeriod, 1, "half", ["H1"]), (TermKind.NumberedPeriod, 2, "half", ["H2"]),
        (TermKind.This, 0, null, ["هذا", "هذه", "جاري", "جارية", "حالي", "حالية", "this", "current", "the current"]),
        (TermKind.Last, 0, null, ["ماضي", "ماضية", "منصرم", "منصرمة", "فائت", "فائتة", "سابق", "last", "past", "the previous"]),
        (TermKind.Next, 0, null, ["مقبل", "مقبلة", "قادم", "قادمة", "next", "coming"]),
        (TermKind.Same, 0, null, ["نفسه", "نفسها", "ذاته", "ذاتها", "ذلك", "تلك", "that", "same", "the same"]),
        (TermKind.Day, 0, null, ["اليوم", "today"]),
        (TermKind.Day, -1, null, ["أمس", "البارحة", "yesterday"]),
        (TermKind.Day, -2, null, ["أول أمس", "أول من أمس"]),
        (TermKind.Day, 1, null, ["غدا", "tomorrow"]),
        (TermKind.Before, 0, null, ["قبل", "before", "earlier"]),
        (TermKind.After, 0, null, ["بعد", "after", "later"]),
        (TermKind.Ago, 0, null, ["ago"]),
        (TermKind.Decade, 20, null, ["عشرينيات", "عشرينات", "twenties"]), (TermKind.Decade, 30, null, ["ثلاثينيات", "ثلاثينات", "thirties"]),
        (TermKind.Decade, 40, null, ["أربعينيات", "أربعينات", "forties"]), (TermKind.Decade, 50, null, ["خمسينيات", "خمسينات", "fifties"]),
        (TermKind.Decade, 60, null, ["ستينيات", "ستينات", "sixties"]), (TermKind.Decade, 70, null, ["سبعينيات", "سبعينات", "seventies"]),
        (TermKind.Decade, 80, null, ["ثمانينيات", "ثمانينات", "eighties"]), (TermKind.Decade, 90, null, ["تسعينيات", "تسعينات", "nineties"]),
        (TermKind.PartOf, 0, null, ["نهاية", "بداية", "مطلع", "منتصف", "أواخر", "أوائل", "أوائل هذا", "مستهل", "ختام", "خلال", "طوال", "طيلة",
            "في وقت سابق من", "في وقت لاحق من", "وقت سابق من", "وقت لاحق من", "earlier", "later", "late", "early", "mid", "end of", "start of",
            "beginning of", "the end of", "by the end of", "early in", "later in"]),
        (TermKind.TimePreposition, 0, null, ["في", "منذ", "خلال", "حتى", "بحلول", "قبل", "بعد", "من", "إلى", "لغاية", "شهر", "in", "since", "by", "during",
            "until", "till", "of", "from", "to", "through", "before", "after", "on", "fiscal", "its", "their", "the", "our", "'s",
            "نهاية", "بداية", "مطلع", "منتصف", "أواخر", "أوائل", "مستهل", "ختام", "صيف", "شتاء", "خريف", "ربيع", "late", "early", "mid", "last", "next", "this"]),
        (TermKind.Not, 0, null, ["لا", "لم", "لن", "ليس", "ليست", "not", "no"]),
    ];

    internal static IEnumerable<(string Name, Term Term)> Terms()
    {
        foreach (var (kind, value, name, words) in Table)
            foreach (var word in words) yield return (word, new Term(kind, value, name));
        foreach (var (bound, words) in After)
            foreach (var word in words) yield return (word, new Term(TermKind.BoundAfter) { Bound = bound });
    }

    // Bounds that stand after their number.
    private static readonly (Bound Bound, string[] Words)[] After =
    [
        (Bound.AtLeast, ["على الأقل", "أو أكثر", "فأكثر", "فما فوق", "at least", "or more"]),
        (Bound.AtMost, ["على الأكثر", "كحد أقصى", "أو أقل", "at most", "or less", "or fewer"]),
        (Bound.About, ["تقريبا", "أو نحو ذلك", "or so"]),
    ];
}
