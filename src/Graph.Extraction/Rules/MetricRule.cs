using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Figures reported about someone: a noun of measure, a quantity of its kind in the same clause, and whose it is.</summary>
internal sealed class MetricRule : IRule
{
    private const int LongestReach = 12;

    public string Name => "metric";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        var taken = new HashSet<QuantityUnit>();
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (nominal.Parts[part].Term<MetricTerm>() is not { Metric: { Name: not "age" } metric }) continue;
                foreach (var quantity in Amounts(context, nominal, part, metric))
                {
                    if (!taken.Add(quantity)) continue;
                    if (Owner(context, roles, nominal, part, quantity) is not { } owner) continue;
                    Add(frame, relation, context, statuses, builder, nominal, part, metric, quantity, owner);
                }
            }
        }
        Ages(frame, relation, context, roles, builder, taken);
    }

    // The nearest quantity of the metric's kind; a second one only where the clause sets the two against each other.
    private static List<QuantityUnit> Amounts(SentenceContext context, Nominal nominal, int part, MetricName metric)
    {
        var found = new List<QuantityUnit>();
        if (nominal.Index > 0 && context.Units[nominal.Index - 1] is QuantityUnit before && Measures(metric, before.Quantity) && Counts(context, nominal, part, metric, before)) return [before];
        if (nominal.Index > 0 && nominal.Preposition is "من" or "in" or "of" && context.Units[nominal.Index - 1] is QuantityUnit partitive && Measures(metric, partitive.Quantity)) return [partitive];
        var distance = 0;
        for (var index = nominal.Index + 1; index < context.Units.Count && distance < LongestReach; index++, distance++)
        {
            switch (context.Units[index])
            {
                case QuantityUnit { Quantity: var quantity } unit when Measures(metric, quantity) && !BelongsElsewhere(context, index, nominal):
                    if (quantity.Kind == QuantityKind.Percent && metric.Units.Contains(MetricUnit.Money) && !metric.Units.Contains(MetricUnit.Percent)) continue;
                    if (found.Count > 0 && !SetAgainst(context, found[^1], unit)) return found;
                    found.Add(unit);
                    if (found.Count == 2) return found;
                    break;
                case Nominal other when other.Parts.Exists(candidate => candidate.Term<MetricTerm>() is { } next && next.Metric.Name != metric.Name) && found.Count == 0 && index > nominal.Index + 1:
                    return found;
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return found;
            }
        }
        return found;
    }

    // "1.5 billion users": a count stands before what it counts.
    private static bool Counts(SentenceContext context, Nominal nominal, int part, MetricName metric, QuantityUnit before) =>
        part == 0 && nominal.Preposition is null && (metric.Units.Contains(MetricUnit.Count) && before.Quantity.Kind is QuantityKind.Number
            || !context.Arabic && before.Quantity.Kind is QuantityKind.Percent or QuantityKind.Money);

    private static bool Measures(MetricName metric, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => metric.Units.Contains(MetricUnit.Money),
        QuantityKind.Percent => metric.Units.Contains(MetricUnit.Percent),
        QuantityKind.Number => metric.Units.Contains(MetricUnit.Count),
        QuantityKind.Duration => metric.Units.Contains(MetricUnit.Duration),
        QuantityKind.Measure => metric.Units.Contains(MetricUnit.Measure),
        _ => false,
    };

    // A count before another noun counts that noun.
    private static bool BelongsElsewhere(SentenceContext context, int index, Nominal metric) =>
        context.Units[index] is QuantityUnit { Quantity.Kind: QuantityKind.Number } && index + 1 < context.Units.Count
        && context.Units[index + 1] is Nominal { Preposition: null, Joined: false } next && next != metric && next.Head.Kind == PartKind.Noun;

    private static bool SetAgainst(SentenceContext context, QuantityUnit first, QuantityUnit second)
    {
        for (var index = first.Index; index <= second.Index; index++)
            switch (context.Units[index])
            {
                case Nominal nominal when nominal.Preposition is { } preposition && context.Phrases.Comparisons.Contains(preposition) || nominal.Parts.Exists(part => context.Phrases.Comparisons.Contains(part.Key)):
                case QuantityUnit { Preposition: { } before } when context.Phrases.Comparisons.Contains(before):
                case FunctionUnit function when context.Phrases.Comparisons.Contains(function.Key):
                    return true;
            }
        return false;
    }

    private static (Entity Entity, double Sureness)? Owner(SentenceContext context, RoleFinder roles, Nominal nominal, int part, QuantityUnit quantity)
    {
        bool Accepts(Entity entity) => entity.Label is "Person" or "Product" or "Model" || context.IsA(entity.Label, "Organization") && entity.Label != "Publisher";
        for (var index = 0; index <= part; index++)
            if (roles.Genitive(nominal, index, Accepts) is { } owner) return (owner.Entities[0], owner.Sureness);
        if (roles.Genitive(nominal, part, Accepts) is { } genitive) return (genitive.Entities[0], genitive.Sureness);
        if (roles.Complement(nominal, preposition => context.Phrases.Belonging.Contains(preposition), Accepts, reach: 3) is { } complement) return (complement.Entities[0], complement.Sureness);
        // «توجيهاتها بشأن الإنفاق الرأسمالي»: the owner stands with the noun before.
        if (nominal.Preposition is not null && nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal before)
            for (var index = 0; index < before.Parts.Count; index++)
                if (roles.Genitive(before, index, Accepts) is { } outer) return (outer.Entities[0], outer.Sureness * RoleFinder.ByClause);
        if (roles.GoverningVerb(nominal) is { } verb)
            foreach (var bearer in roles.SubjectNominals(verb))
                if (bearer != nominal && roles.Referents.Single(bearer, Accepts).Entity is null && roles.Complement(bearer, context.Phrases.Belonging.Contains, Accepts, reach: 1) is { } business)
                    return (business.Entities[0], business.Sureness * RoleFinder.ByClause);
        if (roles.GoverningVerb(nominal) is { } governor)
            foreach (var subject in roles.Subjects(governor, Accepts))
                if (subject.Unit is not null) return (subject.Entities[0], subject.Sureness * RoleFinder.ByClause);
        var near = context.Discourse.Before(Math.Max(nominal.First, quantity.First), Accepts).FirstOrDefault();
        return near is null ? null : (near, RoleFinder.LeftOut);
    }

    private static void Add(
        Frame frame, Relation relation, SentenceContext context, StatusReader statuses, FindingBuilder builder,
        Nominal nominal, int part, MetricName metric, QuantityUnit quantity, (Entity Entity, double Sureness) owner)
    {
        var trigger = new Trigger(nominal, part, WordClass.Common);
        if (statuses.Read(trigger, lasting: false, underway: false) is not { } status) return;
        if (status == FactStatus.Asserted && IsForecast(context, nominal)) status = FactStatus.Planned;
        if (IsFormer(context, quantity)) status = FactStatus.Former;
        var figure = new Figure(metric.Name, Properties(context, quantity));
        var focus = (Math.Min(nominal.First, quantity.First), Math.Max(nominal.End, quantity.End));
        builder.Add(relation, trigger, owner.Entity, figure, status, frame.Name, frame.Confidence * owner.Sureness, focus);
    }

    // Guidance, forecast, target: before the figure in the same clause.
    private static bool IsForecast(SentenceContext context, Nominal nominal)
    {
        for (var index = nominal.Index; index >= 0 && index >= nominal.Index - 6; index--)
            switch (context.Units[index])
            {
                case Nominal other when other.Parts.Exists(part => context.Phrases.Forecasts.Contains(part.Key)):
                case VerbUnit verb when verb.Readings.Any(reading => reading.Lemma.Class == VerbClass.Expect || context.Phrases.Forecasts.Contains(reading.Lemma.Key)):
                    return true;
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return false;
            }
        return false;
    }

    private static bool IsFormer(SentenceContext context, QuantityUnit quantity)
    {
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - 5; index--)
            switch (context.Units[index])
            {
                case QuantityUnit or MarkUnit:
                    return false;
                case Nominal nominal when nominal.Parts.Exists(part => context.Tables.Functions.TryGetValue(part.Key, out var classes) && (classes & WordClass.Former) != 0):
                    return true;
            }
        return false;
    }

    private static ImmutableSortedDictionary<string, QualifierValue> Properties(SentenceContext context, QuantityUnit unit)
    {
        var quantity = unit.Quantity;
        var properties = ImmutableSortedDictionary.CreateBuilder<string, QualifierValue>(StringComparer.Ordinal);
        if (quantity.Low is { } low && quantity.High is { } high && low == high) properties["value"] = new NumberValue(low);
        else
        {
            if (quantity.Low is { } from) properties["low"] = new NumberValue(from);
            if (quantity.High is { } to) properties["high"] = new NumberValue(to);
        }
        if (quantity.Kind == QuantityKind.Money && quantity.Unit is { } currency) properties["currency"] = new TextValue(currency);
        else if (quantity.Unit is { } measure) properties["unit"] = new TextValue(measure);
        if (quantity.Kind == QuantityKind.Duration) return properties.ToImmutable();
        if (quantity.Yearly) properties["period"] = new DateValue("P1Y");
        else if (Period(context, unit) is { } period) properties["period"] = new DateValue(period);
        return properties.ToImmutable();
    }

    private static string? Period(SentenceContext context, QuantityUnit quantity)
    {
        QuantityUnit? best = null;
        var least = int.MaxValue;
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit { Quantity: { Kind: QuantityKind.Date, Date: not null } } date) continue;
            var distance = Math.Abs(date.First - quantity.First);
            for (var index = Math.Min(date.Index, quantity.Index); index < Math.Max(date.Index, quantity.Index); index++)
                if (context.Units[index] is MarkUnit) distance += 8;
            if (distance < least) (best, least) = (date, distance);
        }
        return least <= 30 ? best?.Quantity.Date?.Text : null;
    }

    // «البالغ من العمر 41 عاما», "Wang, 28,": years beside a person.
    private static void Ages(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, FindingBuilder builder, HashSet<QuantityUnit> taken)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not QuantityUnit quantity || taken.Contains(quantity) || quantity.Quantity.Low is not ({ } years and >= 10 and <= 110)) continue;
            var inYears = quantity.Quantity is { Kind: QuantityKind.Duration, Unit: "year" };
            var bare = !context.Arabic && quantity.Quantity.Kind == QuantityKind.Number && BetweenCommas(context, quantity);
            if (!inYears && !bare) continue;
            if (Aged(context, roles, quantity, bare) is not { } person) continue;
            var properties = ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("value", new NumberValue(years)).Add("unit", new TextValue("year"));
            builder.Add(relation, new Trigger(person.Nominal, 0, WordClass.Common), person.Entity, new Figure("age", properties), FactStatus.Asserted, frame.Name,
                frame.Confidence * RoleFinder.ByClause, (Math.Min(person.Nominal.First, quantity.First), Math.Max(person.Nominal.End, quantity.End)));
        }
    }

    private static bool BetweenCommas(SentenceContext context, QuantityUnit quantity) =>
        quantity.Index > 0 && context.Units[quantity.Index - 1] is MarkUnit { Kind: TokenKind.Comma }
        && quantity.Index + 1 < context.Units.Count && context.Units[quantity.Index + 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Stop };

    private static (Entity Entity, Nominal Nominal)? Aged(SentenceContext context, RoleFinder roles, QuantityUnit quantity, bool bare)
    {
        var told = bare;
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - 8; index--)
        {
            if (context.Units[index] is not Nominal nominal)
            {
                if (context.Units[index] is VerbUnit or MarkUnit { Kind: TokenKind.Stop }) return null;
                continue;
            }
            if (nominal.Parts.Exists(part => part.Term<MetricTerm>() is { Metric.Name: "age" })) told = true;
            if (!told) continue;
            var (entity, _) = roles.Referents.Single(nominal, entity => entity.Label == "Person");
            if (entity is not null) return (entity, nominal);
            if (bare && index < quantity.Index - 2) return null;
        }
        return null;
    }
}
