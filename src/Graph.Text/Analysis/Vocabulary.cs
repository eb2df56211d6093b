using System.Collections.Concurrent;

namespace Graph.Text.Analysis;

/// <summary>
/// The words seen so far, each folded form once. Bounded: beyond its capacity, and for forms longer than <see cref="LongestKept"/>, words are
/// made without being kept, so that hostile text costs time and no memory. Safe for many threads; a look-up takes no lock and no allocation.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>Forms with more UTF-16 units than this are not kept.</summary>
    public const int LongestKept = 64;

    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Func<string, Script, Word> _create;
    private readonly int _capacity;
    private int _count;

    /// <summary>A vocabulary whose words are made by <paramref name="create"/>, which may run more than once for one form.</summary>
    /// <param name="create">Makes the word for a folded form.</param>
    /// <param name="capacity">Most words that are kept.</param>
    public Vocabulary(Func<string, Script, Word> create, int capacity = 300_000)
    {
        _create = create;
        _capacity = capacity;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A vocabulary of plain words.</summary>
    public Vocabulary() : this(static (folded, script) => new Word(folded, script))
    {
    }

    /// <summary>How many words are kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The word for <paramref name="folded"/>. The script counts only when the word is made: a folded form has one script.</summary>
    public Word this[ReadOnlySpan<char> folded, Script script] =>
        _lookup.TryGetValue(folded, out var known) ? known : Add(folded.ToString(), script);

    private Word Add(string folded, Script script)
    {
        var word = _create(folded, script);
        if (folded.Length > LongestKept || Count >= _capacity) return word;
        var kept = _words.GetOrAdd(folded, word);
        if (ReferenceEquals(kept, word)) Interlocked.Increment(ref _count);
        return kept;
    }
}
