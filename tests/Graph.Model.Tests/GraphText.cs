using System.Globalization;
using System.Text;

namespace Graph.Model.Tests;

/// <summary>A state as text, from its records and once more from each of its indexes, so that they cannot disagree unseen.</summary>
internal static class GraphText
{
    public static string Of(GraphSnapshot graph)
    {
        var text = new StringBuilder();
        foreach (var node in graph.Nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"({node.Id}{string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))}");
            Append(text, node.Properties);
            text.Append(")\n");
        }

        foreach (var relationship in graph.Relationships)
        {
            text.Append(relationship.ToString());
            Append(text, relationship.Properties);
            text.Append('\n');
        }

        AssertConsistent(graph);
        return text.ToString();
    }

    public static void AssertConsistent(GraphSnapshot graph)
    {
        Assert.Equal(graph.Nodes.Count(), graph.NodeCount);
        Assert.Equal(graph.Relationships.Count(), graph.RelationshipCount);
        foreach (var name in graph.LabelNames)
        {
            graph.TryGetLabel(name, out var label);
            var expected = graph.Nodes.Where(node => node.Labels.Contains(name)).ToList();
            Assert.Equal(expected, graph.NodesWith(label));
            Assert.Equal(expected.Count, graph.CountNodes(label));
        }

        foreach (var name in graph.TypeNames)
        {
            graph.TryGetType(name, out var type);
            var expected = graph.Relationships.Where(relationship => relationship.TypeName == name).ToList();
            Assert.Equal(expected, graph.RelationshipsOf(type));
            Assert.Equal(expected.Count, graph.CountRelationships(type));
            foreach (var from in graph.LabelNames)
            {
                graph.TryGetLabel(from, out var source);
                Assert.Equal(expected.Count(relationship => relationship.Source.Has(from)), graph.CountRelationships(type, source));
                Assert.Equal(
                    expected.Count(relationship => relationship.Source.Has(from) && relationship.Target.Has(graph.LabelNames[0])),
                    graph.CountRelationships(type, source, new Label(0)));
            }
        }

        AssertAdjacency(graph);
    }

    private static void AssertAdjacency(GraphSnapshot graph)
    {
        var outgoing = graph.Relationships.ToLookup(relationship => relationship.SourceId);
        var incoming = graph.Relationships.ToLookup(relationship => relationship.TargetId);
        foreach (var node in graph.Nodes)
        {
            AssertWalk(outgoing[node.Id], node.Outgoing(), node.Degree(Direction.Outgoing));
            AssertWalk(incoming[node.Id], node.Incoming(), node.Degree(Direction.Incoming));
            AssertWalk(outgoing[node.Id].Union(incoming[node.Id]), node.Relationships(Direction.Both), null);
            for (var type = 0; type < graph.TypeNames.Count; type++)
            {
                var wanted = new RelationshipType(type);
                AssertWalk(outgoing[node.Id].Where(relationship => relationship.Type == wanted), node.Outgoing(wanted), node.Degree(Direction.Outgoing, wanted));
                var entries = node.Adjacency(Direction.Incoming, wanted);
                foreach (var relationship in incoming[node.Id].Where(relationship => relationship.Type == wanted))
                {
                    var at = entries.IndexOf(relationship.SourceId);
                    while (entries.Relationships[at] != relationship.Id) at = entries.IndexOf(relationship.SourceId, at + 1);
                }
            }
        }
    }

    private static void AssertWalk(IEnumerable<Relationship> expected, RelationshipWalk walk, int? degree)
    {
        var found = new List<Relationship>();
        while (walk.MoveNext())
        {
            var current = walk.Current;
            Assert.Contains(walk.NeighbourId, new[] { current.SourceId, current.TargetId });
            found.Add(current);
        }

        Assert.Equal(expected.Select(relationship => relationship.Id).Order(), found.Select(relationship => relationship.Id).Order());
        Assert.Equal(found.Count, degree ?? found.Count);
    }

    private static void Append(StringBuilder text, PropertyWalk properties)
    {
        var found = new List<string>();
        foreach (var property in properties) found.Add($" {property.Name}={property.Value.Kind}:{property.Value}");
        text.AppendJoin("", found.Order(StringComparer.Ordinal));
    }
}
