using System.Text;
using System.Text.Json;

namespace Graph.Building.Log;

/// <summary>Gives one string for all times that a short text is read: names, ids and paths come again and again.</summary>
/// <remarks>Of fixed size: a text that another has pushed out is made anew. Not thread-safe.</remarks>
internal sealed class TextCache
{
    private const int Slots = 1 << 13;
    private const int LongestKept = 128;

    private readonly (byte[] Utf8, string Text)[] _slots = new (byte[], string)[Slots];

    internal string Read(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped || json.HasValueSequence || json.ValueSpan.Length > LongestKept) return json.GetString()!;
        var utf8 = json.ValueSpan;
        var hash = new HashCode();
        hash.AddBytes(utf8);
        ref var slot = ref _slots[hash.ToHashCode() & Slots - 1];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8)) slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return slot.Text;
    }
}
