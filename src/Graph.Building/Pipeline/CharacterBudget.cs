namespace Graph.Building.Pipeline;

/// <summary>Bounds how much text is held at once. One at a time asks for room; many give it back.</summary>
internal sealed class CharacterBudget(long limit)
{
    private readonly Lock _lock = new();
    private long _held;
    private TaskCompletionSource? _waiting;

    /// <summary>Takes room for <paramref name="characters"/>; waits until there is, or until nothing else is held.</summary>
    internal async Task TakeAsync(long characters, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task room;
            lock (_lock)
            {
                if (_held == 0 || _held + characters <= limit)
                {
                    _held += characters;
                    return;
                }

                _waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                room = _waiting.Task;
            }

            await room.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    internal void Return(long characters)
    {
        TaskCompletionSource? waiting;
        lock (_lock)
        {
            _held -= characters;
            (waiting, _waiting) = (_waiting, null);
        }

        waiting?.SetResult();
    }
}
