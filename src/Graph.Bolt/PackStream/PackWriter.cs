using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Graph.Bolt.PackStream;

/// <summary>Writes PackStream values, each in its shortest form.</summary>
internal readonly struct PackWriter(IBufferWriter<byte> output)
{
    public void WriteNull() => WriteByte(Marker.Null);

    public void Write(bool value) => WriteByte(value ? Marker.True : Marker.False);

    public void Write(long value)
    {
        var span = output.GetSpan(9);
        int length;
        switch (value)
        {
            case >= Marker.MinTinyInteger and <= sbyte.MaxValue:
                span[0] = (byte)value;
                length = 1;
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                span[0] = Marker.Integer8;
                span[1] = (byte)value;
                length = 2;
                break;
            case >= short.MinValue and <= short.MaxValue:
                span[0] = Marker.Integer16;
                BinaryPrimitives.WriteInt16BigEndian(span[1..], (short)value);
                length = 3;
                break;
            case >= int.MinValue and <= int.MaxValue:
                span[0] = Marker.Integer32;
                BinaryPrimitives.WriteInt32BigEndian(span[1..], (int)value);
                length = 5;
                break;
            default:
                span[0] = Marker.Integer64;
                BinaryPrimitives.WriteInt64BigEndian(span[1..], value);
                length = 9;
                break;
        }

        output.Advance(length);
    }

    public void Write(double value)
    {
        var span = output.GetSpan(9);
        span[0] = Marker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(span[1..], value);
        output.Advance(9);
    }

    /// <summary>Writes a text; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    public void Write(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        BeginText(length);
        Encoding.UTF8.GetBytes(text, output);
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        BeginText(text.Length);
        output.Write(text);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        WriteSize(Marker.Bytes8, bytes.Length);
        output.Write(bytes);
    }

    public void BeginList(int count) => Begin(Marker.TinyList, Marker.List8, count);

    public void BeginMap(int count) => Begin(Marker.TinyMap, Marker.Map8, count);

    public void BeginStructure(byte tag, int fields)
    {
        var span = output.GetSpan(2);
        span[0] = (byte)(Marker.Structure | fields);
        span[1] = tag;
        output.Advance(2);
    }

    private void BeginText(int length) => Begin(Marker.TinyText, Marker.Text8, length);

    private void Begin(byte tiny, byte sized, int size)
    {
        if (size < 16) WriteByte((byte)(tiny | size));
        else WriteSize(sized, size);
    }

    private void WriteSize(byte marker, int size)
    {
        var span = output.GetSpan(5);
        switch (size)
        {
            case <= byte.MaxValue:
                span[0] = marker;
                span[1] = (byte)size;
                output.Advance(2);
                break;
            case <= ushort.MaxValue:
                span[0] = (byte)(marker + 1);
                BinaryPrimitives.WriteUInt16BigEndian(span[1..], (ushort)size);
                output.Advance(3);
                break;
            default:
                span[0] = (byte)(marker + 2);
                BinaryPrimitives.WriteInt32BigEndian(span[1..], size);
                output.Advance(5);
                break;
        }
    }

    private void WriteByte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
