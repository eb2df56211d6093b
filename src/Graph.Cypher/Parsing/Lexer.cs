using System.Buffers;
using System.Globalization;
using System.Text;

namespace Graph.Cypher.Parsing;

/// <summary>Cuts a query into tokens; blanks and comments are left out.</summary>
internal sealed class Lexer
{
    private static readonly SearchValues<char> WordPart =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly string _text;
    private readonly List<Token> _tokens;
    private int _at;

    private Lexer(string text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / 4) + 4);
    }

    /// <summary>All tokens, the last of kind <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="CypherException">A character that no token has, or a quote or comment without its end.</exception>
    public static Token[] Read(string text)
    {
        var lexer = new Lexer(text);
        while (lexer.SkipBlanks()) lexer.ReadToken();
        lexer.Add(TokenKind.End, text.Length, text.Length);
        return [.. lexer._tokens];
    }

    private char Current => _text[_at];

    private char Next => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    private void ReadToken()
    {
        var c = Current;
        if (char.IsAsciiLetter(c) || c == '_') Word();
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Next))) Number();
        else if (c is '\'' or '"') Quoted(TokenKind.Text, c);
        else if (c == '`') Quoted(TokenKind.QuotedName, c);
        else if (c == '$') Parameter();
        else if (Signs.TryRead(c, Next, out var kind, out var length)) Add(kind, _at, _at + length);
        else if (Rune.TryGetRuneAt(_text, _at, out var rune) && BeginsWord(rune)) Word();
        else throw Foreign();
    }

    private void Word()
    {
        var start = _at;
        SkipWord();
        var word = _text.AsSpan(start, _at - start);
        _tokens.Add(new Token(
            TokenKind.Word, Keywords.ByWord.TryGetValue(word, out var keyword) ? keyword : Keyword.None, new TextSpan(start, _at)));
    }

    private void SkipWord()
    {
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAnyExcept(WordPart);
            _at = length < 0 ? _text.Length : _at + length;
            if (_at == _text.Length || char.IsAscii(Current)) return;
            if (!Rune.TryGetRuneAt(_text, _at, out var rune) || !ContinuesWord(rune)) return;
            _at += rune.Utf16SequenceLength;
        }
    }

    // Letters right behind the digits belong to it, so that 12ab is one wrong number and not a number and a name.
    private void Number()
    {
        var start = _at;
        if (Current == '0' && Next is 'x' or 'X' or 'o' or 'O')
        {
            SkipWord();
            Add(TokenKind.Number, start, _at);
            return;
        }

        SkipDigits();
        if (_at < _text.Length && Current == '.' && char.IsAsciiDigit(Next))
        {
            _at++;
            SkipDigits();
        }

        if (_at < _text.Length && Current is 'e' or 'E')
        {
            if (Next is '-' or '+' && _at + 2 < _text.Length && char.IsAsciiDigit(_text[_at + 2])) _at += 2;
        }

        SkipWord();
        Add(TokenKind.Number, start, _at);
    }

    private void SkipDigits()
    {
        while (_at < _text.Length && (char.IsAsciiDigit(Current) || Current == '_')) _at++;
    }

    // In names a doubled backtick stands for one, in texts a backslash shields what follows.
    private void Quoted(TokenKind kind, char quote)
    {
        var start = _at++;
        while (_at < _text.Length)
        {
            if (Current == quote)
            {
                if (kind != TokenKind.QuotedName || Next != quote)
                {
                    Add(kind, start, _at + 1);
                    return;
                }

                _at++;
            }
            else if (Current == '\\' && kind == TokenKind.Text)
            {
                _at++;
            }

            _at++;
        }

        throw Error(
            $"The {(kind == TokenKind.Text ? "text" : "name")} that begins here is not closed: put `{quote}` at its end.", start, start + 1);
    }

    private void Parameter()
    {
        var start = _at++;
        if (_at < _text.Length && Current == '`')
        {
            Quoted(TokenKind.Parameter, '`');
            var name = _tokens[^1];
            _tokens[^1] = name with { Span = new TextSpan(start, name.Span.End) };
            return;
        }

        SkipWord();
        Add(_at == start + 1 ? TokenKind.Dollar : TokenKind.Parameter, start, _at);
    }

    /// <summary>Moves to the next token; false at the end.</summary>
    private bool SkipBlanks()
    {
        while (_at < _text.Length)
        {
            if (IsBlank(Current))
            {
                _at++;
            }
            else if (Current == '/' && Next == '/')
            {
                var length = _text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = length < 0 ? _text.Length : _at + length;
            }
            else if (Current == '/' && Next == '*')
            {
                var length = _text.AsSpan(_at + 2).IndexOf("*/");
                if (length < 0) throw Error("The comment that begins here is not closed: put `*/` at its end.", _at, _at + 2);
                _at += length + 4;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    // Marks of writing direction are invisible, and editors of Arabic text leave them anywhere: they separate like blanks.
    private static bool IsBlank(char c) =>
        c == ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u001C' and <= '\u001F');

    private static bool BeginsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation;

    private static bool ContinuesWord(Rune rune) => BeginsWord(rune) || rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private CypherException Foreign()
    {
        var length = char.IsSurrogatePair(Current, Next) ? 2 : 1;
        var character = _text.Substring(_at, length);
        var span = new TextSpan(_at, _at + length);
        return Signs.PlainFormOf(Current) is { } plain
            ? CypherException.Syntax("InvalidUnicodeCharacter", $"`{character}` is not a sign of Cypher; write `{plain}` instead.", span)
            : CypherException.Syntax("UnexpectedSyntax", $"`{character}` has no meaning here; put it in quotes if it belongs to a text or name.", span);
    }

    private void Add(TokenKind kind, int start, int end)
    {
        _tokens.Add(new Token(kind, Keyword.None, new TextSpan(start, end)));
        _at = end;
    }

    private static CypherException Error(string message, int start, int end) =>
        CypherException.Syntax("UnexpectedSyntax", message, new TextSpan(start, end));
}
