using System.Collections.Frozen;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Gathers the aliases of all known entities into one automaton.</summary>
internal static class NameTables
{
    internal static Trie<NameEntry> Read(Schema.Lexicon lexicon)
    {
        var root = new Trie<NameEntry>();
        var (origins, _) = DemonymTables.Read(lexicon);
        foreach (var entity in lexicon.Entities)
        {
            var folded = entity.ArabicAliases.Select(alias => Folding.Fold(alias)).ToHashSet(StringComparer.Ordinal);
            var wary = entity.WaryAliases.Select(alias => Folding.Fold(alias)).ToHashSet(StringComparer.Ordinal);
            foreach (var alias in entity.ArabicAliases.Concat(entity.LatinAliases).Concat(entity.WaryAliases).Prepend(entity.Name))
                if (!IsPlaced(entity, alias, folded, origins)) root.Add(Phrase.Tokens(alias), new NameEntry(entity, wary.Contains(Folding.Fold(alias))));
        }
        return root;
    }

    // صندوق الاستثمارات العامة السعودي is the name and an adjective that says where it is, if the name stands without it too; Saudi Aramco is a name.
    private static bool IsPlaced(EntityEntry entity, string alias, HashSet<string> aliases, FrozenDictionary<string, DemonymTerm> origins)
    {
        var form = Folding.Fold(alias);
        var cut = form.LastIndexOf(' ');
        return cut > 0 && form.AsSpan(cut + 1).StartsWith("ال") && aliases.Contains(form[..cut]) && origins.TryGetValue(form[(cut + 3)..], out var origin)
            && !origin.Place.Demonym!.English.Append(origin.Place.Name).Any(word => entity.Name.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>Adjectives of origin.</summary>
internal static class DemonymTables
{
    internal static (FrozenDictionary<string, DemonymTerm> Arabic, FrozenDictionary<string, DemonymTerm> English) Read(Schema.Lexicon lexicon)
    {
        var arabic = new Dictionary<string, DemonymTerm>(StringComparer.Ordinal);
        var english = new Dictionary<string, DemonymTerm>(StringComparer.Ordinal);
        foreach (var place in lexicon.Entities)
        {
            if (place.Demonym is not { } demonym) continue;
            foreach (var word in demonym.Arabic)
            {
                var form = Folding.Fold(word);
                foreach (var ending in (string[])["", "ه", "ين", "ون", "ان", "ات", "تان", "تين"])
                    arabic.TryAdd(form + ending, new DemonymTerm(form, place));
            }
            foreach (var word in demonym.English) english.TryAdd(Folding.Fold(word), new DemonymTerm(Folding.Fold(word), place));
        }
        return (arabic.ToFrozenDictionary(StringComparer.Ordinal), english.ToFrozenDictionary(StringComparer.Ordinal));
    }
    /// <summary>Adjectives of origin of more than one word, in each gender: كوري جنوبي, كورية جنوبية, South Korean.</summary>
    internal static IEnumerable<string> Phrases(Demonym demonym)
    {
        foreach (var phrase in demonym.Arabic)
        {
            var words = phrase.Split(' ');
            if (words.Length == 1) continue;
            yield return phrase;
            yield return string.Join(' ', words.Select((word, index) => index == words.Length - 1 ? word + 'ة' : word));
            yield return string.Join(' ', words.Select(word => word + 'ة'));
        }
        foreach (var phrase in demonym.English)
            if (phrase.Contains(' ', StringComparison.Ordinal)) yield return phrase;
    }
}
