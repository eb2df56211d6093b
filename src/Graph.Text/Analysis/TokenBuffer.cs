using System.Buffers;

namespace Graph.Text.Analysis;

/// <summary>A growing, pooled run of tokens. Not thread-safe; <see cref="Dispose"/> gives the array back.</summary>
internal struct TokenBuffer(int capacity) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(capacity, 16));

    internal int Count { get; private set; }

    internal readonly ref Token this[int index] => ref _tokens[index];

    internal readonly ref Token Last => ref _tokens[Count - 1];

    internal void Add(in Token token)
    {
        if (Count == _tokens.Length) Grow();
        _tokens[Count++] = token;
    }

    internal readonly Token[] ToArray() => _tokens.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        // Words are shared anyway, but a hostile text's own words must not live on in the pool.
        ArrayPool<Token>.Shared.Return(_tokens, clearArray: Count > 100_000);
        _tokens = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
