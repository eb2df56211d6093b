using System.Buffers.Binary;

namespace Graph.Model;

/// <summary>Gathers items into blocks of about a megabyte: length, checksum, section, items. An item never spans two blocks.</summary>
internal sealed class BlockWriter(Stream stream)
{
    private const int TargetLength = 1 << 20;
    private readonly ByteWriter _block = new(TargetLength + (TargetLength >> 2));
    private StoreSection _section;

    public int BlockCount { get; private set; }

    /// <summary>Where to write the next item of a section.</summary>
    public ByteWriter Item(StoreSection section)
    {
        if (section != _section || _block.Length >= TargetLength) Flush();
        if (_block.Length == 0) _block.Byte((byte)section);
        _section = section;
        return _block;
    }

    public void Flush()
    {
        if (_block.Length == 0) return;
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, _block.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[4..], StoreFormat.Checksum(_block.Written));
        stream.Write(head);
        stream.Write(_block.Written);
        _block.Clear();
        BlockCount++;
    }
}
