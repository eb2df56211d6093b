using Graph.Extraction.Facts;

namespace Graph.Building.Evaluation;

/// <summary>Gives as many gold facts as possible a fact of their own.</summary>
internal static class Assignment
{
    /// <summary>For each gold fact one of its candidates, no candidate twice; null where none is left.</summary>
    /// <param name="candidates">For each gold fact its candidates with a weight each.</param>
    internal static Fact?[] Of(IReadOnlyList<IReadOnlyList<(Fact Fact, int Weight)>> candidates)
    {
        var owners = new Dictionary<Fact, int>(ReferenceEqualityComparer.Instance);
        var served = new HashSet<int>();
        // Those that agree best are given to each other first; whoever is left then looks for what can be freed.
        foreach (var (gold, fact, _) in candidates.SelectMany((list, gold) => list.Select(item => (Gold: gold, item.Fact, item.Weight))).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Gold))
            if (!served.Contains(gold) && owners.TryAdd(fact, gold)) served.Add(gold);
        for (var gold = 0; gold < candidates.Count; gold++)
            if (!served.Contains(gold)) TryGive(gold, new(ReferenceEqualityComparer.Instance));
        var assigned = new Fact?[candidates.Count];
        foreach (var (fact, gold) in owners) assigned[gold] = fact;
        return assigned;

        // Kuhn's augmenting paths: whoever holds a candidate gives it up where another will do.
        bool TryGive(int gold, HashSet<Fact> asked)
        {
            foreach (var (fact, _) in candidates[gold])
            {
                if (!asked.Add(fact) || (owners.TryGetValue(fact, out var owner) && !TryGive(owner, asked))) continue;
                owners[fact] = gold;
                return true;
            }

            return false;
        }
    }
}
