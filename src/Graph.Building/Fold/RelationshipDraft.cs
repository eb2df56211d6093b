using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Graph.Building.Log;
using Graph.Extraction.Facts;

namespace Graph.Building.Fold;

/// <summary>Facts on their way to one relationship: what tells them from others, and all that they state besides. Mutable.</summary>
internal sealed class RelationshipDraft(ImmutableSortedDictionary<string, QualifierValue> identity)
{
    private readonly Dictionary<string, (long Order, string Place)> _evidence = new(StringComparer.Ordinal);
    private readonly List<string> _articles = [];
    private readonly HashSet<string> _frames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, QualifierValue Value), (int Facts, double Confidence)> _stated = [];

    /// <summary>The identifying qualifiers.</summary>
    internal ImmutableSortedDictionary<string, QualifierValue> Identity { get; private set; } = identity;

    internal double Confidence { get; private set; }

    /// <summary>Sentences in the order of the log, each once.</summary>
    internal IEnumerable<string> Evidence => Ordered.Select(pair => pair.Key);

    /// <summary>Where each of <see cref="Evidence"/> stands first, as <c>path:line</c>.</summary>
    internal IEnumerable<string> Places => Ordered.Select(pair => pair.Value.Place);

    // Most relationships have one fact, which needs no order.
    internal IEnumerable<string> Articles => _articles.Count == 1 ? _articles : _articles.Distinct(StringComparer.Ordinal).Order(ArticleOrder.Instance);

    internal IEnumerable<string> Frames => _frames.Count == 1 ? _frames : _frames.Order(StringComparer.Ordinal);

    /// <summary>Who said it, joined by <c>; </c>; null where nobody is named.</summary>
    internal string? By => _sources.Count == 0 ? null : string.Join("; ", _sources.Order(StringComparer.Ordinal));

    /// <summary>The value of each qualifier: the one that identifies, else the most often stated, then the one that says most, then the surest.</summary>
    internal IEnumerable<(string Name, QualifierValue Value)> Qualifiers =>
        from stated in _stated
        group stated by stated.Key.Name into name
        orderby name.Key
        select (name.Key, Choose(Identity.TryGetValue(name.Key, out var identifying) ? name.Where(value => CanonicalValue.Of(value.Key.Value) == CanonicalValue.Of(identifying)) : name));

    private IEnumerable<KeyValuePair<string, (long Order, string Place)>> Ordered => _evidence.Count == 1 ? _evidence : _evidence.OrderBy(pair => pair.Value.Order);

    /// <summary>Adds a fact; <paramref name="order"/> is its place in the log.</summary>
    internal void Add(Fact fact, long order)
    {
        Confidence = Math.Max(Confidence, fact.Confidence);
        var evidence = fact.Evidence;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_evidence, evidence.Text, out var exists);
        if (!exists || order < place.Order) place = (order, string.Create(CultureInfo.InvariantCulture, $"{evidence.Article}:{evidence.Line}"));
        // Facts mostly come article by article.
        if (_articles.Count == 0 || _articles[^1] != evidence.Article) _articles.Add(evidence.Article);
        _frames.Add(fact.Frame);
        if (fact.By is { } by) _sources.Add(by);
        foreach (var (name, value) in fact.Qualifiers) AddStated((name, value), (1, fact.Confidence));
    }

    internal void Take(RelationshipDraft other)
    {
        Identity = Agreement.Join(Identity, other.Identity);
        Confidence = Math.Max(Confidence, other.Confidence);
        foreach (var (text, place) in other._evidence)
            if (!_evidence.TryGetValue(text, out var present) || place.Order < present.Order) _evidence[text] = place;
        _articles.AddRange(other._articles);
        _frames.UnionWith(other._frames);
        _sources.UnionWith(other._sources);
        foreach (var (key, stated) in other._stated) AddStated(key, stated);
    }

    private void AddStated((string Name, QualifierValue Value) key, (int Facts, double Confidence) stated)
    {
        ref var present = ref CollectionsMarshal.GetValueRefOrAddDefault(_stated, key, out _);
        present = (present.Facts + stated.Facts, Math.Max(present.Confidence, stated.Confidence));
    }

    // Values that say the same may be written differently ("CEO", "ceo"): they count together, under the smallest spelling.
    private static QualifierValue Choose(IEnumerable<KeyValuePair<(string Name, QualifierValue Value), (int Facts, double Confidence)>> stated) => (
        from value in stated
        group value by CanonicalValue.Of(value.Key.Value) into same
        orderby same.Sum(value => value.Value.Facts) descending, Agreement.Detail(same.First().Key.Value) descending, same.Max(value => value.Value.Confidence) descending, same.Key
        select same.Select(value => value.Key.Value).OrderBy(value => value.ToString(), StringComparer.Ordinal).First()).First();
}
