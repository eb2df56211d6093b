using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Graph.Cypher.Unicode;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions on texts. Positions and lengths count code points.</summary>
internal static class StringFunctions
{
    private static readonly FunctionGroup Group = new("String");
    private static readonly FunctionParameter Original = new("original", CypherType.String);
    private static readonly FunctionParameter Input = new("input", CypherType.String);
    private static readonly FunctionParameter Characters = new("trimCharacterString", CypherType.String, IsOptional: true);

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        .. Cased("toUpper", "upper", Upper, "The text in capitals."),
        .. Cased("toLower", "lower", static text => text.ToLowerInvariant(), "The text in small letters."),
        .. new[] { "char_length", "character_length" }.Select(name => Group.Strict(
            name, [Input], CypherType.Integer, "The number of characters in a text.",
            static (arguments, _) => CodePoints.Count(arguments[0].AsText()))),
        Group.Strict("trim", [Input], CypherType.String, "The text without blanks at either end.",
            static (arguments, _) => Trimmed(arguments, atStart: true, atEnd: true)),
        Group.Strict("btrim", [Original, Characters], CypherType.String, "The text without blanks, or the characters given, at either end.",
            static (arguments, _) => Trimmed(arguments, atStart: true, atEnd: true)),
        Group.Strict("ltrim", [Input, Characters], CypherType.String, "The text without blanks, or the characters given, at its start.",
            static (arguments, _) => Trimmed(arguments, atStart: true, atEnd: false)),
        Group.Strict("rtrim", [Input, Characters], CypherType.String, "The text without blanks, or the characters given, at its end.",
            static (arguments, _) => Trimmed(arguments, atStart: false, atEnd: true)),
        Group.Open("left", [Original, new("length", CypherType.Integer)], CypherType.String, "The first characters of a text.",
            static (arguments, _) => TryText("left", arguments, out var text) ? text[..CodePoints.Offset(text, Number("left", "length", arguments[1]))] : default),
        Group.Open("right", [Original, new("length", CypherType.Integer)], CypherType.String, "The last characters of a text.",
            static (arguments, _) => TryText("right", arguments, out var text) ? Right(text, Number("right", "length", arguments[1])) : default),
        Group.Open("substring", [Original, new("start", CypherType.Integer), new("length", CypherType.Integer, IsOptional: true)],
            CypherType.String, "The part of a text from a position on, of a given length or up to its end. The first position is 0.",
            static (arguments, _) => TryText("substring", arguments, out var text) ? Substring(text, arguments) : default),
        Group.Strict("replace", [Original, new("search", CypherType.String), new("replace", CypherType.String)], CypherType.String,
            "The text with each occurrence of one text replaced by another.",
            static (arguments, context) => Replaced(arguments[0].AsText(), arguments[1].AsText(), arguments[2].AsText(), context)),
        Group.Strict("split", [Original, new("splitDelimiters", CypherType.String | CypherType.List)], CypherType.List,
            "The parts of a text between delimiters.",
            static (arguments, context) => Parts(arguments[0].AsText(), arguments[1], context)),
        Group.Strict("normalize", [Input, new("normalForm", CypherType.String, IsOptional: true)], CypherType.String,
            "The text in a Unicode normal form: NFC unless another is named.",
            static (arguments, context) => UnicodeNormalizer.Normalize(
                arguments[0].AsText(), arguments.Length > 1 ? arguments[1].AsText() : "NFC", context)),
        Group.Strict("graph.fold", [Input], CypherType.String,
            "The text for look-ups: no case, no accents, no Arabic diacritics or tatweel, one alef, one ya, ه for ة.",
            static (arguments, context) => TextFolding.Fold(arguments[0].AsText(), context)),
    ];

    private static IEnumerable<ScalarFunction> Cased(string name, string alias, Func<string, string> convert, string description) =>
        new[] { name, alias }.Select(each => Group.Strict(
            each, [Input], CypherType.String, description, (arguments, _) => convert(arguments[0].AsText())));

    private static string Upper(string text) => text.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);

    // A text that is null makes the result null; a length or position that is null is an error (Neo4j 5 Cypher manual, left()).
    private static bool TryText(string function, ReadOnlySpan<Value> arguments, out string text)
    {
        text = "";
        if (arguments[0].IsNull) return false;
        text = arguments[0].TryGetText(out var content) ? content : throw FunctionGroup.WrongType(function, Original, arguments[0]);
        return true;
    }

    private static long Number(string function, string parameter, Value value)
    {
        if (!value.TryGetInteger(out var number)) throw FunctionGroup.WrongType(function, new(parameter, CypherType.Integer), value);
        if (number < 0) throw FunctionGroup.OutOfRange($"{function}() takes a `{parameter}` of 0 or more, not {number}.");
        return number;
    }

    private static string Right(string text, long length) =>
        length >= text.Length ? text : text[CodePoints.Offset(text, Math.Max(0, CodePoints.Count(text) - length))..];

    private static string Substring(string text, ReadOnlySpan<Value> arguments)
    {
        var rest = text[CodePoints.Offset(text, Number("substring", "start", arguments[1]))..];
        return arguments.Length < 3 ? rest : rest[..CodePoints.Offset(rest, Number("substring", "length", arguments[2]))];
    }

    private static string Trimmed(ReadOnlySpan<Value> arguments, bool atStart, bool atEnd)
    {
        var text = arguments[0].AsText();
        if (arguments.Length == 1) return (atStart, atEnd) switch
        {
            (true, true) => text.Trim(),
            (true, false) => text.TrimStart(),
            _ => text.TrimEnd(),
        };
        var unwanted = arguments[1].AsText().EnumerateRunes().ToHashSet();
        var rest = text.AsSpan();
        int size;
        while (atStart && Rune.DecodeFromUtf16(rest, out var first, out size) == OperationStatus.Done && unwanted.Contains(first)) rest = rest[size..];
        while (atEnd && Rune.DecodeLastFromUtf16(rest, out var last, out size) == OperationStatus.Done && unwanted.Contains(last)) rest = rest[..^size];
        return rest.ToString();
    }

    private static string Replaced(string text, string search, string replacement, EvaluationContext context)
    {
        if (search.Length == 0) return Interspersed(text, replacement, context);
        if (replacement.Length > search.Length)
        {
            long count = text.AsSpan().Count(search);
            context.ReserveText(text.Length + count * (replacement.Length - search.Length));
        }

        return text.Replace(search, replacement, StringComparison.Ordinal);
    }

    // The empty text is found before each character and at the end.
    private static string Interspersed(string text, string replacement, EvaluationContext context)
    {
        context.ReserveText(text.Length + (text.Length + 1L) * replacement.Length);
        return replacement + string.Concat(CodePoints.Split(text).Select(part => part + replacement));
    }

    private static Value Parts(string text, Value delimiters, EvaluationContext context)
    {
        context.ReserveText(text.Length * 4L);
        string[] wanted = delimiters.TryGetText(out var single) ? [single] : Texts(delimiters);
        if (text.Length == 0) return Value.List("");
        return Array.Exists(wanted, delimiter => delimiter.Length == 0)
            ? Value.List(CodePoints.Split(text).Where(part => !wanted.Contains(part)))
            : Value.List(text.Split(wanted, StringSplitOptions.None));
    }

    private static string[] Texts(Value list)
    {
        var texts = new List<string>();
        foreach (var item in list.AsList())
            texts.Add(item.TryGetText(out var text) ? text : throw FunctionGroup.WrongType("split", new("splitDelimiters", CypherType.String), item));
        return [.. texts];
    }
}
