namespace Graph.Text.Analysis;

/// <summary>
/// The words seen so far, each folded form once. Bounded: beyond its capacity, and for forms longer than <see cref="LongestKept"/>, words are
/// made without being kept, so that hostile text costs time and no memory. Safe for many threads; a look-up takes no lock and no allocation.
/// </summary>
/// <remarks>
/// The words that came first are mostly those that come most. Where they are not, because other texts follow, too many words have to be made
/// anew, and the vocabulary begins again.
/// </remarks>
public sealed class Vocabulary
{
    /// <summary>Forms with more UTF-16 units than this are not kept.</summary>
    public const int LongestKept = 64;

    private const int FirstSlots = 1 << 10;

    // Words made in vain, for each one kept, before all are given up.
    private const int Patience = 8;

    private readonly Lock _lock = new();
    private readonly Func<string, Script, Word> _create;
    private readonly int _capacity;
    private Table _table = new(FirstSlots);
    private int _count;
    private long _unkept;

    /// <summary>A vocabulary whose words are made by <paramref name="create"/>, which may run more than once for one form.</summary>
    /// <param name="create">Makes the word for a folded form.</param>
    /// <param name="capacity">Most words that are kept.</param>
    public Vocabulary(Func<string, Script, Word> create, int capacity = 100_000)
    {
        _create = create;
        _capacity = capacity;
    }

    /// <summary>A vocabulary of plain words.</summary>
    /// <param name="capacity">Most words that are kept.</param>
    public Vocabulary(int capacity = 20_000) : this(static (folded, script) => new Word(folded, script), capacity)
    {
    }

    /// <summary>How many words are kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The word for <paramref name="folded"/>. The script counts only when the word is made: a folded form has one script.</summary>
    public Word this[ReadOnlySpan<char> folded, Script script]
    {
        get
        {
            var hash = HashOf(folded);
            return Volatile.Read(ref _table).Find(folded, hash) ?? Add(folded.ToString(), hash, script);
        }
    }

    // Seeded anew in each process, so that no text can be written whose words all meet in one place. Zero marks a free slot.
    private static int HashOf(ReadOnlySpan<char> folded) => string.GetHashCode(folded) | 1;

    private Word Add(string folded, int hash, Script script)
    {
        var word = _create(folded, script);
        if (folded.Length > LongestKept) return word;
        if (Count >= _capacity && Interlocked.Increment(ref _unkept) < (long)_capacity * Patience) return word;
        lock (_lock)
        {
            if (_table.Find(folded, hash) is { } other) return other;
            if (_count >= _capacity) Restart();
            if ((_count + 1) * 2 > _table.Slots) Volatile.Write(ref _table, _table.Grown());
            _table.Add(word, hash);
            Volatile.Write(ref _count, _count + 1);
            return word;
        }
    }

    private void Restart()
    {
        Volatile.Write(ref _table, new Table(_table.Slots));
        Volatile.Write(ref _count, 0);
        Volatile.Write(ref _unkept, 0);
    }

    /// <summary>Open addressing, at most half full. One thread writes at a time; a slot's hash appears after its word.</summary>
    private sealed class Table(int slots)
    {
        // Hash and word side by side: a look-up of a large vocabulary waits for memory, and this is one wait instead of two.
        private readonly Slot[] _slots = new Slot[slots];

        internal int Slots => slots;

        internal Word? Find(ReadOnlySpan<char> folded, int hash)
        {
            var all = _slots;
            var mask = all.Length - 1;
            for (var at = Start(hash) & mask; ; at = (at + 1) & mask)
            {
                ref var slot = ref all[at];
                var found = Volatile.Read(ref slot.Hash);
                if (found == 0) return null;
                if (found == hash && slot.Word is { } word && folded.SequenceEqual(word.Folded)) return word;
            }
        }

        internal void Add(Word word, int hash)
        {
            var mask = _slots.Length - 1;
            var at = Start(hash) & mask;
            while (_slots[at].Hash != 0) at = (at + 1) & mask;
            _slots[at].Word = word;
            Volatile.Write(ref _slots[at].Hash, hash);
        }

        internal Table Grown()
        {
            var grown = new Table(slots * 2);
            foreach (var slot in _slots)
                if (slot.Hash != 0) grown.Add(slot.Word, slot.Hash);
            return grown;
        }

        // The lowest bit is always set.
        private static int Start(int hash) => hash >> 1;

        private struct Slot
        {
            internal int Hash;
            internal Word Word;
        }
    }
}
