using System.Text;

namespace Graph.Schema;

/// <summary>Makes the id of an entity from its name.</summary>
public static class EntityId
{
    private const string Arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

    private static readonly string[] ArabicInLatin =
    [
        "", "a", "a", "o", "i", "e", "a", "b", "a", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z",
        "a", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "a", "y",
    ];

    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőřśšşșťţțùúûüūůűýÿžźż";
    private const string Unaccented = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorsssstttuuuuuuuyyzzz";

    /// <summary>
    /// Lower-case ASCII letters and digits, joined by hyphens: "Scale AI" → <c>scale-ai</c>. Accents fall, Arabic letters are
    /// written in Latin ones, any other letter becomes its number (<c>u4e2d</c>). Never empty for a name with a letter or digit.
    /// </summary>
    public static string Of(string name)
    {
        var id = new StringBuilder(name.Length);
        var parted = false;
        foreach (var c in name)
        {
            var part = PartOf(char.ToLowerInvariant(c));
            if (part is null)
            {
                parted = true;
                continue;
            }
            if (part.Length == 0) continue;
            // "Disney+" is not "Disney": a sign that tells names apart is a word of its own.
            var sign = c is '+' or '#';
            if ((parted || sign) && id.Length > 0) id.Append('-');
            parted = sign;
            id.Append(part);
        }
        return id.ToString();
    }

    /// <summary>What a character becomes; empty where it falls without a gap, null where it parts words.</summary>
    private static string? PartOf(char c)
    {
        if (char.IsAsciiLetterOrDigit(c)) return c.ToString();
        if (c is '\'' or '’' or 'ʼ' or 'ـ' or >= '\u064B' and <= '\u065F') return "";
        if (c is >= '\u0660' and <= '\u0669') return ((char)('0' + c - '\u0660')).ToString();
        if (Arabic.IndexOf(c, StringComparison.Ordinal) is >= 0 and var arabic) return ArabicInLatin[arabic];
        if (Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var accented) return Unaccented[accented].ToString();
        return c switch
        {
            '+' => "plus",
            '#' => "sharp",
            'æ' => "ae",
            'œ' => "oe",
            'ß' => "ss",
            'þ' => "th",
            'گ' => "g",
            'پ' => "p",
            'چ' => "ch",
            'ڤ' => "v",
            'ک' => "k",
            'ی' => "y",
            _ => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? $"u{(int)c:x4}" : null,
        };
    }
}
