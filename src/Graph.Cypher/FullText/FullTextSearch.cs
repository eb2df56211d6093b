using Graph.Cypher.Functions;

namespace Graph.Cypher.FullText;

/// <summary>Documents that a query finds, with their scores: BM25 with Lucene's constants, as Neo4j's full-text indexes have it.</summary>
internal sealed class FullTextSearch(InvertedIndex index, EvaluationContext context)
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    public Dictionary<int, double> Run(FullTextQuery query)
    {
        context.CheckStopped();
        return query switch
        {
            WordsQuery { Words: [var word] } words => OfWord(word, words.Field),
            WordsQuery words => OfPhrase(words),
            WildcardQuery wildcard => OfWildcard(wildcard),
            FuzzyQuery fuzzy => OfFuzzy(fuzzy),
            BoostedQuery boosted => Run(boosted.Inner).ToDictionary(found => found.Key, found => found.Value * boosted.Factor),
            BooleanQuery boolean => OfParts(boolean),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query, null),
        };
    }

    private Dictionary<int, double> OfWord(string word, int field)
    {
        var best = new Dictionary<int, double>();
        foreach (var form in FoldedWords.Forms(word)) Best(best, Scored(Frequencies(index.Find(form, field))), 1);
        return best;
    }

    private Dictionary<int, double> OfPhrase(WordsQuery phrase)
    {
        var positions = phrase.Words.Select(word => Positions(word, phrase.Field)).ToArray();
        var frequencies = new Dictionary<int, int>();
        foreach (var (document, starts) in positions[0])
        {
            var count = starts.Count(start => Continues(positions, document, start, phrase.Slop));
            if (count > 0) frequencies.Add(document, count);
        }

        // A phrase weighs as much as its words.
        return Scored(frequencies, positions.Sum(found => Rarity(found.Count)));
    }

    private static bool Continues(Dictionary<int, SortedSet<int>>[] positions, int document, int start, int slop)
    {
        var last = start;
        foreach (var next in positions.Skip(1))
        {
            if (!next.TryGetValue(document, out var found)) return false;
            var nearest = found.GetViewBetween(last + 1, last + 1 + slop);
            if (nearest.Count == 0) return false;
            last = nearest.Min;
        }

        return true;
    }

    private Dictionary<int, SortedSet<int>> Positions(string word, int field)
    {
        var positions = new Dictionary<int, SortedSet<int>>();
        foreach (var occurrence in FoldedWords.Forms(word).SelectMany(form => index.Find(form, field)))
        {
            if (!positions.TryGetValue(occurrence.Document, out var found)) positions.Add(occurrence.Document, found = []);
            found.Add(occurrence.Position);
        }

        return positions;
    }

    // Which of many words a pattern stands for says little, so that all that it finds count the same.
    private Dictionary<int, double> OfWildcard(WildcardQuery wildcard)
    {
        if (wildcard is { Pattern: "*", Field: < 0 }) return index.AllDocuments.ToDictionary(document => document, _ => 1.0);
        var found = new Dictionary<int, double>();
        var patterns = FoldedWords.Forms(wildcard.Pattern);
        foreach (var word in index.Words.Where(word => patterns.Any(pattern => Wildcard.IsMatch(pattern, word))))
        {
            context.CheckStopped();
            foreach (var occurrence in index.Find(word, wildcard.Field)) found[occurrence.Document] = 1;
        }

        return found;
    }

    private Dictionary<int, double> OfFuzzy(FuzzyQuery fuzzy)
    {
        var best = new Dictionary<int, double>();
        foreach (var word in index.Words)
        {
            if (Math.Abs(word.Length - fuzzy.Word.Length) > fuzzy.Distance) continue;
            var distance = EditDistance.Between(fuzzy.Word, word, fuzzy.Distance);
            if (distance > fuzzy.Distance || distance >= word.Length) continue;
            context.CheckStopped();
            Best(best, Scored(Frequencies(index.Find(word, fuzzy.Field))), 1 - (double)distance / word.Length);
        }

        return best;
    }

    private Dictionary<int, double> OfParts(BooleanQuery boolean)
    {
        Dictionary<int, double>? required = null;
        var optional = new Dictionary<int, double>();
        foreach (var (_, query) in boolean.Parts.Where(part => part.Occur == Occur.Required))
        {
            var found = Run(query);
            required = required is null
                ? found
                : required.Where(entry => found.ContainsKey(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value + found[entry.Key]);
        }

        foreach (var (_, query) in boolean.Parts.Where(part => part.Occur == Occur.Optional))
            foreach (var (document, score) in Run(query)) optional[document] = optional.GetValueOrDefault(document) + score;
        var all = required?.ToDictionary(entry => entry.Key, entry => entry.Value + optional.GetValueOrDefault(entry.Key)) ?? optional;
        foreach (var (_, query) in boolean.Parts.Where(part => part.Occur == Occur.Prohibited))
            foreach (var document in Run(query).Keys) all.Remove(document);
        return all;
    }

    private static Dictionary<int, int> Frequencies(IEnumerable<Occurrence> occurrences)
    {
        var frequencies = new Dictionary<int, int>();
        foreach (var occurrence in occurrences) frequencies[occurrence.Document] = frequencies.GetValueOrDefault(occurrence.Document) + 1;
        return frequencies;
    }

    private Dictionary<int, double> Scored(Dictionary<int, int> frequencies) => Scored(frequencies, Rarity(frequencies.Count));

    private Dictionary<int, double> Scored(Dictionary<int, int> frequencies, double weight)
    {
        var scored = new Dictionary<int, double>(frequencies.Count);
        foreach (var (document, frequency) in frequencies)
        {
            var length = 1 - LengthWeight + LengthWeight * index.LengthOf(document) / index.MeanLength;
            scored.Add(document, weight * frequency / (frequency + Saturation * length));
        }

        return scored;
    }

    private double Rarity(int documents) => Math.Log(1 + (index.Count - documents + 0.5) / (documents + 0.5));

    private static void Best(Dictionary<int, double> best, Dictionary<int, double> found, double factor)
    {
        foreach (var (document, score) in found) best[document] = Math.Max(best.GetValueOrDefault(document), score * factor);
    }
}
