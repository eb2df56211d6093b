using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading.Html;

/// <summary>Decodes a web page: byte order mark first, then what the page says of itself, then what its bytes look like.</summary>
internal static class HtmlEncoding
{
    // Where a browser looks for the declaration.
    private const int Prescan = 1024 * 4;
    private static readonly Regex Declaration = new("""charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso-8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["cp1256"] = "windows-1256",
        ["x-cp1256"] = "windows-1256",
    };

    /// <summary>The page as text; null where the bytes are no text, with what they are in <paramref name="binary"/>.</summary>
    internal static DecodedText? Decode(byte[] page, out string? binary)
    {
        var detected = EncodingDetector.Detect(page);
        binary = null;
        if (!detected.Certain || detected.BomLength > 0 || DecodedText.IsWide(detected.Encoding) || BinaryContent.Describe(page) is not null || Declared(page) is not { } declared)
            return DecodedText.Of(page, out binary);

        // Pages saved by a tool are often rewritten as UTF-8 while the declaration stays; and no other text is valid UTF-8 by chance.
        var isUtf8 = declared.CodePage == Encoding.UTF8.CodePage;
        return isUtf8 || Utf8.IsValid(page) ? DecodedText.Of(page, out binary) : DecodedText.Of(page, declared);
    }

    private static Encoding? Declared(byte[] page)
    {
        var start = Encoding.Latin1.GetString(page, 0, Math.Min(page.Length, Prescan));
        var match = Declaration.Match(start);
        if (!match.Success) return null;
        var name = match.Groups[1].Value;
        name = Aliases.GetValueOrDefault(name, name);
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        foreach (var known in CodePagesEncodingProvider.Instance.GetEncodings())
            if (known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return known.GetEncoding();
        return null;
    }
}
