using System.Globalization;
using System.Text;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Benchmarks.Pipeline;

/// <summary>Articles of two to six kilobytes in Arabic and English, made of templates and the words of a lexicon; the same ones for the same seed.</summary>
/// <remarks>Two articles of three are Arabic. Words are inflected and carry clitics, so that the vocabulary grows as that of real text does.</remarks>
internal sealed class NewsTextGenerator(GraphSchema schema, int seed)
{
    private const int ShortestArticle = 2_000;
    private const int LongestArticle = 6_000;
    private const int ToldOf100 = 40;
    private const double Skew = 3;

    private static readonly string[] ArabicDates = ["يونيو حزيران", "الربع الثالث من 2025", "عام 2024", "مارس آذار الماضي", "نهاية العام", "12 أبريل نيسان 2023", "النصف الأول من العام المقبل"];
    private static readonly string[] EnglishDates = ["June 2025", "the third quarter of 2024", "early 2023", "March", "the first half of next year", "12 April 2022"];
    private static readonly string[] ArabicSyllables = ["با", "نو", "ري", "تك", "ور", "سا", "لي", "دو", "مي", "كا", "زو", "في", "رت", "جي", "هو"];
    private static readonly string[] LatinSyllables = ["ba", "no", "ri", "tek", "vor", "sa", "li", "do", "mi", "ka", "zo", "fi", "rt", "gy", "hu"];

    private readonly Random _random = new(seed);
    private readonly Side _arabic = Side.Arabic(schema.Lexicon);
    private readonly Side _english = Side.English(schema.Lexicon);

    /// <summary>The next article; its paragraphs are lines.</summary>
    internal string Next()
    {
        var arabic = _random.Next(3) < 2;
        var (side, told, plain) = arabic ? (_arabic, SentenceTemplates.ArabicTold, SentenceTemplates.ArabicPlain) : (_english, SentenceTemplates.EnglishTold, SentenceTemplates.EnglishPlain);
        // An article speaks of a few companies and people again and again.
        var cast = new Cast(Some(side.Companies, 5), Some(side.People, 3), Some(side.Things, 2), Some(side.Places, 3), [Unknown(arabic), Unknown(arabic)]);
        var length = _random.Next(ShortestArticle, LongestArticle) / (arabic ? 2 : 1);
        var text = new StringBuilder(length + 500);
        while (text.Length < length)
        {
            for (var sentences = _random.Next(1, 4); sentences > 0; sentences--)
            {
                Fill(Pick(_random.Next(100) < ToldOf100 ? told : plain), arabic, side, cast, text);
                text.Append(sentences > 1 ? ' ' : '\n');
            }
        }
        return text.ToString();
    }

    private void Fill(string template, bool arabic, Side side, Cast cast, StringBuilder text)
    {
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template, at, template.Length - at);
                return;
            }
            text.Append(template, at, open - at);
            var close = template.IndexOf('}', open);
            text.Append(template.AsSpan(open + 1, close - open - 1) switch
            {
                "company" => Pick(cast.Companies),
                "person" => Pick(cast.People),
                "thing" => Pick(cast.Things),
                "place" => Pick(cast.Places),
                "unknown" => Pick(cast.Unknown),
                "title" => Pick(side.Titles),
                "metric" => Pick(side.Metrics),
                "verb" => Usual(side.Verbs),
                "noun" => Noun(arabic, side),
                "money" => Money(arabic),
                "percent" => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(10, 900) / 10.0:0.#}{(arabic ? " في المئة" : "%")}"),
                "number" => _random.Next(2, 90_000).ToString("N0", CultureInfo.InvariantCulture),
                "date" => Pick(arabic ? ArabicDates : EnglishDates),
                var other => throw new InvalidOperationException($"There is no gap {other}."),
            });
            at = close + 1;
        }
    }

    private string Noun(bool arabic, Side side)
    {
        var noun = Usual(side.Nouns);
        if (!arabic) return _random.Next(3) == 0 ? Usual(side.Nouns) + " " + noun : noun;
        return _random.Next(8) switch
        {
            0 => noun + "ها",
            1 => noun + "ات",
            2 => noun + "ه",
            3 or 4 => "ال" + noun + " ال" + Usual(side.Nouns),
            _ => "ال" + noun,
        };
    }

    private string Money(bool arabic) => arabic
        ? string.Create(CultureInfo.InvariantCulture, $"{_random.Next(11, 990) / 10.0:0.#} {(_random.Next(2) == 0 ? "مليار" : "مليون")} دولار")
        : string.Create(CultureInfo.InvariantCulture, $"${_random.Next(11, 990) / 10.0:0.#} {(_random.Next(2) == 0 ? "billion" : "million")}");

    private string Unknown(bool arabic)
    {
        var syllables = arabic ? ArabicSyllables : LatinSyllables;
        var name = Pick(syllables) + Pick(syllables) + Pick(syllables);
        return arabic ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    // A few words make up most of a text.
    private string Usual(string[] words) => words[(int)(words.Length * Math.Pow(_random.NextDouble(), Skew))];

    private string[] Some(string[] names, int count) => [.. Enumerable.Range(0, count).Select(_ => Pick(names))];

    /// <summary>Whom one article speaks of.</summary>
    private sealed record Cast(string[] Companies, string[] People, string[] Things, string[] Places, string[] Unknown);

    /// <summary>The words of one language.</summary>
    private sealed record Side(string[] Companies, string[] People, string[] Things, string[] Places, string[] Titles, string[] Metrics, string[] Verbs, string[] Nouns)
    {
        internal static Side Arabic(Lexicon lexicon) => new(
            Named(lexicon, ["Company"], true), Named(lexicon, ["Person"], true), Named(lexicon, ["Model", "Product"], true), Named(lexicon, ["Place"], true),
            [.. lexicon.Titles.Where(title => title.Arabic.Length > 0).Select(title => title.Arabic[0])],
            [.. lexicon.Metrics.Where(metric => metric.Arabic.Length > 0).Select(metric => metric.Arabic[0])],
            Mixed(lexicon.ArabicVerbs.SelectMany(verb => ArabicConjugation.Finite(Folding.Fold(verb.Past), Folding.Fold(verb.Present))).Select(form => form.Form)),
            Mixed(lexicon.CommonWords.Arabic.Concat(lexicon.ArabicVerbs.SelectMany(verb => verb.Masdars))));

        internal static Side English(Lexicon lexicon) => new(
            Named(lexicon, ["Company"], false), Named(lexicon, ["Person"], false), Named(lexicon, ["Model", "Product"], false), Named(lexicon, ["Place"], false),
            [.. lexicon.Titles.Select(title => title.Name)],
            [.. lexicon.Metrics.Select(metric => metric.Name)],
            Mixed(lexicon.EnglishVerbs.SelectMany(verb => EnglishConjugation.Finite(verb.Base, verb.Past, verb.Participle, verb.Gerund)).Select(form => form.Form)),
            Mixed(lexicon.CommonWords.English));

        private static string[] Mixed(IEnumerable<string> words)
        {
            string[] mixed = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            new Random(mixed.Length).Shuffle(mixed);
            return mixed;
        }

        private static string[] Named(Lexicon lexicon, string[] labels, bool arabic) =>
            [.. from entity in lexicon.Entities
                where labels.Contains(entity.Label) && (!arabic || entity.ArabicAliases.Length > 0)
                select arabic ? entity.ArabicAliases[0] : entity.Name];
    }
}
