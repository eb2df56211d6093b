using System.Collections.Frozen;

namespace Graph.Text.Analysis;

/// <summary>What each UTF-16 unit folds to: one table for the single characters, a dictionary for the few that become several.</summary>
internal static class FoldingTable
{
    /// <summary>Marks a character that folds to nothing; zero, so that clearing a range drops it.</summary>
    internal const char Dropped = '\0';

    /// <summary>Marks a character whose folding stands in <see cref="Expansions"/>.</summary>
    internal const char Expanded = '\uFFFF';

    /// <summary>The longest text that one character folds to.</summary>
    internal const int LongestExpansion = 18;

    /// <summary>By UTF-16 unit: the folded character, <see cref="Dropped"/> or <see cref="Expanded"/>.</summary>
    internal static readonly char[] Map = new char[char.MaxValue + 1];

    internal static readonly FrozenDictionary<char, string> Expansions = Fill();

    private static FrozenDictionary<char, string> Fill()
    {
        var expansions = new Dictionary<char, string>();
        for (var c = 0; c < Map.Length; c++) Map[c] = char.ToLowerInvariant((char)c);
        Map[0] = ' ';
        Map[char.MaxValue] = ' ';
        Compatibility(FoldingData.Latin, expansions);
        Compatibility(FoldingData.ArabicPresentationForms, expansions);
        One("أإآٱٲٳ", 'ا');
        One("ىیےۍې", 'ي');
        One("کڪ", 'ك');
        One("ةہھەۀۃ", 'ه');
        One("‘’‚‛ʼʹ′`´", '\'');
        One("“”„‟″", '"');
        One("‐‑‒–—―−", '-');
        One("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", ' ');
        Map['٫'] = '.';
        Map['٬'] = ',';
        Map['٪'] = '%';
        for (var digit = 0; digit < 10; digit++)
        {
            Map['٠' + digit] = (char)('0' + digit);
            Map['۰' + digit] = (char)('0' + digit);
        }
        for (var c = '\uFF01'; c <= '\uFF5E'; c++) Map[c] = char.ToLowerInvariant((char)(c - 0xFEE0));
        Drop('\u0610', '\u061A');
        Drop('\u061C', '\u061C');
        Drop('\u0640', '\u0640');
        Drop('\u064B', '\u065F');
        Drop('\u0670', '\u0670');
        Drop('\u06D6', '\u06DC');
        Drop('\u06DF', '\u06E4');
        Drop('\u06E7', '\u06E8');
        Drop('\u06EA', '\u06ED');
        Drop('\u0300', '\u036F');
        Drop('\u00AD', '\u00AD');
        Drop('\u200B', '\u200F');
        Drop('\u202A', '\u202E');
        Drop('\u2060', '\u2069');
        Drop('\uFE00', '\uFE0F');
        Drop('\uFE20', '\uFE2F');
        Drop('\uFE70', '\uFE7F');
        Drop('\uFEFF', '\uFEFF');
        // Å is the sign for ångström, whose small letter folds further.
        for (var c = 0; c < Map.Length; c++)
            if (Map[c] is not (Dropped or Expanded) && Map[Map[c]] is not (Dropped or Expanded)) Map[c] = Map[Map[c]];
        return expansions.ToFrozenDictionary(entry => entry.Key, entry => FoldAgain(entry.Value));
    }

    private static string FoldAgain(string text) =>
        string.Concat(text.Select(c => Map[c]).Where(c => c is not (Dropped or Expanded)));

    private static void Compatibility(string data, Dictionary<char, string> expansions)
    {
        foreach (var entry in data.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var folded = entry[..colon].Replace('_', ' ');
            foreach (var form in entry.AsSpan(colon + 1))
            {
                if (folded.Length == 1)
                {
                    Map[form] = folded[0];
                    continue;
                }
                Map[form] = Expanded;
                expansions[form] = folded;
            }
        }
    }

    private static void One(string forms, char folded)
    {
        foreach (var form in forms) Map[form] = folded;
    }

    private static void Drop(char first, char last) => Map.AsSpan(first, last - first + 1).Clear();
}
