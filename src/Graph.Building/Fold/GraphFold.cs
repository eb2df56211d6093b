using System.Collections.Immutable;
using System.Globalization;
using Graph.Building.Log;
using Graph.Building.Resolution;
using Graph.Extraction.Facts;
using Graph.Model;
using Graph.Schema;
using Microsoft.Win32.SafeHandles;

namespace Graph.Building.Fold;

/// <summary>What a fold came to.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Totals">How much of what it holds.</param>
public sealed record FoldResult(PropertyGraph Graph, BuildTotals Totals);

/// <summary>Folds a fact log into a graph. The same log and schema give the same graph, node for node and number for number.</summary>
/// <remarks>
/// <para>
/// Nodes: entities by id, labelled <c>Entity</c>, their label and what it extends, with <c>id</c>, <c>name</c>, <c>name_ar</c>,
/// <c>aliases</c>; then metrics by id, labelled <c>Metric</c>, with <c>id</c>, <c>name</c> and the values <c>value</c> or <c>low</c> and
/// <c>high</c> (floats), <c>currency</c>, <c>unit</c>, <c>period</c>; then articles, labelled <c>Article</c>, with <c>id</c>, <c>path</c>,
/// <c>name</c>, <c>title</c>, <c>date</c>, <c>url</c>, <c>lang</c>, <c>hash</c>.
/// </para>
/// <para>
/// Relationships: one for all facts equal in ends, relation, status and identifying qualifiers, in the order of the schema's relations, then
/// of the ends' ids, with <c>status</c>, <c>by</c>, the qualifiers (dates as ISO 8601 text; money as <c>amount</c>, or <c>amount_low</c> and
/// <c>amount_high</c>, with <c>currency</c>; shares in per cent), <c>confidence</c> (the highest, 0 to 1), <c>articles</c> (paths),
/// <c>evidence</c> (sentences), <c>places</c> (where each sentence stands first, <c>path:line</c>) and <c>frames</c>. A symmetric relation
/// starts at the smaller id. Then <c>MENTIONS</c> from each article to its entities, with <c>count</c>. A fact whose two ends turned out to be
/// one entity stays in the log and has no relationship.
/// </para>
/// <para>Memory: the graph, the names of all entities, and 16 bytes a fact. The log is read twice.</para>
/// </remarks>
public sealed class GraphFold
{
    private readonly GraphSchema _schema;
    private readonly ResolvedEntities _entities;
    private readonly FactIndex _index;
    private readonly string _articles;
    private readonly string _facts;
    private readonly CancellationToken _cancellation;
    private readonly GraphBuilder _builder = new();
    private readonly PropertyTypes _types;
    private readonly TextCache _cache = new();

    private GraphFold(string articles, string facts, GraphSchema schema, CancellationToken cancellation)
    {
        (_articles, _facts, _schema, _cancellation) = (articles, facts, schema, cancellation);
        _types = new PropertyTypes(schema);
        _entities = ResolvedEntities.Of(FactLog.ReadArticles(articles, schema), schema);
        _index = FactIndex.Read(facts, schema, _entities, cancellation);
    }

    /// <summary>Folds the log that lies in two files.</summary>
    /// <param name="articles">The article list.</param>
    /// <param name="facts">The fact log.</param>
    /// <param name="schema">The schema the facts were taken with.</param>
    /// <param name="cancellationToken">Ends the fold.</param>
    /// <exception cref="FactLogException">A line of the log is not one the program wrote.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FoldResult Fold(string articles, string facts, GraphSchema schema, CancellationToken cancellationToken = default) =>
        new GraphFold(articles, facts, schema, cancellationToken).Build();

    private FoldResult Build()
    {
        NumberLabels();
        AddEntities();
        var metrics = AddMetrics();
        var relationships = AddRelationships(metrics);
        var articles = AddArticles();
        var relations = _schema.Relations.Select((relation, number) => new RelationTotals(relation.Name, _index.FactsOfRelation[number], relationships[number]))
            .Where(totals => totals.Facts > 0);
        return new FoldResult(_builder.Build(), new BuildTotals
        {
            Articles = articles,
            Facts = _index.FactsOfRelation.Sum(),
            Entities = _entities.All.Length,
            Metrics = metrics.Length,
            Relationships = relationships.Sum(),
            Relations = [.. relations],
        });
    }

    // A graph lists labels in the order in which it first saw them: general before special.
    private void NumberLabels()
    {
        var used = _entities.All.SelectMany(entity => _schema.Labels.Lineage(entity.Label)).ToHashSet(StringComparer.Ordinal);
        if (_entities.All.Length > 0) _builder.Labels([GraphNames.Entity, .. _schema.Labels.All.Select(label => label.Name).Where(used.Contains)]);
    }

    private void AddEntities()
    {
        var properties = new List<(string, Value)>();
        foreach (var entity in _entities.All)
        {
            properties.Clear();
            properties.Add((GraphNames.Id, entity.Id));
            properties.Add((GraphNames.Name, entity.Name));
            properties.Add((GraphNames.ArabicName, entity.ArabicName));
            if (!entity.Aliases.IsEmpty) properties.Add((GraphNames.Aliases, Value.List(entity.Aliases)));
            foreach (var (name, value) in entity.Properties) properties.AddRange(PropertyValues.Of(name, value));
            _builder.AddNode([GraphNames.Entity, .. _schema.Labels.Lineage(entity.Label).Reverse()], [.. properties]);
        }
    }

    /// <summary>For each metric of the index its node.</summary>
    private int[] AddMetrics()
    {
        var nodes = new int[_index.Metrics.Count];
        foreach (var ((id, metric), number) in _index.Metrics.Select((item, number) => (item, number)).OrderBy(pair => pair.item.Id, StringComparer.Ordinal))
        {
            var properties = new List<(string, Value)> { (GraphNames.Id, id), (GraphNames.Name, metric.Name) };
            foreach (var (name, value) in metric.Properties) properties.AddRange(PropertyValues.Of(name, value));
            nodes[number] = _builder.AddNode([GraphNames.Metric], [.. properties]);
        }

        return nodes;
    }

    /// <summary>For each relation of the schema the number of its relationships.</summary>
    private int[] AddRelationships(int[] metrics)
    {
        var counts = new int[_schema.Relations.Count];
        var keys = _index.Keys;
        int NodeOf(int number) => number >= 0 ? number : metrics[-number - 1];
        var rank = new int[keys.Count];
        var order = Enumerable.Range(0, keys.Count).OrderBy(at => keys[at].Relation).ThenBy(at => NodeOf(keys[at].Source)).ThenBy(at => NodeOf(keys[at].Target)).ThenBy(at => keys[at].Status);
        foreach (var (at, place) in order.Select((at, place) => (at, place))) rank[at] = place;
        _index.Places.Sort((left, right) => left.Key != right.Key ? rank[left.Key].CompareTo(rank[right.Key]) : left.Offset.CompareTo(right.Offset));

        using var log = File.OpenHandle(_facts, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.RandomAccess);
        for (var first = 0; first < _index.Places.Count;)
        {
            _cancellation.ThrowIfCancellationRequested();
            var key = keys[_index.Places[first].Key];
            var relation = _schema.Relations[key.Relation];
            var group = new RelationshipGroup(relation.Identifying);
            var next = first;
            for (; next < _index.Places.Count && _index.Places[next].Key == _index.Places[first].Key; next++) group.Add(ReadFact(log, _index.Places[next]), _index.Places[next].Offset);
            foreach (var draft in group.Merge())
            {
                AddRelationship(relation.Name, NodeOf(key.Source), NodeOf(key.Target), key.Status, draft);
                counts[key.Relation]++;
            }

            first = next;
        }

        return counts;
    }

    private void AddRelationship(string type, int source, int target, FactStatus status, RelationshipDraft draft)
    {
        var properties = new List<(string, Value)> { (GraphNames.Status, status.Name()), (GraphNames.By, draft.By) };
        foreach (var (name, value) in draft.Qualifiers) properties.AddRange(PropertyValues.Of(name, value));
        properties.Add((GraphNames.Confidence, draft.Confidence));
        properties.Add((GraphNames.Articles, Value.List(draft.Articles)));
        properties.Add((GraphNames.Evidence, Value.List(draft.Evidence)));
        properties.Add((GraphNames.Places, Value.List(draft.Places)));
        properties.Add((GraphNames.Frames, Value.List(draft.Frames)));
        _builder.AddRelationship(type, source, target, [.. properties]);
    }

    private Fact ReadFact(SafeFileHandle log, FactPlace place)
    {
        Span<byte> line = place.Length <= 1 << 12 ? stackalloc byte[place.Length] : new byte[place.Length];
        for (var read = 0; read < line.Length;)
        {
            var got = RandomAccess.Read(log, line[read..], place.Offset + read);
            if (got == 0) throw new EndOfStreamException($"{_facts} became shorter while it was read.");
            read += got;
        }

        return FactJsonReader.ReadFact(line, _types, FactParts.Statement, _cache).Fact;
    }

    private int AddArticles()
    {
        var count = 0;
        var counts = new SortedDictionary<int, int>();
        foreach (var article in FactLog.ReadLines(_articles, line => ArticleJson.Read(line.Bytes.Span, _types, FactParts.Ends, _cache)))
        {
            _cancellation.ThrowIfCancellationRequested();
            var node = _builder.AddNode(
                [GraphNames.Article],
                (GraphNames.Id, article.Path),
                ("path", article.Path),
                (GraphNames.Name, article.Title ?? article.Path),
                ("title", article.Title),
                ("date", article.Date is { } date ? date : Value.Null),
                ("url", article.Url),
                ("lang", article.Language),
                ("hash", article.Hash));
            count++;
            counts.Clear();
            foreach (var (entity, mentions) in article.Mentions)
                if (mentions > 0 && _entities.NumberOf(entity) is >= 0 and var number) counts[number] = counts.GetValueOrDefault(number) + mentions;
            foreach (var (number, mentions) in counts)
                _builder.SetRelationshipProperty(_builder.AddRelationship(_builder.Type(GraphNames.Mentions), node, number), _builder.Key(GraphNames.Count), mentions);
        }

        return count;
    }
}
