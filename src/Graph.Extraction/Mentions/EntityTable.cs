using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>The entities of one article: known ones by their entry, others by their folded name, both by short forms once the full one was read.</summary>
internal sealed class EntityTable(LabelHierarchy labels)
{
    private readonly List<Entity> _all = [];
    private readonly Dictionary<EntityEntry, Entity> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity?> _shortForms = new(StringComparer.Ordinal);

    internal IReadOnlyList<Entity> All => _all;

    /// <summary>All names, token by token.</summary>
    internal NameForms Forms { get; } = new();

    /// <summary>The entity of a lexicon entry where the article has it already; else null.</summary>
    internal Entity? Find(EntityEntry entry) => _known.GetValueOrDefault(entry);

    /// <summary>The entity of a lexicon entry.</summary>
    internal Entity Known(EntityEntry entry)
    {
        if (_known.TryGetValue(entry, out var entity)) return entity;
        entity = Add(entry, entry.Name, entry.Label);
        _known[entry] = entity;
        return entity;
    }

    /// <summary>The entity that the text calls <paramref name="key"/> (folded); <paramref name="label"/> is empty where nothing says what it is.</summary>
    internal Entity Named(string key, string name, string label)
    {
        if (_byName.TryGetValue(key, out var entity) && Fits(entity, label))
        {
            if (entity.IsUntyped && label.Length > 0) SetLabel(entity, label);
            return entity;
        }
        entity = Add(known: null, name, label);
        _byName[key] = entity;
        return entity;
    }

    /// <summary>True where the text has called something by that folded name before.</summary>
    internal bool Has(string key) => _byName.ContainsKey(key);

    /// <summary>The one entity whose short form this is; null where there is none or more than one.</summary>
    internal Entity? ByShortForm(ReadOnlySpan<char> folded) => _shortForms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var entity) ? entity : null;

    internal bool HasShortForms => _shortForms.Count > 0;

    /// <summary>From now on <paramref name="folded"/> alone means <paramref name="entity"/>, unless it already means another.</summary>
    internal void AddShortForm(string folded, Entity entity)
    {
        if (_shortForms.TryGetValue(folded, out var have) && have != entity) _shortForms[folded] = null;
        else _shortForms[folded] = entity;
    }

    /// <summary>Lets a name the text explains in brackets or beside another stand for the same entity.</summary>
    internal void AddName(string key, Entity entity) => _byName.TryAdd(key, entity);

    internal static void SetLabel(Entity entity, string label)
    {
        entity.Label = label;
        entity.LabelFixed = true;
    }

    private Entity Add(EntityEntry? known, string name, string label)
    {
        var entity = new Entity(_all.Count, known, name, label, Forms);
        _all.Add(entity);
        Forms.AddName(entity);
        return entity;
    }

    private bool Fits(Entity entity, string label) =>
        label.Length == 0 || entity.IsUntyped || labels.IsA(entity.Label, label) || labels.IsA(label, entity.Label);
}
