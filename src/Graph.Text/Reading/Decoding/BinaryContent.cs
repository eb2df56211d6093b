namespace Graph.Text.Reading.Decoding;

/// <summary>Recognises bytes that are no text in any encoding this program reads.</summary>
internal static class BinaryContent
{
    private const int Sample = 64 << 10;

    private static readonly (byte[] Start, string Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (a .docx is one)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ];

    /// <summary>What the bytes are instead of text, or null where they may be text. For bytes of an encoding whose units are bytes.</summary>
    internal static string? Describe(ReadOnlySpan<byte> bytes, bool atStart = true)
    {
        foreach (var (start, kind) in Signatures)
            if (atStart && bytes.StartsWith(start))
                return kind;
        if (bytes.Contains((byte)0)) return "binary data (it holds zero bytes)";
        return ControlShare(bytes) > 0.02 ? "binary data (it is full of control characters)" : null;
    }

    /// <summary>Share of control characters, tabs and line ends apart, among the first bytes.</summary>
    internal static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.IsEmpty) return 0;
        var controls = 0;
        foreach (var value in sample)
            if (value is < 0x09 or (> 0x0D and < 0x20) or 0x7F)
                controls++;
        return (double)controls / sample.Length;
    }
}
