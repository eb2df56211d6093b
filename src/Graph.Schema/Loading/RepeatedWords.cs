using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Warns of words of the lexicon that stand twice in one list: the first would win, and nobody would know why.</summary>
internal sealed class RepeatedWords(ImmutableArray<(LexiconFile Lexicon, FileReport Report)> files)
{
    internal void Warn()
    {
        Entries(file => file.ArabicVerbs, "verb", verb => $"{verb.Past}, {verb.Present}, {string.Join(", ", verb.Masdars)}", verb => verb.Position);
        Entries(file => file.EnglishVerbs, "verb", verb => verb.Base, verb => verb.Position);
        Forms(file => file.Titles, "title", title => [title.Name, .. title.Arabic, .. title.English], title => title.Position);
        Forms(file => file.Metrics, "metric", metric => [metric.Name, .. metric.Arabic, .. metric.English], metric => metric.Position);
        Forms(file => file.Currencies, "currency", currency => [currency.Code, .. currency.Arabic, .. currency.English], currency => currency.Position);
        Forms(file => file.Months, "month", month => [.. month.Arabic, .. month.English], month => month.Position);
        Forms(file => file.Weekdays, "weekday", day => [.. day.Arabic, .. day.English], day => day.Position);
        Forms(file => file.Units, "unit", unit => [unit.Name, .. unit.Arabic, .. unit.English], unit => unit.Position);
        Forms(file => file.Numbers, "number", number => [.. number.Arabic, .. number.English], number => number.Position);
        Entries(file => file.Ratings, "rating", rating => rating.Name, rating => rating.Position);
    }

    private void Entries<T>(Func<LexiconFile, List<T>> list, string kind, Func<T, string> key, Func<T, SourcePosition> position) =>
        Find(list, item => [key(item)], text => text, position, (text, first) => $"The {kind} `{text}` stands at {first} already; remove one of the two.");

    private void Forms<T>(Func<LexiconFile, List<T>> list, string kind, Func<T, ImmutableArray<string>> forms, Func<T, SourcePosition> position) =>
        Find(list, forms, AliasKey.Of, position, (text, first) => $"`{text}` belongs to the {kind} at {first} already, which wins; remove it from one of the two.");

    private void Find<T>(
        Func<LexiconFile, List<T>> list, Func<T, ImmutableArray<string>> texts, Func<string, string> key,
        Func<T, SourcePosition> position, Func<string, SourcePosition, string> message)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var (lexicon, report) in files)
        {
            foreach (var item in list(lexicon))
            {
                var here = position(item);
                foreach (var text in texts(item))
                {
                    // Signs (%, ٪) have no key and may be shared.
                    var folded = key(text);
                    if (folded.Length > 0 && !first.TryAdd(folded, here) && first[folded] != here) report.Warn(here.Line, here.Column, message(text, first[folded]));
                }
            }
        }
    }
}
