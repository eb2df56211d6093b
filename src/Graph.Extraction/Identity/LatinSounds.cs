namespace Graph.Extraction.Identity;

/// <summary>Reads how a word in Latin script sounds, as far as English spelling tells.</summary>
internal static class LatinSounds
{
    /// <summary>Reads a folded word: lower case, without accents.</summary>
    internal static void Read(ReadOnlySpan<char> word, NameSounds sounds)
    {
        for (var at = 0; at < word.Length;)
        {
            if (IsVowel(word[at]) && !(at == 0 && word[at] == 'y'))
            {
                at = ReadVowels(word, at, sounds);
                continue;
            }

            at += ReadConsonant(word, at, sounds);
        }
    }

    private static int ReadConsonant(ReadOnlySpan<char> word, int at, NameSounds sounds)
    {
        var letter = word[at];
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        var length = 1;
        switch (letter)
        {
            case 'c' when next == 'h':
                length = 2;
                // Christopher, Michael: a hard ch.
                sounds.Add(word[(at + 2)..] is ['r' or 'l', ..] or ['a', 'e', ..] ? Sound.K : Sound.Ch);
                break;
            case 'c' when next is 'e' or 'i' or 'y':
                sounds.Add(Sound.S);
                break;
            case 'k' when next == 'h':
                sounds.Add(Sound.K | Sound.Kh);
                length = 2;
                break;
            case 'c' or 'k' or 'q':
                sounds.Add(letter == 'q' ? Sound.K | Sound.GhOrQaf : Sound.K);
                if (letter == 'c' && next is 'k' or 'q') length = 2;
                break;
            case 's' when next == 'h':
                sounds.Add(Sound.Sh);
                length = 2;
                break;
            case 's':
                sounds.Add(Sound.S | Sound.Z);
                break;
            case 'z':
                sounds.Add(Sound.Z);
                break;
            case 't' when next == 'h':
                sounds.Add(Sound.T | Sound.Th);
                length = 2;
                break;
            case 't' when word[at..] is ['t', 'c', 'h', ..]:
                sounds.Add(Sound.Ch);
                length = 3;
                break;
            case 'p' when next == 'h':
                sounds.Add(Sound.F);
                length = 2;
                break;
            case 'g' when next == 'h':
                sounds.Add(Sound.G);
                length = 2;
                break;
            case 'g':
                sounds.Add(Sound.G | Sound.J);
                break;
            case 'j':
                sounds.Add(Sound.J | Sound.Kh);
                break;
            case 'x':
                if (at == 0) sounds.Add(Sound.Z | Sound.S | Sound.Sh);
                else
                {
                    sounds.Add(Sound.K);
                    sounds.Add(Sound.S);
                }

                break;
            case 'w':
                if (at == 0) sounds.Add(Sound.W);
                else sounds.AddVowel(Vowels.U);
                break;
            case 'h':
                if (at == 0) sounds.Add(Sound.H | Sound.Hh);
                break;
            case 'y':
                sounds.AddVowel(Vowels.I);
                break;
            default:
                if (char.IsAsciiDigit(letter)) sounds.AddDigit(letter);
                else if (SoundOf(letter) is var sound and not Sound.None) sounds.Add(sound);
                break;
        }

        // Google, Apple, Zuckerberg: a doubled letter is one sound.
        return length == 1 && next == letter && !char.IsAsciiDigit(letter) ? 2 : length;
    }

    private static int ReadVowels(ReadOnlySpan<char> word, int from, NameSounds sounds)
    {
        var end = from;
        while (end < word.Length && IsVowel(word[end])) end++;
        var vowels = word[from..end];
        if (from == 0 || end < word.Length) sounds.AddVowel(QualityOf(vowels, word[end..]));
        return end;
    }

    private static Vowels QualityOf(ReadOnlySpan<char> vowels, ReadOnlySpan<char> after) => vowels switch
    {
        "oo" or "ou" => Vowels.U | Vowels.Long,
        "ee" or "ie" => Vowels.I | Vowels.Long,
        "ei" or "ai" or "ay" or "ey" or "ea" => Vowels.I | Vowels.A | Vowels.Long,
        "au" or "oa" or "ow" => Vowels.U | Vowels.A | Vowels.Long,
        // Scale, Blake.
        "a" when after is [_, 'e', ..] => Vowels.A | Vowels.I,
        "i" when after is [_, 'e', ..] => Vowels.A | Vowels.I,
        _ => Each(vowels),
    };

    private static Vowels Each(ReadOnlySpan<char> vowels)
    {
        var quality = Vowels.None;
        foreach (var vowel in vowels)
            quality |= vowel switch
            {
                'a' => Vowels.A,
                'e' or 'i' => Vowels.I,
                'o' or 'u' => Vowels.U | Vowels.A,
                _ => Vowels.I | Vowels.A,
            };
        return quality;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Sound SoundOf(char letter) => letter switch
    {
        'b' => Sound.B,
        'p' => Sound.P,
        't' => Sound.T,
        'd' => Sound.D,
        'f' => Sound.F,
        'v' => Sound.V,
        'l' => Sound.L,
        'm' => Sound.M,
        'n' => Sound.N,
        'r' => Sound.R,
        _ => Sound.None,
    };
}
