namespace Graph.Text.Reading.Json;

/// <summary>One line of bytes without its line end.</summary>
/// <param name="Number">Line number, from 1.</param>
/// <param name="Bytes">The line; valid until the next one is asked for. Empty where <paramref name="TooLong"/>.</param>
/// <param name="TooLong">True where the line is longer than the limit; it was passed over.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong);

/// <summary>Cuts a stream into lines at <c>\n</c>, holding one line at a time.</summary>
internal static class ByteLines
{
    internal static IEnumerable<ByteLine> Read(Stream stream, int maxLineBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(64 << 10, maxLineBytes + 1)];
        var (start, end, number) = (0, 0, 1);
        var skipping = false;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scanned = start;
            int at;
            while ((at = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n')) < 0)
            {
                if (skipping || end - start > maxLineBytes)
                {
                    skipping = true;
                    end = start;
                }

                if (start > 0)
                {
                    buffer.AsSpan(start, end - start).CopyTo(buffer);
                    (start, end) = (0, end - start);
                }

                if (end == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxLineBytes + 1L));
                scanned = end;
                var read = stream.Read(buffer, end, buffer.Length - end);
                end += read;
                if (read > 0) continue;
                if (end > 0 || skipping) yield return new(number, buffer.AsMemory(0, end), skipping);
                yield break;
            }

            var lineEnd = scanned + at;
            yield return new(number++, skipping ? default : buffer.AsMemory(start, lineEnd - start), skipping);
            start = lineEnd + 1;
            skipping = false;
        }
    }
}
