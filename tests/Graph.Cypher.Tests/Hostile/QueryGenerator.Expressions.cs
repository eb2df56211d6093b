namespace Graph.Cypher.Tests.Hostile;

public sealed partial class QueryGenerator
{
    private string Condition()
    {
        _depth++;
        var condition = _depth > 3 ? Simple() : _random.Next(14) switch
        {
            0 => $"{Condition()} AND {Condition()}",
            1 => $"({Condition()} OR {Condition()})",
            2 => $"NOT ({Condition()})",
            3 => $"({Condition()} XOR {Condition()})",
            4 when Has(Kind.Node) => $"EXISTS {{ {Inner()} }}",
            5 when Has(Kind.Node) => Hidden(() => $"COUNT {{ ({Of(Kind.Node)}){Relationship()}({(Chance(30) ? ":" + Pick(Labels) : "")}) }} {Pick(["<", ">", "="])} {_random.Next(4)}"),
            6 when Has(Kind.Node) => Hidden(() => $"({Of(Kind.Node)}){Bare()}({(Chance(30) ? ":" + Pick(Labels) : "")})"),
            7 => $"{Pick(["all", "any", "none", "single"])}(i IN {List()} WHERE i {Pick(["<", "=", ">="])} {Constant()})",
            _ => Simple(),
        };
        _depth--;
        return condition;
    }

    private string Bare() => $"{Pick(["-", "<-"])}[:{Pick(Types)}{(Chance(20) ? "*1..2" : "")}]-";

    private string Inner() => Hidden(() => Chance(60) ? Path() + (Chance(40) ? " WHERE " + Condition() : "") : $"{Match()} RETURN {Expression()} AS i0");

    // What a pattern inside an expression names is not known outside.
    private string Hidden(Func<string> make)
    {
        var outer = _scope;
        var text = make();
        _scope = outer;
        return text;
    }

    private string Simple() => _random.Next(10) switch
    {
        0 when Has(Kind.Node) => $"{Of(Kind.Node)}:{LabelExpression(Labels)}",
        1 when Has(Kind.Relationship) => $"{Of(Kind.Relationship)}:{LabelExpression(Types)}",
        2 => $"{Property()} IS {(Chance(50) ? "NOT " : "")}NULL",
        3 => $"{Property()} IN {List()}",
        4 => $"{Property()} {Pick(["STARTS WITH", "ENDS WITH", "CONTAINS"])} '{Pick(["a", "", "b", "ab"])}'",
        5 when Has(Kind.Node) => Chance(50) ? $"id({Of(Kind.Node)}) = {_random.Next(12)}" : $"elementId({Of(Kind.Node)}) = elementId({Of(Kind.Node)})",
        6 when Has(Kind.Node) => $"{Of(Kind.Node)} {Pick(["=", "<>"])} {Of(Kind.Node)}",
        7 => $"{Property()} IS :: {Pick(["INTEGER", "STRING NOT NULL", "LIST<INTEGER>", "FLOAT | BOOLEAN"])}",
        _ => $"{Property()} {Pick(["=", "<>", "<", "<=", ">", ">="])} {(Chance(70) ? Constant() : Property())}",
    };

    private string Property() => Has(Kind.Node) && Chance(75) ? $"{Of(Kind.Node)}.{Pick(Keys)}"
        : Has(Kind.Relationship) ? $"{Of(Kind.Relationship)}.{Pick(Keys)}" : Constant();

    private string Expression()
    {
        _depth++;
        var expression = _depth > 3 ? Property() : _random.Next(26) switch
        {
            0 => $"{Number()} {Pick(["+", "-", "*", "/", "%", "^"])} {Property()}",
            1 => List(),
            2 => Map(),
            3 => $"CASE WHEN {Condition()} THEN {Expression()} ELSE {Expression()} END",
            4 => $"CASE {Property()} WHEN {Constant()}, {Constant()} THEN {Expression()} END",
            5 => $"size({List()})",
            6 when Has(Kind.Node) => $"labels({Of(Kind.Node)})",
            7 when Has(Kind.Relationship) => $"type({Of(Kind.Relationship)})",
            8 when Has(Kind.Node) => $"{Of(Kind.Node)} {{.x, .*, extra: {Expression()}}}",
            9 when Has(Kind.Node) => $"COUNT {{ {Inner()} }}",
            10 when Has(Kind.Node) => Hidden(() => $"COUNT {{ ({Of(Kind.Node)}){Relationship()}({(Chance(40) ? ":" + Pick(Labels) : "")}) }}"),
            11 when Has(Kind.Node) && !_reads => $"COLLECT {{ {Hidden(() => $"{Match()} RETURN {Expression()} AS i0")} }}",
            12 when Has(Kind.Node) => $"size({Hidden(() => $"[({Of(Kind.Node)}){Relationship()}({New(Kind.Node)}){(Chance(40) ? " WHERE " + Condition() : "")} | {Property()}]")})",
            13 => $"reduce(acc = 0, i IN {List()} | acc + {(Chance(50) ? "1" : "i")})",
            14 => $"[i IN {List()} WHERE i IS NOT NULL | i]",
            15 when Has(Kind.Path) => Pick(["length", "nodes", "relationships"]) + $"({Of(Kind.Path)})",
            16 when Has(Kind.Group) => $"size({Of(Kind.Group)})",
            17 => $"coalesce({Property()}, {Constant()})",
            18 => $"toString({Property()})",
            19 => $"({Condition()})",
            20 => $"{List()}[{_random.Next(-2, 3)}..{_random.Next(3)}]",
            21 when Has(Kind.Node) => $"keys({Of(Kind.Node)})",
            22 => Pick(["date('2024-02-29') + duration('P1M')", "point({x: 1, y: 2}).x", "'a' || 'b'", "abs(-3)", "toInteger('7')", "split('a,b', ',')"]),
            23 when Has(Kind.Node) => $"properties({Of(Kind.Node)})['{Pick(Keys)}']",
            24 => Any(),
            _ => Property(),
        };
        _depth--;
        return expression;
    }

    private string Aggregate() => _random.Next(9) switch
    {
        0 => "count(*)",
        1 => $"count({Any()})",
        2 => $"count(DISTINCT {Property()})",
        3 => $"size(collect({Property()}))",
        4 => $"min({Property()})",
        5 => $"max({Property()})",
        6 => $"sum({Number()})",
        7 => $"count({Property()}) + 1",
        _ => $"count({Any()})",
    };

    private string List() => _random.Next(5) switch
    {
        0 => $"range({_random.Next(3)}, {_random.Next(5)})",
        1 => $"[{Constant()}, {Constant()}, {Constant()}]",
        2 when Has(Kind.Node) => $"coalesce({Of(Kind.Node)}.list, [])",
        3 => $"[{Constant()}, {Property()}]",
        _ => "[1, 2, 3]",
    };

    private string Map() => $"{{x: {Number()}, y: {Constant()}}}";

    private string Number() => Pick(["0", "1", "2", "3", "1.5", "-1"]);

    private string Constant() => _random.Next(9) switch
    {
        0 => "'a'",
        1 => "'ab'",
        2 => "null",
        3 => "true",
        4 => "1.0",
        5 when !_reads => "$p",
        _ => _random.Next(5).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
