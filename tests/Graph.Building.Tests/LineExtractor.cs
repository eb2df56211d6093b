using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text;

namespace Graph.Building.Tests;

/// <summary>
/// Takes facts from lines such as <c>Meta:Company | FOUNDED | Orion:Company | planned | date=2025-06 | by=CNBC</c>. A name that the lexicon
/// has is known; <c>a=b</c> in a name adds b as a further surface. An end <c>revenue:Metric value=5 unit=%</c> is a metric. A line that holds
/// BOOM makes it fail.
/// </summary>
internal sealed class LineExtractor(GraphSchema schema) : IFactExtractor
{
    private int _calls;

    internal int Calls => _calls;

    public ArticleFacts Extract(Article article, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        if (article.Text.Contains("BOOM", StringComparison.Ordinal)) throw new InvalidOperationException("BOOM");
        var lines = new LineIndex(article.Text);
        var lineOffset = article.Metadata.TryGetValue("line-offset", out var offset) ? int.Parse(offset, CultureInfo.InvariantCulture) : 0;
        var facts = new List<Fact>();
        var mentions = new Dictionary<(string, string), EntityMentions>();
        for (var number = 1; number <= lines.Count; number++)
        {
            var span = lines.SpanOf(number);
            var text = span.In(article.Text).ToString();
            var parts = text.Split('|', StringSplitOptions.TrimEntries);
            foreach (var name in parts.Length is 1 or 2 && parts[0].Contains(':', StringComparison.Ordinal) ? parts : []) Mention(End(name));
            if (parts.Length < 3) continue;
            var (subject, @object) = (End(parts[0]), End(parts[2]));
            Mention(subject);
            if (@object.Label != "Metric") Mention(@object);
            facts.Add(Read(article, parts, subject, @object, new Evidence(article.Path, number + lineOffset, span.Start, span.End, text, span.Start, span.End)));
        }

        return new ArticleFacts(article.Hash, article.Path, [.. mentions.Values], [.. facts]);

        void Mention(FactEntity entity) =>
            mentions[(entity.Id, entity.Label)] = new(entity, mentions.TryGetValue((entity.Id, entity.Label), out var present) ? present.Count + 1 : 1);
    }

    internal FactEntity End(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var values = words.Where(word => word.Contains('=', StringComparison.Ordinal) && text.Contains(":Metric", StringComparison.Ordinal)).ToList();
        var written = string.Join(' ', words.Except(values));
        var (names, label) = (written[..written.LastIndexOf(':')].Split('='), written[(written.LastIndexOf(':') + 1)..]);
        var entry = schema.Lexicon.Entities.FirstOrDefault(entry => entry.ArabicAliases.Concat(entry.LatinAliases).Append(entry.Name).Contains(names[0]) && entry.Label == label);
        return new FactEntity
        {
            Id = entry?.Id ?? EntityId.Of(names[0]),
            Label = label,
            Name = entry?.Name ?? names[0],
            Surfaces = label == "Metric" ? [] : [.. names],
            Known = entry is not null,
            Properties = values.Select(value => value.Split('=')).ToImmutableSortedDictionary(pair => pair[0], pair => Value(pair[0], pair[1]), StringComparer.Ordinal),
        };
    }

    private static Fact Read(Article article, string[] parts, FactEntity subject, FactEntity @object, Evidence evidence)
    {
        var options = parts[3..].Where(part => part.Contains('=', StringComparison.Ordinal)).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var status = parts[3..].Select(part => FactStatusNames.TryRead(part, out var read) ? read : FactStatus.Asserted).LastOrDefault();
        var key = $"{article.Hash} {evidence.Start} {string.Join('|', parts)}";
        return new Fact
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8)),
            Relation = parts[1],
            Subject = subject,
            Object = @object,
            Status = status,
            By = options.GetValueOrDefault("by"),
            Confidence = options.TryGetValue("sure", out var sure) ? double.Parse(sure, CultureInfo.InvariantCulture) : 0.9,
            Qualifiers = options.Where(pair => pair.Key is not ("by" or "sure")).ToImmutableSortedDictionary(pair => pair.Key, pair => Value(pair.Key, pair.Value), StringComparer.Ordinal),
            Evidence = evidence,
            Frame = "line",
        };
    }

    private static QualifierValue Value(string name, string text)
    {
        decimal? Number(string written) => written.Length == 0 ? null : decimal.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        var range = text.Split(' ')[0].Split("..");
        return name switch
        {
            "date" or "since" or "until" or "period" => new DateValue(text),
            "amount" => new MoneyValue(Number(range[0]), Number(range[^1]), text.Split(' ')[1]),
            "share" => new PercentValue(Number(range[0]), Number(range[^1])),
            "value" or "low" or "high" => new NumberValue(Number(text)!.Value),
            _ => new TextValue(text),
        };
    }
}
