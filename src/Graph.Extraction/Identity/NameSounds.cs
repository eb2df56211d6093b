namespace Graph.Extraction.Identity;

/// <summary>A consonant of a name and the vowels written before it.</summary>
/// <param name="Class">Coarse class, the same for all letters that may ever stand for one another.</param>
/// <param name="Sound">What it may sound like.</param>
/// <param name="Before">Vowels between the consonant before it and this one.</param>
/// <param name="Word">Number of its word in the name.</param>
internal readonly record struct Consonant(char Class, Sound Sound, Vowels Before, int Word);

/// <summary>Collects the sounds of a name while its letters are read.</summary>
internal sealed class NameSounds
{
    private readonly List<Consonant> _consonants = [];
    private Vowels _pending;
    private int _word;

    internal IReadOnlyList<Consonant> Consonants => _consonants;

    /// <summary>Vowels after the last consonant of the last word.</summary>
    internal Vowels Rest => _pending;

    internal void Add(Sound sound)
    {
        _consonants.Add(new(ClassOf(sound), sound, _pending, _word));
        _pending = Vowels.None;
    }

    internal void AddDigit(char digit)
    {
        _consonants.Add(new(digit, Sound.None, Vowels.None, _word));
        _pending = Vowels.None;
    }

    internal void AddVowel(Vowels vowels) => _pending |= vowels;

    // Final vowels are spelt too freely to count: "Google", "Tesla" and "تيسلا", "Nokia".
    internal void EndWord()
    {
        _pending = Vowels.None;
        _word++;
    }

    private static char ClassOf(Sound sound) => sound switch
    {
        _ when (sound & (Sound.G | Sound.K | Sound.Kh | Sound.J)) != 0 => 'K',
        _ when (sound & (Sound.B | Sound.P)) != 0 => 'B',
        _ when (sound & (Sound.F | Sound.V)) != 0 => 'F',
        _ when (sound & (Sound.T | Sound.Th)) != 0 => 'T',
        _ when (sound & (Sound.S | Sound.Z)) != 0 => 'S',
        Sound.D => 'D',
        Sound.Sh => 'X',
        Sound.Ch => 'C',
        Sound.L => 'L',
        Sound.M => 'M',
        Sound.N => 'N',
        Sound.R => 'R',
        Sound.W => 'W',
        _ => 'H',
    };
}
