using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Statements and what clauses they are made of.</content>
internal sealed partial class Parser
{
    private const int MostUnions = 500;

    private static readonly Keyword[] ClauseWords =
    [
        Keyword.Match, Keyword.Optional, Keyword.Unwind, Keyword.With, Keyword.Return, Keyword.Finish, Keyword.Create, Keyword.Merge,
        Keyword.Set, Keyword.Remove, Keyword.Delete, Keyword.Detach, Keyword.Nodetach, Keyword.Insert, Keyword.Foreach, Keyword.Call,
        Keyword.Load, Keyword.Use, Keyword.Order, Keyword.Skip, Keyword.Offset, Keyword.Limit,
    ];

    // statement = { option } ( command | query ) [ ";" ]
    public Statement Parse()
    {
        if (Current.Kind == TokenKind.Colon)
            throw Error("UnexpectedSyntax", "Commands with a colon are those of Neo4j Browser and cypher-shell, not Cypher.", Current.Span);
        var mode = Options();
        var start = Start;
        var statement = Command(mode, start) ?? new QueryStatement(Query(), mode, Since(start));
        Skip(TokenKind.Semicolon);
        if (Current.Kind == TokenKind.End) return statement;
        if (_tokens[_at - 1].Kind == TokenKind.Semicolon)
            throw Error("UnexpectedSyntax", "Only one statement can be run at once; run what stands behind the semicolon by itself.", Current.Span);
        throw Unexpected();
    }

    // option = "EXPLAIN" | "PROFILE" | "CYPHER" [ number ] { name "=" name }
    private StatementMode Options()
    {
        var mode = StatementMode.Run;
        while (true)
        {
            if (Skip(Keyword.Explain)) mode = StatementMode.Explain;
            else if (Skip(Keyword.Profile)) mode = StatementMode.Profile;
            else if (Skip(Keyword.Cypher)) SkipSettings();
            else return mode;
        }
    }

    // Which planner or runtime is asked for matters to other engines only.
    private void SkipSettings()
    {
        if (Current.Kind == TokenKind.Number) _at++;
        while (Current.Kind == TokenKind.Word && Peek().Kind == TokenKind.Equal) _at += 3;
        _at = Math.Min(_at, _tokens.Length - 1);
    }

    // query = single { "UNION" [ "ALL" | "DISTINCT" ] single }
    private Query Query()
    {
        var start = Start;
        Query query = SingleQuery();
        for (var unions = 1; Skip(Keyword.Union); unions++)
        {
            if (unions > MostUnions)
                throw Error("UnexpectedSyntax", $"A query can join {MostUnions} parts by UNION; put the values into a list and UNWIND it.", _tokens[_at - 1].Span);
            var all = Skip(Keyword.All);
            if (!all) Skip(Keyword.Distinct);
            var right = SingleQuery();
            query = new UnionQuery(query, right, all, Since(start));
        }

        return query;
    }

    // single = clause { clause }
    private SingleQuery SingleQuery()
    {
        var start = Start;
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        clauses.Add(Clause() ?? throw Unexpected());
        while (Clause() is { } clause) clauses.Add(clause);
        return new SingleQuery(clauses.DrainToImmutable(), Since(start));
    }

    // null where no clause begins
    private Clause? Clause()
    {
        switch (Current.Keyword)
        {
            case Keyword.Match:
            case Keyword.Optional when Peek().Keyword == Keyword.Match:
                return Match();
            case Keyword.Unwind:
                return Unwind();
            case Keyword.With:
                return With();
            case Keyword.Return:
                return Return();
            case Keyword.Finish:
                return new FinishClause(Take().Span);
            case Keyword.Create or Keyword.Insert:
                return Create();
            case Keyword.Merge:
                return Merge();
            case Keyword.Set:
                return Set();
            case Keyword.Remove:
                return Remove();
            case Keyword.Delete or Keyword.Detach or Keyword.Nodetach:
                return Delete();
            case Keyword.Foreach:
                return Foreach();
            case Keyword.Call:
            case Keyword.Optional when Peek().Keyword == Keyword.Call:
                return Call();
            case Keyword.Load:
                return LoadCsv();
            case Keyword.Use:
                return Use();
            case Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit:
                return OrderOrPage();
            default:
                _expected.Add(_at, _at == 0 || _tokens[_at - 1].Keyword == Keyword.Union ? "a clause such as MATCH or RETURN" : "another clause", ClauseWords);
                return null;
        }
    }
}
