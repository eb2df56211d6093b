using System.Runtime.InteropServices;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;

namespace Graph.Building.Resolution;

/// <summary>An entity as articles name it, before it is known which forms are one entity: all that has one id of the lexicon, or one label and one folded name.</summary>
internal sealed class EntityForm(string key, string label, bool known)
{
    private readonly Dictionary<(string Id, string Name), int> _names = [];
    private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, QualifierValue Value), int> _properties = [];
    private (string Id, string Name)? _best;
    private PhoneticKey? _sound;

    /// <summary>The lexicon's id, or the folded name.</summary>
    internal string Key => key;

    internal string Label => label;

    internal bool Known => known;

    internal int Articles { get; private set; }

    internal int Mentions { get; private set; }

    /// <summary>Forms in the texts with the number of articles that have them.</summary>
    internal IReadOnlyDictionary<string, int> Surfaces => _surfaces;

    internal IEnumerable<((string Key, QualifierValue Value) Property, int Articles)> Properties => _properties.Select(pair => (pair.Key, pair.Value));

    /// <summary>The commonest spelling, with the id that was made from it.</summary>
    internal (string Id, string Name) Best => _best ??= _names.OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).First().Key;

    internal string Name => Best.Name;

    internal PhoneticKey Sound => _sound ??= PhoneticKey.Of(Name);

    internal void Add(FactEntity entity, int mentions)
    {
        (_best, _sound) = (null, null);
        Articles++;
        Mentions += mentions;
        CollectionsMarshal.GetValueRefOrAddDefault(_names, (entity.Id, entity.Name), out _)++;
        foreach (var surface in entity.Surfaces.Distinct(StringComparer.Ordinal)) CollectionsMarshal.GetValueRefOrAddDefault(_surfaces, surface, out _)++;
        foreach (var (name, value) in entity.Properties) CollectionsMarshal.GetValueRefOrAddDefault(_properties, (name, value), out _)++;
    }

    /// <summary>The name, and its names in another script: an article that has both says they are one.</summary>
    internal IEnumerable<string> FullNames(bool person)
    {
        yield return Name;
        var arabic = NameKey.IsArabic(Name);
        foreach (var surface in _surfaces.Keys.Order(StringComparer.Ordinal))
        {
            if (arabic ? !NameKey.IsLatin(surface) : !NameKey.IsArabic(surface)) continue;
            // A surname alone says too little.
            if (!person || NameKey.Words(NameKey.Of(surface)) > 1) yield return surface;
        }
    }
}
