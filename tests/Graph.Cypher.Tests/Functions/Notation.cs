using System.Globalization;
using System.Text;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Functions;

/// <summary>
/// Reads and computes what tests write: literals, <c>1.50m</c> for a decimal, <c>NaN</c>, <c>node0</c>, <c>rel0</c>,
/// <c>path</c> (along both relationships of the small graph), dates as <c>date'2025-06-01'</c>, and calls of functions.
/// </summary>
internal sealed class Notation
{
    private readonly string _text;
    private readonly EvaluationContext _context;
    private int _at;

    private Notation(string text, EvaluationContext context)
    {
        _text = text;
        _context = context;
    }

    public static Value Read(string text, EvaluationContext? context = null)
    {
        var notation = new Notation(text, context ?? new FixedContext());
        var value = notation.Value();
        return notation.Peek() == '\0' ? value : throw new FormatException($"'{text}' goes on at {notation._at}.");
    }

    /// <summary>The value as Cypher text, or <c>Kind/Detail</c> of the error that comes instead.</summary>
    public static string Outcome(Func<EvaluationContext, Value> compute)
    {
        var context = new FixedContext();
        try
        {
            return CypherText.Of(compute(context), context.Graph);
        }
        catch (CypherException error)
        {
            return error.Detail is null ? $"{error.Kind}" : $"{error.Kind}/{error.Detail}";
        }
    }

    public static string Outcome(string expression) => Outcome(context => Read(expression, context));

    private Value Value()
    {
        switch (Peek())
        {
            case '\'':
                return Text();
            case '[':
                return Model.Value.List([.. Items(']')]);
            case '{':
                return Map();
            case '-' or (>= '0' and <= '9'):
                return Number();
            default:
                return Named();
        }
    }

    private List<Value> Items(char end)
    {
        var items = new List<Value>();
        _at++;
        while (Peek() != end)
        {
            items.Add(Value());
            if (Peek() == ',') _at++;
        }

        _at++;
        return items;
    }

    private Value Map()
    {
        var entries = new List<KeyValuePair<string, Value>>();
        _at++;
        while (Peek() != '}')
        {
            var key = Word();
            Peek();
            _at++;
            entries.Add(new(key, Value()));
            if (Peek() == ',') _at++;
        }

        _at++;
        return new MapValue(entries);
    }

    private Value Number()
    {
        var start = _at++;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or 'e' or 'E' || _text[_at] is '-' or '+' && _text[_at - 1] is 'e' or 'E')) _at++;
        var number = _text[start.._at];
        if (_at < _text.Length && _text[_at] == 'm')
        {
            _at++;
            return decimal.Parse(number, CultureInfo.InvariantCulture);
        }

        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? (Value)integer
            : double.Parse(number, CultureInfo.InvariantCulture);
    }

    private Value Named()
    {
        var word = Word();
        if (word == "date" && _at < _text.Length && _text[_at] == '\'') return Date.TryParse(Text().AsText(), out var date) ? date : throw new FormatException();
        if (Peek() == '(') return FunctionLibrary.Scalars[word].Body([.. Items(')')], _context);
        return word switch
        {
            "null" => default,
            "true" => true,
            "false" => false,
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "path" => new PathValue([0, 1, 0], [0, 1]),
            _ when word.StartsWith("node", StringComparison.Ordinal) => Model.Value.OfNode(int.Parse(word[4..], CultureInfo.InvariantCulture)),
            _ when word.StartsWith("rel", StringComparison.Ordinal) => Model.Value.OfRelationship(int.Parse(word[3..], CultureInfo.InvariantCulture)),
            _ => throw new FormatException($"'{word}' in '{_text}' is nothing known."),
        };
    }

    private Value Text()
    {
        var content = new StringBuilder();
        for (_at++; _text[_at] != '\''; _at++)
        {
            if (_text[_at] != '\\')
            {
                content.Append(_text[_at]);
                continue;
            }

            content.Append(_text[++_at] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        _at++;
        return content.ToString();
    }

    private string Word()
    {
        Peek();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '.' or '_')) _at++;
        return _text[start.._at];
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }
}
