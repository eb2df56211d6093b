using Graph.Bolt.PackStream;
using Graph.Model;

namespace Graph.Bolt.Values;

/// <summary>Writes whole values. A decimal, which Bolt does not have, becomes the nearest float.</summary>
internal readonly struct ValueWriter(PackWriter pack, BoltDialect dialect, GraphEntityWriter? entities = null)
{
    public PackWriter Pack => pack;

    public BoltDialect Dialect => dialect;

    public void Write(BoltValue value)
    {
        switch (value.Content)
        {
            case null: Write(value.TryGetPlain(out var plain) ? plain : default); break;
            case byte[] bytes: pack.Write(bytes); break;
            case BoltNode node: Write(node); break;
            case BoltRelationship relationship: Write(relationship); break;
            case BoltUnboundRelationship relationship: Write(relationship); break;
            case BoltPath path: Write(path); break;
            case BoltMap map: Write(map); break;
            default: Write((BoltValue[])value.Content); break;
        }
    }

    public void Write(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: pack.WriteNull(); break;
            case ValueKind.Boolean: pack.Write(value.AsBoolean()); break;
            case ValueKind.Integer: pack.Write(value.AsInteger()); break;
            case ValueKind.Float: pack.Write(value.AsFloat()); break;
            case ValueKind.Decimal: pack.Write((double)value.AsDecimal()); break;
            case ValueKind.Text: pack.Write(value.AsText()); break;
            case ValueKind.List: Write(value.AsList()); break;
            case ValueKind.Map: Write(value.AsMap()); break;
            case ValueKind.Date: WriteStructure(StructureTag.Date, value.AsDate().EpochDay); break;
            case ValueKind.Time: WriteStructure(StructureTag.LocalTime, value.AsTime().NanosecondOfDay); break;
            case ValueKind.ZonedTime:
                WriteStructure(StructureTag.Time, value.AsZonedTime().Time.NanosecondOfDay, value.AsZonedTime().OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                var local = value.AsLocalDateTime();
                WriteStructure(StructureTag.LocalDateTime, local.EpochSecond, local.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond);
                break;
            case ValueKind.ZonedDateTime: PlainStructures.Write(pack, value.AsZonedDateTime(), dialect); break;
            case ValueKind.Duration: PlainStructures.Write(pack, value.AsDuration()); break;
            case ValueKind.Point: PlainStructures.Write(pack, value.AsPoint()); break;
            default:
                (entities ?? throw new ArgumentException("A node, relationship or path needs the graph that it is of.", nameof(value)))
                    .Write(this, value);
                break;
        }
    }

    public void Write(BoltMap map)
    {
        pack.BeginMap(map.Count);
        for (var i = 0; i < map.Count; i++)
        {
            pack.Write(map.Names[i]);
            Write(map.Items[i]);
        }
    }

    public void Write(MapValue map)
    {
        pack.BeginMap(map.Count);
        foreach (var (key, value) in map)
        {
            pack.Write(key);
            Write(value);
        }
    }

    public void WriteElementId(string elementId)
    {
        if (dialect.HasElementIds) pack.Write(elementId);
    }

    public void WriteTexts(IReadOnlyList<string> texts)
    {
        pack.BeginList(texts.Count);
        foreach (var text in texts) pack.Write(text);
    }

    private void Write(ReadOnlySpan<Value> values)
    {
        pack.BeginList(values.Length);
        foreach (var value in values) Write(value);
    }

    private void Write(BoltValue[] values)
    {
        pack.BeginList(values.Length);
        foreach (var value in values) Write(value);
    }

    private void WriteStructure(byte tag, params ReadOnlySpan<long> fields)
    {
        pack.BeginStructure(tag, fields.Length);
        foreach (var field in fields) pack.Write(field);
    }

    private void Write(BoltNode node)
    {
        pack.BeginStructure(StructureTag.Node, dialect.HasElementIds ? 4 : 3);
        pack.Write(node.Id);
        WriteTexts(node.Labels);
        Write(node.Properties);
        WriteElementId(node.ElementId);
    }

    private void Write(BoltRelationship relationship)
    {
        pack.BeginStructure(StructureTag.Relationship, dialect.HasElementIds ? 8 : 5);
        pack.Write(relationship.Id);
        pack.Write(relationship.Source.Id);
        pack.Write(relationship.Target.Id);
        pack.Write(relationship.Type);
        Write(relationship.Properties);
        WriteElementId(relationship.ElementId);
        WriteElementId(relationship.Source.ElementId);
        WriteElementId(relationship.Target.ElementId);
    }

    private void Write(BoltUnboundRelationship relationship)
    {
        pack.BeginStructure(StructureTag.UnboundRelationship, dialect.HasElementIds ? 4 : 3);
        pack.Write(relationship.Id);
        pack.Write(relationship.Type);
        Write(relationship.Properties);
        WriteElementId(relationship.ElementId);
    }

    private void Write(BoltPath path)
    {
        var (nodes, nodeNumbers) = PathSteps.Number(path.Nodes, node => node.ElementId);
        var (relationships, relationshipNumbers) = PathSteps.Number(path.Relationships, relationship => relationship.ElementId);
        pack.BeginStructure(StructureTag.Path, 3);
        pack.BeginList(nodes.Count);
        foreach (var node in nodes) Write(node);
        pack.BeginList(relationships.Count);
        foreach (var relationship in relationships)
            Write(new BoltUnboundRelationship(relationship.Id, relationship.ElementId, relationship.Type, relationship.Properties));
        pack.BeginList(2 * relationshipNumbers.Length);
        for (var i = 0; i < relationshipNumbers.Length; i++)
        {
            var isForward = path.Relationships[i].Source.ElementId == path.Nodes[i].ElementId;
            pack.Write(isForward ? relationshipNumbers[i] + 1L : -relationshipNumbers[i] - 1L);
            pack.Write((long)nodeNumbers[i + 1]);
        }
    }
}
