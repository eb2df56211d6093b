namespace Graph.Model;

/// <summary>A persistent array of numbers in pages of 1,024; entries never written are the default.</summary>
internal sealed class PagedArray<T> where T : unmanaged
{
    public const int PageBits = 10;
    public const int PageSize = 1 << PageBits;

    private readonly PageTable<T[]> _pages;
    private readonly HashSet<int> _ownedPages = [];

    // The page written last, so that filling an array in order looks nothing up.
    private int _currentPage = -1;
    private T[] _current = [];

    public PagedArray() : this(new PageTable<T[]>())
    {
    }

    private PagedArray(PageTable<T[]> pages) => _pages = pages;

    public int PageLimit => _pages.PageLimit;

    public T this[int index]
    {
        get
        {
            var page = _pages[index >> PageBits];
            return page is null ? default : page[index & PageSize - 1];
        }
    }

    public T[]? PageAt(int page) => _pages[page];

    public void Set(int index, T value)
    {
        var page = index >> PageBits;
        if (page != _currentPage) MakeCurrent(page);
        _current[index & PageSize - 1] = value;
    }

    /// <summary>Puts a whole page of 1,024 entries in place; the array is taken over.</summary>
    public void SetPage(int page, T[] values) => _pages.Set(page, values);

    public PagedArray<T> Fork() => new(_pages.Fork());

    public void Share()
    {
        _pages.Share();
        _ownedPages.Clear();
        _ownedPages.TrimExcess();
        _currentPage = -1;
    }

    private void MakeCurrent(int page)
    {
        var values = _pages[page];
        if (values is null || !_ownedPages.Contains(page))
        {
            var copy = new T[PageSize];
            values?.CopyTo(copy, 0);
            _pages.Set(page, values = copy);
            _ownedPages.Add(page);
        }

        _current = values;
        _currentPage = page;
    }
}
