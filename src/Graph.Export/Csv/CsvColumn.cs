using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>A column of a CSV file: its name, and how its cells become values.</summary>
/// <remarks>
/// Without a type in the heading a cell is an integer if it looks exactly as one is written (no sign but a minus, no
/// leading zero), else a float with a point in it, else a text. An empty cell is no value.
/// </remarks>
internal sealed class CsvColumn
{
    private const int CacheSize = 256;

    // Short texts repeat; each slot holds the last one that fell into it, by its bytes.
    private readonly (ulong Low, ulong High, int Length, string Text)[] _cache = new (ulong, ulong, int, string)[CacheSize];
    private readonly ValueKind? _kind;
    private readonly bool _isList;
    private readonly char _delimiter;

    public CsvColumn(string heading, char arrayDelimiter)
    {
        _delimiter = arrayDelimiter;
        // name:point{crs:WGS-84} has a colon in the braces too.
        if (heading.EndsWith('}') && heading.LastIndexOf('{') is > 0 and var brace) heading = heading[..brace];
        var colon = heading.LastIndexOf(':');
        Name = colon < 0 ? heading : heading[..colon];
        Role = colon < 0 ? "" : heading[(colon + 1)..];
        var bracket = Role.IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0) Role = Role[..bracket];
        _isList = Role.EndsWith("[]", StringComparison.Ordinal);
        _kind = (_isList ? Role[..^2] : Role).ToUpperInvariant() switch
        {
            "STRING" => ValueKind.Text,
            "INT" or "LONG" or "SHORT" or "BYTE" or "INTEGER" => ValueKind.Integer,
            "FLOAT" or "DOUBLE" => ValueKind.Float,
            "BOOLEAN" => ValueKind.Boolean,
            "DATE" => ValueKind.Date,
            "LOCALTIME" => ValueKind.Time,
            "LOCALDATETIME" => ValueKind.LocalDateTime,
            "DATETIME" => ValueKind.ZonedDateTime,
            "TIME" => ValueKind.ZonedTime,
            "DURATION" => ValueKind.Duration,
            "POINT" => ValueKind.Point,
            _ => null,
        };
    }

    /// <summary>The property's name; empty where the heading has only a role.</summary>
    public string Name { get; }

    /// <summary>What follows the colon in the heading: a type or ID, LABEL and the like.</summary>
    public string Role { get; }

    /// <summary>The key that the column's values are stored under.</summary>
    public PropertyKey Key { get; set; }

    /// <summary>The cell's value; false if it does not fit the type in the heading.</summary>
    public bool TryRead(ReadOnlySpan<byte> cell, bool isQuoted, out Value value)
    {
        value = default;
        if (cell.IsEmpty)
        {
            if (isQuoted && _isList) value = Value.List();
            else if (isQuoted && _kind == ValueKind.Text) value = "";
            return true;
        }

        return _isList && _kind is { } kind ? TryReadList(Text(cell), kind, out value) : TryReadScalar(cell, out value);
    }

    private bool TryReadList(string cell, ValueKind kind, out Value value)
    {
        value = default;
        var items = cell.Split(_delimiter);
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
            if (!ScalarText.TryRead(kind, items[i], out values[i])) return false;
        value = Value.List(values);
        return true;
    }

    private bool TryReadScalar(ReadOnlySpan<byte> cell, out Value value)
    {
        value = default;
        switch (_kind)
        {
            case ValueKind.Text:
                value = Text(cell);
                return true;
            case ValueKind.Integer when Utf8Parser.TryParse(cell, out long integer, out var used) && used == cell.Length:
                value = integer;
                return true;
            case null:
                value = Guess(cell);
                return true;
            case ValueKind.Integer:
                return false;
            default:
                return ScalarText.TryRead(_kind.Value, Text(cell), out value);
        }
    }

    /// <summary>The cell as text; short ones are made once.</summary>
    public string Text(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is 0 or > 16) return Encoding.UTF8.GetString(cell);
        Span<byte> padded = stackalloc byte[16];
        padded.Clear();
        cell.CopyTo(padded);
        var low = BinaryPrimitives.ReadUInt64LittleEndian(padded);
        var high = BinaryPrimitives.ReadUInt64LittleEndian(padded[8..]);
        var hash = (low ^ high * 0x9E37_79B9_7F4A_7C15) * 0xFF51_AFD7_ED55_8CCD;
        ref var slot = ref _cache[hash >> 56];
        if (slot.Low != low || slot.High != high || slot.Length != cell.Length)
            slot = (low, high, cell.Length, Encoding.UTF8.GetString(cell));
        return slot.Text;
    }

    private Value Guess(ReadOnlySpan<byte> cell)
    {
        var first = cell[0];
        if (first != '-' && !IsDigit(first)) return Text(cell);
        if (Utf8Parser.TryParse(cell, out long integer, out var used) && used == cell.Length)
        {
            var digits = first == '-' ? cell[1..] : cell;
            return digits[0] == '0' && (digits.Length > 1 || first == '-') ? Text(cell) : integer;
        }

        return cell.Contains((byte)'.') && IsDigit(cell[^1]) && Utf8Parser.TryParse(cell, out double real, out used) && used == cell.Length
            ? real
            : Text(cell);
    }

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';
}
