using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction;

/// <summary>Writes findings out as facts once the article is read and every name is settled.</summary>
internal static class FactWriter
{
    internal static ArticleFacts Write(Document document, EntityTable entities, Findings findings, GraphSchema schema)
    {
        var written = entities.All.ToDictionary(entity => entity, Entity);
        var lines = new LineIndex(document.Article.Text);
        var lineOffset = document.Article.Metadata.TryGetValue("line-offset", out var offset) && int.TryParse(offset, CultureInfo.InvariantCulture, out var before) ? before : 0;
        var facts = new List<Fact>();
        foreach (var finding in findings.All)
        {
            if (finding.Object is { } @object && (finding.Subject == @object || !Labels.Fit(finding.Relation, finding.Subject, @object, schema.Labels))) continue;
            var end = finding.Object is null ? Metric(finding) : written[finding.Object];
            facts.Add(Fact(document, finding, written[finding.Subject], end, lines, lineOffset));
        }
        facts.Sort((left, right) => left.Evidence.Start != right.Evidence.Start ? left.Evidence.Start.CompareTo(right.Evidence.Start) : string.CompareOrdinal(left.Id, right.Id));
        var mentions = entities.All.Where(entity => entity.Count > 0 && !entity.IsUntyped)
            .Select(entity => new EntityMentions(written[entity], entity.Count))
            .OrderBy(mention => mention.Entity.Id, StringComparer.Ordinal).ThenBy(mention => mention.Entity.Label, StringComparer.Ordinal);
        return new ArticleFacts(document.Article.Hash, document.Article.Path, [.. mentions], [.. facts.DistinctBy(fact => fact.Id)]);
    }

    private static FactEntity Entity(Entity entity) => new()
    {
        Id = entity.Known?.Id ?? Slug.Of(entity.Name),
        Label = entity.Label,
        Name = entity.Name,
        Surfaces = [.. entity.Surfaces],
        Known = entity.Known is not null,
    };

    private static FactEntity Metric(Finding finding)
    {
        var figure = finding.Figure!;
        var owner = finding.Subject.Known?.Id ?? Slug.Of(finding.Subject.Name);
        var values = string.Join('-', figure.Properties.Select(pair => Text(pair.Value)));
        return new FactEntity { Id = $"{owner}/{Slug.Of(figure.Name)}/{values}", Label = "Metric", Name = figure.Name, Properties = figure.Properties };
    }

    private static string Text(QualifierValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Iso,
        NumberValue number => number.Number.ToString("0.############", CultureInfo.InvariantCulture),
        MoneyValue money => $"{money.Low}-{money.High}{money.Currency}",
        PercentValue percent => $"{percent.Low}-{percent.High}%",
        _ => "",
    };

    private static Fact Fact(Document document, Finding finding, FactEntity subject, FactEntity @object, LineIndex lines, int lineOffset)
    {
        var sentence = document.Sentences[finding.Sentence];
        var span = document.SpanOf(sentence.FirstToken, sentence.EndToken);
        var focus = document.SpanOf(finding.Focus.First, finding.Focus.End);
        var evidence = new Evidence(document.Article.Path, lines.LineOf(span.Start) + lineOffset, span.Start, span.End, span.In(document.Article.Text).ToString(), focus.Start, focus.End);
        var key = string.Join('\n', document.Article.Hash, finding.Relation.Name, subject.Label, subject.Id, @object.Label, @object.Id, finding.Status.Name(), finding.By,
            string.Join(';', finding.Qualifiers.Select(pair => pair.Key + '=' + Text(pair.Value))), span.Start.ToString(CultureInfo.InvariantCulture));
        return new Fact
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8)),
            Relation = finding.Relation.Name,
            Subject = subject,
            Object = @object,
            Status = finding.Status,
            By = finding.By,
            Qualifiers = finding.Qualifiers,
            Confidence = finding.Confidence,
            Evidence = evidence,
            Frame = finding.Frame,
        };
    }
}
