using System.Collections.Immutable;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Assertion;

/// <summary>When, for how much and how large a part: the quantities that belong to a trigger's clause.</summary>
internal sealed class QualifierReader(SentenceContext context, RoleFinder roles)
{
    private const int FarthestToken = 48;
    private const int VerbCost = 15;
    private const int CommaCost = 5;

    /// <summary>The qualifiers of <paramref name="relation"/> that the clause of <paramref name="trigger"/> states.</summary>
    internal ImmutableSortedDictionary<string, QualifierValue> Read(Relation relation, Trigger trigger)
    {
        var found = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        foreach (var name in relation.Qualifiers)
        {
            QualifierValue? value = name switch
            {
                "date" => Date(trigger),
                "since" => Date(trigger, unit => unit.Preposition is "منذ" or "since" or "from" or "من" or "مطلع" || relation.Qualifiers.Contains("date") is false && unit.Preposition is "في" or "in" or "on" && IsAppointed(trigger)),
                "until" => Date(trigger, unit => unit.Preposition is "حتي" or "until" or "till" or "through" or "الي" || EndsOffice(trigger)),
                "title" => new TitleReader(context, roles).Read(trigger),
                "at" => null,
                "amount" => Amount(trigger),
                "share" => Share(trigger),
                "rating" => Rating(trigger),
                _ => null,
            };
            if (value is not null) found = found.Add(name, value);
        }
        return found;
    }

    // The day on which somebody leaves is the last of his office.
    private bool EndsOffice(Trigger trigger) =>
        trigger.Nominal is { } office && roles.LinkingVerb(office) is { } link && link.Readings.Any(reading => context.Phrases.LeaveVerbs.Contains(reading.Lemma.Key));

    private bool IsAppointed(Trigger trigger) => trigger.Verb is not null || trigger.Nominal is { } office && roles.LinkingVerb(office) is { } link && !EndsOffice(trigger)
        && link.Readings.Any(reading => reading.Lemma.Class == VerbClass.Become || reading.Lemma.Key is "تولي" or "تسلم" or "تقلد" or "assume" || context.Phrases.AppointVerbs.Contains(reading.Lemma.Key));

    /// <summary>When the clause says that it was; null where it does not.</summary>
    internal DateValue? Date(Trigger trigger) => Date(trigger, unit => true);

    private DateValue? Date(Trigger trigger, Func<QuantityUnit, bool> accepts)
    {
        var best = When(trigger) is { } when && accepts(when) ? when
            : Nearest(trigger, unit => unit.Quantity is { Kind: QuantityKind.Date, Date: not null } && accepts(unit));
        return best?.Quantity.Date is { } date ? new DateValue(Ahead(trigger, date)) : null;
    }

    // "until June, when Beta hired him": the date that a clause of time hangs on is that of the clause.
    private QuantityUnit? When(Trigger trigger)
    {
        var units = context.Units;
        for (var index = trigger.Unit.Index - 1; index > 0; index--)
        {
            if (units[index] is MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon } or QuantityUnit { Quantity.Kind: QuantityKind.Date }) return null;
            if (units[index] is not FunctionUnit { Key: "when" or "عندما" or "حين" or "حينما" }) continue;
            if (units[index - 1] is MarkUnit { Kind: TokenKind.Comma }) index--;
            return index > 0 && units[index - 1] is QuantityUnit { Quantity: { Kind: QuantityKind.Date, Date: not null } } date ? date : null;
        }
        return null;
    }

    // A month without its year that is past is next year's where the deed is still to come.
    private string Ahead(Trigger trigger, IsoDate date)
    {
        const int month = 7; // yyyy-MM
        return date is { Relative: true, Text.Length: month } && context.Document.Reference is { } today && date.Last < today.First && (trigger.Verb?.Modifiers & WordClass.Future) is > 0
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date.First.Year + 1:0000}{date.Text.AsSpan(4)}") : date.Text;
    }

    private MoneyValue? Amount(Trigger trigger) =>
        Nearest(trigger, unit => unit.Quantity.Kind == QuantityKind.Money && !IsFigure(unit)) is { Quantity: var money }
            ? new MoneyValue(money.Low, money.High, money.Unit ?? "") : null;

    private PercentValue? Share(Trigger trigger) =>
        Nearest(trigger, unit => unit.Quantity.Kind == QuantityKind.Percent && !IsFigure(unit)) is { Quantity: var share } ? new PercentValue(share.Low, share.High) : null;

    // "at a valuation of $5bn": what someone has or is worth is not what was paid.
    private bool IsFigure(QuantityUnit unit)
    {
        foreach (var figure in context.Figures)
            if (figure.Quantity == unit && !figure.Metric.Loose) return true;
        return false;
    }

    // The nearest one; what stands before the word it belongs to is farther than what follows.
    private TextValue? Rating(Trigger trigger)
    {
        RatingTerm? best = null;
        var least = FarthestToken;
        foreach (var unit in context.Units)
            if (unit is Nominal nominal)
                foreach (var part in nominal.Parts)
                {
                    if (part.Term<RatingTerm>() is not { } rating) continue;
                    var distance = part.First >= trigger.Token ? part.First - trigger.Token : (trigger.Token - part.First) * 2;
                    if (distance < least) (best, least) = (rating, distance);
                }
        return best is null ? null : new TextValue(best.Name);
    }

    private QuantityUnit? Nearest(Trigger trigger, Func<QuantityUnit, bool> accepts)
    {
        QuantityUnit? best = null;
        var least = FarthestToken;
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit quantity || !accepts(quantity) || !roles.SameLevel(unit, trigger.Unit)) continue;
            var distance = DistanceTo(trigger, quantity);
            if (distance < least) (best, least) = (quantity, distance);
        }
        return best;
    }

    private int DistanceTo(Trigger trigger, QuantityUnit quantity)
    {
        var (first, last) = quantity.Index < trigger.Unit.Index ? (quantity.Index, trigger.Unit.Index) : (trigger.Unit.Index, quantity.Index);
        var distance = Math.Abs(quantity.First - trigger.Token);
        for (var index = first + 1; index < last; index++)
            // A relative clause between tells of something else and parts nothing.
            distance += roles.SameLevel(context.Units[index], trigger.Unit) ? CostOf(context.Units[index]) : context.Units[index].First - context.Units[index].End;
        return distance;
    }

    private int CostOf(Unit unit) => unit switch
    {
        // «في صفقة بلغت قيمتها …»: a verb of amount only leads up to its amount.
        VerbUnit verb when verb.Readings.Any(reading => context.Phrases.AmountVerbs.Contains(reading.Lemma.Key)) => 0,
        VerbUnit => VerbCost,
        MarkUnit { Kind: TokenKind.Comma } => CommaCost,
        MarkUnit { Kind: TokenKind.Semicolon or TokenKind.Stop } => FarthestToken,
        _ => 0,
    };
}
