using Graph.Extraction.Facts;

namespace Graph.Building.Evaluation;

/// <summary>Gives as many gold facts as possible a fact of their own.</summary>
internal static class Assignment
{
    /// <summary>For each gold fact one of its candidates, no candidate twice; null where none is left. Earlier candidates are preferred.</summary>
    internal static Fact?[] Of(IReadOnlyList<IReadOnlyList<Fact>> candidates)
    {
        var owners = new Dictionary<Fact, int>(ReferenceEqualityComparer.Instance);
        for (var gold = 0; gold < candidates.Count; gold++) TryGive(gold, []);
        var assigned = new Fact?[candidates.Count];
        foreach (var (fact, gold) in owners) assigned[gold] = fact;
        return assigned;

        // Kuhn's augmenting paths: whoever holds a candidate gives it up where another will do.
        bool TryGive(int gold, HashSet<Fact> asked)
        {
            foreach (var fact in candidates[gold].Where(fact => !owners.ContainsKey(fact)))
            {
                owners[fact] = gold;
                return true;
            }

            foreach (var fact in candidates[gold])
            {
                if (!asked.Add(fact) || !TryGive(owners[fact], asked)) continue;
                owners[fact] = gold;
                return true;
            }

            return false;
        }
    }
}
