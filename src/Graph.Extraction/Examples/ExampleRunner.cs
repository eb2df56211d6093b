using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;
using Graph.Schema;
using Graph.Text;

namespace Graph.Extraction.Examples;

/// <summary>Runs the examples of frames: each text is read as an article of its own and its facts are held against those expected.</summary>
/// <remarks>
/// An example passes when every fact it lists was found, when no fact that its own frame found is missing from its list, and, where its
/// list is empty, when nothing of the frame's relation was found at all. What other frames find besides is their business.
/// </remarks>
public sealed class ExampleRunner(GraphSchema schema, IFactExtractor extractor)
{
    /// <summary>All examples of all frames, in the order of their files.</summary>
    public IEnumerable<ExampleResult> RunAll(CancellationToken cancellationToken = default) =>
        from frame in schema.Frames
        from example in frame.Examples
        select Run(frame, example, cancellationToken);

    /// <summary>One example.</summary>
    public ExampleResult Run(Frame frame, FrameExample example, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(example);
        var article = new Article
        {
            Path = example.Position.ToString(),
            Text = example.Text,
            Date = example.Date,
            Language = example.Language == FrameLanguage.Arabic ? "ar" : "en",
            Hash = "",
        };
        var read = extractor.Extract(article, cancellationToken);
        var missed = example.Facts.Where(expected => !read.Facts.Any(fact => Matches(expected, fact, read, withDetails: true)));
        var unexpected = example.Facts.IsEmpty
            ? read.Facts.Where(fact => fact.Relation == frame.Relation)
            : read.Facts.Where(fact => fact.Frame == frame.Name && !example.Facts.Any(expected => Matches(expected, fact, read, withDetails: false)));
        return new ExampleResult(frame, example, [.. missed], [.. unexpected], read.Facts);
    }

    private bool Matches(ExpectedFact expected, Fact fact, ArticleFacts read, bool withDetails)
    {
        if (expected.Relation != fact.Relation || expected.Status != fact.Status.Name()) return false;
        var ends = IsEnd(expected.Subject, fact.Subject) && IsObject(expected, fact.Object)
            || schema.Relations[fact.Relation].Symmetric && IsEnd(expected.Subject, fact.Object) && IsObject(expected, fact.Subject);
        return ends && (!withDetails || SaysBy(expected.By, fact.By, read)
            && expected.Qualifiers.All(pair => fact.Qualifiers.TryGetValue(pair.Key, out var value) && WrittenQualifier.Says(pair.Value, value)));
    }

    private static bool IsObject(ExpectedFact expected, FactEntity found)
    {
        if (expected.Object is { } name) return IsEnd(name, found);
        return expected.ObjectProperties.All(pair => pair.Key == MetricKey
            ? NameKey.Of(pair.Value) == NameKey.Of(found.Name)
            : found.Properties.TryGetValue(pair.Key, out var value) && WrittenQualifier.Says(pair.Value, value));
    }

    // A metric's name is no property of its end but its name.
    private const string MetricKey = "metric";

    private static bool IsEnd(string written, FactEntity found)
    {
        var key = NameKey.Of(written);
        return NameKey.Of(found.Name) == key || found.Surfaces.Any(surface => NameKey.Of(surface) == key);
    }

    private static bool SaysBy(string? written, string? found, ArticleFacts read) =>
        written is null || found is not null && (NameKey.Of(written) == NameKey.Of(found)
            || read.Mentions.Any(mention => mention.Entity.Name == found && IsEnd(written, mention.Entity)));
}
