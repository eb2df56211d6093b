using System.Globalization;
using Graph.Cypher.Algorithms;
using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>Reads the map of settings that an algorithm is called with; whatever is wrong in it is an error that names procedure and key.</summary>
internal sealed class AlgorithmSettings
{
    private const string Everything = "*";
    private static readonly string[] Directions = ["OUTGOING", "INCOMING", "BOTH"];
    private readonly string _procedure;
    private readonly MapValue _settings;

    /// <param name="known">The keys that the procedure takes.</param>
    /// <exception cref="CypherException">The map has another key.</exception>
    public AlgorithmSettings(string procedure, MapValue settings, string[] known)
    {
        (_procedure, _settings) = (procedure, settings);
        foreach (var key in settings.Keys)
        {
            if (known.Contains(key)) continue;
            var hint = Suggestion.Question(key, known) is { Length: > 0 } question ? question : $"; it takes {string.Join(", ", known.Select(name => $"`{name}`"))}.";
            throw CypherException.Argument("UnknownSetting", $"`{procedure}` has no setting `{key}`{hint}");
        }
    }

    /// <summary>Labels or types: a list of texts; null for all, which no setting or '*' says.</summary>
    public IReadOnlyList<string>? Names(string key)
    {
        var value = _settings[key];
        if (value.IsNull) return null;
        if (value.Kind != ValueKind.List) throw WrongType(key, "a list of strings", value);
        var names = new List<string>();
        foreach (var item in value.AsList())
        {
            if (!item.TryGetText(out var name)) throw WrongType(key, "a list of strings", item, " in its list");
            names.Add(name);
        }

        return names.Contains(Everything) ? null : names;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(string key)
    {
        var value = _settings[key];
        return value.IsNull ? null : value.TryGetText(out var text) ? text : throw WrongType(key, "a string", value);
    }

    /// <summary>OUTGOING, which stands where nothing is said, INCOMING or BOTH, in any case.</summary>
    public Direction Direction(string key)
    {
        var text = Text(key);
        if (text is null) return Model.Direction.Outgoing;
        var at = Array.FindIndex(Directions, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? (Direction)at : throw CypherException.Argument(null,
            $"`{key}` of `{_procedure}` is OUTGOING, INCOMING or BOTH, not '{text}'{Suggestion.Question(text, Directions)}");
    }

    /// <summary>An integer from <paramref name="least"/> on; integers beyond 32 bits are taken as the greatest that has them.</summary>
    public int Count(string key, int otherwise, int least)
    {
        var value = _settings[key];
        if (value.IsNull) return otherwise;
        if (!value.TryGetInteger(out var count)) throw WrongType(key, "an integer", value);
        return count >= least ? (int)Math.Min(count, int.MaxValue) : throw OutOfRange(key, $"at least {Number(least)}", value);
    }

    /// <summary>A number within bounds.</summary>
    public double Fraction(string key, double otherwise, double least, double most)
    {
        var value = _settings[key];
        if (value.IsNull) return otherwise;
        double number = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => value.AsFloat(),
            ValueKind.Decimal => (double)value.AsDecimal(),
            _ => throw WrongType(key, "a number", value),
        };
        return number >= least && number <= most ? number : throw OutOfRange(key, $"from {Number(least)} to {Number(most)}", value);
    }

    /// <summary>Any integer of 32 bits.</summary>
    public int Seed(string key) => Count(key, 0, int.MinValue);

    /// <summary>The id of a node; null where it is null, as after an OPTIONAL MATCH.</summary>
    /// <exception cref="CypherException">The setting is missing or no node.</exception>
    public int? Node(string key)
    {
        if (!_settings.TryGetValue(key, out var value)) throw CypherException.Argument("MissingSetting", $"`{_procedure}` needs `{key}`, a node.");
        if (value.IsNull) return null;
        return value.Kind == ValueKind.Node ? value.AsNodeId() : throw WrongType(key, "a node", value);
    }

    /// <summary>The part of the graph that the settings describe.</summary>
    public ProjectionRequest Projection(bool isWeighted = false) => new()
    {
        Labels = Names("nodeLabels"),
        Types = Names("relationshipTypes"),
        Direction = Direction("direction"),
        WeightProperty = isWeighted ? Text("weightProperty") : null,
    };

    private CypherException WrongType(string key, string wanted, Value given, string where = "") => CypherException.Type(
        "InvalidArgumentType", $"`{key}` of `{_procedure}` must be {wanted} but was given {Described.Kind(given)}{where}.");

    private CypherException OutOfRange(string key, string range, Value given) =>
        CypherException.Argument("NumberOutOfRange", $"`{key}` of `{_procedure}` must be {range}, not {given}.");

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
