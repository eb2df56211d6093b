namespace Graph.Cypher.Unicode;

/// <summary>Hangul syllables, which decompose and compose by rule (Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int LeadCount = 19;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    public static bool IsSyllable(int code) => code is >= Syllables and < Syllables + SyllableCount;

    public static void Decompose(int syllable, List<int> codes)
    {
        var index = syllable - Syllables;
        codes.Add(Leads + index / (VowelCount * TailCount));
        codes.Add(Vowels + index % (VowelCount * TailCount) / TailCount);
        if (index % TailCount != 0) codes.Add(Tails + index % TailCount);
    }

    /// <summary>The syllable that two parts make, or -1.</summary>
    public static int Composite(int first, int second)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
            return Syllables + ((first - Leads) * VowelCount + second - Vowels) * TailCount;
        var isOpenSyllable = IsSyllable(first) && (first - Syllables) % TailCount == 0;
        return isOpenSyllable && second is > Tails and < Tails + TailCount ? first + second - Tails : -1;
    }
}
