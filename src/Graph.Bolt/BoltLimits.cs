namespace Graph.Bolt;

/// <summary>What a peer may ask of this side.</summary>
public sealed record BoltLimits
{
    /// <summary>The most bytes that one message may have; 16 MiB unless told.</summary>
    public int MaxMessageLength { get; init; } = 16 << 20;

    /// <summary>How deep lists, maps and structures may lie in each other; 128 unless told.</summary>
    public int MaxDepth { get; init; } = 128;
}
