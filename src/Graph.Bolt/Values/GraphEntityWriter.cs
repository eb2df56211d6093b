using Graph.Model;

namespace Graph.Bolt.Values;

/// <summary>Writes nodes, relationships and paths, which values name by id, as one state of a graph has them.</summary>
internal sealed class GraphEntityWriter(GraphSnapshot graph, IElementIds elementIds)
{
    public void Write(ValueWriter writer, Value value)
    {
        if (value.Kind == ValueKind.Node) WriteNode(writer, value.AsNodeId());
        else if (value.Kind == ValueKind.Relationship) WriteRelationship(writer, value.AsRelationshipId(), isBound: true);
        else WritePath(writer, value.AsPath());
    }

    private void WriteNode(ValueWriter writer, int id)
    {
        var node = new Node(graph, id);
        writer.Pack.BeginStructure(StructureTag.Node, writer.Dialect.HasElementIds ? 4 : 3);
        writer.Pack.Write((long)id);
        writer.WriteTexts(node.Labels);
        WriteProperties(writer, node.Properties);
        if (writer.Dialect.HasElementIds) writer.Pack.Write(elementIds.OfNode(id));
    }

    private void WriteRelationship(ValueWriter writer, int id, bool isBound)
    {
        var relationship = new Relationship(graph, id);
        var hasElementIds = writer.Dialect.HasElementIds;
        if (isBound) writer.Pack.BeginStructure(StructureTag.Relationship, hasElementIds ? 8 : 5);
        else writer.Pack.BeginStructure(StructureTag.UnboundRelationship, hasElementIds ? 4 : 3);
        writer.Pack.Write((long)id);
        if (isBound)
        {
            writer.Pack.Write((long)relationship.SourceId);
            writer.Pack.Write((long)relationship.TargetId);
        }

        writer.Pack.Write(relationship.TypeName);
        WriteProperties(writer, relationship.Properties);
        if (!hasElementIds) return;
        writer.Pack.Write(elementIds.OfRelationship(id));
        if (!isBound) return;
        writer.Pack.Write(elementIds.OfNode(relationship.SourceId));
        writer.Pack.Write(elementIds.OfNode(relationship.TargetId));
    }

    private void WritePath(ValueWriter writer, PathValue path)
    {
        var (nodes, nodeNumbers) = PathSteps.Number(path.Nodes.ToArray(), id => id);
        var (relationships, relationshipNumbers) = PathSteps.Number(path.Relationships.ToArray(), id => id);
        writer.Pack.BeginStructure(StructureTag.Path, 3);
        writer.Pack.BeginList(nodes.Count);
        foreach (var node in nodes) WriteNode(writer, node);
        writer.Pack.BeginList(relationships.Count);
        foreach (var relationship in relationships) WriteRelationship(writer, relationship, isBound: false);
        writer.Pack.BeginList(2 * path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var isForward = graph.SourceOf[path.Relationships[i]] == path.Nodes[i];
            writer.Pack.Write(isForward ? relationshipNumbers[i] + 1L : -relationshipNumbers[i] - 1L);
            writer.Pack.Write((long)nodeNumbers[i + 1]);
        }
    }

    private static void WriteProperties(ValueWriter writer, PropertyWalk properties)
    {
        var count = 0;
        foreach (var _ in properties) count++;
        writer.Pack.BeginMap(count);
        foreach (var property in properties)
        {
            writer.Pack.Write(property.Name);
            writer.Write(property.Value);
        }
    }
}
