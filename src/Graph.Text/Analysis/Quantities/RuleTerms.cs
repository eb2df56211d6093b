namespace Graph.Text.Analysis.Quantities;

/// <summary>Turns the rules' names into terms, with the forms that follow from them: duals, hundreds in one word, verbs of both genders.</summary>
internal static class RuleTerms
{
    internal static IEnumerable<(string Name, Term Term)> Of(TextRules rules) =>
        Numbers(rules)
            .Concat(rules.Ordinals.SelectMany(word => word.Names.Select(name => (Indefinite(name), new Term(TermKind.Ordinal, word.Value)))))
            .Concat(rules.Fractions.SelectMany(word => word.Names.Select(name => (Indefinite(name), new Term(TermKind.Fraction, word.Value)))))
            .Concat(rules.Months.SelectMany(month => month.Names.Select(name => (name, Month(month, name)))))
            .Concat(rules.Weekdays.SelectMany(day => day.Names.Select(name => (Indefinite(name), new Term(TermKind.Weekday, (int)day.Day) { Wary = name.Length <= 3 }))))
            .Concat(rules.Seasons.SelectMany(season => season.Names.Select(name => (Indefinite(name), new Term(TermKind.Season, season.FirstMonth) { LastMonth = season.LastMonth }))))
            .Concat(rules.Currencies.SelectMany(Currency))
            .Concat(rules.Units.SelectMany(Unit))
            .Concat(rules.Bounds.SelectMany(Bound));

    // A name written with the article is found without it too, and the match says which.
    private static string Indefinite(string name) =>
        Folding.Fold(name) is var folded && folded.StartsWith("ال", StringComparison.Ordinal) && folded.Length > 4 ? folded[2..] : name;

    // Short Arabic names (آب, مارس, صفر) and short English ones (May, March, Sun) are ordinary words too.
    private static Term Month(MonthName month, string name) =>
        new(TermKind.Month, month.Number) { Special = month.Hijri, Wary = month.Hijri || Folding.Fold(name).Length <= (IsLatin(name) ? 5 : 4) };

    private static IEnumerable<(string, Term)> Currency(CurrencyName currency)
    {
        yield return (currency.Code, new Term(TermKind.Currency, 0, currency.Code) { Special = true });
        foreach (var name in currency.Names) yield return (name, new Term(TermKind.Currency, 0, currency.Code));
        foreach (var symbol in currency.Symbols) yield return (symbol, new Term(TermKind.Symbol, 0, currency.Code));
    }

    private static IEnumerable<(string, Term)> Unit(UnitName unit)
    {
        var term = new Term(TermKind.Unit, 0, unit.Name) { Special = unit.Duration };
        yield return (unit.Name, term);
        if (unit.Duration) yield return (unit.Name + "s", term);
        foreach (var name in unit.Names)
        {
            var folded = Folding.Fold(name);
            var two = new Term(TermKind.DualUnit, 2, unit.Name) { Special = unit.Duration };
            var isDual = unit.Names.Any(other => Duals(Folding.Fold(other)).Take(2).Contains(folded));
            yield return (name, isDual ? two : term);
            // Duals of measures that are not listed only where they can hardly be another word: ميلان is Milan, كمين an ambush.
            const int longName = 4;
            if (isDual || (!unit.Duration && folded.Length < longName)) continue;
            foreach (var dual in Duals(folded).Take(unit.Duration ? 2 : 1)) yield return (dual, two);
        }
    }

    private static IEnumerable<(string, Term)> Bound(BoundWords words)
    {
        if (words.Bound is Graph.Text.Analysis.Bound.Exact or Graph.Text.Analysis.Bound.Range) yield break;
        foreach (var name in words.Names)
        {
            if (name is "from" or "من") continue; // says where a change began as often as it bounds
            var term = new Term(TermKind.Bound) { Bound = words.Bound };
            yield return (name, term);
            // يتجاوز of a masculine subject, تتجاوز of a feminine one.
            if (name[0] == 'ي') yield return ("ت" + name[1..], term);
        }
    }

    private static IEnumerable<(string, Term)> Numbers(TextRules rules)
    {
        var hundreds = rules.Numbers.Where(word => word.Value == 100).SelectMany(word => word.Names).Select(name => Folding.Fold(name))
            .Where(name => !IsLatin(name) && Form(name, 100) == NumberForm.Plain).ToArray();
        var duals = rules.Numbers.Where(word => IsScale(word.Value)).SelectMany(word => word.Names).SelectMany(name => Duals(Folding.Fold(name))).ToHashSet();
        foreach (var word in rules.Numbers)
        {
            var folded = word.Names.Select(name => Folding.Fold(name)).ToArray();
            foreach (var name in folded)
            {
                // مليونا and مليوني come as duals of مليون, wherever they are listed.
                if (word.Value >= 100 && duals.Contains(name)) continue;
                var form = Form(name, word.Value);
                yield return (name, new Term(TermKind.Number, word.Value) { Form = form, Special = IsLatin(name) && word.Value >= 100 });
                if (IsScale(word.Value) && form == NumberForm.Plain && !IsLatin(name))
                    foreach (var dual in Duals(name)) yield return (dual, new Term(TermKind.Number, word.Value * 2) { Form = NumberForm.Dual });
                if (word.Value is >= 3 and <= 9 && !IsLatin(name))
                    foreach (var hundred in hundreds) yield return (name + hundred, new Term(TermKind.Number, word.Value * 100));
            }
        }
    }

    private static NumberForm Form(string name, decimal value)
    {
        if (value < 100) return NumberForm.Plain;
        if (IsLatin(name)) return value >= 1000 && name.Length <= 2 ? NumberForm.Short : name[^1] == 's' ? NumberForm.Plural : NumberForm.Plain;
        return name is "الاف" or "مئات" || name.EndsWith("ات", StringComparison.Ordinal) || name.EndsWith("ايين", StringComparison.Ordinal)
            ? NumberForm.Plural : NumberForm.Plain;
    }

    // ة becomes ت before an ending; a dual that governs a noun loses its ن.
    private static IEnumerable<string> Duals(string folded)
    {
        if (IsLatin(folded) || folded.Length < 2 || folded.Contains(' ', StringComparison.Ordinal)) yield break;
        var stem = folded[^1] == 'ه' ? folded[..^1] + 'ت' : folded;
        yield return stem + "ين";
        yield return stem + "ان";
        yield return stem + "ا";
        yield return stem + "ي";
    }

    private static bool IsScale(decimal value) => value is 100 or 1000 or 1_000_000 or 1_000_000_000 or 1_000_000_000_000 or 1_000_000_000_000_000;

    private static bool IsLatin(string name) => name.Length > 0 && char.IsAscii(name[0]);
}
