namespace Graph.Cypher.Tests.Algorithms;

/// <summary>Graphs that others have published results for.</summary>
internal static class KnownGraphs
{
    /// <summary>Who met whom outside a karate club (Zachary 1977), each pair once, members from 1 to 34.</summary>
    public static readonly SketchedGraph KarateClub = SketchedGraph.Of(string.Join(',', new Dictionary<int, int[]>
    {
        [1] = [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
        [2] = [3, 4, 8, 14, 18, 20, 22, 31],
        [3] = [4, 8, 9, 10, 14, 28, 29, 33],
        [4] = [8, 13, 14],
        [5] = [7, 11],
        [6] = [7, 11, 17],
        [7] = [17],
        [9] = [31, 33, 34],
        [10] = [34],
        [14] = [34],
        [15] = [33, 34],
        [16] = [33, 34],
        [19] = [33, 34],
        [20] = [34],
        [21] = [33, 34],
        [23] = [33, 34],
        [24] = [26, 28, 30, 33, 34],
        [25] = [26, 28, 32],
        [26] = [32],
        [27] = [30, 34],
        [28] = [34],
        [29] = [32, 34],
        [30] = [33, 34],
        [31] = [33, 34],
        [32] = [33, 34],
        [33] = [34],
    }.SelectMany(entry => entry.Value.Select(other => $"{entry.Key}>{other}"))));

    /// <summary>Eleven pages, of which one is linked to by almost all and passes what it has to one other; the usual picture of PageRank.</summary>
    public static readonly SketchedGraph Pages = SketchedGraph.Of(
        "A,B>C,C>B,D>A,D>B,E>B,E>D,E>F,F>B,F>E,G>B,G>E,H>B,H>E,I>B,I>E,J>E,K>E");

    /// <summary>Five nodes with weights, from the textbook's picture of Dijkstra's algorithm (Cormen et al.).</summary>
    public static readonly SketchedGraph Roads = SketchedGraph.Of(
        "s>t 10,s>y 5,t>x 1,t>y 2,y>t 3,y>x 9,y>z 2,x>z 4,z>s 7,z>x 6");
}
