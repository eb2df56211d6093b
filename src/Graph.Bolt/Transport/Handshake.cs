using System.Buffers;

namespace Graph.Bolt.Transport;

/// <summary>
/// How two sides agree on a version (Bolt specification, "Bolt Protocol handshake specification"). The client sends the magic and four
/// ranges, the best first; the server answers with one version, with four zeros for none, or with the manifest: its own ranges, from which
/// the client chooses.
/// </summary>
internal static class Handshake
{
    public const int OfferLength = 20;
    private const int Slots = 4;
    private const int MaxVarIntLength = 9;

    public static ReadOnlySpan<byte> Magic => [0x60, 0x60, 0xB0, 0x17];

    /// <summary>What a client sends: the manifest, 5.0 to 5.8, 4.4.</summary>
    public static ReadOnlySpan<byte> Offer =>
        [0x60, 0x60, 0xB0, 0x17, 0, 0, 0x01, 0xFF, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0];

    /// <summary>The ranges that a server lists in the manifest form.</summary>
    private static VersionRange[] Served { get; } = [new(8, 8, 5), new(0, 4, 4)];

    /// <summary>The server's answer to an offer of <see cref="OfferLength"/> bytes, by the client's order; <see cref="Answer.Refusal"/> if nothing fits.</summary>
    /// <exception cref="BoltException">The magic is missing.</exception>
    public static Answer AnswerTo(ReadOnlySpan<byte> offer)
    {
        if (!offer.StartsWith(Magic)) BoltException.Throw("The connection does not begin with Bolt's magic 60 60 B0 17.");
        for (var slot = 0; slot < Slots; slot++)
        {
            var range = VersionRange.Read(offer[(Magic.Length + slot * VersionRange.Length)..]);
            if (range == VersionRange.Manifest) return Answer.Manifest;
            foreach (var version in BoltVersion.Supported)
                if (range.Holds(version)) return new Answer(version);
        }

        return Answer.Refusal;
    }

    /// <summary>Writes an answer: a version, zeros, or the manifest with no capabilities.</summary>
    public static void Write(IBufferWriter<byte> output, Answer answer)
    {
        Span<byte> bytes = stackalloc byte[VersionRange.Length];
        var range = answer.IsManifest ? VersionRange.Manifest : new VersionRange(0, answer.Version?.Minor ?? 0, answer.Version?.Major ?? 0);
        range.Write(bytes);
        output.Write(bytes);
        if (!answer.IsManifest) return;
        output.Write((ReadOnlySpan<byte>)[(byte)Served.Length]);
        foreach (var served in Served)
        {
            served.Write(bytes);
            output.Write(bytes);
        }

        output.Write((ReadOnlySpan<byte>)[0]);
    }

    /// <summary>The client's choice after the manifest; false while bytes are missing.</summary>
    /// <exception cref="BoltException">It chose what is not served.</exception>
    public static bool TryReadChoice(ref ReadOnlySequence<byte> buffer, out BoltVersion version)
    {
        version = default;
        var reader = new SequenceReader<byte>(buffer);
        if (!TryReadRange(ref reader, out var range) || !TryReadVarInt(ref reader, out _)) return false;
        version = new BoltVersion(range.Major, range.Minor);
        if (!BoltVersion.Supported.Contains(version)) BoltException.Throw($"Bolt {version} was chosen, which is not served here.");
        buffer = buffer.Slice(reader.Position);
        return true;
    }

    /// <summary>What a client reads: the version to speak, and whether the server waits for the choice to be written; false while bytes are missing.</summary>
    /// <exception cref="BoltException">The server speaks none of the versions.</exception>
    public static bool TryReadAnswer(ref ReadOnlySequence<byte> buffer, out BoltVersion version, out bool wantsChoice)
    {
        (version, wantsChoice) = (default, false);
        var reader = new SequenceReader<byte>(buffer);
        if (!TryReadRange(ref reader, out var first)) return false;
        var ranges = new List<VersionRange> { first };
        if (first == VersionRange.Manifest)
        {
            wantsChoice = true;
            ranges.Clear();
            if (!TryReadVarInt(ref reader, out var count)) return false;
            if (count > byte.MaxValue) BoltException.Throw($"The server lists {count} ranges of versions.");
            for (var i = 0UL; i < count; i++)
            {
                if (!TryReadRange(ref reader, out var range)) return false;
                ranges.Add(range);
            }

            if (!TryReadVarInt(ref reader, out _)) return false;
        }

        version = BoltVersion.Supported.FirstOrDefault(known => ranges.Any(range => range.Holds(known)));
        if (version == default) BoltException.Throw("The server speaks no version of Bolt from 4.4 to 5.8.");
        buffer = buffer.Slice(reader.Position);
        return true;
    }

    /// <summary>Writes a client's choice, with no capabilities.</summary>
    public static void WriteChoice(IBufferWriter<byte> output, BoltVersion version) => output.Write((ReadOnlySpan<byte>)[0, 0, version.Minor, version.Major, 0]);

    private static bool TryReadRange(ref SequenceReader<byte> reader, out VersionRange range)
    {
        Span<byte> bytes = stackalloc byte[VersionRange.Length];
        range = default;
        if (!reader.TryCopyTo(bytes)) return false;
        reader.Advance(VersionRange.Length);
        range = VersionRange.Read(bytes);
        return true;
    }

    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    private static bool TryReadVarInt(ref SequenceReader<byte> reader, out ulong value)
    {
        value = 0;
        for (var i = 0; reader.TryRead(out var part); i++)
        {
            if (i == MaxVarIntLength) BoltException.Throw("A var-int has more than nine bytes.");
            value |= (ulong)(part & 0x7F) << 7 * i;
            if (part < 0x80) return true;
        }

        return false;
    }

    /// <summary>A server's answer.</summary>
    internal readonly record struct Answer(BoltVersion? Version, bool IsManifest = false)
    {
        public static Answer Manifest { get; } = new(null, IsManifest: true);

        public static Answer Refusal { get; } = new(null);
    }
}
