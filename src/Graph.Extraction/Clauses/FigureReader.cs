using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Says of each quantity of a sentence which noun or verb of measure it belongs to, if any.</summary>
internal sealed class FigureReader
{
    private const int LongestReach = 14;
    private const int LeastCount = 10;

    private readonly SentenceContext _context;
    private readonly bool[] _inRelative;
    private readonly List<StatedFigure> _found = [];

    private FigureReader(SentenceContext context)
    {
        _context = context;
        _inRelative = RelativeClauses.Mark(context.Units);
    }

    /// <summary>The figures, in the order of their quantities.</summary>
    internal static List<StatedFigure> Read(SentenceContext context)
    {
        var reader = new FigureReader(context);
        foreach (var unit in context.Units)
            if (unit is QuantityUnit { Quantity.Kind: not QuantityKind.Date } quantity
                && (reader.Preceding(quantity) ?? reader.Following(quantity) ?? reader.OfVerb(quantity) ?? reader.Earlier(quantity)) is { } figure) reader._found.Add(figure);
        return reader._found;
    }

    // "55 employees", "$5 billion in revenue": the noun stands right after.
    private StatedFigure? Following(QuantityUnit quantity)
    {
        if (quantity.Index + 1 >= _context.Units.Count || _context.Units[quantity.Index + 1] is not Nominal { Joined: false } next) return null;
        var partitive = next.Preposition is "من" or "in" or "of" && quantity.Quantity.Kind is QuantityKind.Money or QuantityKind.Number;
        if (next.Preposition is not null && !partitive) return null;
        if (partitive && _context.Arabic && quantity.Quantity.Kind == QuantityKind.Number) return null;
        var part = _context.Arabic ? 0 : next.Parts.Count - 1;
        if (next.Parts[part].Term<MetricTerm>() is not { Metric: var metric } || !Measures(metric, quantity.Quantity)) return null;
        // "for $2 billion in cash" says how it is paid.
        if (partitive && metric.Loose) return null;
        if (_context.Arabic && quantity.Quantity.Kind is not (QuantityKind.Number or QuantityKind.Measure) && next.Preposition is null) return null;
        if (quantity.Quantity.Kind is QuantityKind.Number or QuantityKind.Measure && next.Preposition is null && (IsIncrease(next) || !IsHeld(quantity))) return null;
        return new StatedFigure(metric, new Trigger(next, part, WordClass.Common), quantity);
    }

    // 20 million more users are no count of the users.
    private bool IsIncrease(Nominal nominal) => nominal.Parts.Exists(part => _context.Phrases.Additions.Contains(part.Key));

    // "$45 a share" is what a share costs.
    private static bool IsPerShare(Nominal nominal, QuantityUnit quantity) =>
        quantity.Quantity.Kind == QuantityKind.Money && nominal.Preposition is null or "ل" or "per" && nominal.Head.Key is "سهم" or "share";

    // A count is someone's where a verb or a preposition of having stands before it; "3 employees resigned" counts nothing that anyone has.
    private bool IsHeld(QuantityUnit quantity)
    {
        if (quantity.Preposition is "with") return true;
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - 8; index--)
            switch (_context.Units[index])
            {
                case VerbUnit verb:
                    return IsAmountVerb(verb) || verb.Readings.Any(reading => _context.Phrases.HaveVerbs.Contains(reading.Lemma.Key));
                case Nominal { Preposition: "لدي" or "عند" or "ل" }:
                    return true;
                case MarkUnit { Kind: not TokenKind.Comma } or FunctionUnit { Class: WordClass.Complementizer }:
                    return false;
            }
        return false;
    }

    // The nearest noun of measure before the quantity that nothing parts from it.
    private StatedFigure? Preceding(QuantityUnit quantity)
    {
        if (quantity.Quantity.Kind == QuantityKind.Number && (CountsAnother(quantity) && !CountsMetric(quantity) || !IsCount(quantity.Quantity))) return null;
        var units = _context.Units;
        if (quantity.Index + 1 < units.Count && units[quantity.Index + 1] is Nominal { Joined: false } next && (IsIncrease(next) || IsPerShare(next, quantity))) return null;
        var commas = 0;
        var bare = false;
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - LongestReach; index--)
        {
            switch (units[index])
            {
                case Nominal nominal when MetricPart(nominal, quantity.Quantity) is >= 0 and var part:
                    return commas is 0 or 2 || !bare ? new StatedFigure(nominal.Parts[part].Term<MetricTerm>()!.Metric, new Trigger(nominal, part, WordClass.Common), quantity) : null;
                case Nominal { Preposition: null } nominal when nominal.Parts.Exists(part => part.Term<MetricTerm>() is { Metric.Name: not "age" }):
                    return null;
                case Nominal { Preposition: null } nominal when !IsAmountNoun(nominal):
                    // A bare noun between takes the quantity for itself, unless it stands in brackets of commas.
                    if (commas == 0 && !IsBearer(nominal) && quantity.Preposition is not ("ب" or "to" or "الي" or "at")) return null;
                    bare |= commas > 0;
                    break;
                case VerbUnit verb when !IsAmountVerb(verb):
                    if (_inRelative[index] && !_inRelative[quantity.Index]) continue;
                    return null;
                case VerbUnit { Joined: true } when _context.Arabic && commas == 0 && index < quantity.Index - 1 && units[index + 1] is Nominal { Preposition: null } after && !IsAmountNoun(after):
                    return null;
                case QuantityUnit { Quantity: var other } when other.Kind == quantity.Quantity.Kind && (commas == 0 || _found.Exists(figure => figure.Quantity.Index == index)):
                case QuantityUnit { Quantity.Kind: QuantityKind.Money or QuantityKind.Percent or QuantityKind.Number } when commas == 0 && _found.Exists(figure => figure.Quantity.Index == index):
                case FunctionUnit { Class: WordClass.Complementizer }:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return null;
                case MarkUnit { Kind: TokenKind.Comma }:
                    commas++;
                    break;
            }
        }
        return null;
    }

    // "employs 500 people", "values the company at $5 billion".
    private StatedFigure? OfVerb(QuantityUnit quantity)
    {
        var units = _context.Units;
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - 6; index--)
        {
            switch (units[index])
            {
                case VerbUnit verb:
                    foreach (var reading in verb.Readings)
                    {
                        if (!_context.Phrases.MetricVerbs.TryGetValue(reading.Lemma.Key, out var metric)) continue;
                        var fits = quantity.Quantity.Kind == QuantityKind.Money
                            ? metric.Units.Contains(MetricUnit.Money) && quantity.Preposition is "at" or "ب" or "عند"
                            : IsThings(quantity.Quantity) && quantity.Preposition is null && (quantity.Quantity.Low ?? quantity.Quantity.High) >= LeastCount && metric.Units.Contains(MetricUnit.Count)
                                && (quantity.Quantity.Unit == "person") == (metric.Name == "employees");
                        if (fits) return new StatedFigure(metric, new Trigger(verb, -1, WordClass.Verb), quantity);
                    }
                    return null;
                case QuantityUnit { Quantity.Kind: not QuantityKind.Date } or MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return null;
            }
        }
        return null;
    }

    // "compared with a range of …", "from $4 billion": another value of the figure before.
    private StatedFigure? Earlier(QuantityUnit quantity)
    {
        if (_found.Count == 0) return null;
        var last = _found[^1];
        if (last.Quantity.Quantity.Kind != quantity.Quantity.Kind || last.Quantity.Quantity.Unit != quantity.Quantity.Unit || quantity.Index - last.Quantity.Index > LongestReach) return null;
        if (quantity.Quantity.Kind == QuantityKind.Number && CountsAnother(quantity) && !CountsMetric(quantity)) return null;
        var set = quantity.Preposition is { } direct && (_context.Phrases.Comparisons.Contains(direct) || direct == "من");
        var (forecast, past) = (false, false);
        for (var index = last.Quantity.Index + 1; index < quantity.Index; index++)
        {
            switch (_context.Units[index])
            {
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                case QuantityUnit { Quantity.Kind: not QuantityKind.Date }:
                    return null;
                case FunctionUnit function:
                    past |= (function.Class & WordClass.PastAuxiliary) != 0;
                    set |= _context.Phrases.Comparisons.Contains(function.Key);
                    break;
                case VerbUnit verb:
                    forecast |= verb.Readings.Any(reading => _context.Phrases.Forecasts.Contains(reading.Lemma.Key) || _context.Phrases.EstimateVerbs.Contains(reading.Lemma.Key));
                    break;
                case Nominal nominal:
                    set |= nominal.Preposition is { } preposition && _context.Phrases.Comparisons.Contains(preposition);
                    foreach (var part in nominal.Parts)
                    {
                        forecast |= _context.Phrases.Forecasts.Contains(part.Key);
                        set |= _context.Phrases.Comparisons.Contains(part.Key);
                        past |= _context.IsFormer(part);
                    }
                    break;
            }
        }
        if (NearestBare(quantity) is { } own && !IsAmountNoun(own) && !IsBearer(own) && !own.Parts.Exists(part => _context.Phrases.Forecasts.Contains(part.Key) || _context.Phrases.Comparisons.Contains(part.Key))) return null;
        // "against 350 million at Beta" is another's.
        if (quantity.Index + 1 < _context.Units.Count && _context.Units[quantity.Index + 1] is Nominal { Preposition: not null } other && other.Parts.Exists(part => part.Kind == PartKind.Name)) return null;
        return set || forecast && past ? new StatedFigure(last.Metric, last.Trigger, quantity) { Against = last.Against ?? last } : null;
    }

    private Nominal? NearestBare(QuantityUnit quantity)
    {
        for (var index = quantity.Index - 1; index >= 0 && _context.Units[index] is not (MarkUnit or QuantityUnit { Quantity.Kind: not QuantityKind.Date }); index--)
            if (_context.Units[index] is Nominal { Preposition: null } nominal) return nominal;
        return null;
    }

    // A count before another noun counts that noun.
    private bool CountsAnother(QuantityUnit quantity) =>
        quantity.Index + 1 < _context.Units.Count && _context.Units[quantity.Index + 1] is Nominal { Preposition: null, Joined: false, Head.Kind: PartKind.Noun };

    private bool CountsMetric(QuantityUnit quantity) =>
        _context.Units[quantity.Index + 1] is Nominal next && next.Parts[_context.Arabic ? 0 : ^1].Term<MetricTerm>() is { } term && Measures(term.Metric, quantity.Quantity);

    // A version or a rank is no count.
    private static bool IsCount(Quantity quantity) => (quantity.Low ?? quantity.High) is { } number && number >= LeastCount && decimal.Truncate(number) == number;

    // In Arabic the first noun governs what follows, in English the last.
    private int MetricPart(Nominal nominal, Quantity quantity)
    {
        for (var at = 0; at < nominal.Parts.Count; at++)
        {
            var part = _context.Arabic ? at : nominal.Parts.Count - 1 - at;
            if (nominal.Parts[part].Term<MetricTerm>() is { Metric: { Name: not "age" } metric } && Measures(metric, quantity)) return part;
        }
        return -1;
    }

    private bool IsAmountNoun(Nominal nominal) =>
        _context.Phrases.AmountNouns.Contains(_context.Arabic ? nominal.Head.Key : nominal.Parts[^1].Key) || nominal.Parts.Exists(_context.IsFormer)
        || nominal.Parts.Exists(part => _context.Phrases.Recurrences.ContainsKey(part.Key));

    private static bool IsBearer(Nominal nominal) => nominal.Head.Kind is PartKind.Name or PartKind.Pronoun || nominal.Head.Term<HeadTerm>() is not null;

    private bool IsAmountVerb(VerbUnit verb)
    {
        foreach (var reading in verb.Readings)
            if (_context.Phrases.AmountVerbs.Contains(reading.Lemma.Key)) return true;
        return false;
    }

    private bool IsThings(Quantity quantity) => quantity.Kind == QuantityKind.Measure && quantity.Unit is { } unit && _context.Phrases.Things.Contains(unit);

    private bool Measures(MetricName metric, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => metric.Units.Contains(MetricUnit.Money),
        QuantityKind.Percent => metric.Units.Contains(MetricUnit.Percent),
        QuantityKind.Number => metric.Units.Contains(MetricUnit.Count),
        QuantityKind.Duration => metric.Units.Contains(MetricUnit.Duration),
        QuantityKind.Measure => metric.Units.Contains(IsThings(quantity) ? MetricUnit.Count : MetricUnit.Measure),
        _ => false,
    };
}
