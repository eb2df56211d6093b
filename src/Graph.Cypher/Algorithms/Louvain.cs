namespace Graph.Cypher.Algorithms;

/// <summary>Communities: groups of nodes with more weight among them than chance would put there.</summary>
/// <param name="Communities">By node its community, from 0 in the order of their first nodes.</param>
/// <param name="Modularity">How much more, -0.5 to 1 (Newman, Girvan 2004); 0 where nothing has weight.</param>
internal sealed record Partition(int[] Communities, double Modularity);

/// <summary>
/// Moves nodes to the community that gains most, then takes communities for nodes and begins again (Blondel, Guillaume,
/// Lambiotte, Lefebvre 2008).
/// </summary>
/// <remarks>Nodes are taken in the order of their ids and of equal gains the first community wins, so there is no chance in it. QuikGraph has none.</remarks>
internal static class Louvain
{
    /// <summary>Finds communities.</summary>
    /// <param name="rows">Undirected: each relationship in the rows of both its ends, a loop once.</param>
    /// <param name="maxLevels">How often communities become nodes at most.</param>
    /// <param name="maxIterations">How often all nodes are gone over on one level at most.</param>
    /// <param name="tolerance">It ends once a level raises the modularity by less.</param>
    public static Partition Find(CompressedRows rows, int maxLevels, int maxIterations, double tolerance, Budget budget)
    {
        var level = LouvainLevel.Of(rows, budget);
        var communities = budget.Array<int>(rows.NodeCount);
        for (var node = 0; node < communities.Length; node++) communities[node] = node;
        var modularity = level.Modularity();
        for (var number = 0; number < maxLevels && level.MoveNodes(maxIterations, budget); number++)
        {
            var reached = level.Modularity();
            if (reached - modularity <= tolerance) break;
            modularity = reached;
            var moved = level.TakeCommunities(budget);
            for (var node = 0; node < communities.Length; node++) communities[node] = moved[communities[node]];
            level = level.Merged(moved, budget);
        }

        Numbering.ByFirst(communities, budget);
        return new Partition(communities, modularity);
    }
}
