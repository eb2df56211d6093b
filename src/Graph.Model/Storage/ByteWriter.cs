using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Graph.Model;

/// <summary>A growing buffer of bytes with numbers in little-endian and seven-bit groups.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(byte value) => Reserve(1)[0] = value;

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(8), value);

    public void Count(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Length and bytes of a text: UTF-8, or UTF-16 where it has lone surrogates; the length's lowest bit tells.</summary>
    public void Text(string text)
    {
        var wellFormed = Utf8Text.IsWellFormed(text);
        var length = wellFormed ? Encoding.UTF8.GetByteCount(text) : text.Length * 2;
        Count(length << 1 | (wellFormed ? 0 : 1));
        var target = Reserve(length);
        if (wellFormed) Encoding.UTF8.GetBytes(text, target);
        else MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(target);
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)Length + count, _bytes.Length * 2L)));
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }
}
