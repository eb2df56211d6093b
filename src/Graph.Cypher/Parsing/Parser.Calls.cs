using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>CALL, of a procedure or of a subquery.</content>
internal sealed partial class Parser
{
    // call = [ "OPTIONAL" ] "CALL" ( subquery | procedure )
    private Clause Call()
    {
        var start = Start;
        var isOptional = Skip(Keyword.Optional);
        Take(Keyword.Call);
        return At(TokenKind.LeftBrace) || At(TokenKind.LeftParenthesis) ? Subquery(start, isOptional) : ProcedureCall(start, isOptional);
    }

    // subquery = [ "(" [ "*" | name { "," name } ] ")" ] "{" query "}" [ inTransactions ]
    private SubqueryClause Subquery(int start, bool isOptional)
    {
        Enter();
        ImmutableArray<Name> imports = [];
        var importsAll = false;
        var hasScope = Skip(TokenKind.LeftParenthesis);
        if (hasScope && !Skip(TokenKind.RightParenthesis))
        {
            importsAll = Skip(TokenKind.Star);
            if (!importsAll) imports = Separated(() => Name("a variable"));
            Take(TokenKind.RightParenthesis);
        }

        Take(TokenKind.LeftBrace);
        var query = Query();
        Take(TokenKind.RightBrace);
        Leave();
        var inTransactions = At(Keyword.In) ? InTransactions() : null;
        return new SubqueryClause(isOptional, hasScope, importsAll, imports, query, inTransactions, Since(start));
    }

    // inTransactions = "IN" [ [ expression ] "CONCURRENT" ] "TRANSACTIONS"
    //   { "OF" expression ( "ROW" | "ROWS" ) | "ON" "ERROR" ( "FAIL" | "CONTINUE" | "BREAK" ) | "REPORT" "STATUS" "AS" name }
    private InTransactions InTransactions()
    {
        var start = Take(Keyword.In).Span.Start;
        if (Current.Kind is TokenKind.Number or TokenKind.Parameter) Expression();
        Skip(Keyword.Concurrent);
        if (!Skip(Keyword.Transaction)) Take(Keyword.Transactions);
        Expression? rows = null;
        Name? report = null;
        var onError = "FAIL";
        while (true)
        {
            if (Skip(Keyword.Of))
            {
                rows = Expression();
                if (!Skip(Keyword.Row)) Take(Keyword.Rows);
            }
            else if (Skip(Keyword.On, Keyword.Error))
            {
                onError = Skip(Keyword.Continue) ? "CONTINUE" : Skip(Keyword.Break) ? "BREAK" : "FAIL";
                if (onError == "FAIL") Take(Keyword.Fail);
            }
            else if (Skip(Keyword.Report))
            {
                Take(Keyword.Status);
                Take(Keyword.As);
                report = Name("a variable");
            }
            else
            {
                return new InTransactions(rows, onError, report, Since(start));
            }
        }
    }

    // procedure = qualified [ "(" [ expression { "," expression } ] ")" ] [ "YIELD" ( "*" | yield { "," yield } [ where ] ) ]
    private CallClause ProcedureCall(int start, bool isOptional)
    {
        var procedure = QualifiedName("a procedure");
        ImmutableArray<Expression> arguments = default;
        if (Skip(TokenKind.LeftParenthesis))
        {
            arguments = At(TokenKind.RightParenthesis) ? [] : Separated(Expression);
            Take(TokenKind.RightParenthesis);
        }

        ImmutableArray<YieldItem> yields = [];
        var hasYield = Skip(Keyword.Yield);
        var yieldsAll = hasYield && Skip(TokenKind.Star);

        // `YIELD -` is how openCypher spells that nothing is wanted.
        if (hasYield && !yieldsAll && !Skip(TokenKind.Minus)) yields = Separated(YieldItem);
        var where = hasYield && !yieldsAll ? Where() : null;
        return new CallClause(isOptional, procedure, arguments, yields, hasYield, yieldsAll, where, Since(start));
    }

    // yield = name [ "AS" name ]
    private YieldItem YieldItem()
    {
        var start = Start;
        var column = Name("a column");
        var variable = Skip(Keyword.As) ? Name("a variable") : column;
        return new YieldItem(column, variable, Since(start));
    }
}
