using System.Globalization;
using System.Text;

namespace Graph.Export;

/// <summary>
/// Texts in XML 1.0, which has no place for most control characters, lone surrogates, U+FFFE and U+FFFF: such a unit
/// becomes <c>_xHHHH_</c> as in Office's formats, and an underscore that would look like the start of one becomes
/// <c>_x005F_</c>. Everything else stays as it is.
/// </summary>
internal static class XmlText
{
    private const int EscapeLength = 7;

    public static string Escape(string text, char alsoEscaped = '\0')
    {
        if (alsoEscaped == '\0' && IsPlain(text)) return text;
        var at = 0;
        while (at < text.Length && Length(text, at, alsoEscaped) is not 0 and var length) at += length;
        if (at == text.Length) return text;
        var escaped = new StringBuilder(text, 0, at, text.Length + 16);
        while (at < text.Length)
        {
            var length = Length(text, at, alsoEscaped);
            if (length == 0) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at++]:X4}_");
            else escaped.Append(text, at, length);
            at += length;
        }

        return escaped.ToString();
    }

    // Many characters at once; almost every text is plain.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u001F') && !text.Contains('_') && !text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    public static string Unescape(string text)
    {
        var next = text.IndexOf("_x", StringComparison.Ordinal);
        if (next < 0) return text;
        var plain = new StringBuilder(text.Length);
        var at = 0;
        for (; next >= 0; next = text.IndexOf("_x", next + 1, StringComparison.Ordinal))
        {
            if (next < at || !IsEscape(text, next)) continue;
            plain.Append(text, at, next - at);
            plain.Append((char)int.Parse(text.AsSpan(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            at = next + EscapeLength;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }

    // How many units from here stay as they are: one, two for a pair, none for what must be escaped.
    private static int Length(string text, int at, char alsoEscaped)
    {
        var unit = text[at];
        if (unit == alsoEscaped && unit != '\0') return 0;
        if (unit is >= 'a' and <= 'z') return 1;
        if (unit == '_') return IsEscape(text, at) ? 0 : 1;
        if (unit < ' ') return unit is '\t' or '\n' or '\r' ? 1 : 0;
        if (!char.IsSurrogate(unit)) return unit >= '\uFFFE' ? 0 : 1;
        return char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 0;
    }

    private static bool IsEscape(string text, int at)
    {
        if (at + EscapeLength > text.Length || text[at + 1] != 'x' || text[at + 6] != '_') return false;
        for (var i = at + 2; i < at + 6; i++)
            if (!char.IsAsciiHexDigit(text[i])) return false;
        return true;
    }
}
