using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Cypher.Functions;

namespace Graph.Cypher.FullText;

/// <summary>Reads the query language of full-text indexes, which is that of Lucene's classic parser in its everyday parts.</summary>
/// <remarks>What it does not know counts as the words in it: readers type names, and a name is never an error.</remarks>
internal sealed class FullTextParser
{
    private const int MaxDepth = 100;
    private const int MaxDistance = 2;
    private readonly string _text;
    private readonly ImmutableArray<string> _fields;
    private readonly EvaluationContext _context;
    private int _at;
    private int _depth;

    private FullTextParser(string text, ImmutableArray<string> fields, EvaluationContext context)
    {
        _text = text;
        _fields = fields;
        _context = context;
    }

    /// <param name="fields">Properties that may be named before a colon.</param>
    /// <exception cref="CypherException">Parentheses are nested too deep.</exception>
    public static FullTextQuery Parse(string text, ImmutableArray<string> fields, EvaluationContext context)
    {
        var parser = new FullTextParser(text, fields, context);
        var parts = ImmutableArray.CreateBuilder<BooleanPart>();
        while (true)
        {
            parts.AddRange(parser.Parts(-1));
            if (parser.IsAtEnd) return new BooleanQuery(parts.DrainToImmutable());
            parser._at++;
        }
    }

    private bool IsAtEnd => _at >= _text.Length;

    // parts = { [ "OR" ] part { "AND" part } }
    private List<BooleanPart> Parts(int field)
    {
        if (++_depth > MaxDepth)
        {
            throw new CypherException(
                CypherErrorKind.ProcedureCallFailed, null, $"The full-text query nests parentheses more than {MaxDepth} deep. Leave some out.");
        }

        var parts = new List<BooleanPart>();
        while (true)
        {
            SkipBlanks();
            if (IsAtEnd || _text[_at] == ')') break;
            if (SkipWord("OR") || SkipWord("||") || SkipWord("AND") || SkipWord("&&")) continue;
            var joined = new List<BooleanPart>();
            do
            {
                if (Part(field) is { } part) joined.Add(part);
            }
            while (SkipWord("AND") || SkipWord("&&"));
            if (joined.Count == 1) parts.Add(joined[0]);
            if (joined.Count > 1) parts.Add(new BooleanPart(Occur.Optional, new BooleanQuery([.. joined.Select(Required)])));
        }

        _depth--;
        return parts;
    }

    private static BooleanPart Required(BooleanPart part) => part.Occur == Occur.Optional ? part with { Occur = Occur.Required } : part;

    // part = [ "+" | "-" | "!" | "NOT" ] primary [ "~" [ number ] ] [ "^" number ]
    private BooleanPart? Part(int field)
    {
        SkipBlanks();
        var occur = Occur.Optional;
        if (!IsAtEnd && _text[_at] is '+' or '-' or '!') occur = _text[_at++] == '+' ? Occur.Required : Occur.Prohibited;
        else if (SkipWord("NOT")) occur = Occur.Prohibited;
        SkipBlanks();
        if (IsAtEnd || Primary(field) is not { } query) return null;
        if (Skip('^') && Number() is { } factor) query = new BoostedQuery(query, factor);
        return new BooleanPart(occur, query);
    }

    // primary = [ field ":" ] ( "(" parts ")" | '"' … '"' | word )
    private FullTextQuery? Primary(int field, bool isNamed = false)
    {
        if (Skip('('))
        {
            var parts = Parts(field);
            Skip(')');
            return new BooleanQuery([.. parts]);
        }

        if (Skip('"')) return Phrase(field);
        if (_text[_at] == ')') return null;
        var word = Word(mayName: !isNamed);
        if (word.Length == 0)
        {
            _at++;
            return null;
        }

        if (isNamed || !Skip(':')) return Ending(word, field);
        return IsAtEnd || char.IsWhiteSpace(_text[_at]) ? null : Primary(_fields.IndexOf(word), isNamed: true);
    }

    private WordsQuery? Phrase(int field)
    {
        var end = _text.IndexOf('"', _at);
        if (end < 0) end = _text.Length;
        var words = FoldedWords.Of(_text[_at..end], _context).ToImmutableArray();
        _at = Math.Min(_text.Length, end + 1);
        var slop = Skip('~') ? (int)Math.Clamp(Number() ?? 0, 0, 1000) : 0;
        return words.IsEmpty ? null : new WordsQuery(words, field, slop);
    }

    private FullTextQuery? Ending(string word, int field)
    {
        if (Skip('~'))
        {
            // A part of one, as Lucene once had it, stands for as much as is allowed.
            var distance = Number() is { } number and >= 1 ? (int)Math.Min(number, MaxDistance) : MaxDistance;
            return FoldedWords.Of(word, _context).ToImmutableArray() switch
            {
                [] => null,
                [var one] => new FuzzyQuery(one, distance, field),
                var several => new WordsQuery(several, field),
            };
        }

        if (word.AsSpan().ContainsAny('*', '?'))
        {
            var pattern = new string([.. TextFolding.Fold(word, _context).Where(unit => unit is '*' or '?' || char.IsLetterOrDigit(unit))]);
            if (pattern.Any(char.IsLetterOrDigit) || pattern.Contains('*', StringComparison.Ordinal)) return new WildcardQuery(pattern, field);
        }

        var words = FoldedWords.Of(word, _context).ToImmutableArray();
        return words.IsEmpty ? null : new WordsQuery(words, field);
    }

    // Ends before the colon behind the name of a field.
    private string Word(bool mayName)
    {
        var word = new StringBuilder();
        while (!IsAtEnd && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('(' or ')' or '"' or '~' or '^'))
        {
            if (_text[_at] == ':' && mayName)
            {
                if (_fields.Contains(word.ToString())) break;
                mayName = false;
            }

            if (_text[_at] == '\\' && _at + 1 < _text.Length) _at++;
            word.Append(_text[_at++]);
        }

        return word.ToString();
    }

    private double? Number()
    {
        var start = _at;
        while (!IsAtEnd && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private bool Skip(char sign)
    {
        if (IsAtEnd || _text[_at] != sign) return false;
        _at++;
        return true;
    }

    private bool SkipWord(string word)
    {
        SkipBlanks();
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal)) return false;
        var end = _at + word.Length;
        if (char.IsLetter(word[0]) && end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == ':')) return false;
        _at = end;
        return true;
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
