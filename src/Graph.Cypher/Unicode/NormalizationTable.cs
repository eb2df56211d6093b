using System.Collections.Frozen;
using System.Globalization;

namespace Graph.Cypher.Unicode;

/// <summary>How code points decompose and compose, read once from <c>normalization.txt</c>.</summary>
/// <remarks>.NET leaves normal forms to the system's ICU, which invariant globalization does without.</remarks>
internal sealed class NormalizationTable
{
    private static readonly Lazy<NormalizationTable> Loaded = new(() => new NormalizationTable());

    private readonly FrozenDictionary<int, int[]> _canonical;
    private readonly FrozenDictionary<int, int[]> _compatible;
    private readonly FrozenDictionary<(int, int), int> _composites;
    private readonly FrozenDictionary<int, byte> _classes;

    private NormalizationTable()
    {
        var canonical = new Dictionary<int, int[]>();
        var compatible = new Dictionary<int, int[]>();
        var composites = new Dictionary<(int, int), int>();
        var classes = new Dictionary<int, byte>();
        var section = "";
        foreach (var line in ReadLines())
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith('[')) section = line;
            else if (section == "[classes]") AddClasses(line, classes);
            else if (section == "[canonical]") AddDecompositions(line, canonical, composites);
            else AddDecompositions(line, compatible, composites: null);
        }

        // Compatible forms may lie behind canonical ones and the other way round.
        var either = new Dictionary<int, int[]>(canonical);
        foreach (var (code, parts) in compatible) either[code] = parts;
        _canonical = canonical.Keys.ToFrozenDictionary(code => code, code => Expand(code, canonical));
        _compatible = either.Keys.ToFrozenDictionary(code => code, code => Expand(code, either));
        _composites = composites.ToFrozenDictionary();
        _classes = classes.ToFrozenDictionary();
    }

    public static NormalizationTable Instance => Loaded.Value;

    /// <summary>What a code point decomposes into, to the last; null where it does not. Hangul syllables are not among them.</summary>
    public int[]? Decomposition(int code, bool isCompatible) => (isCompatible ? _compatible : _canonical).GetValueOrDefault(code);

    /// <summary>The code point that two compose into, or -1.</summary>
    public int Composite(int first, int second) => _composites.TryGetValue((first, second), out var composite) ? composite : -1;

    /// <summary>The canonical combining class; 0 for code points that do not combine.</summary>
    public byte Class(int code) => _classes.GetValueOrDefault(code);

    private static IEnumerable<string> ReadLines()
    {
        using var stream = typeof(NormalizationTable).Assembly.GetManifestResourceStream("Graph.Cypher.Unicode.normalization.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static void AddDecompositions(string line, Dictionary<int, int[]> decompositions, Dictionary<(int, int), int>? composites)
    {
        foreach (var entry in line.Split(';'))
        {
            var mark = entry.AsSpan().IndexOfAny('=', '!');
            var code = Code(entry.AsSpan(0, mark));
            var parts = Array.ConvertAll(entry[(mark + 1)..].Split(' '), part => Code(part));
            decompositions.Add(code, parts);
            if (entry[mark] == '=' && parts is [var first, var second]) composites?.TryAdd((first, second), code);
        }
    }

    private static void AddClasses(string line, Dictionary<int, byte> classes)
    {
        foreach (var entry in line.Split(';'))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var number = byte.Parse(entry.AsSpan(0, colon), CultureInfo.InvariantCulture);
            foreach (var range in entry[(colon + 1)..].Split(' '))
            {
                var ends = range.Split('-');
                for (var code = Code(ends[0]); code <= Code(ends[^1]); code++) classes.Add(code, number);
            }
        }
    }

    private static int[] Expand(int code, Dictionary<int, int[]> decompositions) =>
        decompositions.TryGetValue(code, out var parts) ? [.. parts.SelectMany(part => Expand(part, decompositions))] : [code];

    private static int Code(ReadOnlySpan<char> hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
