using System.Globalization;

namespace Graph.Export;

/// <summary>File names that need no quotes in a shell, each once also where case is not told apart.</summary>
internal sealed class CsvFileNames
{
    private const int LongestStem = 80;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string kind, IReadOnlyList<string> names)
    {
        var stem = string.Join('-', names.Select(Plain).Prepend(kind));
        if (stem.Length > LongestStem) stem = stem[..LongestStem];
        var name = stem;
        for (var number = 2; !_taken.Add(name); number++) name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return name + ".csv";
    }

    private static string Plain(string name) => string.Concat(name.Select(unit => char.IsAsciiLetterOrDigit(unit) ? unit : '_'));
}
