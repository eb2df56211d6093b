using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Building.Log;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;
using Graph.Schema;

namespace Graph.Building.Resolution;

/// <summary>Every entity of a store, and which of them a fact's end is. Immutable.</summary>
public sealed class ResolvedEntities
{
    private readonly EntityCatalog _catalog;
    private readonly FrozenDictionary<EntityForm, int> _numbers;

    internal ResolvedEntities(EntityCatalog catalog, IReadOnlyList<EntityCluster> clusters, Dictionary<EntityForm, EntityCluster> clusterOf)
    {
        _catalog = catalog;
        var ids = EntityIds.Assign(clusters);
        var ordered = clusters.Select((cluster, at) => (Cluster: cluster, Id: ids[at])).OrderBy(pair => pair.Id, StringComparer.Ordinal).ToList();
        var numbers = ordered.Select((pair, number) => (pair.Cluster, number)).ToDictionary(pair => pair.Cluster, pair => pair.number);
        _numbers = clusterOf.ToFrozenDictionary(pair => pair.Key, pair => numbers[pair.Value]);
        All = [.. ordered.Select(pair => ClusterNaming.Resolve(pair.Cluster, pair.Id))];
    }

    /// <summary>All entities by id (ordinal).</summary>
    public ImmutableArray<ResolvedEntity> All { get; }

    /// <summary>Resolves the entities that <paramref name="articles"/> name.</summary>
    /// <remarks>One pass; the outcome does not depend on the order of the articles.</remarks>
    public static ResolvedEntities Of(IEnumerable<LoggedArticle> articles, GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(schema);
        var catalog = new EntityCatalog();
        foreach (var article in articles) catalog.Add(article);
        return EntityResolver.Resolve(catalog, schema);
    }

    /// <summary>The entity that <paramref name="end"/> of a fact stands for; null for a metric, or where no article names it.</summary>
    public ResolvedEntity? Find(FactEntity end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return NumberOf(end) is >= 0 and var number ? All[number] : null;
    }

    /// <summary>The entities that <paramref name="name"/> may mean: its id, its name or an alias, however spelt; an exact id alone where there is one.</summary>
    public ImmutableArray<ResolvedEntity> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (All.FirstOrDefault(entity => entity.Id == name) is { } exact) return [exact];
        var key = NameKey.Of(name);
        return [.. All.Where(entity => entity.Aliases.Append(entity.Name).Concat(entity.Members.Select(member => member.Name)).Any(alias => NameKey.Of(alias) == key))];
    }

    /// <summary>Place in <see cref="All"/>; -1 where there is none.</summary>
    internal int NumberOf(FactEntity end) => _catalog.Find(end) is { } form ? _numbers[form] : -1;
}
