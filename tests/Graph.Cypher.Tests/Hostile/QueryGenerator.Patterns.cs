namespace Graph.Cypher.Tests.Hostile;

public sealed partial class QueryGenerator
{
    private string Path()
    {
        if (Chance(9)) return Selected();
        var named = Chance(15) ? $"p{++_names}" : null;
        var path = Node();
        for (var steps = _random.Next(Chance(20) ? 4 : 3); steps > 0; steps--)
        {
            path += Chance(12) ? Quantified() : Relationship();
            path += Node();
        }

        if (named is null) return path;
        _scope = [.. _scope, new Named(named, Kind.Path)];
        return $"{named} = {path}";
    }

    private string Selected()
    {
        var (from, to) = (Node(), Node());
        var type = Chance(60) ? ":" + Pick(Types) : "";
        var arrow = Pick(["->", "-"]);
        var bounded = $"[{type}*{(Chance(30) ? "0" : "1")}..{_random.Next(2, 4)}]";
        var path = _random.Next(6) switch
        {
            0 => $"shortestPath({from}-{bounded}{arrow}{to})",
            1 => $"allShortestPaths({from}-{bounded}{arrow}{to})",
            2 => $"ALL SHORTEST {from}-[{type}]{arrow}{{1,3}}{to}",
            3 => $"SHORTEST {_random.Next(1, 3)} GROUPS {from}-[{type}]{arrow}{{1,3}}{to}",
            4 => $"SHORTEST 1 {from}(()-[{type}]{arrow}()){{1,2}}{to}",
            _ => $"ANY {from}-[{type}]{arrow}{{1,3}}{to}",
        };
        // Which of several paths is taken is nobody's to say, so the comparing queries do not look.
        var isCertain = path.StartsWith("all", StringComparison.OrdinalIgnoreCase) || path.Contains("GROUPS", StringComparison.Ordinal);
        if (_reads && !isCertain) return path;
        var name = New(Kind.Path);
        return $"{name} = {path}";
    }

    private string Node()
    {
        if (Has(Kind.Node) && Chance(25)) return $"({Of(Kind.Node)}{(Chance(25) ? ":" + LabelExpression(Labels) : "")})";
        var labels = Chance(60) ? ":" + LabelExpression(Labels) : "";
        var properties = Chance(15) ? $" {{{Pick(Keys)}: {Constant()}}}" : "";
        var name = Chance(75) ? New(Kind.Node) : "";
        return $"({name}{labels}{properties}{(name.Length > 0 && Chance(10) ? $" WHERE {name}.{Pick(Keys)} {Pick(["<", ">", "=", "<>"])} {Constant()}" : "")})";
    }

    private string Relationship()
    {
        var types = Chance(60) ? ":" + (Chance(75) ? Pick(Types) : LabelExpression(Types)) : "";
        var (start, end) = Ends();
        if (Chance(15))
        {
            var length = Chance(50) ? $"*{_random.Next(3)}..{_random.Next(1, 4)}" : "*1..2";
            var group = Chance(40) ? New(Kind.Group) : "";
            return $"{start}[{group}{types}{length}{(Chance(15) ? $" {{x: {_random.Next(4)}}}" : "")}]{end}";
        }

        if (Chance(10)) return $"{start}[{types}]{end}{{{_random.Next(2)},{_random.Next(1, 4)}}}";
        if (Has(Kind.Relationship) && Chance(7)) return $"{start}[{Of(Kind.Relationship)}]{end}";
        var name = Chance(50) ? New(Kind.Relationship) : "";
        var where = name.Length > 0 && Chance(15) ? $" WHERE {name}.x {Pick(["<", ">", "="])} {_random.Next(5)}" : "";
        return $"{start}[{name}{types}{(Chance(10) ? $" {{x: {_random.Next(4)}}}" : "")}{where}]{end}";
    }

    private string Quantified()
    {
        var (from, step, to) = ($"q{++_names}", $"q{++_names}", $"q{++_names}");
        var (start, end) = Ends();
        var where = Chance(30) ? $" WHERE {from}.x {Pick(["<", ">=", "<>"])} {_random.Next(4)}" : "";
        var path = $"(({from}{(Chance(30) ? ":" + Pick(Labels) : "")}){start}[{step}:{Pick(Types)}|{Pick(Types)}]{end}({to}){where}){{{_random.Next(2)},{_random.Next(1, 4)}}}";
        foreach (var name in (string[])[from, step, to]) _scope = [.. _scope, new Named(name, Kind.Group)];
        return path;
    }

    private (string Start, string End) Ends() => _random.Next(3) switch
    {
        0 => ("-", "->"),
        1 => ("<-", "-"),
        _ => ("-", "-"),
    };

    private string LabelExpression(string[] names) => _random.Next(8) switch
    {
        0 => $"{Pick(names)}|{Pick(names)}",
        1 when names == Labels => $"{Pick(names)}&{Pick(names)}",
        2 => "!" + Pick(names),
        3 => "%",
        4 when Chance(30) => $"({Pick(names)}|!{Pick(names)})&!{Pick(names)}",
        5 when Chance(30) => $"$('{Pick(names)}')",
        _ => Pick(names),
    };
}
