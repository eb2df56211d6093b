namespace Graph.Building.Log;

/// <summary>One line of a file of the store, without its line end.</summary>
/// <param name="Number">Line number, from 1.</param>
/// <param name="Offset">Place of its first byte in the file.</param>
/// <param name="Bytes">The line; valid until the next one is asked for.</param>
/// <param name="Ended">False for a last line that lacks its line end: it was cut off.</param>
internal readonly record struct ByteLine(int Number, long Offset, ReadOnlyMemory<byte> Bytes, bool Ended);

/// <summary>Cuts a stream into lines, holding one at a time.</summary>
internal static class ByteLines
{
    internal static IEnumerable<ByteLine> Read(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var (start, end, number, offset) = (0, 0, 1, 0L);
        while (true)
        {
            var scanned = start;
            int at;
            while ((at = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n')) < 0)
            {
                if (start > 0) buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
                if (end == buffer.Length) Array.Resize(ref buffer, checked(buffer.Length * 2));
                scanned = end;
                var read = stream.Read(buffer, end, buffer.Length - end);
                end += read;
                if (read > 0) continue;
                if (end > 0) yield return new(number, offset, buffer.AsMemory(0, end), Ended: false);
                yield break;
            }

            var length = scanned + at - start;
            yield return new(number++, offset, buffer.AsMemory(start, length), Ended: true);
            start += length + 1;
            offset += length + 1;
        }
    }
}
