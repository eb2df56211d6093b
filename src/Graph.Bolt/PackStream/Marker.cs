namespace Graph.Bolt.PackStream;

/// <summary>The first byte of a value (PackStream specification, "Markers"). Small sizes stand in its lower half.</summary>
internal static class Marker
{
    public const byte TinyText = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyMap = 0xA0;
    public const byte Structure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Integer8 = 0xC8;
    public const byte Integer16 = 0xC9;
    public const byte Integer32 = 0xCA;
    public const byte Integer64 = 0xCB;

    // Each of these is followed by the markers of 16-bit and of 32-bit sizes.
    public const byte Bytes8 = 0xCC;
    public const byte Text8 = 0xD0;
    public const byte List8 = 0xD4;
    public const byte Map8 = 0xD8;

    public const int MinTinyInteger = -16;

    public static PackKind KindOf(byte marker) => marker switch
    {
        < 0x80 or >= 0xF0 => PackKind.Integer,
        < TinyList => PackKind.Text,
        < TinyMap => PackKind.List,
        < Structure => PackKind.Map,
        < Null => PackKind.Structure,
        Null => PackKind.Null,
        Float => PackKind.Float,
        False or True => PackKind.Boolean,
        >= Integer8 and <= Integer64 => PackKind.Integer,
        >= Bytes8 and <= Bytes8 + 2 => PackKind.Bytes,
        >= Text8 and <= Text8 + 2 => PackKind.Text,
        >= List8 and <= List8 + 2 => PackKind.List,
        >= Map8 and <= Map8 + 2 => PackKind.Map,
        _ => throw new BoltException($"0x{marker:X2} begins no PackStream value."),
    };
}
