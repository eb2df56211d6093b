using System.Collections.Immutable;
using Graph.Extraction.Identity;
using Graph.Schema;

namespace Graph.Building.Resolution;

/// <summary>Finds which forms are one entity. Careful: two are merged only where their labels can be one thing's and nothing else fits as well.</summary>
/// <remarks>
/// Steps, each over what the one before left: the lexicon's own ids; names the lexicon lists; equal names; a name in the other script that an
/// article gives beside the first; likeness of sound; initials. Two entities of the lexicon are never merged. The outcome depends on the set
/// of forms, not on the order of articles.
/// </remarks>
internal sealed class EntityResolver
{
    private readonly GraphSchema _schema;
    private readonly LexiconNames _lexicon;
    private readonly Dictionary<EntityForm, EntityCluster> _clusterOf = [];
    private readonly List<EntityCluster> _clusters = [];

    private EntityResolver(GraphSchema schema)
    {
        _schema = schema;
        _lexicon = new LexiconNames(schema);
    }

    internal static ResolvedEntities Resolve(EntityCatalog catalog, GraphSchema schema)
    {
        var resolver = new EntityResolver(schema);
        var known = new Dictionary<string, EntityCluster>(StringComparer.Ordinal);
        var open = new List<EntityForm>();
        foreach (var form in catalog.Forms)
        {
            if (form.Known) resolver.AddKnown(form, known);
            else if (!resolver.JoinLexicon(form, known)) open.Add(form);
        }

        resolver.MergeNames(open);
        resolver.MergeAliases();
        resolver.MergeSounds();
        resolver.MergePersons();
        return new ResolvedEntities(catalog, resolver._clusters, resolver._clusterOf);
    }

    private void AddKnown(EntityForm form, Dictionary<string, EntityCluster> known)
    {
        var entry = _lexicon.Find(form.Key);
        var cluster = new EntityCluster(entry?.Label ?? form.Label, entry);
        known.Add(form.Key, cluster);
        _clusters.Add(cluster);
        Join(cluster, form, MergeReason.SameId, entry?.Name ?? form.Name);
    }

    private bool JoinLexicon(EntityForm form, Dictionary<string, EntityCluster> known)
    {
        var reason = MergeReason.LexiconName;
        var match = form.FullNames(form.Label == PersonName.Label).Select(name => _lexicon.ByName(NameKey.Of(name), form.Label)).FirstOrDefault(found => found is not null);
        if (match is null)
        {
            reason = MergeReason.SameSound;
            match = _lexicon.BySound(form.Name, form.Sound, form.Label);
        }

        if (match is not { } found) return false;
        if (!known.TryGetValue(found.Entry.Id, out var cluster))
        {
            known.Add(found.Entry.Id, cluster = new EntityCluster(found.Entry.Label, found.Entry));
            _clusters.Add(cluster);
        }

        Join(cluster, form, reason, found.Alias);
        return true;
    }

    // Of forms with one name, a general label joins a special one where only one is there: an Organization "Orion" is the Company "Orion",
    // unless there is a Publisher "Orion" too.
    private void MergeNames(List<EntityForm> forms)
    {
        foreach (var group in forms.GroupBy(form => form.Key, StringComparer.Ordinal))
        {
            var leaves = group.Where(form => !group.Any(other => other != form && _schema.Labels.IsA(other.Label, form.Label))).ToList();
            foreach (var leaf in leaves) Found(leaf);
            foreach (var form in group.Except(leaves))
            {
                var special = leaves.Where(leaf => _schema.Labels.IsA(leaf.Label, form.Label)).ToList();
                if (special.Count == 1) Join(_clusterOf[special[0]], form, MergeReason.SameName, special[0].Name);
                else Found(form);
            }
        }
    }

    private void MergeAliases() => MergeWhere(
        cluster => cluster.Members.SelectMany(member => member.Form.FullNames(cluster.Label == PersonName.Label)).Select(name => (NameKey.Of(name), name)).Distinct(),
        (_, _) => true,
        LatinFirst,
        MergeReason.SameAlias);

    private void MergeSounds() => MergeWhere(
        cluster => cluster.Entry is null
            ? cluster.Members.Where(member => member.Form.Sound.IsTelling && (cluster.Label != PersonName.Label || PersonName.IsFull(member.Form.Name)))
                .Select(member => (member.Form.Sound.Consonants, member.Form.Name))
            : [],
        (left, right) => Extraction.Identity.PhoneticKey.Of(left).Meets(Extraction.Identity.PhoneticKey.Of(right)),
        LatinFirst,
        MergeReason.SameSound);

    private void MergePersons() => MergeWhere(
        cluster => cluster.Label == PersonName.Label
            ? NamesOf(cluster).Select(name => (Key: PersonName.Read(name)?.SurnameKey, name)).Where(pair => pair.Key is not null).Select(pair => (pair.Key!, pair.name)).Distinct()
            : [],
        (left, right) => PersonName.Read(left) is { } one && PersonName.Read(right) is { } other && (one.HasInitials || other.HasInitials) && one.IsCompatible(other),
        // Full names first: initials that fit two of them belong to neither.
        cluster => NamesOf(cluster).All(name => PersonName.Read(name) is not { HasInitials: false }),
        MergeReason.SamePerson);

    // Spellings that do not meet each other may both meet a Latin one.
    private static bool LatinFirst(EntityCluster cluster) => !NameKey.IsLatin(cluster.Members[0].Form.Name);

    private static IEnumerable<string> NamesOf(EntityCluster cluster) =>
        cluster.Members.Select(member => member.Form.Name).Concat(cluster.Entry is { } entry ? entry.ArabicAliases.Prepend(entry.Name) : []);

    /// <summary>Lets each cluster join the one cluster before it that shares a key and whose name agrees; none where two such would not be one.</summary>
    private void MergeWhere(Func<EntityCluster, IEnumerable<(string Key, string Name)>> keys, Func<string, string, bool> agree, Func<EntityCluster, bool> isLater, MergeReason reason)
    {
        var hubs = new Dictionary<string, List<(string Name, EntityCluster Cluster)>>(StringComparer.Ordinal);
        var order = _clusters.OrderBy(cluster => !cluster.Known).ThenBy(isLater).ToList();
        var merged = new HashSet<EntityCluster>();
        foreach (var cluster in order)
        {
            var own = keys(cluster).ToList();
            var candidates = cluster.Known ? [] : own
                .SelectMany(pair => hubs.GetValueOrDefault(pair.Key, []).Where(hub => Compatible(cluster, hub.Cluster) && agree(pair.Name, hub.Name)).Select(hub => (hub.Cluster, hub.Name)))
                .DistinctBy(candidate => candidate.Cluster).Take(2).ToList();
            if (candidates is [var only])
            {
                Merge(only.Cluster, cluster, reason, only.Name);
                merged.Add(cluster);
                continue;
            }

            foreach (var (key, name) in own)
            {
                if (!hubs.TryGetValue(key, out var list)) hubs[key] = list = [];
                list.Add((name, cluster));
            }
        }

        _clusters.RemoveAll(merged.Contains);
    }

    private bool Compatible(EntityCluster left, EntityCluster right) => _schema.Labels.IsA(left.Label, right.Label) || _schema.Labels.IsA(right.Label, left.Label);

    private void Found(EntityForm form)
    {
        var cluster = new EntityCluster(form.Label, null);
        _clusters.Add(cluster);
        Join(cluster, form, MergeReason.Itself, null);
    }

    private void Join(EntityCluster cluster, EntityForm form, MergeReason reason, string? matched)
    {
        cluster.Add(form, reason, matched);
        _clusterOf[form] = cluster;
    }

    private void Merge(EntityCluster into, EntityCluster from, MergeReason reason, string matched)
    {
        foreach (var (form, _, _) in from.Members) _clusterOf[form] = into;
        into.Take(from, reason, matched, _schema.Labels);
    }
}
