using System.Text;
using Graph.Cypher.Functions;
using Graph.Cypher.Values;

namespace Graph.Cypher.Unicode;

/// <summary>The Unicode normal forms NFC, NFD, NFKC and NFKD (Unicode Standard Annex 15).</summary>
internal static class UnicodeNormalizer
{
    /// <summary>The text in a normal form.</summary>
    /// <exception cref="CypherException">There is no such form.</exception>
    public static string Normalize(string text, string form, EvaluationContext context)
    {
        var (isCompatible, isComposed) = form.ToUpperInvariant() switch
        {
            "NFC" => (false, true),
            "NFD" => (false, false),
            "NFKC" => (true, true),
            "NFKD" => (true, false),
            _ => throw CypherException.Argument("InvalidArgumentValue", "Unknown normal form. Valid values are: NFC, NFD, NFKC, NFKD."),
        };
        if (Ascii.IsValid(text)) return text;
        context.ReserveText(text.Length * 4L);
        var codes = Decompose(text, isCompatible);
        Reorder(codes);
        if (isComposed) Compose(codes);
        var normalized = new StringBuilder(codes.Count);
        foreach (var code in codes) Append(normalized, code);
        return normalized.ToString();
    }

    /// <summary>IS NORMALIZED: whether a text is in a normal form already.</summary>
    /// <exception cref="CypherException">There is no such form.</exception>
    public static bool IsNormalized(string text, string form, EvaluationContext context) => Normalize(text, form, context) == text;

    /// <summary>What a character decomposes into under NFKD; null where it does not.</summary>
    public static string? Decomposition(char unit) =>
        NormalizationTable.Instance.Decomposition(unit, isCompatible: true) is { } parts
            ? string.Concat(parts.Select(part => char.ConvertFromUtf32(part)))
            : null;

    private static List<int> Decompose(string text, bool isCompatible)
    {
        var table = NormalizationTable.Instance;
        var codes = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var code = (int)text[at];
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                code = char.ConvertToUtf32(text[at], text[++at]);
            if (Hangul.IsSyllable(code)) Hangul.Decompose(code, codes);
            else if (code > 0x7F && table.Decomposition(code, isCompatible) is { } parts) codes.AddRange(parts);
            else codes.Add(code);
        }

        return codes;
    }

    // Marks on one letter stand by ascending class; those of one class keep their order.
    private static void Reorder(List<int> codes)
    {
        var table = NormalizationTable.Instance;
        for (var start = 0; start < codes.Count; start++)
        {
            if (table.Class(codes[start]) == 0) continue;
            var end = start + 1;
            while (end < codes.Count && table.Class(codes[end]) != 0) end++;
            if (end - start > 1)
            {
                var marks = codes.GetRange(start, end - start).OrderBy(code => table.Class(code)).ToList();
                for (var i = 0; i < marks.Count; i++) codes[start + i] = marks[i];
            }

            start = end;
        }
    }

    private static void Compose(List<int> codes)
    {
        var table = NormalizationTable.Instance;
        var (starter, written, lastClass) = (-1, 0, 0);
        foreach (var code in codes.ToArray())
        {
            var mark = table.Class(code);
            // A mark is blocked from its letter by one of its own or a higher class between them.
            var isAdjacent = starter == written - 1;
            if (starter >= 0 && (isAdjacent || lastClass != 0 && lastClass < mark))
            {
                var composite = Hangul.Composite(codes[starter], code) is var syllable and >= 0 ? syllable : table.Composite(codes[starter], code);
                if (composite >= 0)
                {
                    codes[starter] = composite;
                    continue;
                }
            }

            if (mark == 0) starter = written;
            lastClass = mark;
            codes[written++] = code;
        }

        codes.RemoveRange(written, codes.Count - written);
    }

    private static void Append(StringBuilder text, int code)
    {
        if (code <= char.MaxValue) text.Append((char)code);
        else text.Append(char.ConvertFromUtf32(code));
    }
}
