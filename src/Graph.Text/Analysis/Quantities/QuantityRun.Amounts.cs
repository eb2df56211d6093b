namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    /// <summary>A number with its unit, before bounds and ranges.</summary>
    /// <param name="Kind">What it measures.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Unit">Its unit; null for a bare number.</param>
    /// <param name="Number">The number as said.</param>
    /// <param name="End">Index after its last token.</param>
    private readonly record struct Amount(QuantityKind Kind, decimal Value, string? Unit, NumberMatch Number, int End);

    // How far before a number the verb may stand that bounds it: تتجاوز ثروته 230 مليار
    private const int BoundReach = 4;

    // amount = [ bound ] ( range | value [ ("-" | to) value ] ) [ bound-after ] [ yearly ]
    private bool TryAmount(int index, out Quantity? quantity, out int end)
    {
        quantity = null;
        end = index + 1;
        var bound = Bound.Exact;
        var at = index;
        if (TryBound(index, out var said, out var afterBound))
        {
            // «حتى 2030» is a time, no bound.
            if ((KindsAt(index) & TermKind.TimePreposition) != 0 && TryDate(afterBound, out _, out _, out _)) return false;
            (bound, at) = (said, afterBound);
        }
        else if (Find(index, TermKind.Not, out _)) return false;

        Amount low, high;
        if (Find(at, TermKind.Between, out var between))
        {
            if (!TryBetween(between.End, out low, out high)) return false;
            return Build(at > index && bound == Bound.About ? index : at, low, high, Bound.Range, out quantity);
        }
        if (!TryValue(at, and: true, out low))
        {
            if (at == index || !TryOneUnit(at, out low)) return false;
        }
        else if (TryUpTo(low, out var first, out high)) return Build(index, first, high, Bound.Range, out quantity);

        if (IsClock(low, ref end)) return false;
        if (bound == Bound.Exact) bound = BoundBefore(at);
        if (bound == Bound.Exact && low.Unit is null && IsNoise(at, low)) return false;
        var start = index == at ? FirstTokenOf(at) : index;
        return Build(start, low, low, bound, out quantity);
    }

    private readonly bool Build(int start, in Amount low, in Amount high, Bound bound, out Quantity? quantity)
    {
        var end = high.End;
        if (bound is Bound.Exact or Bound.About && Find(end, TermKind.BoundAfter, out var after) && !TryValue(after.End, and: true, out _))
            (bound, end) = (after.Term.Bound, after.End);
        var yearly = high.Kind is not QuantityKind.Duration && (TryYearly(start, ref end) || (high.Unit is null && IsYearlyCount(end)));
        quantity = new Quantity
        {
            FirstToken = start,
            EndToken = end,
            Kind = high.Kind,
            Unit = high.Unit,
            Bound = bound,
            Low = bound == Bound.AtMost ? null : WithoutTrailingZeros(low.Value),
            High = bound == Bound.AtLeast ? null : WithoutTrailingZeros(high.Value),
            Yearly = yearly,
        };
        return true;
    }

    // 14.3 × 10⁹ carries a decimal place that nobody said.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    // A negated bound is the other one: "not more than". The phrase as a whole may also be a rule: "no less than".
    private readonly bool TryBound(int index, out Bound bound, out int end)
    {
        (bound, end) = (Bound.Exact, index);
        if (Has(index, TokenFlags.Joined)) return false; // year-over-year
        if (Find(index, TermKind.Bound, out var match))
        {
            (bound, end) = (match.Term.Bound, match.End);
            return true;
        }
        if (!Find(index, TermKind.Not, out var not) || !Find(not.End, TermKind.Bound, out match)) return false;
        bound = match.Term.Bound switch { Bound.AtLeast => Bound.AtMost, Bound.AtMost => Bound.AtLeast, var other => other };
        end = match.End;
        return true;
    }

    // A verb that bounds may have its subject between it and the number; so may its preposition: تزيد قيمتها على 5 مليارات
    private readonly Bound BoundBefore(int number)
    {
        for (var i = number - 1; i >= Math.Max(_free, number - BoundReach); i--)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind != TokenKind.Word) return Bound.Exact;
            if (token.Word.Script != Script.Arabic || (KindsAt(i) & TermKind.Bound) == 0) continue;
            foreach (var start in _lexicon.TermsOf(token.Word).Starts)
            {
                var node = start.Node;
                if (!IsVerb(_tokens[i].Word.Folded) || node.Kinds() == TermKind.None) continue;
                foreach (var term in node.Terms)
                    if (term.Kind == TermKind.Bound && i < number - 1 && term.Bound != Bound.About) return Negated(i, term.Bound);
                if (i < number - 2 && TermLexicon.Next(node, _tokens[number - 1].Word) is { } last)
                    foreach (var term in last.Terms)
                        if (term.Kind == TermKind.Bound) return Negated(i, term.Bound);
            }
        }
        return Bound.Exact;
    }

    private readonly Bound Negated(int verb, Bound bound) => (verb > _first && (KindsAt(verb - 1) & TermKind.Not) != 0, bound) switch
    {
        (true, Bound.AtLeast) => Bound.AtMost,
        (true, Bound.AtMost) => Bound.AtLeast,
        _ => bound,
    };

    private static bool IsVerb(string folded) => folded[0] is 'ي' or 'ت' || (folded[0] is 'و' or 'ف' or 'س' && folded.Length > 4);

    // value = symbol number | code number | "%" number | number [ unit ] | dual
    private readonly bool TryValue(int index, bool and, out Amount amount)
    {
        amount = default;
        if ((uint)index >= (uint)_limit) return false;
        NumberMatch number;
        if (Find(index, TermKind.Symbol | TermKind.Currency, out var money) && (money.Term.Kind == TermKind.Symbol || money.Term.Special))
        {
            if (!TryNumber(money.End, and, true, out number)) return false;
            amount = new Amount(QuantityKind.Money, number.Value, money.Term.Name, number, number.End);
            return true;
        }
        if (IsKind(index, TokenKind.Percent))
        {
            if (!TryNumber(index + 1, false, false, out number) || IsKind(number.End, TokenKind.Percent)) return false;
            amount = new Amount(QuantityKind.Percent, number.Value, "%", number, number.End);
            return true;
        }
        if (Find(index, TermKind.DualUnit, out var dual) && !dual.Definite)
        {
            var value = TryFraction(dual.End, out var part, out var afterPart) ? 2 + part : 2;
            number = new NumberMatch(value, value == 2 ? dual.End : afterPart, 1, false, false);
            amount = new Amount(dual.Term.Special ? QuantityKind.Duration : QuantityKind.Measure, value, dual.Term.Name, number, number.End);
            return true;
        }
        if (TryAge(index, out amount)) return true;
        if (!TryNumber(index, and, false, out number)) return false;
        amount = WithUnit(number);
        return true;
    }

    private readonly Amount WithUnit(NumberMatch number)
    {
        var value = number.Value;
        var end = number.End;
        // "5m euros": a short scale that does not touch its digits counts before a currency.
        if (number.Scale == 1 && ScaleAt(end, out var factor, out var afterScale, money: true) && Find(afterScale, TermKind.Currency, out _))
        {
            (value, end) = (value * factor, afterScale);
            number = number with { Value = value, Scale = factor, End = end };
        }
        if (IsKind(end, TokenKind.Percent)) return new Amount(QuantityKind.Percent, value, "%", number, end + 1);
        if (Find(end, TermKind.Percent, out var percent)) return new Amount(QuantityKind.Percent, value, "%", number, percent.End);
        if (Find(end, TermKind.Symbol, out var symbol) && !IsKind(symbol.End, TokenKind.Number)) return new Amount(QuantityKind.Money, value, symbol.Term.Name, number, symbol.End);
        if (Find(end, TermKind.Currency, out var currency) && (currency.Prefix & ~Clitics.Al) == 0 && (!currency.Definite || number.Scale > 1))
            return new Amount(QuantityKind.Money, value, currency.Term.Name, number, currency.End);
        if (!Find(end, TermKind.Unit, out var unit) || unit.Prefix != Clitics.None) return new Amount(QuantityKind.Number, value, null, number, end);
        end = unit.End;
        if (unit.Term.Special && TryFraction(end, out var part, out var afterPart))
        {
            // ثلاث سنوات ونصف السنة
            (value, end) = (value + part, afterPart);
            if (Find(end, TermKind.Unit, out var again) && again.Term.Name == unit.Term.Name) end = again.End;
        }
        return new Amount(unit.Term.Special ? QuantityKind.Duration : QuantityKind.Measure, value, unit.Term.Name, number, end);
    }

    // «في الثامنة والعشرين من عمره», «في الأربعين من العمر»: years by their ordinal.
    private readonly bool TryAge(int index, out Amount amount)
    {
        amount = default;
        if (!Find(index, TermKind.Ordinal | TermKind.Number, out var match) || !match.Definite || match.Term.Value is < 1 or > 99) return false;
        var (years, end) = (match.Term.Value, match.End);
        if (years < 10 && IsKind(end, TokenKind.Word) && _tokens[end].Word.Folded is "عشر" or "عشره") (years, end) = (years + 10, end + 1);
        else if (years < 10 && Find(end, TermKind.Number, out var tens) && tens.Term.Value is >= 20 and <= 90 && (tens.Prefix & Clitics.Wa) != 0) (years, end) = (years + tens.Term.Value, tens.End);
        if (!Is(end, "من") || !IsKind(end + 1, TokenKind.Word) || _tokens[end + 1].Word.Folded is not ("عمره" or "عمرها" or "العمر")) return false;
        amount = new Amount(QuantityKind.Duration, years, "year", new NumberMatch(years, end, 1, false, true), end + 2);
        return true;
    }

    // "more than a year", «أكثر من عام»: one of the unit, without a number.
    private readonly bool TryOneUnit(int index, out Amount amount)
    {
        amount = default;
        var at = Is(index, "a") || Is(index, "an") ? index + 1 : index;
        if (!Find(at, TermKind.Unit, out var unit) || !unit.Term.Special || unit.Prefix != Clitics.None
            || !Find(at, TermKind.Period, out var single) || single.Term.Value != 0 || TryYearPhrase(at, out _, out _, out _, out _)) return false;
        var value = TryFraction(unit.End, out var part, out var end) ? 1 + part : 1;
        amount = new Amount(QuantityKind.Duration, value, unit.Term.Name, default, value == 1 ? unit.End : end);
        return true;
    }

    private readonly bool TryYearly(int start, ref int end)
    {
        if (Find(end, TermKind.Yearly, out var after) && !Find(after.End, TermKind.Before | TermKind.After | TermKind.Ago, out _))
        {
            end = after.End;
            return true;
        }
        for (var i = start - 1; i >= Math.Max(_first, start - 3) && IsKind(i, TokenKind.Word); i--)
            if (Find(i, TermKind.Yearly, out var before) && before.End == i + 1) return true;
        return false;
    }

    // "500,000 vehicles a year": what is counted stands between.
    private readonly bool IsYearlyCount(int end)
    {
        const int reach = 2;
        for (var i = end; i < Math.Min(_limit, end + reach) && IsKind(i, TokenKind.Word); i++)
            if (Find(i + 1, TermKind.Yearly, out var yearly) && !Find(yearly.End, TermKind.Before | TermKind.After | TermKind.Ago, out _)) return true;
        return false;
    }

    // "a million", "one billion": the article or "one" belongs to the number.
    private readonly int FirstTokenOf(int index) =>
        index > _free && Find(index, TermKind.Number, out var number) && number.Term.Special && _tokens[index - 1].Word.Folded is "a" or "one" ? index - 1 : index;

    // 10:30
    private readonly bool IsClock(in Amount amount, ref int end)
    {
        var colon = amount.End;
        if (amount.Unit is not null || !Touches(colon) || !IsKind(colon, TokenKind.Colon) || !Touches(colon + 1) || !IsKind(colon + 1, TokenKind.Number)) return false;
        end = colon + 2;
        while (Touches(end) && IsKind(end, TokenKind.Colon) && Touches(end + 1) && IsKind(end + 1, TokenKind.Number)) end += 2;
        return true;
    }

    // "one of", "the three": words of number that count nothing by themselves.
    private readonly bool IsNoise(int index, in Amount amount) =>
        !amount.Number.Digits && (amount.Value is 0 or 1 || amount.Number.Definite || (amount.End == index + 1 && IsThousandOrName(_tokens[index].Word.Folded)));

    // ألف is "he wrote" as well, ألفا the name Alpha.
    private static bool IsThousandOrName(string folded) => folded.EndsWith("الف", StringComparison.Ordinal) || folded.EndsWith("الفا", StringComparison.Ordinal);
}
