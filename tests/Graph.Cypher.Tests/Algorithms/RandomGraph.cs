using Graph.Model;

namespace Graph.Cypher.Tests.Algorithms;

/// <summary>A made-up graph with labels, types, loops, parallel relationships, weights that may be missing and gaps where something was deleted.</summary>
internal sealed class RandomGraph
{
    public RandomGraph(int seed)
    {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        var count = random.Next(1, 16);
        for (var i = 0; i < count; i++) builder.AddNode(random.Next(3) == 0 ? ["A"] : random.Next(2) == 0 ? ["B"] : ["A", "C"]);
        for (var i = random.Next(3 * count); i > 0; i--)
        {
            var (source, target) = (random.Next(count), random.Next(count));
            var type = random.Next(3) == 0 ? "S" : "R";
            if (random.Next(5) == 0) builder.AddRelationship(type, source, target);
            else builder.AddRelationship(type, source, target, ("weight", (Value)(random.Next(8) / 2.0)));
        }

        var graph = builder.Build();
        Engine = new CypherEngine(graph);
        Engine.Run("MATCH ()-[r]->() WITH r ORDER BY id(r) WITH collect(r) AS all UNWIND [i IN range(0, size(all) - 1) WHERE i % 7 = 3 | all[i]] AS r DELETE r");
        Engine.Run("MATCH (n) WITH n ORDER BY id(n) SKIP 4 LIMIT 1 DETACH DELETE n");
        Engine.Run("MATCH (n:B) CREATE (n)-[:R {weight: 2}]->(n)");
    }

    public CypherEngine Engine { get; }

    /// <summary>What is looked at: every seed another choice.</summary>
    public static (string Settings, Func<Node, bool> Nodes, Func<Relationship, bool> Relationships) Choice(int seed) => (seed % 4) switch
    {
        0 => ("", _ => true, _ => true),
        1 => ("nodeLabels: ['A']", node => node.Has("A"), _ => true),
        2 => ("relationshipTypes: ['R']", _ => true, relationship => relationship.TypeName == "R"),
        _ => ("nodeLabels: ['B', 'C'], relationshipTypes: ['R', 'S', 'T']", node => node.Has("B") || node.Has("C"), _ => true),
    };
}
