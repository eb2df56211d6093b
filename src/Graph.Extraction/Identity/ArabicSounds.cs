namespace Graph.Extraction.Identity;

/// <summary>Reads how a word in Arabic script sounds.</summary>
internal static class ArabicSounds
{
    internal static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <summary>Reads a folded word (one alef, one ya, ه for ة).</summary>
    internal static void Read(ReadOnlySpan<char> word, NameSounds sounds)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            // The English ch.
            if (letter == 'ت' && at + 1 < word.Length && word[at + 1] == 'ش')
            {
                sounds.Add(Sound.Ch);
                at++;
                continue;
            }

            switch (letter)
            {
                case 'ا' or 'ء' or 'ع':
                    sounds.AddVowel(Vowels.A);
                    break;
                case 'ي' or 'ئ':
                    sounds.AddVowel(Vowels.I);
                    break;
                case 'و' when at == 0 && word.Length > 1:
                    sounds.Add(Sound.W);
                    break;
                case 'و' or 'ؤ':
                    sounds.AddVowel(Vowels.U);
                    break;
                // Later in a word Latin spellings often leave them out, and at its end ه is mostly the ة of the unfolded word.
                case 'ه' or 'ح' when at == 0:
                    sounds.Add(letter == 'ه' ? Sound.H : Sound.Hh);
                    break;
                default:
                    if (char.IsAsciiDigit(letter)) sounds.AddDigit(letter);
                    else if (SoundOf(letter) is var sound and not Sound.None) sounds.Add(sound);
                    break;
            }
        }
    }

    private static Sound SoundOf(char letter) => letter switch
    {
        // Arabic has no p and no v of its own.
        'ب' => Sound.B | Sound.P,
        'پ' => Sound.P,
        'ت' or 'ط' => Sound.T,
        'ث' => Sound.Th,
        'ج' => Sound.J | Sound.GhOrJeem,
        'غ' => Sound.G,
        'گ' => Sound.G,
        'ق' => Sound.K | Sound.GhOrQaf,
        'ك' or 'ک' => Sound.K,
        'خ' => Sound.Kh,
        'د' or 'ض' => Sound.D,
        'ذ' or 'ظ' or 'ز' => Sound.Z,
        'س' or 'ص' => Sound.S,
        'ش' => Sound.Sh,
        'چ' => Sound.Ch,
        'ف' => Sound.F | Sound.V,
        'ڤ' => Sound.V,
        'ل' => Sound.L,
        'م' => Sound.M,
        'ن' => Sound.N,
        'ر' => Sound.R,
        _ => Sound.None,
    };
}
