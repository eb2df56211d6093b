using System.Runtime.InteropServices;
using Graph.Building.Log;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;

namespace Graph.Building.Resolution;

/// <summary>Collects the forms under which articles name entities. The order of the articles makes no difference.</summary>
internal sealed class EntityCatalog
{
    private readonly Dictionary<(string Key, string Label), EntityForm> _forms = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    internal IEnumerable<EntityForm> Forms => _forms.Values.OrderBy(form => !form.Known).ThenBy(form => form.Key, StringComparer.Ordinal).ThenBy(form => form.Label, StringComparer.Ordinal);

    internal void Add(LoggedArticle article)
    {
        foreach (var (entity, count) in article.Mentions)
        {
            var key = KeyOf(entity);
            ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, key, out _);
            form ??= new EntityForm(key.Key, entity.Label, entity.Known);
            form.Add(entity, count);
        }
    }

    internal EntityForm? Find(FactEntity entity) => _forms.GetValueOrDefault(KeyOf(entity));

    // The lexicon's ids stand for themselves under any label; no label is empty, so the two cannot meet.
    private (string Key, string Label) KeyOf(FactEntity entity)
    {
        if (entity.Known) return (entity.Id, "");
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, entity.Name, out _);
        key ??= NameKey.Of(entity.Name);
        return (key, entity.Label);
    }
}
