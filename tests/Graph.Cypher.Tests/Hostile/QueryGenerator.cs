namespace Graph.Cypher.Tests.Hostile;

/// <summary>Queries by the grammar, most of which make sense: the same seed always gives the same ones.</summary>
public sealed partial class QueryGenerator(int seed)
{
    private static readonly string[] Labels = ["A", "B", "C", "Ghost"];
    private static readonly string[] Types = ["T", "U", "V", "Ghost"];
    private static readonly string[] Keys = ["x", "y", "name", "list", "ghost"];
    private readonly Random _random = new(seed);
    private List<Named> _scope = [];
    private int _names;
    private int _depth;
    private bool _reads;

    private enum Kind
    {
        Node,
        Relationship,
        Group,
        Path,
        Any,
    }

    private sealed record Named(string Name, Kind Kind);

    /// <summary>A query that reads, writes or does both.</summary>
    public string Next() => Make(reads: false);

    /// <summary>A query that only reads, whose rows do not depend on the order in which things are found.</summary>
    public string NextReading() => Make(reads: true);

    private string Make(bool reads)
    {
        (_scope, _names, _depth, _reads) = ([], 0, 0, reads);
        return Chance(10) ? Union() : Single();
    }

    private string Union()
    {
        var columns = _random.Next(1, 3);
        var keyword = Chance(50) ? " UNION " : " UNION ALL ";
        return string.Join(keyword, Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Branch(columns)));
    }

    private string Branch(int columns)
    {
        var outer = _scope;
        _scope = [.. outer];
        var query = Reading() + " RETURN " + string.Join(", ", Enumerable.Range(0, columns).Select(i => $"{Expression()} AS u{i}"));
        _scope = outer;
        return query;
    }

    private string Single()
    {
        var clauses = new List<string>();
        for (var i = _random.Next(1, 4); i > 0; i--) clauses.Add(Clause());
        if (!_reads && Chance(25)) return string.Join(' ', [.. clauses, Writing()]);
        clauses.Add(Return());
        return string.Join(' ', clauses);
    }

    private string Clause()
    {
        if (!_reads && Chance(25)) return $"{Writing()} {With()}";
        return Chance(60) || _scope.Count == 0 ? Reading() : Chance(60) ? With() : Subquery();
    }

    private string Reading() => _random.Next(10) switch
    {
        0 => Unwind(),
        1 when _scope.Count > 0 => "OPTIONAL " + Match(),
        2 => Match() + " " + Match(),
        3 when _scope.Count > 0 && _depth == 0 => With() + " " + Match(),
        _ => Match(),
    };

    private string Unwind()
    {
        var list = List();
        return $"UNWIND {list} AS {New(Kind.Any)}";
    }

    private string Match()
    {
        var patterns = string.Join(", ", Enumerable.Range(0, Chance(25) ? 2 : 1).Select(_ => Path()));
        return "MATCH " + patterns + (Chance(45) ? " WHERE " + Condition() : "");
    }

    private string With()
    {
        var items = new List<(string Text, Named Result)>();
        foreach (var known in _scope.Where(_ => Chance(70))) items.Add((known.Name, known));
        if (items.Count == 0 || Chance(50))
        {
            var text = Chance(30) ? Aggregate() : Expression();
            _names++;
            items.Add(($"{text} AS e{_names}", new Named($"e{_names}", Kind.Any)));
        }

        var outer = _scope;
        _scope = [.. items.Select(item => item.Result)];
        var order = Chance(20) ? " ORDER BY " + string.Join(", ", _scope.Select(known => known.Name + (Chance(30) ? " DESC" : ""))) : "";
        if (order.Length > 0 && Chance(60)) order += (Chance(50) ? $" SKIP {_random.Next(3)}" : "") + $" LIMIT {_random.Next(6)}";
        var where = Chance(25) ? " WHERE " + Condition() : "";
        _ = outer;
        return $"WITH {(Chance(25) ? "DISTINCT " : "")}{string.Join(", ", items.Select(item => item.Text))}{order}{where}";
    }

    private string Subquery()
    {
        var outer = _scope;
        var imported = outer.Where(_ => Chance(50)).ToList();
        _scope = [.. imported];
        _depth++;
        var body = Chance(20) ? Union() : $"{Reading()} RETURN {(Chance(40) ? Aggregate() : Expression())} AS u0";
        var columns = body.Split(" AS u").Skip(1).Select(part => part[0]).Distinct().Order().ToArray();
        _depth--;
        _scope = outer;
        _names++;
        var names = columns.Select(column => $"s{_names}{column}").ToArray();
        foreach (var name in names) _scope = [.. _scope, new Named(name, Kind.Any)];
        for (var i = 0; i < columns.Length; i++) body = body.Replace($" AS u{columns[i]}", $" AS {names[i]}", StringComparison.Ordinal);
        return $"{(Chance(20) ? "OPTIONAL " : "")}CALL ({string.Join(", ", imported.Select(known => known.Name))}) {{ {body} }}";
    }

    private string Return()
    {
        var items = new List<string>();
        for (var i = _random.Next(1, 4); i > 0; i--)
            items.Add((Chance(30) ? Aggregate() : Chance(50) && _scope.Count > 0 ? Any() : Expression()) + $" AS r{i}");
        var names = items.Select(item => item[(item.LastIndexOf(' ') + 1)..]).ToArray();
        var order = Chance(15) ? " ORDER BY " + string.Join(", ", names) + (Chance(50) ? $" LIMIT {_random.Next(5)}" : "") : "";
        return $"RETURN {(Chance(15) ? "DISTINCT " : "")}{string.Join(", ", items)}{order}";
    }

    private string Writing()
    {
        switch (_random.Next(9))
        {
            case 0:
                return $"CREATE {(Chance(50) ? Of(Kind.Node, "(:A)") is var end && end[0] == '(' ? end : $"({end})" : $"({New(Kind.Node)}:{Pick(Labels)} {Map()})")}-[:{Pick(Types)} {Map()}]->({New(Kind.Node)}:{Pick(Labels)})";
            case 1:
                return $"CREATE ({New(Kind.Node)}:{Pick(Labels)}&{Pick(Labels)} {{x: {Number()}, name: 'made'}})";
            case 2:
                return $"MERGE ({New(Kind.Node)}:{Pick(Labels)} {{x: {_random.Next(4)}}}) ON CREATE SET {_scope[^1].Name}.y = 1 ON MATCH SET {_scope[^1].Name}.y = {Number()}";
            case 3 when Has(Kind.Node):
                return $"MERGE ({Of(Kind.Node)})-[{New(Kind.Relationship)}:{Pick(Types)}]{Pick(["-", "->"])}({(Chance(50) ? Of(Kind.Node) : ":" + Pick(Labels))})";
            case 4 when Has(Kind.Node):
                return $"SET {Of(Kind.Node)}.{Pick(Keys)} = {Expression()}, {Of(Kind.Node)}:{Pick(Labels)}";
            case 5 when Has(Kind.Node):
                return $"SET {Of(Kind.Node)} {Pick(["=", "+="])} {(Chance(50) ? Map() : Of(Kind.Node))}";
            case 6 when Has(Kind.Node):
                return $"REMOVE {Of(Kind.Node)}.{Pick(Keys)}, {Of(Kind.Node)}:{Pick(Labels)}";
            case 7 when Has(Kind.Relationship) || Has(Kind.Node):
                return Chance(50) ? $"DETACH DELETE {Of(Kind.Node, "null")}" : $"DELETE {Of(Kind.Relationship, "null")}";
            default:
                var item = $"f{++_names}";
                return $"FOREACH ({item} IN range(1, {_random.Next(4)}) | CREATE (:{Pick(Labels)} {{x: {item}}}) MERGE (:{Pick(Labels)} {{y: {item}}}))";
        }
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    private bool Has(Kind kind) => _scope.Exists(known => known.Kind == kind);

    private string Of(Kind kind, string otherwise = "null")
    {
        var known = _scope.FindAll(name => name.Kind == kind);
        return known.Count == 0 ? otherwise : known[_random.Next(known.Count)].Name;
    }

    private string Any() => _scope.Count == 0 ? "1" : _scope[_random.Next(_scope.Count)].Name;

    private string New(Kind kind)
    {
        var name = $"{char.ToLowerInvariant(kind.ToString()[0])}{++_names}";
        _scope = [.. _scope, new Named(name, kind)];
        return name;
    }
}
