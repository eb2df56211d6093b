namespace Graph.Bolt;

/// <summary>How values look on one connection: what its version and the agreed patches make of them.</summary>
/// <param name="Version">The version agreed on.</param>
/// <param name="UtcPatch">Whether a 4.4 peer agreed to the patch <c>utc</c> in HELLO.</param>
internal readonly record struct BoltDialect(BoltVersion Version, bool UtcPatch = false)
{
    public bool HasElementIds => Version.HasElementIds;

    /// <summary>Whether date-times are sent as instants (0x49, 0x69) rather than as the clock showed (0x46, 0x66).</summary>
    public bool HasUtcTimes => UtcPatch || Version.Major >= 5;
}
