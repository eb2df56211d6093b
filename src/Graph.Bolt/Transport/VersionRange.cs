namespace Graph.Bolt.Transport;

/// <summary>Versions of one major number, as four bytes of the handshake: 0, how many minors below, the minor, the major.</summary>
internal readonly record struct VersionRange(byte Below, byte Minor, byte Major)
{
    public const int Length = 4;

    /// <summary>The offer of the manifest form, <c>00 00 01 FF</c>.</summary>
    public static VersionRange Manifest { get; } = new(0, 1, 0xFF);

    public static VersionRange Read(ReadOnlySpan<byte> bytes) => new(bytes[1], bytes[2], bytes[3]);

    public void Write(Span<byte> bytes) => (bytes[0], bytes[1], bytes[2], bytes[3]) = (0, Below, Minor, Major);

    public bool Holds(BoltVersion version) =>
        version.Major == Major && version.Minor <= Minor && version.Minor >= Minor - Below;
}
