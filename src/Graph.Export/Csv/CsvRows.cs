using System.Buffers;

namespace Graph.Export;

/// <summary>Reads a UTF-8 file row by row (RFC 4180: commas, quotes doubled inside quotes) without making a text of anything.</summary>
internal sealed class CsvRows : IDisposable
{
    private static readonly SearchValues<byte> FieldEnds = SearchValues.Create(",\n"u8);

    private readonly string _file;
    private readonly Stream _stream;
    private readonly int _maxRowLength;
    private byte[] _buffer = new byte[1 << 20];
    private int _start;
    private int _end;
    private bool _atEnd;
    private long _nextLine = 1;
    private (int Start, int Length)[] _fields = new (int, int)[16];

    public CsvRows(string file, Stream stream, int maxRowLength)
    {
        _file = file;
        _stream = stream;
        _maxRowLength = maxRowLength;
        while (_end < 3 && Fill()) { }
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _start = 3;
    }

    public int Count { get; private set; }

    /// <summary>The line on which the row starts.</summary>
    public long Line { get; private set; }

    public ReadOnlySpan<byte> this[int field] => _buffer.AsSpan(_fields[field].Start, _fields[field].Length);

    /// <summary>Whether the field stands in quotes, which tells an empty text from no value.</summary>
    public bool IsQuoted(int field) => _fields[field].Start is > 0 and var start && _buffer[start - 1] == '"';

    /// <summary>Goes to the next row that is not empty; false at the end.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            Line = _nextLine;
            if (_start == _end && !Fill()) return false;
            var at = TryRow();
            if (at < 0)
            {
                if (Fill()) continue;
                throw new CsvException(_file, Line, "A quoted field is not closed.");
            }

            _start = at;
            if (Count > 1 || _fields[0].Length > 0) return true;
        }
    }

    public void Dispose() => _stream.Dispose();

    // The place after the row, or -1 if the buffer does not hold all of it.
    private int TryRow()
    {
        Count = 0;
        var at = _start;
        var lines = 0L;
        while (true)
        {
            if (at < _end && _buffer[at] == '"')
            {
                var close = QuotedEnd(at + 1, ref lines);
                if (close < 0) return -1;
                var content = (at + 1, close - at - 1);
                at = close + 1;
                if (at < _end && _buffer[at] == '\r') at++;
                if (at == _end && !_atEnd) return -1;
                if (at < _end && _buffer[at] is not ((byte)',' or (byte)'\n'))
                    throw new CsvException(_file, Line, "Something follows a quoted field.");
                Add(content);
            }
            else
            {
                var length = _buffer.AsSpan(at, _end - at).IndexOfAny(FieldEnds);
                if (length < 0 && !_atEnd) return -1;
                var end = length < 0 ? _end : at + length;
                var trimmed = end > at && _buffer[end - 1] == '\r' && (end == _end || _buffer[end] == '\n') ? end - 1 : end;
                Add((at, trimmed - at));
                at = end;
            }

            if (at < _end && _buffer[at] == ',')
            {
                at++;
                continue;
            }

            _nextLine = Line + lines + 1;
            Unescape();
            return Math.Min(at + 1, _end);
        }
    }

    private int QuotedEnd(int at, ref long lines)
    {
        while (true)
        {
            var quote = _buffer.AsSpan(at, _end - at).IndexOf((byte)'"');
            if (quote < 0) return -1;
            lines += _buffer.AsSpan(at, quote).Count((byte)'\n');
            at += quote;
            if (at + 1 == _end && !_atEnd) return -1;
            if (at + 1 == _end || _buffer[at + 1] != '"') return at;
            at += 2;
        }
    }

    private void Add((int Start, int Length) field)
    {
        if (Count == _fields.Length) Array.Resize(ref _fields, Count * 2);
        _fields[Count++] = field;
    }

    // Quotes doubled inside a field become one, in place; only once the row is known to be whole.
    private void Unescape()
    {
        for (var i = 0; i < Count; i++)
        {
            var (start, length) = _fields[i];
            if (start == 0 || _buffer[start - 1] != '"') continue;
            var field = _buffer.AsSpan(start, length);
            var doubled = field.IndexOf("\"\""u8);
            if (doubled < 0) continue;
            var to = doubled;
            for (var from = doubled; from < field.Length; from++)
            {
                field[to++] = field[from];
                if (field[from] == '"') from++;
            }

            _fields[i].Length = to;
        }
    }

    // Moves what is left to the front and reads on; false at the end of the file.
    private bool Fill()
    {
        if (_atEnd) return false;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            if (_end >= _maxRowLength) throw new CsvException(_file, Line, $"A row is longer than {_maxRowLength} bytes.");
            Array.Resize(ref _buffer, Math.Min(_maxRowLength, _buffer.Length * 2));
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        if (read > 0) return true;
        _atEnd = true;
        return _end > 0;
    }
}
