using System.Numerics;

namespace Graph.Model;

/// <summary>A persistent set of ids: one bit each in pages of 4,096, empty stretches not held.</summary>
internal sealed class PagedBitmap
{
    private const int PageBits = 12;
    private const int WordsPerPage = 1 << PageBits - 6;

    private readonly PageTable<ulong[]> _pages;
    private readonly HashSet<int> _ownedPages = [];
    private int _currentPage = -1;
    private ulong[] _current = [];

    public PagedBitmap() : this(new PageTable<ulong[]>())
    {
    }

    private PagedBitmap(PageTable<ulong[]> pages) => _pages = pages;

    public bool IsShared => _pages.IsShared;

    public void Set(int id, bool value)
    {
        var page = id >> PageBits;
        if (page != _currentPage) MakeCurrent(page);
        ref var word = ref _current[id >> 6 & WordsPerPage - 1];
        if (value) word |= 1UL << id;
        else word &= ~(1UL << id);
    }

    public bool Contains(int id) => _pages[id >> PageBits] is { } page && (page[id >> 6 & WordsPerPage - 1] >> id & 1) != 0;

    /// <summary>The least id in the set that is not below <paramref name="from"/>, or -1.</summary>
    public int Next(int from)
    {
        var page = from >> PageBits;
        for (; page < _pages.PageLimit; page++, from = page << PageBits)
        {
            if (_pages[page] is not { } words) continue;
            var at = from >> 6 & WordsPerPage - 1;
            var word = words[at] & ulong.MaxValue << from;
            while (word == 0 && ++at < WordsPerPage) word = words[at];
            if (word != 0) return (page << PageBits) + (at << 6) + BitOperations.TrailingZeroCount(word);
        }

        return -1;
    }

    /// <summary>The 64 bits from id 64 × <paramref name="index"/> on.</summary>
    public ulong Word(int index) => _pages[index >> PageBits - 6] is { } page ? page[index & WordsPerPage - 1] : 0;

    /// <summary>The first word past every bit.</summary>
    public int WordLimit => _pages.PageLimit * WordsPerPage;

    public PagedBitmap Fork() => new(_pages.Fork());

    public void Share()
    {
        _pages.Share();
        _ownedPages.Clear();
        _ownedPages.TrimExcess();
        _currentPage = -1;
    }

    private void MakeCurrent(int page)
    {
        var words = _pages[page];
        if (words is null || !_ownedPages.Contains(page))
        {
            var copy = new ulong[WordsPerPage];
            words?.CopyTo(copy, 0);
            _pages.Set(page, words = copy);
            _ownedPages.Add(page);
        }

        _current = words;
        _currentPage = page;
    }
}
