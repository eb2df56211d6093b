using Graph.Model;

namespace Graph.Cypher.Tests.Hostile;

/// <summary>A graph small enough for any question: ten nodes, some with two labels or none, loops and parallel relationships.</summary>
internal static class SmallGraph
{
    /// <param name="turned">Relationships are made from the last one on, so that ids and neighbours come in another order.</param>
    public static PropertyGraph Make(bool turned = false)
    {
        var graph = new PropertyGraph();
        using var transaction = graph.BeginTransaction();
        string[][] labels = [["A"], ["A", "B"], ["B"], ["A"], ["C"], ["A", "C"], [], ["B"], ["A"], ["B", "C"]];
        var nodes = labels.Select((set, i) => transaction.AddNode(set, PropertiesOf(i))).ToArray();
        (int From, string Type, int To)[] relationships =
        [
            (0, "T", 1), (0, "T", 2), (0, "T", 2), (1, "T", 2), (2, "T", 0), (3, "T", 1), (5, "T", 9), (8, "T", 7),
            (0, "U", 4), (1, "U", 5), (3, "U", 5), (3, "U", 3), (8, "U", 4), (4, "V", 6), (6, "V", 4), (5, "V", 6), (9, "V", 9), (2, "V", 7),
        ];
        for (var i = 0; i < relationships.Length; i++)
        {
            var at = turned ? relationships.Length - 1 - i : i;
            var (from, type, to) = relationships[at];
            transaction.AddRelationship(type, nodes[from], nodes[to], ("x", at % 5), ("name", at % 2 == 0 ? "a" : "ab"));
        }

        transaction.Commit();
        return graph;
    }

    private static (string, Value)[] PropertiesOf(int i) =>
    [
        ("x", i % 4 == 3 ? default(Value) : i % 4), ("y", i % 3 == 0 ? 1.5 : i), ("name", i % 2 == 0 ? "a" + i : i == 5 ? 5 : "ab"),
        ("list", i % 3 == 1 ? Value.List(1, 2, i) : default),
    ];
}
