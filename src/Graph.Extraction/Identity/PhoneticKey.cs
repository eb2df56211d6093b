using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction.Identity;

/// <summary>
/// How a name sounds, whatever its script: the consonants that its spellings have in common. زوكربيرغ, زوكربيرج, زاكربرغ and Zuckerberg
/// meet, and so do غوغل, جوجل, قوقل and Google.
/// </summary>
/// <remarks>
/// <para>
/// To find the spellings of a name among many, look up <see cref="Consonants"/>, then ask <see cref="Meets"/>: equal consonants alone do not
/// make one name. Names that are written in Arabic tell كمال from جمال and حسن from حسين, so words of few consonants must agree in what
/// vowels they write too, and every pair of letters must be able to sound alike.
/// </para>
/// <para>Immutable. Costs one pass over the name.</para>
/// </remarks>
public sealed class PhoneticKey
{
    /// <summary>Fewest consonants for which likeness of sound says anything.</summary>
    public const int ShortestTelling = 3;

    // From here on the vowels of a word are free: زوكربيرغ, زاكربرغ.
    private const int LongWord = 5;

    private readonly ImmutableArray<Consonant> _consonants;
    private readonly string _folded;
    private readonly bool _latin;

    private PhoneticKey(string folded, NameSounds sounds, bool latin)
    {
        _folded = folded;
        _latin = latin;
        _consonants = [.. sounds.Consonants];
        Consonants = string.Create(_consonants.Length, _consonants, static (text, consonants) =>
        {
            for (var at = 0; at < text.Length; at++) text[at] = consonants[at].Class;
        });
    }

    /// <summary>The classes of its consonants, and its digits; the same for all spellings of a name. Empty for a name of vowels only.</summary>
    public string Consonants { get; }

    /// <summary>True where it is long enough to identify a name by sound.</summary>
    public bool IsTelling => Consonants.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 && Consonants.Count(char.IsAsciiLetter) >= ShortestTelling;

    /// <summary>The key of <paramref name="name"/>: a whole name of one or more words, as a text has it.</summary>
    public static PhoneticKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var sounds = new NameSounds();
        var latin = true;
        var plain = new List<string>();
        foreach (var word in Words(name))
        {
            plain.Add(word);
            if (word.Any(ArabicSounds.IsArabic))
            {
                latin = false;
                ArabicSounds.Read(word, sounds);
            }
            else LatinSounds.Read(word, sounds);
            sounds.EndWord();
        }

        return new PhoneticKey(string.Join(' ', plain), sounds, latin);
    }

    /// <summary>True where both may be spellings of one name. Symmetric; not transitive.</summary>
    public bool Meets(PhoneticKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_folded == other._folded) return true;
        // Latin script has one spelling of a name: two that sound alike are two names.
        if (_latin && other._latin) return false;
        if (Consonants != other.Consonants || !IsTelling) return false;
        for (var at = 0; at < _consonants.Length; at++)
        {
            var (mine, others) = (_consonants[at], other._consonants[at]);
            if (mine.Sound != Sound.None && (mine.Sound & others.Sound) == 0) return false;
            if (LengthOfWord(at) >= LongWord || other.LengthOfWord(at) >= LongWord) continue;
            if (!VowelsAgree(mine.Before, others.Before, first: at == 0 || mine.Word != _consonants[at - 1].Word)) return false;
        }

        return true;

        bool VowelsAgree(Vowels mine, Vowels others, bool first)
        {
            if (_latin) return CrossAgree(mine, others, first);
            return other._latin ? CrossAgree(others, mine, first) : mine == others;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Consonants;

    // Arabic leaves short vowels out but writes long ones. An alef at the start carries any vowel, and helps over two consonants (إنفيديا).
    private static bool CrossAgree(Vowels latin, Vowels arabic, bool first)
    {
        if (arabic == Vowels.None) return (latin & Vowels.Long) == 0 && !(first && latin != Vowels.None);
        if (first && (arabic & Vowels.A) != 0) return true;
        return (latin & arabic & Vowels.Quality) != 0;
    }

    private int LengthOfWord(int at)
    {
        var word = _consonants[at].Word;
        return _consonants.Count(consonant => consonant.Word == word);
    }

    // Folded words without the article; hyphens, dots and quotation marks part words, apostrophes do not.
    private static IEnumerable<string> Words(string name)
    {
        var folded = Folding.FoldWithOffsets(name);
        var text = folded.Text;
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’')) end++;
            var word = text[start..end].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
            // Folding made one alef of all, but that of the article carries no hamza: ألفابت is one word.
            var article = word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) && name[folded.Offsets[start]] == 'ا';
            start = end;
            if (word is not ("al" or "el")) yield return article ? word[2..] : word;
        }
    }
}
