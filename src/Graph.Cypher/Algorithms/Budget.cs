using System.Runtime.CompilerServices;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Algorithms;

/// <summary>What one call of an algorithm may use: its arrays count against the query's memory limit, its steps look whether to stop.</summary>
/// <remarks>Nothing is given back before the call ends, so what is counted is the most that it can hold.</remarks>
internal sealed class Budget(EvaluationContext context)
{
    // About a tenth of a millisecond of the cheapest steps.
    private const long StepsPerCheck = 1 << 16;
    private long _bytes;
    private long _steps;

    /// <summary>An array of zeros.</summary>
    /// <exception cref="CypherException">The memory limit would be passed.</exception>
    public T[] Array<T>(long length) where T : unmanaged
    {
        Charge(length * Unsafe.SizeOf<T>());
        if (length > System.Array.MaxLength)
        {
            throw new CypherException(CypherErrorKind.MemoryLimitExceeded, null,
                $"The algorithm would need an array of {length} entries. Narrow `nodeLabels` or `relationshipTypes`.");
        }

        return new T[length];
    }

    /// <summary>Counts bytes that the algorithm holds beside its arrays.</summary>
    /// <exception cref="CypherException">The memory limit would be passed.</exception>
    public void Charge(long bytes)
    {
        _bytes += bytes;
        context.Reserve(_bytes);
    }

    /// <summary>To be called in every loop, with the number of relationships or nodes looked at.</summary>
    /// <exception cref="CypherException">The query was cancelled or ran out of time.</exception>
    public void Step(int count = 1)
    {
        _steps += count;
        if (_steps < StepsPerCheck) return;
        _steps = 0;
        context.CheckStopped();
    }
}
