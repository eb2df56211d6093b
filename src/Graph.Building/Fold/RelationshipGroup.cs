using System.Collections.Immutable;
using Graph.Extraction.Facts;

namespace Graph.Building.Fold;

/// <summary>Facts with the same ends, relation and status, sorted into relationships by their identifying qualifiers.</summary>
/// <remarks>
/// Facts whose identifying qualifiers agree, or of which one is silent, are one. A fact that agrees with several that differ among themselves
/// stands by itself: nothing says which of them it means.
/// </remarks>
internal sealed class RelationshipGroup(ImmutableArray<string> identifying)
{
    private readonly Dictionary<string, RelationshipDraft> _drafts = new(StringComparer.Ordinal);

    internal void Add(Fact fact, long order)
    {
        var key = identifying.IsEmpty || fact.Qualifiers.IsEmpty ? "" : string.Join('\n', identifying.Select(name => fact.Qualifiers.TryGetValue(name, out var value) ? CanonicalValue.Of(value) : ""));
        // No qualifier and all of them empty are one key.
        if (key.AsSpan().Trim('\n').IsEmpty) key = "";
        if (!_drafts.TryGetValue(key, out var draft))
            _drafts[key] = draft = new RelationshipDraft(fact.Qualifiers.Where(pair => identifying.Contains(pair.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal));
        draft.Add(fact, order);
    }

    /// <summary>The relationships, in the order of what identifies them. The group is spent afterwards.</summary>
    internal IReadOnlyList<RelationshipDraft> Merge()
    {
        if (_drafts.Count == 1) return [.. _drafts.Values];
        var merged = new List<(string Key, RelationshipDraft Draft)>();
        // Those that state most first, so that the silent find them all.
        foreach (var (key, draft) in _drafts.OrderByDescending(pair => pair.Value.Identity.Count)
            .ThenByDescending(pair => pair.Value.Identity.Values.Sum(Agreement.Detail)).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var agreeing = merged.Where(other => Agreement.Agree(other.Draft.Identity, draft.Identity)).Take(2).ToList();
            if (agreeing is [var only]) only.Draft.Take(draft);
            else merged.Add((key, draft));
        }

        return [.. merged.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Draft)];
    }
}
