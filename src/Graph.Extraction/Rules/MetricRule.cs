using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Figures reported about someone: a noun or verb of measure, a quantity of its kind in the same clause, and whose it is.</summary>
internal sealed class MetricRule : IRule
{
    public string Name => "metric";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        if (!context.Units.Exists(unit => unit is QuantityUnit { Quantity.Kind: not QuantityKind.Date })) return;
        var owners = new MetricOwner(context, relation, roles);
        var held = new Dictionary<StatedFigure, (Filler Owner, FactStatus Status)>();
        foreach (var figure in context.Figures)
        {
            if (figure.Metric.Loose && IsAmountOfDeed(context, builder, figure.Quantity)) continue;
            if (figure.Against is { } later)
            {
                if (held.TryGetValue(later, out var said) && EarlierStatus(context, figure, said.Status) is { } earlier) Add(frame, relation, context, builder, figure, said.Owner, earlier);
                continue;
            }
            if (owners.Find(figure) is not { } owner || Status(context, statuses, figure) is not { } status) continue;
            held[figure] = (owner, status);
            Add(frame, relation, context, builder, figure, owner, status);
        }
        Worth(frame, relation, context, roles, builder);
        Ages(frame, relation, context, roles, builder);
    }

    // An amount that qualifies a fact is no figure besides.
    private static bool IsAmountOfDeed(SentenceContext context, FindingBuilder builder, QuantityUnit quantity)
    {
        var all = builder.Findings.All;
        for (var index = all.Count - 1; index >= 0 && all[index].Sentence == context.Number; index--)
            if (all[index].Qualifiers.GetValueOrDefault("amount") is MoneyValue money && money.Low == quantity.Quantity.Low && money.High == quantity.Quantity.High) return true;
        return false;
    }

    private static FactStatus? Status(SentenceContext context, StatusReader statuses, StatedFigure figure)
    {
        if (statuses.Read(figure.Trigger, lasting: false, underway: false) is not { } status) return null;
        // A negated verb of amount makes a bound of the figure, and the bound is asserted.
        if (status == FactStatus.Denied && figure.Quantity.Quantity.Bound is Bound.AtMost or Bound.AtLeast) status = FactStatus.Asserted;
        if (status != FactStatus.Asserted) return status;
        // The verb of amount stands before its noun in Arabic as often as behind it.
        for (var index = Math.Max(0, figure.Trigger.Unit.Index - 1); index < figure.Quantity.Index; index++)
            if (context.Units[index] is VerbUnit verb)
            {
                if ((verb.Modifiers & WordClass.Possibility) != 0) return FactStatus.Possible;
                if ((verb.Modifiers & WordClass.Future) != 0 || IsForecast(context, verb)) return FactStatus.Planned;
            }
        return IsForecast(context, figure) ? FactStatus.Planned : status;
    }

    // Guidance, forecast, target: before the figure in the same clause.
    private static bool IsForecast(SentenceContext context, StatedFigure figure)
    {
        const int reach = 6;
        var from = Math.Max(figure.Trigger.Unit.Index, figure.Quantity.Index);
        for (var index = from; index >= 0 && index >= from - reach; index--)
            switch (context.Units[index])
            {
                case Nominal nominal when nominal.Parts.Exists(part => context.Phrases.Forecasts.Contains(part.Key)) && !nominal.Parts.Exists(part => part.Key is "غير" or "unexpected"):
                case VerbUnit verb when IsForecast(context, verb):
                    return true;
                case VerbUnit { Joined: true }:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                case QuantityUnit { Quantity.Kind: not QuantityKind.Date } other when other != figure.Quantity && other.Quantity.Kind == figure.Quantity.Quantity.Kind:
                    return false;
            }
        return false;
    }

    private static bool IsForecast(SentenceContext context, VerbUnit verb)
    {
        foreach (var reading in verb.Readings)
            if (reading.Lemma.Class == VerbClass.Expect || context.Phrases.Forecasts.Contains(reading.Lemma.Key)) return true;
        return false;
    }

    // What was forecast or was so before is over; what has a time of its own is still true of that time; what others forecast was never so.
    private static FactStatus? EarlierStatus(SentenceContext context, StatedFigure figure, FactStatus later)
    {
        if (later == FactStatus.Planned) return FactStatus.Former;
        for (var index = figure.Against!.Quantity.Index + 1; index < figure.Quantity.Index; index++)
            if (context.Units[index] is Nominal nominal && nominal.Parts.Exists(part => context.Phrases.Forecasts.Contains(part.Key))) return null;
        return MetricPeriod.Beside(context, figure.Quantity) is null ? FactStatus.Former : FactStatus.Asserted;
    }

    private static void Add(Frame frame, Relation relation, SentenceContext context, FindingBuilder builder, StatedFigure figure, Filler owner, FactStatus status)
    {
        var (trigger, quantity) = (figure.Trigger.Unit, figure.Quantity);
        var focus = (Math.Min(trigger.First, quantity.First), Math.Max(trigger.End, quantity.End));
        var said = new Figure(figure.Metric.Name, Properties(context, Bounded(context, figure), MetricPeriod.Of(context, figure)));
        foreach (var entity in owner.Entities.Take(1))
            builder.Add(relation, figure.Trigger, entity, said, status, frame.Name, frame.Confidence * owner.Sureness, focus);
    }

    // «وتتجاوز ثروة زوكربيرغ، البالغ من العمر 41 عاما، 230 مليار دولار»: the verb that bounds the amount stands before the noun.
    private static Quantity Bounded(SentenceContext context, StatedFigure figure)
    {
        var quantity = figure.Quantity.Quantity;
        if (quantity.Bound != Bound.Exact || figure.Against is not null || figure.Quantity.Preposition is not null) return quantity;
        for (var index = figure.Quantity.Index - 1; index >= 0 && index >= figure.Trigger.Unit.Index - 1; index--)
            if (context.Units[index] is VerbUnit verb)
                return !verb.Readings.Any(reading => context.Phrases.ExceedVerbs.Contains(reading.Lemma.Key)) ? quantity
                    : (verb.Modifiers & WordClass.Negation) != 0 ? quantity with { Bound = Bound.AtMost, Low = null } : quantity with { Bound = Bound.AtLeast, High = null };
        return quantity;
    }

    private static ImmutableSortedDictionary<string, QualifierValue> Properties(SentenceContext context, Quantity quantity, string? period)
    {
        var properties = ImmutableSortedDictionary.CreateBuilder<string, QualifierValue>(StringComparer.Ordinal);
        if (quantity.Low is { } low && quantity.High is { } high && low == high) properties["value"] = new NumberValue(low);
        else
        {
            if (quantity.Low is { } from) properties["low"] = new NumberValue(from);
            if (quantity.High is { } to) properties["high"] = new NumberValue(to);
        }
        if (quantity.Kind == QuantityKind.Money && quantity.Unit is { } currency) properties["currency"] = new TextValue(currency);
        else if (quantity.Unit is { } measure && !context.Phrases.Things.Contains(measure)) properties["unit"] = new TextValue(measure);
        if (period is not null) properties["period"] = new DateValue(period);
        return properties.ToImmutable();
    }

    // "Zuckerberg, worth more than $230 billion": a person's is net worth.
    private static void Worth(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit { Preposition: "worth", Quantity: { Kind: QuantityKind.Money } money } quantity) continue;
            for (var index = quantity.Index - 1; index >= 0 && context.Units[index] is not (VerbUnit or MarkUnit { Kind: TokenKind.Stop }); index--)
            {
                if (context.Units[index] is not Nominal nominal) continue;
                if (roles.Referents.Single(nominal, entity => entity.Label == "Person").Entity is { } person)
                    builder.Add(relation, new Trigger(nominal, 0, WordClass.Common), person, new Figure("net worth", Properties(context, money, period: null)), FactStatus.Asserted, frame.Name,
                        frame.Confidence * RoleFinder.ByClause, (nominal.First, quantity.End));
                break;
            }
        }
    }

    private static void Ages(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, FindingBuilder builder)
    {
        var ages = new AgeReader(context, roles);
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit quantity || ages.Find(quantity) is not { } aged) continue;
            var properties = ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("value", new NumberValue(quantity.Quantity.Low!.Value)).Add("unit", new TextValue("year"));
            builder.Add(relation, new Trigger(aged.Nominal, 0, WordClass.Common), aged.Person, new Figure("age", properties), FactStatus.Asserted, frame.Name,
                frame.Confidence * RoleFinder.ByClause, (Math.Min(aged.Nominal.First, quantity.First), Math.Max(aged.Nominal.End, quantity.End)));
        }
    }
}
