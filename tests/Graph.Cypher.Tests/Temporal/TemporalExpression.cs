using System.Globalization;
using Graph.Cypher.Functions;
using Graph.Cypher.Temporal;
using Graph.Model;
using ValueLogic = Graph.Cypher.Values.ValueLogic;

namespace Graph.Cypher.Tests.Temporal;

/// <summary>Computes expressions of literals, maps, temporal functions, components and + - * /, which keeps tests as text.</summary>
internal sealed class TemporalExpression(string text, EvaluationContext context)
{
    private static readonly Dictionary<string, ScalarFunction> Functions =
        TemporalFunctions.All.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    private int _at;

    public static Value Compute(string text, EvaluationContext? context = null)
    {
        var expression = new TemporalExpression(text, context ?? new FixedContext());
        var value = expression.Comparison();
        expression.Expect("");
        return value;
    }

    /// <summary>The value as a TCK table shows it.</summary>
    public static string Show(string text, EvaluationContext? context = null)
    {
        var value = Compute(text, context);
        return TemporalText.TryFormat(value, out var shown) ? shown : value.ToString();
    }

    private Value Comparison()
    {
        var left = Sum();
        if (Skip("=")) return ValueLogic.AreEqual(left, Sum()) is { } isEqual ? isEqual : Value.Null;
        if (Skip("<")) return Skip("=") ? Ordered(left, order => order <= 0) : Ordered(left, order => order < 0);
        if (Skip(">")) return Skip("=") ? Ordered(left, order => order >= 0) : Ordered(left, order => order > 0);
        return left;
    }

    private Value Ordered(Value left, Func<int, bool> isMet) =>
        ValueLogic.Compare(left, Sum()) is { } order ? isMet(order) : Value.Null;

    private Value Sum()
    {
        var value = Product();
        while (true)
        {
            if (Skip("+")) value = Apply(TemporalMath.TryAdd(value, Product(), out var sum), sum);
            else if (Skip("-")) value = Apply(TemporalMath.TrySubtract(value, Product(), out var difference), difference);
            else return value;
        }
    }

    private Value Product()
    {
        var value = Component();
        while (true)
        {
            if (Skip("*")) value = Apply(TemporalMath.TryMultiply(value, Component(), out var product), product);
            else if (Skip("/")) value = Apply(TemporalMath.TryDivide(value, Component(), out var quotient), quotient);
            else return value;
        }
    }

    private Value Component()
    {
        var value = Primary();
        while (Skip(".")) value = Apply(TemporalAccess.TryComponent(value, Name(), out var component), component);
        return value;
    }

    private Value Primary()
    {
        if (Skip("'"))
        {
            var end = text.IndexOf('\'', _at);
            (var start, _at) = (_at, end + 1);
            return text[start..end];
        }

        if (Skip("{")) return Map();
        if (Skip("("))
        {
            var inner = Sum();
            Expect(")");
            return inner;
        }

        return char.IsDigit(Peek()) || Peek() == '-' ? Number() : Call();
    }

    private Value Map()
    {
        var entries = new List<KeyValuePair<string, Value>>();
        while (!Skip("}"))
        {
            var key = Name();
            Expect(":");
            entries.Add(KeyValuePair.Create(key, Sum()));
            if (!Skip(",") && Peek() != '}') throw new FormatException(text);
        }

        return new MapValue(entries);
    }

    private Value Call()
    {
        var name = Name();
        if (name == "null") return Value.Null;
        if (name == "true") return true;
        while (Skip(".")) name += "." + Name();
        Expect("(");
        var arguments = new List<Value>();
        while (!Skip(")"))
        {
            arguments.Add(Sum());
            if (!Skip(",") && Peek() != ')') throw new FormatException(text);
        }

        if (name == "toString") return TemporalText.Format(arguments[0]);
        var function = Functions[name];
        Assert.InRange(arguments.Count, function.MinArguments, function.MaxArguments);
        return function.Body(arguments.ToArray(), context);
    }

    private Value Number()
    {
        var start = _at++;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.' or 'e' or 'E' || text[_at] == '-' && text[_at - 1] is 'e' or 'E')) _at++;
        var number = text[start.._at];
        return number.AsSpan().ContainsAny(".eE")
            ? (Value)double.Parse(number, CultureInfo.InvariantCulture)
            : long.Parse(number, CultureInfo.InvariantCulture);
    }

    private string Name()
    {
        Peek();
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetterOrDigit(text[_at])) _at++;
        return _at > start ? text[start.._at] : throw new FormatException(text);
    }

    private Value Apply(bool isDone, Value value) => isDone ? value : throw new InvalidOperationException($"Not temporal: {text}");

    private char Peek()
    {
        while (_at < text.Length && text[_at] == ' ') _at++;
        return _at < text.Length ? text[_at] : '\0';
    }

    private bool Skip(string token)
    {
        if (Peek() != token[0]) return false;
        _at++;
        return true;
    }

    private void Expect(string token)
    {
        if (token.Length == 0 ? Peek() != '\0' : !Skip(token)) throw new FormatException($"`{token}` expected at {_at}: {text}");
    }
}
