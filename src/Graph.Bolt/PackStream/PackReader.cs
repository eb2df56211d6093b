using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Graph.Bolt.PackStream;

/// <summary>Reads PackStream values from the bytes of one message. Whatever they are, the only error is <see cref="BoltException"/>.</summary>
/// <remarks>A declared size is believed only as far as the bytes that are left could hold it, so nothing large is made for a lie.</remarks>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, int maxDepth)
{
    private ReadOnlySpan<byte> _rest = bytes;
    private int _depth;

    public PackReader(in ReadOnlySequence<byte> bytes, int maxDepth)
        : this(bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray(), maxDepth)
    {
    }

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>What comes next.</summary>
    public readonly PackKind Next
    {
        get
        {
            if (_rest.IsEmpty) BoltException.ThrowEnded();
            return Marker.KindOf(_rest[0]);
        }
    }

    public bool TryReadNull()
    {
        if (Next != PackKind.Null) return false;
        Take(1);
        return true;
    }

    public bool ReadBoolean() => Begin(PackKind.Boolean) == Marker.True;

    public long ReadInteger()
    {
        var marker = Begin(PackKind.Integer);
        return marker switch
        {
            Marker.Integer8 => (sbyte)Take(1)[0],
            Marker.Integer16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            Marker.Integer32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            Marker.Integer64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => (sbyte)marker,
        };
    }

    public double ReadFloat()
    {
        Begin(PackKind.Float);
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    public byte[] ReadBytes() => Take(SizeAfter(Begin(PackKind.Bytes) - Marker.Bytes8)).ToArray();

    public string ReadText()
    {
        var text = Take(Size(Begin(PackKind.Text), Marker.TinyText, Marker.Text8));
        if (!Utf8.IsValid(text)) BoltException.Throw("A text is not valid UTF-8.");
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>Begins a list; gives the number of its elements, each of at least one byte.</summary>
    public int BeginList() => Enter(Size(Begin(PackKind.List), Marker.TinyList, Marker.List8), 1);

    /// <summary>Begins a map; gives the number of its entries, each of at least two bytes.</summary>
    public int BeginMap() => Enter(Size(Begin(PackKind.Map), Marker.TinyMap, Marker.Map8), 2);

    /// <summary>Begins a structure; gives its tag and the number of its fields (specification, "Structure").</summary>
    public (byte Tag, int Fields) BeginStructure()
    {
        var fields = Begin(PackKind.Structure) & 0x0F;
        var tag = Take(1)[0];
        return (tag, Enter(fields, 1));
    }

    /// <summary>Ends the list, map or structure last begun.</summary>
    public void End() => _depth--;

    private int Enter(int count, int bytesEach)
    {
        if (++_depth > maxDepth) BoltException.Throw($"Values lie more than {maxDepth} deep in each other.");
        if (count > _rest.Length / bytesEach) BoltException.ThrowEnded();
        return count;
    }

    private byte Begin(PackKind wanted)
    {
        if (Next != wanted) BoltException.Throw($"A value of type {wanted} was expected, but one of type {Next} came.");
        return Take(1)[0];
    }

    private int Size(byte marker, byte tiny, byte sized) => (marker & 0xF0) == tiny ? marker & 0x0F : SizeAfter(marker - sized);

    private int SizeAfter(int width)
    {
        var size = width switch
        {
            0 => Take(1)[0],
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            _ => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        };
        if (size > (uint)_rest.Length) BoltException.ThrowEnded();
        return (int)size;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) BoltException.ThrowEnded();
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
