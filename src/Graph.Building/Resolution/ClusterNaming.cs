using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;
using Graph.Schema;

namespace Graph.Building.Resolution;

/// <summary>Chooses what an entity is called from what its articles call it.</summary>
internal static class ClusterNaming
{
    /// <summary>The form that the entity is named after: the lexicon's, else one without initials, else one in Latin script, else the one that most articles have.</summary>
    internal static EntityForm Representative(EntityCluster cluster) => cluster.Members.Select(member => member.Form)
        .OrderBy(form => !form.Known).ThenBy(form => form.Label == PersonName.Label && PersonName.Read(form.Name) is { HasInitials: true }).ThenBy(form => !NameKey.IsLatin(form.Name))
        .ThenByDescending(form => form.Articles).ThenByDescending(form => form.Mentions)
        .ThenBy(form => form.Name, StringComparer.Ordinal).ThenBy(form => form.Label, StringComparer.Ordinal).First();

    internal static ResolvedEntity Resolve(EntityCluster cluster, string id)
    {
        var representative = Representative(cluster);
        var name = cluster.Entry?.Name ?? representative.Name;
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, _, _) in cluster.Members)
        {
            forms.TryAdd(form.Name, 0);
            foreach (var (surface, articles) in form.Surfaces) CollectionsMarshal.GetValueRefOrAddDefault(forms, surface, out _) += articles;
        }

        return new ResolvedEntity
        {
            Id = id,
            Label = cluster.Label,
            Name = name,
            ArabicName = ArabicName(forms, cluster.Entry),
            Aliases = [.. forms.Keys.Where(form => form != name).Order(StringComparer.Ordinal)],
            Known = cluster.Known,
            Members = [.. cluster.Members.Select(member => Member(member.Form, member.Reason, member.Matched, representative))
                .OrderBy(member => member.Reason is not (MergeReason.Itself or MergeReason.SameId)).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Label, StringComparer.Ordinal)],
            Properties = Properties(cluster),
        };
    }

    // A cluster may have been founded by another form than the one it is named after.
    private static EntityMember Member(EntityForm form, MergeReason reason, string? matched, EntityForm representative) =>
        new(form.Name, form.Label, reason, matched ?? (form == representative ? null : representative.Name), form.Articles, form.Mentions, [.. form.Surfaces.Keys.Order(StringComparer.Ordinal)]);

    // The lexicon's commonest spelling; an adjective of origin (الصينية) or a short form may be what most articles have.
    private static string? ArabicName(Dictionary<string, int> forms, EntityEntry? entry) =>
        entry?.ArabicAliases.FirstOrDefault() ?? forms.Where(pair => NameKey.IsArabic(pair.Key))
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => NameKey.Words(NameKey.Of(pair.Key))).ThenByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).FirstOrDefault();

    private static ImmutableSortedDictionary<string, QualifierValue> Properties(EntityCluster cluster) => cluster.Members
        .SelectMany(member => member.Form.Properties)
        .GroupBy(item => item.Property, item => item.Articles, (property, articles) => (property.Key, property.Value, Articles: articles.Sum()))
        .GroupBy(item => item.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(
            group => group.Key,
            group => group.OrderByDescending(item => item.Articles).ThenBy(item => item.Value.ToString(), StringComparer.Ordinal).First().Value,
            StringComparer.Ordinal);
}
