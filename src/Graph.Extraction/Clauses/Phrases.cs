using System.Collections.Frozen;
using Graph.Extraction.Lexical;

namespace Graph.Extraction.Clauses;

/// <summary>Word lists that steer the reading of clauses, by class of the lexicon's function words.</summary>
internal sealed class Phrases(Schema.Lexicon lexicon)
{
    /// <summary>Prepositions that bring in who did it: من قبل, على يد, by.</summary>
    internal FrozenSet<string> Agent { get; } = Of(lexicon, "agent");

    /// <summary>Verbs that put a person into an office: appoint, become, serve.</summary>
    internal FrozenSet<string> OfficeVerbs { get; } = Of(lexicon, "office-verb");

    /// <summary>Those among them whose object takes the office and whose subject gives it: appoint, hire.</summary>
    internal FrozenSet<string> AppointVerbs { get; } = Of(lexicon, "appoint-verb");

    /// <summary>Verbs that end an office: resign, step down, dismiss.</summary>
    internal FrozenSet<string> LeaveVerbs { get; } = Of(lexicon, "leave-verb");

    /// <summary>Phrasal verbs of giving up: call off, back out.</summary>
    internal FrozenSet<string> CancelVerbs { get; } = Of(lexicon, "cancel-verb");

    /// <summary>Verbs that take what follows for granted, denied or not: forget that.</summary>
    internal FrozenSet<string> FactiveVerbs { get; } = Of(lexicon, "factive-verb");

    /// <summary>Verbs whose subject does what their object names: قام بشراء, complete the purchase.</summary>
    internal FrozenSet<string> ControlVerbs { get; } = Of(lexicon, "control-verb");

    /// <summary>Verbs whose object does what the infinitive after it says: ask, allow, hire.</summary>
    internal FrozenSet<string> ObjectControlVerbs { get; } = Of(lexicon, "object-control-verb");

    /// <summary>Nouns of what is only intended: plan, offer.</summary>
    internal FrozenSet<string> PlanNouns { get; } = Of(lexicon, "plan-noun");

    /// <summary>Nouns of what is only talked about: talks, possibility.</summary>
    internal FrozenSet<string> TalkNouns { get; } = Of(lexicon, "talk-noun");

    /// <summary>Prepositions that tie an office, a unit or a maker to its organisation: ل, في, لدى, of, at.</summary>
    internal FrozenSet<string> Belonging { get; } = Of(lexicon, "belonging");

    /// <summary>Words that give a thing its name: باسم, يحمل اسم, called.</summary>
    internal FrozenSet<string> Naming { get; } = Of(lexicon, "naming");

    /// <summary>Prepositions before what is taken for granted: بعد إطلاق, after the launch.</summary>
    internal FrozenSet<string> Presupposing { get; } = Of(lexicon, "presupposing");

    /// <summary>Verbs that with a verbal noun make a passive: تم, جرى.</summary>
    internal FrozenSet<string> PassiveVerbs { get; } = Of(lexicon, "passive-verb");

    /// <summary>Words that open a condition.</summary>
    internal FrozenSet<string> Conditions { get; } = Of(lexicon, "condition");

    /// <summary>Words that say a figure is a forecast or a target.</summary>
    internal FrozenSet<string> Forecasts { get; } = Of(lexicon, "forecast");

    /// <summary>Words that set a figure against an earlier one.</summary>
    internal FrozenSet<string> Comparisons { get; } = Of(lexicon, "comparison");

    /// <summary>Verbs that join a figure to its amount: بلغ, rise.</summary>
    internal FrozenSet<string> AmountVerbs { get; } = Of(lexicon, "amount-verb");

    /// <summary>Verbs whose subject has the figure they name: سجل, employ.</summary>
    internal FrozenSet<string> HaveVerbs { get; } = Of(lexicon, "have-verb");

    /// <summary>Verbs of estimating, of what is as well as of what is to come: قدر.</summary>
    internal FrozenSet<string> EstimateVerbs { get; } = Of(lexicon, "estimate-verb");

    /// <summary>Verbs that make their amount a lower bound: تجاوز, exceed.</summary>
    internal FrozenSet<string> ExceedVerbs { get; } = Of(lexicon, "exceed-verb");

    /// <summary>Nouns that may stand between a figure and its amount: حاجز, range.</summary>
    internal FrozenSet<string> AmountNouns { get; } = Of(lexicon, "amount-noun");

    /// <summary>Words of recurrence with the ISO 8601 duration they mean: شهريا, weekly.</summary>
    internal FrozenDictionary<string, string> Recurrences { get; } =
        new (string Class, string Duration)[] { ("each-year", "P1Y"), ("each-quarter", "P3M"), ("each-month", "P1M"), ("each-week", "P1W"), ("each-day", "P1D") }
            .SelectMany(each => Of(lexicon, each.Class), (each, word) => KeyValuePair.Create(word, each.Duration))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that make a count an increase: إضافي, more.</summary>
    internal FrozenSet<string> Additions { get; } = Of(lexicon, "addition");

    /// <summary>Units of what is counted, not measured: vehicle, person.</summary>
    internal FrozenSet<string> Things { get; } = lexicon.Units.Where(unit => unit.Kind == "things").Select(unit => unit.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that say a figure by themselves, with the figure: employ.</summary>
    internal FrozenDictionary<string, Schema.MetricName> MetricVerbs { get; } =
        lexicon.Metrics.SelectMany(metric => metric.Verbs, (metric, verb) => KeyValuePair.Create(string.Join(' ', Phrase.TermTokens(verb)), metric))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Of(Schema.Lexicon lexicon, string name) =>
        lexicon.FunctionWords.Where(words => words.Class == name)
            .SelectMany(words => words.Arabic.Concat(words.English))
            .Select(word => string.Join(' ', Phrase.TermTokens(word)))
            .ToFrozenSet(StringComparer.Ordinal);
}
