namespace Graph.Cypher.Algorithms;

/// <summary>Numbers groups from 0 in the order of their first nodes, so that an answer does not depend on how it was found.</summary>
internal static class Numbering
{
    /// <summary>Renumbers in place.</summary>
    /// <param name="groups">By node its group, each below the number of nodes.</param>
    /// <returns>How many groups there are.</returns>
    public static int ByFirst(int[] groups, Budget budget)
    {
        // One more than the new number, so that zero says none yet.
        var numbers = budget.Array<int>(groups.Length);
        var count = 0;
        for (var node = 0; node < groups.Length; node++)
        {
            ref var number = ref numbers[groups[node]];
            if (number == 0) number = ++count;
            groups[node] = number - 1;
        }

        return count;
    }
}
