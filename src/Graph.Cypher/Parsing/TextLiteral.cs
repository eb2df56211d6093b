using System.Globalization;
using System.Text;

namespace Graph.Cypher.Parsing;

/// <summary>Works out what a text in quotes says.</summary>
internal static class TextLiteral
{
    /// <param name="quoted">With its quotes.</param>
    /// <param name="span">Where it stands in the query.</param>
    /// <exception cref="CypherException">A code point is wrongly written.</exception>
    public static string Read(ReadOnlySpan<char> quoted, TextSpan span)
    {
        var text = quoted[1..^1];
        var escape = text.IndexOf('\\');
        if (escape < 0) return text.ToString();
        var read = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                read.Append(text[at]);
                continue;
            }

            at++;
            switch (text[at])
            {
                case 'b': read.Append('\b'); break;
                case 'f': read.Append('\f'); break;
                case 'n': read.Append('\n'); break;
                case 'r': read.Append('\r'); break;
                case 't': read.Append('\t'); break;
                case '\\' or '\'' or '"' or '`': read.Append(text[at]); break;
                case 'u': at += CodePoint(text, at, 4, read, span); break;
                case 'U': at += CodePoint(text, at, 8, read, span); break;

                // As Neo4j reads it: a backslash before any other character is one.
                default: read.Append('\\').Append(text[at]); break;
            }
        }

        return read.ToString();
    }

    private static int CodePoint(ReadOnlySpan<char> text, int at, int length, StringBuilder read, TextSpan span)
    {
        var digits = text[(at + 1)..Math.Min(at + 1 + length, text.Length)];
        var isNumber = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        if (digits.Length < length || !isNumber || code is < 0 or > 0x10FFFF || (length == 8 && !Rune.IsValid(code)))
        {
            var start = span.Start + at;
            throw CypherException.Syntax(
                "InvalidUnicodeLiteral", $"`\\{text[at]}` must be followed by the {length} hexadecimal digits of a code point: `\\u0641`.",
                new TextSpan(start, Math.Min(start + digits.Length + 2, span.End)));
        }

        // \u writes UTF-16 units, so two of them may make one character.
        if (length == 4) read.Append((char)code);
        else read.Append(new Rune(code).ToString());
        return length;
    }
}
