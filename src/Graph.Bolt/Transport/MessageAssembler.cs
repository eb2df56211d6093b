using System.Buffers;

namespace Graph.Bolt.Transport;

/// <summary>Puts messages together from chunks (Bolt specification, "Message chunking"): a size of two bytes, that many bytes, and 00 00 after the last.</summary>
internal sealed class MessageAssembler(int maxLength)
{
    private readonly ArrayBufferWriter<byte> _message = new();
    private bool _isTaken;

    /// <summary>The message last completed; good until the next call.</summary>
    public ReadOnlySpan<byte> Message => _message.WrittenSpan;

    /// <summary>Takes every whole chunk out of <paramref name="buffer"/>; true once a message is complete.</summary>
    /// <exception cref="BoltException">The message is longer than allowed; known by its chunk's size, before its bytes have come.</exception>
    public bool TryAssemble(ref ReadOnlySequence<byte> buffer)
    {
        if (_isTaken) _message.ResetWrittenCount();
        _isTaken = false;
        var reader = new SequenceReader<byte>(buffer);
        while (reader.TryReadBigEndian(out short header))
        {
            var length = (ushort)header;
            if (length > maxLength - _message.WrittenCount)
                throw new BoltException($"A message is longer than {maxLength} bytes.", BoltException.Invalid);
            if (!reader.TryReadExact(length, out var chunk)) break;
            buffer = buffer.Slice(reader.Position);
            foreach (var part in chunk) _message.Write(part.Span);
            if (length > 0 || _message.WrittenCount == 0) continue; // a lone 00 00 only keeps the line alive
            return _isTaken = true;
        }

        return false;
    }
}
