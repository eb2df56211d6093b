using System.Globalization;

namespace Graph.Text.Analysis.Quantities;

internal ref partial struct QuantityRun
{
    /// <summary>A number in digits or words.</summary>
    /// <param name="Value">Its value.</param>
    /// <param name="End">Index after its last token.</param>
    /// <param name="Scale">The scale it was said in (million); 1 where none.</param>
    /// <param name="Digits">It begins with digits.</param>
    /// <param name="Definite">Its first word has the article.</param>
    private readonly record struct NumberMatch(decimal Value, int End, decimal Scale, bool Digits, bool Definite);

    private const decimal LargestValue = 1e18m;

    // number = group { scale } [ and fraction [ scale ] ] { and group { scale } }, each scale smaller than the one before.
    // `and` is false between the ends of a range, where "and" parts them.
    private readonly bool TryNumber(int index, bool and, bool money, out NumberMatch match)
    {
        match = default;
        if (!TryGroup(index, and, out var value, out var end, out var definite)) return TryScaleAlone(index, and, out match);
        var digits = _tokens[index].Kind == TokenKind.Number;
        if (digits && IsDecimalOfWord(index)) return false;
        if (and && TryFraction(end, out var part, out var afterPart) && ScaleAt(afterPart, out _, out _, money)) (value, end) = (value + part, afterPart);
        var scale = 1m;
        while (ScaleAt(end, out var factor, out var next, money) && value * factor <= LargestValue)
        {
            scale *= factor;
            value *= factor;
            end = next;
        }
        match = new NumberMatch(value, end, scale, digits, definite);
        if (!and) return true;
        match = WithRest(match, money);
        return true;
    }

    // "million" with its number left out: one, or two in the dual. A plural alone says no number.
    private readonly bool TryScaleAlone(int index, bool and, out NumberMatch match)
    {
        match = default;
        decimal value;
        int end;
        if (Find(index, TermKind.Fraction, out var fraction))
        {
            var next = Is(fraction.End, "a") || Is(fraction.End, "of") ? fraction.End + 1 : fraction.End;
            if (!ScaleAt(next, out var factor, out end, money: false)) return false;
            match = new NumberMatch(fraction.Term.Value * factor, end, factor, false, false);
            return true;
        }
        if (!Find(index, TermKind.Number, out var number) || number.Term.Value < 100 || number.Term.Form is NumberForm.Plural or NumberForm.Short) return false;
        if (number.Term.Special && !(index > _first && _tokens[index - 1].Word.Folded is "a" or "one" or "per")) return false;
        value = number.Term.Value;
        if (number.Term.Form == NumberForm.Dual && HasTanween(index)) value /= 2;
        var scale = number.Term.Form == NumberForm.Dual ? number.Term.Value / 2 : value;
        end = number.End;
        while (ScaleAt(end, out var more, out var after, money: false) && value * more <= LargestValue) (value, scale, end) = (value * more, scale * more, after);
        match = new NumberMatch(value, end, scale, false, number.Definite);
        if (and) match = WithRest(match, money: false);
        return true;
    }

    // ... and 200 thousand; ... and a half
    private readonly NumberMatch WithRest(NumberMatch match, bool money)
    {
        while (match.Scale >= 1000)
        {
            if (TryFraction(match.End, out var part, out var end))
            {
                // مليون ونصف المليون
                if (Find(end, TermKind.Number, out var again) && again.Term.Value == match.Scale) end = again.End;
                return match with { Value = match.Value + part * match.Scale, End = end };
            }
            var next = AfterAnd(match.End);
            if (next < 0 || !TryGroup(next, true, out var value, out end, out _)) return match;
            if (_tokens[next].Kind == TokenKind.Number && value != decimal.Truncate(value)) return match;
            var scale = 1m;
            while (ScaleAt(end, out var factor, out var afterScale, money) && value * factor <= LargestValue) (value, scale, end) = (value * factor, scale * factor, afterScale);
            if (value >= match.Scale || (scale == 1 && match.Scale > 1000 && _tokens[next].Kind == TokenKind.Number)) return match;
            match = match with { Value = match.Value + value, End = end, Scale = scale == 1 ? 1 : scale };
        }
        return match.Scale == 1 && TryFraction(match.End, out var half, out var afterHalf) ? match with { Value = match.Value + half, End = afterHalf } : match;
    }

    // و or "and" and a fraction
    private readonly bool TryFraction(int index, out decimal value, out int end)
    {
        (value, end) = (0, index);
        if ((uint)index >= (uint)_limit) return false;
        if (Is(index, "and") && (Find(index + 1, TermKind.Fraction, out var english) || (Is(index + 1, "a") && Find(index + 2, TermKind.Fraction, out english))))
        {
            (value, end) = (english.Term.Value, english.End);
            return true;
        }
        if (!Find(index, TermKind.Fraction, out var match) || match.Prefix != Clitics.Wa) return false;
        (value, end) = (match.Term.Value, match.End);
        return true;
    }

    /// <summary>Where the number after "and" begins; -1 where there is no "and". An Arabic word carries its و itself.</summary>
    private readonly int AfterAnd(int index)
    {
        if (Is(index, "and") || Is(index, "و")) return index + 1;
        if (Find(index, TermKind.Number, out var match) && (match.Prefix & Clitics.Wa) != 0) return index;
        return index < _limit && _tokens[index].Word.Script == Script.Latin && match.Term is { Value: < 1000 } ? index : -1;
    }

    // A number below 1000 in words, or digits.
    private readonly bool TryGroup(int index, bool and, out decimal value, out int end, out bool definite)
    {
        (value, end, definite) = (0, index + 1, false);
        if (IsKind(index, TokenKind.Number)) return IsFree(index) && TryDigits(_tokens[index].Word.Folded, out value);
        if (!Find(index, TermKind.Number, out var match) || match.Term.Value >= 1000 || match.Term.Form == NumberForm.Plural) return false;
        if (Find(index, TermKind.Fraction, out var parts) && parts.End > match.End) return false; // two-thirds
        (value, end, definite) = (match.Term.Value, match.End, match.Definite);
        if (match.Term.Form == NumberForm.Dual && HasTanween(index)) value /= 2;
        if (value is >= 1 and <= 9 && Find(end, TermKind.Number, out var next) && (next.Prefix & ~Clitics.Al) == 0)
        {
            if (next.Term.Value == 10 && _tokens[end].Word.Script == Script.Arabic) (value, end) = (value + 10, next.End);
            else if (next.Term.Value == 100) (value, end) = (value * 100, next.End);
        }
        if (value >= 100 && value < 1000) AddBelow(100, ref value, ref end);
        else if (value is >= 20 and <= 90 && value % 10 == 0) AddUnits(ref value, ref end);
        if (value % 100 is >= 1 and <= 9 && and && Find(end, TermKind.Number, out var tens) && tens.Term.Value is >= 20 and <= 90 && (tens.Prefix & Clitics.Wa) != 0)
            (value, end) = (value + tens.Term.Value, tens.End);
        return true;
    }

    // "two hundred and fifty", «مئة وخمسين»
    private readonly void AddBelow(decimal limit, ref decimal value, ref int end)
    {
        var next = AfterAnd(end);
        if (next < 0 || IsKind(next, TokenKind.Number) || !Find(next, TermKind.Number, out var match) || match.Term.Value >= limit) return;
        if (!TryGroup(next, true, out var rest, out var after, out _) || rest >= limit) return;
        (value, end) = (value + rest, after);
    }

    // "twenty-five"
    private readonly void AddUnits(ref decimal value, ref int end)
    {
        if (end >= _limit || _tokens[end].Word.Script != Script.Latin || !Find(end, TermKind.Number, out var units) || units.Term.Value is < 1 or > 9) return;
        (value, end) = (value + units.Term.Value, units.End);
    }

    // A scale after a number: a thousand or more; a short one (bn, m) touches its digits or belongs to money.
    private readonly bool ScaleAt(int index, out decimal factor, out int end, bool money)
    {
        (factor, end) = (1, index);
        if (!Find(index, TermKind.Number, out var match) || match.Term.Value < 1000 || (match.Prefix & ~Clitics.Al) != 0) return false;
        // «خلال 2011 المليار دولار»: a scale with the article begins a number of its own.
        if (match.Definite && index > _first && IsKind(index - 1, TokenKind.Number)) return false;
        if (match.Term.Form == NumberForm.Short && !money && (!Has(index, TokenFlags.Joined) || Has(index, TokenFlags.Capital))
            && !(match.Term.Value >= 1_000_000 && _tokens[index].Word.Folded.Length == 2)) return false;
        factor = match.Term.Form == NumberForm.Dual ? match.Term.Value / 2 : match.Term.Value;
        end = match.End;
        return true;
    }

    // The tanween tells مليونًا "a million" from مليونا "two million of"; folding has dropped it.
    private readonly bool HasTanween(int index) => _tokens[index].Span.In(_text).Contains('\u064B');

    /// <summary>Digits that are no part of a name: GPT-4 and لاما4 are names, و200 and بـ500 have a clitic before them.</summary>
    private readonly bool IsFree(int index) => !Has(index, TokenFlags.Joined) || index == _first
        || _tokens[index - 1].Word.Folded is "و" or "ف" or "ب" or "ل" or "ك" or "ال" or "وال" or "بال" or "لل" or "ول" or "وب" or "فب" or "فال"
            or "mid" or "early" or "late" or "pre" or "post";

    // 5G, 10x: letters that touch the digits and are neither scale nor unit.
    private readonly bool IsDecimalOfWord(int index) => Has(index + 1, TokenFlags.Joined) && Touches(index + 1) && IsKind(index + 1, TokenKind.Word)
        && _tokens[index].Span.End == _tokens[index + 1].Span.Start && (KindsAt(index + 1) & (TermKind.Number | TermKind.Unit | TermKind.Currency | TermKind.Symbol)) == 0;

    private static bool TryDigits(string folded, out decimal value)
    {
        value = 0;
        if (folded.Length > 24) return false;
        var comma = folded.LastIndexOf(',');
        // 14,3 has a decimal comma; 70,000 groups thousands.
        var text = comma >= 0 && folded.Length - comma - 1 != 3 && !folded.Contains('.', StringComparison.Ordinal)
            ? folded.Replace(',', '.') : folded.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(text.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value <= LargestValue;
    }
}
