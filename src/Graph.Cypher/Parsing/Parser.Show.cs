using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>SHOW.</content>
internal sealed partial class Parser
{
    // show = "SHOW" { filter } what [ arguments ] [ "YIELD" projection [ where ] [ "RETURN" projection ] | where ]
    private ShowCommand Show(StatementMode mode, int start)
    {
        _at++;
        var arguments = ImmutableArray.CreateBuilder<Name>();
        var what = What(arguments);
        Projection? yield = null, result = null;
        if (Skip(Keyword.Yield)) yield = Projection();
        var where = Where();
        if (yield is not null && Skip(Keyword.Return)) result = Projection();
        return new ShowCommand(what, arguments.DrainToImmutable(), yield, where, result, mode, Since(start));
    }

    private string What(ImmutableArray<Name>.Builder arguments)
    {
        while (true)
        {
            switch (Current.Keyword)
            {
                case Keyword.Index or Keyword.Indexes:
                    _at++;
                    if (Current.Keyword is Keyword.Brief or Keyword.Verbose) throw OldShow();
                    return "INDEXES";
                case Keyword.Constraint or Keyword.Constraints:
                    _at++;
                    if (Current.Keyword is Keyword.Brief or Keyword.Verbose) throw OldShow();
                    return "CONSTRAINTS";
                case Keyword.Function or Keyword.Functions:
                    _at++;
                    SkipExecutable();
                    return "FUNCTIONS";
                case Keyword.Procedure or Keyword.Procedures:
                    _at++;
                    SkipExecutable();
                    return "PROCEDURES";
                case Keyword.Transaction or Keyword.Transactions:
                    _at++;
                    Arguments(arguments);
                    return "TRANSACTIONS";
                case Keyword.Setting or Keyword.Settings:
                    _at++;
                    Arguments(arguments);
                    return "SETTINGS";
                case Keyword.Database or Keyword.Databases:
                    var isOne = Take().Keyword == Keyword.Database;
                    var isOwn = arguments is [{ Text: "DEFAULT" or "HOME" }];
                    if (isOne && !isOwn) Arguments(arguments);
                    return isOwn ? "DATABASE" : "DATABASES";
                case Keyword.Current when Peek().Keyword == Keyword.User:
                    _at += 2;
                    return "CURRENT USER";
                case Keyword.User when Peek().Keyword == Keyword.Defined:
                    arguments.Add(new Name("USER DEFINED", Take().Span.To(Take().Span)));
                    break;
                case Keyword.User or Keyword.Users:
                    _at++;
                    if (Skip(Keyword.With)) Take(Keyword.Auth);
                    return "USERS";
                case Keyword.Role or Keyword.Roles:
                    _at++;
                    if (Skip(Keyword.With) && !Skip(Keyword.User)) Take(Keyword.Users);
                    return "ROLES";
                case Keyword.Privilege or Keyword.Privileges:
                    _at++;
                    return "PRIVILEGES";
                case Keyword.Alias or Keyword.Aliases:
                    _at++;
                    if (Skip(Keyword.For) && !Skip(Keyword.Database)) Take(Keyword.Databases);
                    return "ALIASES";
                case Keyword.Server or Keyword.Servers:
                    _at++;
                    return "SERVERS";
                default:
                    Filter(arguments);
                    break;
            }
        }
    }

    // filter = "ALL" | "BUILT" "IN" | "USER" "DEFINED" | a kind of index or constraint
    private void Filter(ImmutableArray<Name>.Builder arguments)
    {
        _expected.Add(
            _at, "INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES, DATABASES, TRANSACTIONS, SETTINGS or USERS",
            [
                Keyword.Indexes, Keyword.Constraints, Keyword.Functions, Keyword.Procedures, Keyword.Databases, Keyword.Database,
                Keyword.Transactions, Keyword.Settings, Keyword.Users,
            ]);
        switch (Current.Keyword)
        {
            case Keyword.All or Keyword.Supported:
                _at++;
                break;
            case Keyword.Built when Peek().Keyword == Keyword.In:
                arguments.Add(new Name("BUILT IN", Take().Span.To(Take().Span)));
                break;
            case Keyword.Btree:
                throw Error("UnexpectedSyntax", "BTREE indexes are gone since Neo4j 5; SHOW RANGE INDEXES shows what took their place.", Current.Span);
            case Keyword.Range or Keyword.Text or Keyword.Point or Keyword.Lookup or Keyword.Fulltext or Keyword.Vector or Keyword.Node
                or Keyword.Relationship or Keyword.Rel or Keyword.Property or Keyword.Unique or Keyword.Uniqueness or Keyword.Key or Keyword.Exist
                or Keyword.Existence or Keyword.Type or Keyword.Default or Keyword.Home:
                var word = Take();
                arguments.Add(new Name(word.Keyword.Display(), word.Span));
                break;
            default:
                throw Unexpected();
        }
    }

    // executable = [ "EXECUTABLE" [ "BY" ( "CURRENT" "USER" | name ) ] ], which is all of them here
    private void SkipExecutable()
    {
        if (!Skip(Keyword.Executable) || !Skip(Keyword.By)) return;
        if (!Skip(Keyword.Current, Keyword.User)) Name("a user");
    }

    // arguments = [ ( name | text ) { "," ( name | text ) } ]
    private void Arguments(ImmutableArray<Name>.Builder arguments)
    {
        if (Current.Keyword is Keyword.Yield or Keyword.Where || !(Current.IsName || Current.Kind == TokenKind.Text)) return;
        arguments.AddRange(Separated(() =>
        {
            if (Current.Kind != TokenKind.Text) return QualifiedName("a name");
            var text = Take();
            return new Name(TextLiteral.Read(text.Span.In(_text), text.Span), text.Span);
        }));
    }

    private CypherException OldShow() =>
        Error("UnexpectedSyntax", "BRIEF and VERBOSE are gone since Neo4j 5; write YIELD * for all columns.", Current.Span);
}
