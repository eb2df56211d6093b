using Graph.Extraction.Identity;

namespace Graph.Building.Resolution;

/// <summary>Compares names of persons of which one has initials: "M. Zuckerberg", "Mark E. Zuckerberg", "Mark Zuckerberg".</summary>
internal sealed class PersonName
{
    internal const string Label = "Person";

    private readonly string[] _words;

    private PersonName(string[] words) => _words = words;

    /// <summary>The last word, by which candidates are looked up: folded where it is short, else by its sound.</summary>
    internal string SurnameKey => PhoneticKey.Of(_words[^1]) is { IsTelling: true } sound ? sound.Consonants : _words[^1];

    internal bool HasInitials => _words.Any(IsInitial);

    internal static bool IsFull(string name) => NameKey.Words(NameKey.Of(name)) > 1;

    /// <summary>Null for a name of one word, or one that ends in an initial.</summary>
    internal static PersonName? Read(string name)
    {
        var words = NameKey.Of(name).Split(' ');
        return words.Length > 1 && !IsInitial(words[^1]) ? new PersonName(words) : null;
    }

    /// <summary>True where the surnames are one and no given name speaks against it. An initial in the middle may be missing.</summary>
    internal bool IsCompatible(PersonName other)
    {
        if (!Same(_words[^1], other._words[^1])) return false;
        if (!SameGiven(_words[0], other._words[0])) return false;
        var mine = _words[1..^1].Where(word => !IsInitial(word)).ToList();
        var others = other._words[1..^1].Where(word => !IsInitial(word)).ToList();
        return mine.Count == others.Count && mine.Zip(others).All(pair => Same(pair.First, pair.Second));
    }

    private static bool SameGiven(string left, string right) =>
        IsInitial(left) || IsInitial(right) ? SameStart(left, right) : Same(left, right);

    private static bool SameStart(string left, string right) =>
        NameKey.IsArabic(left) == NameKey.IsArabic(right) && left[0] == right[0];

    private static bool Same(string left, string right) => left == right || PhoneticKey.Of(left).Meets(PhoneticKey.Of(right));

    private static bool IsInitial(string word) => word.Length == 1;
}
