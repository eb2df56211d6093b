using Graph.Bolt.PackStream;
using Graph.Model;

namespace Graph.Bolt.Values;

/// <summary>Reads whole values, structures included. The only error is <see cref="BoltException"/>.</summary>
internal ref struct ValueReader(PackReader pack, BoltDialect dialect)
{
    // Maps this small are checked for a key that comes twice without a set.
    private const int SmallMap = 8;

    private PackReader _pack = pack;

    /// <summary>The reader below, for what is not a value: the structure of a message.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref PackReader Pack => ref _pack;

    public BoltValue Read()
    {
        switch (_pack.Next)
        {
            case PackKind.Null:
                _pack.TryReadNull();
                return Value.Null;
            case PackKind.Boolean: return (Value)_pack.ReadBoolean();
            case PackKind.Integer: return (Value)_pack.ReadInteger();
            case PackKind.Float: return (Value)_pack.ReadFloat();
            case PackKind.Text: return (Value)_pack.ReadText();
            case PackKind.Bytes: return _pack.ReadBytes();
            case PackKind.List: return BoltValue.List(ReadList());
            case PackKind.Map: return BoltValue.Map(ReadMap());
            default: return ReadStructure();
        }
    }

    public BoltValue[] ReadList()
    {
        var values = new BoltValue[_pack.BeginList()];
        for (var i = 0; i < values.Length; i++) values[i] = Read();
        _pack.End();
        return values;
    }

    public BoltMap ReadMap()
    {
        var count = _pack.BeginMap();
        var (names, items) = (new string[count], new BoltValue[count]);
        var seen = count > SmallMap ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < count; i++)
        {
            var name = _pack.ReadText();
            if (seen is null ? names.AsSpan(0, i).Contains(name) : !seen.Add(name)) BoltException.Throw($"A map has the key `{name}` twice.");
            (names[i], items[i]) = (name, Read());
        }

        _pack.End();
        return count == 0 ? BoltMap.Empty : new BoltMap(names, items);
    }

    public string[] ReadTexts()
    {
        var texts = new string[_pack.BeginList()];
        for (var i = 0; i < texts.Length; i++) texts[i] = _pack.ReadText();
        _pack.End();
        return texts;
    }

    private BoltValue ReadStructure()
    {
        var (tag, fields) = _pack.BeginStructure();
        var value = tag switch
        {
            StructureTag.Node => ReadNode(fields),
            StructureTag.Relationship => ReadRelationship(fields),
            StructureTag.UnboundRelationship => ReadUnboundRelationship(fields),
            StructureTag.Path => ReadPath(fields),
            _ => ReadPlain(tag, fields),
        };
        _pack.End();
        return value;
    }

    private BoltValue ReadPlain(byte tag, int fields)
    {
        try
        {
            return PlainStructures.Read(ref _pack, dialect, tag, fields);
        }
        catch (ArgumentException error)
        {
            // Days, times and offsets know their ranges.
            throw new BoltException($"A structure 0x{tag:X2} holds what lies outside its range: {error.Message}");
        }
    }

    private BoltNode ReadNode(int fields)
    {
        Expect(StructureTag.Node, fields, dialect.HasElementIds ? 4 : 3);
        var (id, labels, properties) = (_pack.ReadInteger(), ReadTexts(), ReadMap());
        return new BoltNode(id, ReadElementId(id), labels, properties);
    }

    private BoltRelationship ReadRelationship(int fields)
    {
        Expect(StructureTag.Relationship, fields, dialect.HasElementIds ? 8 : 5);
        var (id, source, target) = (_pack.ReadInteger(), _pack.ReadInteger(), _pack.ReadInteger());
        var (type, properties) = (_pack.ReadText(), ReadMap());
        return new BoltRelationship(
            id, ReadElementId(id), new BoltEnd(source, ReadElementId(source)), new BoltEnd(target, ReadElementId(target)), type, properties);
    }

    private BoltUnboundRelationship ReadUnboundRelationship(int fields)
    {
        Expect(StructureTag.UnboundRelationship, fields, dialect.HasElementIds ? 4 : 3);
        var (id, type, properties) = (_pack.ReadInteger(), _pack.ReadText(), ReadMap());
        return new BoltUnboundRelationship(id, ReadElementId(id), type, properties);
    }

    private BoltPath ReadPath(int fields)
    {
        Expect(StructureTag.Path, fields, 3);
        var nodes = Array.ConvertAll(ReadList(), value => value.Content as BoltNode ?? throw Stranger("nodes"));
        var relationships = Array.ConvertAll(ReadList(), value => value.Content as BoltUnboundRelationship ?? throw Stranger("relationships"));
        var steps = new long[_pack.BeginList()];
        for (var i = 0; i < steps.Length; i++) steps[i] = _pack.ReadInteger();
        _pack.End();
        return PathSteps.Walk(nodes, relationships, steps);
    }

    private string ReadElementId(long id) =>
        dialect.HasElementIds ? _pack.ReadText() : id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Expect(byte tag, int fields, int wanted)
    {
        if (fields != wanted) BoltException.Throw($"A structure 0x{tag:X2} has {fields} fields instead of {wanted}.");
    }

    private static BoltException Stranger(string list) => new($"A path's list of {list} holds something else.");
}
