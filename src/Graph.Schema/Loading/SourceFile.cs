using System.Text;

namespace Graph.Schema.Loading;

/// <summary>A file as it lies on the disk, and its text where it is proper UTF-8.</summary>
internal sealed class SourceFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SourceFile(byte[] bytes, string? text) => (Bytes, Text) = (bytes, text);

    internal byte[] Bytes { get; }

    /// <summary>Null where the file could not be read or decoded, which has been reported.</summary>
    internal string? Text { get; }

    internal static SourceFile Read(string path, FileReport report)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report.Error(1, 1, $"The file cannot be read: {error.Message}");
            return new([], null);
        }
        return new(bytes, Decode(bytes, report));
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, FileReport report)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            report.Error(1, 1, "The file is UTF-16; save it as UTF-8.");
            return null;
        }
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            var before = bytes[..Math.Max(0, error.Index)];
            var (line, column) = PlaceAfter(Encoding.UTF8.GetString(before));
            report.Error(line, column, $"Byte 0x{bytes[before.Length]:X2} here is not UTF-8; save the file as UTF-8.");
            return null;
        }
        if (text.IndexOf('\0') is >= 0 and var nul)
        {
            var (line, column) = PlaceAfter(text[..nul]);
            report.Error(line, column, "A zero byte stands here: this is no text file.");
            return null;
        }
        return text;
    }

    private static (int Line, int Column) PlaceAfter(string text) =>
        (text.AsSpan().Count('\n') + 1, text.Length - text.LastIndexOf('\n'));
}
