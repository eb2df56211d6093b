using Graph.Building.Resolution;
using Graph.Cli.Rendering;
using Graph.Extraction.Identity;
using Graph.Text.Analysis;

namespace Graph.Cli.Explaining;

/// <summary>Finds the entity that a user means by a name.</summary>
internal static class EntityFinder
{
    private const int MostSuggestions = 5;

    /// <summary>The entity of that name, alias or id, however spelt.</summary>
    /// <exception cref="InputException">There is none, and the message names those that look or sound alike; or there are several, and it names their ids.</exception>
    internal static ResolvedEntity Find(string name, ResolvedEntities entities)
    {
        var named = entities.Named(name);
        if (named.Length > 1 && named.Where(entity => Folding.Fold(entity.Name) == Folding.Fold(name)).ToList() is [var exact]) return exact;
        return named switch
        {
            [var only] => only,
            [] => throw new InputException($"Nothing in the graph is called \"{name}\".{Meant(Alike(name, entities))}"),
            _ => throw new InputException($"\"{name}\" may be {string.Join(" or ", named.Select(Described))}. Ask for one by its id: graph explain {named[0].Id}"),
        };
    }

    /// <summary>Entities one of whose names sounds like it or differs in a few letters, the likeliest first.</summary>
    internal static IReadOnlyList<ResolvedEntity> Alike(string name, ResolvedEntities entities)
    {
        var folded = Folding.Fold(name);
        var sound = PhoneticKey.Of(name);
        var farthest = Math.Max(1, folded.Length / 4);
        return [.. entities.All
            .Select(entity => (entity, distance: NamesOf(entity).Min(alias => Distance(alias, folded, sound, farthest))))
            .Where(pair => pair.distance <= farthest)
            .OrderBy(pair => pair.distance).ThenByDescending(pair => pair.entity.Members.Sum(member => member.Mentions)).ThenBy(pair => pair.entity.Id, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(pair => pair.entity)];
    }

    private static IEnumerable<string> NamesOf(ResolvedEntity entity) => entity.Aliases.Append(entity.Name);

    // One word of a longer name is likely meant for it, but less so than a near spelling of the whole.
    private static int Distance(string alias, string folded, PhoneticKey sound, int farthest)
    {
        var other = Folding.Fold(alias);
        var key = PhoneticKey.Of(alias);
        if (sound.IsTelling && key.Consonants == sound.Consonants) return 0;
        if (Math.Abs(other.Length - folded.Length) <= farthest && Suggestions.Distance(folded, other) is var edits && edits <= farthest) return edits;
        return other.Split(' ').Any(word => word == folded || PhoneticKey.Of(word) is { IsTelling: true } part && sound.IsTelling && part.Consonants == sound.Consonants) ? 1 : int.MaxValue;
    }

    private static string Meant(IReadOnlyList<ResolvedEntity> alike) => alike.Count == 0
        ? " Look at the names in the graph with graph export jsonl, or try another spelling."
        : $" Did you mean {string.Join(" or ", alike.Select(entity => $"\"{entity.Name}\""))}?";

    private static string Described(ResolvedEntity entity) => $"{Safe.Text(entity.Name)} ({entity.Label}, id {entity.Id})";
}
