using System.Buffers;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Reads the lists that <see cref="JsonText.AppendExact"/> writes, and plain JSON arrays from elsewhere.</summary>
internal ref struct JsonValueReader
{
    private const int MaxDepth = 100;
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("+-.0123456789Ee");
    private readonly ReadOnlySpan<char> _text;
    private readonly ValueKind _expected;
    private int _at;

    private JsonValueReader(ReadOnlySpan<char> text, ValueKind expected)
    {
        _text = text;
        _expected = expected;
    }

    /// <summary>Reads one value; texts become <paramref name="expected"/> if that is a kind of time.</summary>
    /// <exception cref="FormatException">The text is not one such value; the message says where it goes wrong.</exception>
    public static Value Read(ReadOnlySpan<char> text, ValueKind expected)
    {
        var reader = new JsonValueReader(text, expected);
        var value = reader.Value(0);
        reader.SkipSpace();
        return reader._at == text.Length ? value : throw reader.Wrong("the end");
    }

    // value = "null" | "true" | "false" | number | text | "[" [ value { "," value } ] "]" | "{" kind ":" text "}"
    private Value Value(int depth)
    {
        SkipSpace();
        switch (Peek())
        {
            case '[' when depth < MaxDepth: return List(depth);
            case '{': return Named();
            case '"': return Expected(Text());
            case 'n': return Word("null", default);
            case 't': return Word("true", true);
            case 'f': return Word("false", false);
            default: return Number();
        }
    }

    private Value List(int depth)
    {
        _at++;
        var values = new List<Value>();
        SkipSpace();
        while (Peek() != ']')
        {
            if (values.Count > 0) Take(',');
            values.Add(Value(depth + 1));
            SkipSpace();
        }

        _at++;
        return Model.Value.List([.. values]);
    }

    private Value Named()
    {
        _at++;
        SkipSpace();
        var name = Text();
        SkipSpace();
        Take(':');
        SkipSpace();
        var text = Text();
        SkipSpace();
        Take('}');
        return KindNames.TryRead(name, out var kind) && ScalarText.TryRead(kind, text, out var value)
            ? value
            : throw Wrong($"a value of a known kind instead of {name} \"{text}\"");
    }

    private readonly Value Expected(string text)
    {
        if (_expected is not (ValueKind.Date or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime)) return text;
        return ScalarText.TryRead(_expected, text, out var value) ? value : throw Wrong($"a {KindNames.Of(_expected)}");
    }

    private string Text()
    {
        Take('"');
        var text = new StringBuilder();
        while (Peek() is not '"' and var unit)
        {
            _at++;
            text.Append(unit == '\\' ? Escaped() : unit);
        }

        _at++;
        return text.ToString();
    }

    private char Escaped()
    {
        var unit = Peek();
        _at++;
        switch (unit)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return unit;
            case 'u' when _at + 4 <= _text.Length
                && ushort.TryParse(_text.Slice(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default: throw Wrong("an escape");
        }
    }

    private Value Number()
    {
        var rest = _text[_at..];
        var length = rest.IndexOfAnyExcept(NumberParts);
        var digits = length < 0 ? rest : rest[..length];
        _at += digits.Length;
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw Wrong("a value");
    }

    private Value Word(string word, Value value)
    {
        if (!_text[_at..].StartsWith(word)) throw Wrong("a value");
        _at += word.Length;
        return value;
    }

    private void Take(char wanted)
    {
        if (Peek() != wanted) throw Wrong($"'{wanted}'");
        _at++;
    }

    private readonly char Peek() => _at < _text.Length ? _text[_at] : throw Wrong("more");

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r') _at++;
    }

    private readonly FormatException Wrong(string expected) => new($"Expected {expected} at character {_at} of a list.");
}
