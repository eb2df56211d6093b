namespace Graph.Model;

/// <summary>All values of one property key, for nodes or for relationships, in pages of 256. Persistent, as <see cref="PageTable{TPage}"/> is.</summary>
internal sealed class Column
{
    private readonly PageTable<ColumnPage> _pages;
    private readonly int _maxOpenPages;
    private readonly Queue<int> _open = [];
    private PageEncoder? _encoder;
    private OpenPage? _current;
    private int _currentPage = -1;

    /// <summary>An empty column that keeps up to <paramref name="maxOpenPages"/> open; the oldest is sealed when another opens.</summary>
    public Column(int maxOpenPages) : this(new PageTable<ColumnPage>(), maxOpenPages)
    {
    }

    private Column(PageTable<ColumnPage> pages, int maxOpenPages)
    {
        _pages = pages;
        _maxOpenPages = maxOpenPages;
    }

    public bool IsShared => _pages.IsShared;

    public int PageLimit => _pages.PageLimit;

    public Value this[int id] =>
        _pages[id >> ColumnPage.Bits] is { } page ? page[id & ColumnPage.Size - 1] : default;

    public ColumnPage? PageAt(int page) => _pages[page];

    public bool TryGetUtf8(int id, out ReadOnlySpan<byte> text)
    {
        text = default;
        return _pages[id >> ColumnPage.Bits] is { } page && page.TryGetUtf8(id & ColumnPage.Size - 1, out text);
    }

    public void Set(int id, Value value)
    {
        var page = id >> ColumnPage.Bits;
        if (page != _currentPage) MakeCurrent(page);
        _current!.Set(id & ColumnPage.Size - 1, value);
    }

    public void SetPage(int page, ColumnPage? content) => _pages.Set(page, content);

    public Column Fork(int maxOpenPages) => new(_pages.Fork(), maxOpenPages);

    /// <summary>Seals what is open; the column is then for readers.</summary>
    public void Share()
    {
        while (_open.Count > 0) SealOldest();
        _encoder = null;
        _pages.Share();
    }

    private void MakeCurrent(int page)
    {
        if (_pages[page] is not OpenPage open)
        {
            if (_open.Count >= _maxOpenPages) SealOldest();
            open = new OpenPage(_pages[page]);
            _pages.Set(page, open);
            _open.Enqueue(page);
        }

        _current = open;
        _currentPage = page;
    }

    private void SealOldest()
    {
        var page = _open.Dequeue();
        var open = (OpenPage)_pages[page]!;
        _pages.Set(page, open.Seal(_encoder ??= new PageEncoder()));
        if (page != _currentPage) return;
        _current = null;
        _currentPage = -1;
    }
}
