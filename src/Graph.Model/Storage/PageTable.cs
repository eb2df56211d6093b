namespace Graph.Model;

/// <summary>
/// A persistent array of pages: readers share it, a writer forks it and changes its fork, and a change copies one
/// directory of 256 page references, however large the graph.
/// </summary>
internal sealed class PageTable<TPage> where TPage : class
{
    private const int DirectoryBits = 8;
    private const int DirectorySize = 1 << DirectoryBits;

    private TPage?[]?[] _directories;

    // Which directories this fork made itself; null once the table is shared.
    private bool[]? _owned;

    public PageTable() : this([], [])
    {
    }

    private PageTable(TPage?[]?[] directories, bool[]? owned)
    {
        _directories = directories;
        _owned = owned;
    }

    public bool IsShared => _owned is null;

    /// <summary>First page number past every page; some before it may be missing.</summary>
    public int PageLimit => _directories.Length << DirectoryBits;

    public TPage? this[int page]
    {
        get
        {
            var directories = _directories;
            var at = page >> DirectoryBits;
            return (uint)at < (uint)directories.Length && directories[at] is { } directory
                ? directory[page & DirectorySize - 1]
                : null;
        }
    }

    public void Set(int page, TPage? value)
    {
        if (_owned is null) throw new InvalidOperationException("A shared page table does not change.");
        var at = page >> DirectoryBits;
        if (at >= _directories.Length)
        {
            Array.Resize(ref _directories, at + 1);
            Array.Resize(ref _owned, at + 1);
        }

        if (!_owned[at])
        {
            var copy = new TPage?[DirectorySize];
            _directories[at]?.CopyTo(copy, 0);
            _directories[at] = copy;
            _owned[at] = true;
        }

        _directories[at]![page & DirectorySize - 1] = value;
    }

    public PageTable<TPage> Fork() => new([.. _directories], new bool[_directories.Length]);

    public void Share() => _owned = null;
}
