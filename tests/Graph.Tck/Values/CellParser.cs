using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Tck.Values;

/// <summary>Reads a table cell of the kit, after Gherkin has undone its own escapes.</summary>
internal sealed class CellParser
{
    private readonly string _text;
    private int _at;

    private CellParser(string text) => _text = text;

    /// <exception cref="FormatException">The cell holds no value, or more than one.</exception>
    public static TckValue Parse(string cell)
    {
        var parser = new CellParser(cell);
        var value = parser.ReadValue();
        return parser.Next == '\0' ? value : throw parser.Wrong("the end");
    }

    /// <summary>The next character that is not a blank; NUL at the end.</summary>
    private char Next
    {
        get
        {
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
            return _at < _text.Length ? _text[_at] : '\0';
        }
    }

    private TckValue ReadValue() => Next switch
    {
        '\'' => new TckScalar(ReadText()),
        '{' => ReadMap(),
        '(' => ReadNode(),
        '<' => ReadPath(),
        '[' => TryTake("[:") ? ReadRelationship() : ReadList(),
        _ => new TckScalar(ReadWord()),
    };

    // word = "null" | "true" | "false" | "NaN" | ["-"] "Inf" | integer | float
    private Value ReadWord()
    {
        var word = ReadWhile(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+');
        switch (word)
        {
            case "null": return Value.Null;
            case "true": return true;
            case "false": return false;
            case "NaN": return double.NaN;
            case "Inf": return double.PositiveInfinity;
            case "-Inf": return double.NegativeInfinity;
        }

        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(word, Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a value");
    }

    private string ReadText()
    {
        Take("'");
        var text = new StringBuilder();
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\'')
            {
                _at++;
                return text.ToString();
            }

            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '\'' or '\\') _at++;
            text.Append(_text[_at]);
        }

        throw Wrong("a closing quote");
    }

    private TckList ReadList()
    {
        Take("[");
        var items = ImmutableArray.CreateBuilder<TckValue>();
        if (TryTake("]")) return new TckList([]);
        do items.Add(ReadValue());
        while (TryTake(","));
        Take("]");
        return new TckList(items.ToImmutable());
    }

    private TckMap ReadMap()
    {
        Take("{");
        if (TryTake("}")) return TckMap.Empty;
        var entries = ImmutableArray.CreateBuilder<(string, TckValue)>();
        do
        {
            var key = ReadName();
            Take(":");
            entries.Add((key, ReadValue()));
        }
        while (TryTake(","));
        Take("}");
        return new TckMap(entries.ToImmutable());
    }

    // node = "(" { ":" label } [ map ] ")"
    private TckNode ReadNode()
    {
        Take("(");
        var labels = ImmutableArray.CreateBuilder<string>();
        while (TryTake(":")) labels.Add(ReadName());
        var properties = Next == '{' ? ReadMap() : TckMap.Empty;
        Take(")");
        return new TckNode(labels.ToImmutable(), properties);
    }

    // relationship = "[:" type [ map ] "]"; what opens it has been taken
    private TckRelationship ReadRelationship()
    {
        var type = ReadName();
        var properties = Next == '{' ? ReadMap() : TckMap.Empty;
        Take("]");
        return new TckRelationship(type, properties);
    }

    // path = "<" node { ( "-[:" … "]->" | "<-[:" … "]-" ) node } ">"
    private TckPath ReadPath()
    {
        Take("<");
        var first = ReadNode();
        var hops = ImmutableArray.CreateBuilder<TckHop>();
        while (!TryTake(">"))
        {
            var isForward = !TryTake("<-[:");
            if (isForward) Take("-[:");
            var relationship = ReadRelationship();
            Take(isForward ? "->" : "-");
            hops.Add(new TckHop(relationship, isForward, ReadNode()));
        }

        return new TckPath(first, hops.ToImmutable());
    }

    private string ReadName()
    {
        if (!TryTake("`")) return ReadWhile(c => char.IsLetterOrDigit(c) || c == '_') is { Length: > 0 } name ? name : throw Wrong("a name");
        var end = _text.IndexOf('`', _at);
        if (end < 0) throw Wrong("a closing backtick");
        var quoted = _text[_at..end];
        _at = end + 1;
        return quoted;
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        _ = Next;
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at])) _at++;
        return _text[start.._at];
    }

    private bool TryTake(string expected)
    {
        _ = Next;
        if (string.CompareOrdinal(_text, _at, expected, 0, expected.Length) != 0) return false;
        _at += expected.Length;
        return true;
    }

    private void Take(string expected)
    {
        if (!TryTake(expected)) throw Wrong(expected);
    }

    private FormatException Wrong(string expected) => new($"Expected {expected} at character {_at + 1} of the cell: {_text}");
}
