using System.Text;

namespace Graph.Schema.Loading;

/// <summary>Brings spellings of one name to one key: what differs only in case, diacritics, alef and ya forms, hyphens or inner dots is one alias.</summary>
internal static class AliasKey
{
    internal static string Of(string alias)
    {
        var key = new StringBuilder(alias.Length);
        foreach (var c in alias)
        {
            var folded = c switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' => 'ي',
                'ة' => 'ه',
                'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670' => '\0',
                '’' or 'ʼ' => '\'',
                _ => char.ToLowerInvariant(c),
            };
            if (folded == '\0') continue;
            if (char.IsLetterOrDigit(folded) || char.IsSurrogate(folded) || folded is '+' or '#' or '&' or '\'') key.Append(folded);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
