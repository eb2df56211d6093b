using System.Text;
using Graph.Cypher.Unicode;
using Graph.Cypher.Values;

namespace Graph.Cypher.Functions;

/// <summary>graph.fold(): brings spelling variants of names to one form, for look-ups.</summary>
/// <remarks>
/// Lower case; no accents, Arabic diacritics, tatweel or invisible marks; one alef, one ya, ه for ة; ASCII digits, quotes and
/// hyphens; presentation and full-width forms as ordinary letters. ؤ, ئ and ء stay.
/// </remarks>
internal static class TextFolding
{
    private static readonly Dictionary<char, string> Letters = MakeLetters();

    public static string Fold(string text, EvaluationContext context)
    {
        context.ReserveText(text.Length);
        var folded = new StringBuilder(text.Length);
        Append(folded, text, isDecomposed: false);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, string text, bool isDecomposed)
    {
        foreach (var unit in text)
        {
            if (char.IsAscii(unit) && unit != '`') folded.Append(char.ToLowerInvariant(unit));
            else if (Letters.TryGetValue(unit, out var letters)) folded.Append(letters);
            else if (unit == '\u0654') RestoreHamza(folded);
            else if (IsDropped(unit)) continue;
            else if (!isDecomposed && UnicodeNormalizer.Decomposition(unit) is { } parts) Append(folded, parts, isDecomposed: true);
            else folded.Append(char.ToLowerInvariant(unit));
        }
    }

    // A hamza written by itself above a letter is part of it where the letter carries one.
    private static void RestoreHamza(StringBuilder folded)
    {
        if (folded.Length > 0) folded[^1] = folded[^1] switch { 'و' => 'ؤ', 'ي' => 'ئ', var other => other };
    }

    private static bool IsDropped(char unit) => unit switch
    {
        'ـ' or '\u061C' or '\u00AD' or '\u0670' or '\uFEFF' => true,
        >= '\u0610' and <= '\u061A' or >= '\u064B' and <= '\u065F' or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E4'
            or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED' => true,
        >= '\u0300' and <= '\u036F' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' => true,
        >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' or >= '\uFE70' and <= '\uFE7F' => true,
        _ => false,
    };

    private static Dictionary<char, string> MakeLetters()
    {
        var letters = new Dictionary<char, string>();
        All("أإآٱٲٳ", "ا");
        All("ىیےۍې", "ي");
        All("کڪ", "ك");
        All("ةہھەۀۃ", "ه");
        All("ؤ", "ؤ");
        All("ئ", "ئ");
        All("‘’‚‛ʼʹ′`´", "'");
        All("“”„‟″", "\"");
        All("‐‑‒–—―−", "-");
        All("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", " ");
        All("٫", ".");
        All("٬", ",");
        All("٪", "%");
        All("Øø", "o");
        All("ÐðĐđ", "d");
        All("Łł", "l");
        All("Ħħ", "h");
        All("Ŧŧ", "t");
        All("ı", "i");
        All("ÆæǢǣǼǽ", "ae");
        All("Œœ", "oe");
        All("Þþ", "th");
        All("ßẞ", "ss");
        for (var digit = 0; digit < 10; digit++) All($"{(char)('٠' + digit)}{(char)('۰' + digit)}", ((char)('0' + digit)).ToString());
        return letters;

        void All(string forms, string folded)
        {
            foreach (var form in forms) letters[form] = folded;
        }
    }
}
