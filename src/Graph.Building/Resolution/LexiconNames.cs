using Graph.Extraction.Identity;
using Graph.Schema;

namespace Graph.Building.Resolution;

/// <summary>Finds lexicon entries by name and by sound.</summary>
internal sealed class LexiconNames
{
    private readonly GraphSchema _schema;
    private readonly Dictionary<string, EntityEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Alias, EntityEntry Entry)>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(PhoneticKey Sound, string Alias, EntityEntry Entry)>> _bySound = new(StringComparer.Ordinal);

    internal LexiconNames(GraphSchema schema)
    {
        _schema = schema;
        foreach (var entry in schema.Lexicon.Entities)
        {
            _byId.TryAdd(entry.Id, entry);
            foreach (var alias in entry.ArabicAliases.Prepend(entry.Name).Concat(entry.LatinAliases).Distinct(StringComparer.Ordinal))
            {
                Add(_byName, NameKey.Of(alias), (alias, entry));
                var sound = PhoneticKey.Of(alias);
                if (sound.IsTelling) Add(_bySound, sound.Consonants, (sound, alias, entry));
            }
        }
    }

    internal EntityEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The one entry of a compatible label that has such a name; null where none or more than one has.</summary>
    internal (EntityEntry Entry, string Alias)? ByName(string key, string label) =>
        _byName.TryGetValue(key, out var found) ? Single(found.Where(item => Compatible(label, item.Entry)).Select(item => (item.Entry, item.Alias))) : null;

    /// <summary>The one entry of a compatible label with a name that sounds like <paramref name="name"/>; null where none or more than one has.</summary>
    internal (EntityEntry Entry, string Alias)? BySound(string name, PhoneticKey sound, string label)
    {
        if (!sound.IsTelling || !_bySound.TryGetValue(sound.Consonants, out var found)) return null;
        return Single(found.Where(item => Compatible(label, item.Entry) && IsComparable(name, item.Entry, item.Alias) && item.Sound.Meets(sound)).Select(item => (item.Entry, item.Alias)));
    }

    // Two Latin spellings are two names, even where an Arabic one could stand for both. A surname alone says too little.
    private static bool IsComparable(string name, EntityEntry entry, string alias) =>
        !(NameKey.IsLatin(name) && NameKey.IsLatin(entry.Name)) && (entry.Label != PersonName.Label || PersonName.IsFull(alias) && PersonName.IsFull(name));

    private bool Compatible(string label, EntityEntry entry) => _schema.Labels.IsA(label, entry.Label) || _schema.Labels.IsA(entry.Label, label);

    private static (EntityEntry, string)? Single(IEnumerable<(EntityEntry Entry, string Alias)> candidates)
    {
        (EntityEntry Entry, string Alias)? single = null;
        foreach (var candidate in candidates)
        {
            if (single is { } other && other.Entry.Id != candidate.Entry.Id) return null;
            single ??= candidate;
        }

        return single;
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T item)
    {
        if (!index.TryGetValue(key, out var items)) index[key] = items = [];
        items.Add(item);
    }
}
