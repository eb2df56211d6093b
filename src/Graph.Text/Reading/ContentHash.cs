using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Text.Reading;

/// <summary>The hash that <see cref="Article.Hash"/> promises.</summary>
public static class ContentHash
{
    /// <summary>Lower-case hex SHA-256 over text, title, date, URL and language; where the file lies and its other metadata do not count.</summary>
    /// <remarks>
    /// Each field is hashed as its UTF-8 length (eight bytes, little endian; all ones for a missing field) and its UTF-8 bytes, so that
    /// no two different articles feed the hash the same bytes. The date is written <c>yyyy-MM-dd</c>.
    /// </remarks>
    public static string Of(string text, string? title = null, DateOnly? date = null, string? url = null, string? language = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, text);
        Add(hash, title);
        Add(hash, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(hash, url);
        Add(hash, language);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, field is null ? -1 : Encoding.UTF8.GetByteCount(field));
        hash.AppendData(length);
        if (field is null) return;

        // In pieces: the text of a big article need not stand in memory a second time.
        Span<byte> bytes = stackalloc byte[4096];
        var encoder = Encoding.UTF8.GetEncoder();
        var rest = field.AsSpan();
        bool completed;
        do
        {
            encoder.Convert(rest, bytes, flush: true, out var used, out var written, out completed);
            hash.AppendData(bytes[..written]);
            rest = rest[used..];
        }
        while (!completed);
    }
}
