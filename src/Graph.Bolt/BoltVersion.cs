using System.Globalization;

namespace Graph.Bolt;

/// <summary>A version of the protocol.</summary>
/// <param name="Major">The part before the dot.</param>
/// <param name="Minor">The part after it.</param>
public readonly record struct BoltVersion(byte Major, byte Minor) : IComparable<BoltVersion>
{
    /// <summary>All that are spoken here, the best first.</summary>
    public static IReadOnlyList<BoltVersion> Supported { get; } =
        [new(5, 8), new(5, 7), new(5, 6), new(5, 5), new(5, 4), new(5, 3), new(5, 2), new(5, 1), new(5, 0), new(4, 4)];

    // Bolt specification, "Bolt Protocol message specification", the version notes of each message.
    internal bool HasElementIds => this >= new BoltVersion(5, 0);

    internal bool HasLogon => this >= new BoltVersion(5, 1);

    internal bool HasTelemetry => this >= new BoltVersion(5, 4);

    internal bool HasGqlStatus => this >= new BoltVersion(5, 7);

    /// <inheritdoc/>
    public int CompareTo(BoltVersion other) => (Major << 8 | Minor).CompareTo(other.Major << 8 | other.Minor);

    /// <summary>As in <c>5.8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Whether the left is older.</summary>
    public static bool operator <(BoltVersion left, BoltVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is newer.</summary>
    public static bool operator >(BoltVersion left, BoltVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is older or the same.</summary>
    public static bool operator <=(BoltVersion left, BoltVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is newer or the same.</summary>
    public static bool operator >=(BoltVersion left, BoltVersion right) => left.CompareTo(right) >= 0;
}
