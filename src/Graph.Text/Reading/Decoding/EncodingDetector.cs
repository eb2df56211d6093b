using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Graph.Text.Reading.Decoding;

/// <summary>The encoding of a text, worked out from its bytes.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="BomLength">Length of the byte order mark that stands before the text, in bytes.</param>
/// <param name="Certain">False where the bytes are plain ASCII, so that bytes that follow may still decide otherwise.</param>
internal readonly record struct DetectedEncoding(Encoding Encoding, int BomLength, bool Certain);

/// <summary>Tells UTF-8, UTF-16 and Windows-1256 apart.</summary>
internal static class EncodingDetector
{
    private const int Sample = 64 << 10;

    internal static Encoding Windows1256 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    /// <summary>The encoding of <paramref name="bytes"/>, the start of a file, cut between characters.</summary>
    internal static DetectedEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new(Encoding.UTF8, 3, true);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode, 2, true);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode, 2, true);
        if (Utf16WithoutMark(bytes) is { } utf16) return new(utf16, 0, true);
        if (System.Text.Ascii.IsValid(bytes)) return new(Encoding.UTF8, 0, false);
        return new(!Utf8.IsValid(bytes) && LooksWindows1256(bytes) ? Windows1256 : Encoding.UTF8, 0, true);
    }

    // Text in UTF-16 betrays itself by zero bytes (in every blank and Latin letter) or by the control byte 06 (in every Arabic letter).
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        if (sample.Length < 2 || (!sample.Contains((byte)0) && BinaryContent.ControlShare(sample) < 0.2)) return null;
        var (little, big) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (IsPlausible((char)(sample[i] | (sample[i + 1] << 8)))) little++;
            if (IsPlausible((char)((sample[i] << 8) | sample[i + 1]))) big++;
        }

        var enough = sample.Length / 2 * 0.95;
        if (little <= big) return big > little && big >= enough ? Encoding.BigEndianUnicode : null;
        return little >= enough ? Encoding.Unicode : null;
    }

    private static bool IsPlausible(char unit) => unit switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= '\u007F' and < '\u00A0') => false,
        <= '\u024F' => true,
        >= '\u0600' and <= '\u077F' => true,
        >= '\u2000' and <= '\u206F' => true,
        >= '\u20A0' and <= '\u20BF' or '\u2116' or '\u2122' or '\uFEFF' => true,
        >= '\uD800' and <= '\uDFFF' => true,
        >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => true,
        _ => false,
    };

    // Arabic in Windows-1256 is runs of bytes from C0 up; hardly any of them is followed by a UTF-8 continuation byte. A UTF-8 file with
    // a few broken bytes is the other way round.
    private static bool LooksWindows1256(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample * 16)];
        int high = 0, arabic = 0, inUtf8 = 0;
        Span<char> unit = stackalloc char[1];
        for (var i = 0; i < sample.Length;)
        {
            if (sample[i] < 0x80)
            {
                i++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(sample[i..], out _, out var consumed);
            if (status == OperationStatus.Done) inUtf8 += consumed;
            for (var end = i + consumed; i < end; i++)
            {
                if (sample[i] < 0x80) continue;
                high++;
                Windows1256.GetChars(sample.Slice(i, 1), unit);
                if (unit[0] is (>= '\u0621' and <= '\u0652') or '\u067E' or '\u0686' or '\u0698' or '\u06A9' or '\u06AF' or '\u060C' or '\u061F') arabic++;
            }
        }

        return high > 0 && inUtf8 * 2 < high && arabic >= high * 0.6;
    }
}
