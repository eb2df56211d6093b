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
    private readonly SortedSet<string> _articles = new(ArticleOrder.Instance);
    private readonly SortedSet<string> _frames = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Canonical), (int Facts, double Confidence, QualifierValue Value)> _stated = [];

    /// <summary>The identifying qualifiers.</summary>
    internal ImmutableSortedDictionary<string, QualifierValue> Identity { get; private set; } = identity;

    internal double Confidence { get; private set; }

    /// <summary>Sentences in the order of the log, each once.</summary>
    internal IEnumerable<string> Evidence => Ordered.Select(pair => pair.Key);

    /// <summary>Where each of <see cref="Evidence"/> stands first, as <c>path:line</c>.</summary>
    internal IEnumerable<string> Places => Ordered.Select(pair => pair.Value.Place);

    internal IReadOnlyCollection<string> Articles => _articles;

    internal IReadOnlyCollection<string> Frames => _frames;

    /// <summary>Who said it, joined by <c>; </c>; null where nobody is named.</summary>
    internal string? By => _sources.Count == 0 ? null : string.Join("; ", _sources);

    /// <summary>The value of each qualifier: the most often stated, then the one that says most, then the surest.</summary>
    internal IEnumerable<(string Name, QualifierValue Value)> Qualifiers => _stated
        .GroupBy(pair => pair.Key.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, Identity.TryGetValue(group.Key, out var identifying) ? identifying : group
            .OrderByDescending(pair => pair.Value.Facts).ThenByDescending(pair => Agreement.Detail(pair.Value.Value))
            .ThenByDescending(pair => pair.Value.Confidence).ThenBy(pair => pair.Key.Canonical, StringComparer.Ordinal).First().Value.Value));

    private IEnumerable<KeyValuePair<string, (long Order, string Place)>> Ordered => _evidence.OrderBy(pair => pair.Value.Order);

    /// <summary>Adds a fact; <paramref name="order"/> is its place in the log.</summary>
    internal void Add(Fact fact, long order)
    {
        Confidence = Math.Max(Confidence, fact.Confidence);
        var evidence = fact.Evidence;
        AddEvidence(evidence.Text, (order, string.Create(CultureInfo.InvariantCulture, $"{evidence.Article}:{evidence.Line}")));
        _articles.Add(evidence.Article);
        _frames.Add(fact.Frame);
        if (fact.By is { } by) _sources.Add(by);
        foreach (var (name, value) in fact.Qualifiers) AddStated((name, CanonicalValue.Of(value)), (1, fact.Confidence, value));
    }

    internal void Take(RelationshipDraft other)
    {
        Identity = Agreement.Join(Identity, other.Identity);
        Confidence = Math.Max(Confidence, other.Confidence);
        foreach (var (text, place) in other._evidence) AddEvidence(text, place);
        _articles.UnionWith(other._articles);
        _frames.UnionWith(other._frames);
        _sources.UnionWith(other._sources);
        foreach (var (key, stated) in other._stated) AddStated(key, stated);
    }

    private void AddEvidence(string text, (long Order, string Place) place)
    {
        ref var present = ref CollectionsMarshal.GetValueRefOrAddDefault(_evidence, text, out var exists);
        if (!exists || place.Order < present.Order) present = place;
    }

    // Values that say the same may be written differently ("CEO", "ceo"): the smaller spelling stays, whichever came first.
    private void AddStated((string, string) key, (int Facts, double Confidence, QualifierValue Value) stated)
    {
        ref var present = ref CollectionsMarshal.GetValueRefOrAddDefault(_stated, key, out var exists);
        present = !exists ? stated : (
            present.Facts + stated.Facts,
            Math.Max(present.Confidence, stated.Confidence),
            string.CompareOrdinal(stated.Value.ToString(), present.Value.ToString()) < 0 ? stated.Value : present.Value);
    }
}
