using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Commands that change the schema.</content>
internal sealed partial class Parser
{
    // command = createIndex | createConstraint | dropIndex | dropConstraint | show; null where a query begins
    private Statement? Command(StatementMode mode, int start)
    {
        switch (Current.Keyword)
        {
            case Keyword.Create when Peek().Kind == TokenKind.Word && Peek(2).Kind != TokenKind.Equal && !BeginsPattern(Peek()):
                return CreateCommand(mode, start);
            case Keyword.Drop:
                return DropCommand(mode, start);
            case Keyword.Show:
                return Show(mode, start);
            case Keyword.Alter or Keyword.Grant or Keyword.Deny or Keyword.Revoke or Keyword.Rename or Keyword.Start or Keyword.Stop
                or Keyword.Terminate or Keyword.Enable or Keyword.Deallocate or Keyword.Dryrun:
                throw Administration();
            default:
                _expected.Add(_at, "a clause such as MATCH or RETURN", [Keyword.Show, Keyword.Drop, Keyword.Explain, Keyword.Profile]);
                return null;
        }
    }

    private static bool BeginsPattern(Token token) =>
        token.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All or Keyword.Shortest;

    private Statement CreateCommand(StatementMode mode, int start)
    {
        _at++;
        if (Skip(Keyword.Or)) Take(Keyword.Replace);
        if (Skip(Keyword.Constraint)) return CreateConstraint(mode, start);
        if (Skip(Keyword.Index)) return CreateIndex("RANGE", mode, start);
        Keyword[] kinds = [Keyword.Range, Keyword.Text, Keyword.Point, Keyword.Lookup, Keyword.Fulltext, Keyword.Vector];
        if (kinds.Contains(Current.Keyword))
        {
            var kind = Take().Keyword.Display();
            Take(Keyword.Index);
            return CreateIndex(kind, mode, start);
        }

        if (Current.Keyword == Keyword.Btree)
            throw Error("UnexpectedSyntax", "BTREE indexes are gone since Neo4j 5; write CREATE INDEX, which makes a range index.", Current.Span);
        if (Current.Keyword is Keyword.Database or Keyword.User or Keyword.Role or Keyword.Alias or Keyword.Composite or Keyword.Immutable)
            throw Administration();
        _expected.Add(_at, "INDEX", kinds);
        throw Unexpected();
    }

    // createIndex = "CREATE" [ kind ] "INDEX" [ name ] [ "IF" "NOT" "EXISTS" ] "FOR" path "ON" keys [ "OPTIONS" map ]
    private CreateIndex CreateIndex(string kind, StatementMode mode, int start)
    {
        if (At(Keyword.On) && Peek().Kind == TokenKind.Colon)
            throw Error("UnexpectedSyntax", "Indexes are made with FOR since Neo4j 5: `CREATE INDEX FOR (n:Label) ON (n.key)`.", Current.Span);
        var name = SchemaName();
        var ifNotExists = IfNotExists();
        Take(Keyword.For);
        var (variable, labels, isOnRelationships) = SchemaElement(allowsNoLabel: kind == "LOOKUP");
        Take(Keyword.On);
        var each = Skip(Keyword.Each);
        var keys = kind == "LOOKUP" ? LookupKeys(variable) : IndexKeys(variable, each);
        var options = SchemaOptions();
        return new CreateIndex(kind, name, ifNotExists, isOnRelationships, labels, keys, options, mode, Since(start));
    }

    // keys = "(" key { "," key } ")" | "EACH" "[" key { "," key } "]"
    private ImmutableArray<Name> IndexKeys(Name variable, bool each)
    {
        Take(each ? TokenKind.LeftBracket : TokenKind.LeftParenthesis);
        var keys = Separated(() => SchemaKey(variable));
        Take(each ? TokenKind.RightBracket : TokenKind.RightParenthesis);
        return keys;
    }

    // lookupKeys = ( "labels" | "type" ) "(" name ")", which stand for no key
    private ImmutableArray<Name> LookupKeys(Name variable)
    {
        Name("labels(…) or type(…)");
        Take(TokenKind.LeftParenthesis);
        SameVariable(variable);
        Take(TokenKind.RightParenthesis);
        return [];
    }

    // createConstraint = "CREATE" "CONSTRAINT" [ name ] [ "IF" "NOT" "EXISTS" ] "FOR" path "REQUIRE" keys requirement [ "OPTIONS" map ]
    private CreateConstraint CreateConstraint(StatementMode mode, int start)
    {
        const string Modern = "Constraints are made with FOR and REQUIRE since Neo4j 5: `CREATE CONSTRAINT FOR (n:Label) REQUIRE n.key IS UNIQUE`.";
        if (At(Keyword.On) && Peek().Kind == TokenKind.LeftParenthesis) throw Error("UnexpectedSyntax", Modern, Current.Span);
        var name = SchemaName();
        var ifNotExists = IfNotExists();
        if (At(Keyword.On)) throw Error("UnexpectedSyntax", Modern, Current.Span);
        Take(Keyword.For);
        var (variable, labels, isOnRelationships) = SchemaElement(allowsNoLabel: false);
        if (labels.Length != 1) throw Error("UnexpectedSyntax", "A constraint is on one label or type.", labels[1].Span);
        if (At(Keyword.Assert)) throw Error("UnexpectedSyntax", Modern, Current.Span);
        Take(Keyword.Require);
        var keys = Current.Kind == TokenKind.LeftParenthesis ? IndexKeys(variable, each: false) : [SchemaKey(variable)];
        var requirement = Requirement();
        if (requirement == ConstraintRequirement.Exists && keys.Length > 1)
            throw Error("UnexpectedSyntax", "IS NOT NULL is on one property; make a constraint for each.", keys[1].Span);
        SchemaOptions();
        return new CreateConstraint(name, ifNotExists, isOnRelationships, labels[0], keys, requirement, mode, Since(start));
    }

    // requirement = "IS" ( "NOT" "NULL" | [ "NODE" | "RELATIONSHIP" | "REL" ] ( "UNIQUE" | "KEY" ) )
    private ConstraintRequirement Requirement()
    {
        Take(Keyword.Is);
        if (Skip(Keyword.Not, Keyword.Null)) return ConstraintRequirement.Exists;
        if (Current.Kind == TokenKind.ColonColon || Current.Keyword == Keyword.Typed)
        {
            throw new CypherException(
                CypherErrorKind.NotSupported, null, "Constraints on the type of a property are not supported; IS UNIQUE, IS NOT NULL and IS NODE KEY are.",
                Current.Span, isCompileTime: true);
        }

        if (!Skip(Keyword.Node) && !Skip(Keyword.Relationship)) Skip(Keyword.Rel);
        if (Skip(Keyword.Unique)) return ConstraintRequirement.Unique;
        Take(Keyword.Key);
        return ConstraintRequirement.Key;
    }

    // drop = "DROP" ( "INDEX" | "CONSTRAINT" ) name [ "IF" "EXISTS" ]
    private Statement DropCommand(StatementMode mode, int start)
    {
        _at++;
        if (Current.Keyword is Keyword.Database or Keyword.User or Keyword.Role or Keyword.Alias) throw Administration();
        var isIndex = Skip(Keyword.Index);
        if (!isIndex) Take(Keyword.Constraint);
        if (At(Keyword.On) && Peek().Kind is TokenKind.Colon or TokenKind.LeftParenthesis)
            throw Error("UnexpectedSyntax", "Indexes and constraints are dropped by name since Neo4j 5; SHOW INDEXES and SHOW CONSTRAINTS give the names.", Current.Span);
        var name = Name("the name of an index or constraint");
        var ifExists = Skip(Keyword.If);
        if (ifExists) Take(Keyword.Exists);
        return isIndex ? new DropIndex(name, ifExists, mode, Since(start)) : new DropConstraint(name, ifExists, mode, Since(start));
    }

    private Name? SchemaName()
    {
        var isNext = Current.Keyword switch
        {
            Keyword.For => Peek().Kind == TokenKind.LeftParenthesis,
            Keyword.If => Peek().Keyword == Keyword.Not,
            _ => false,
        };
        return !isNext && Current.IsName ? Name("a name") : null;
    }

    private bool IfNotExists()
    {
        if (!Skip(Keyword.If)) return false;
        Take(Keyword.Not);
        Take(Keyword.Exists);
        return true;
    }

    // path = "(" name ":" labels ")" | "(" ")" "-" "[" name ":" labels "]" "-" "(" ")"
    private (Name Variable, ImmutableArray<Name> Labels, bool IsOnRelationships) SchemaElement(bool allowsNoLabel)
    {
        var start = Start;
        var (variable, labels, isOnRelationships) = Path() switch
        {
            [NodePattern { Properties: null, Where: null } node] => (node.Variable, node.Labels, false),
            [NodePattern { Variable: null, Labels: null, Properties: null }, RelationshipPattern { Properties: null, Where: null, Length: null, Quantifier: null } relationship,
                NodePattern { Variable: null, Labels: null, Properties: null }] => (relationship.Variable, relationship.Types, true),
            _ => throw Error("UnexpectedSyntax", "Expected `(n:Label)` or `()-[r:TYPE]-()`.", Since(start)),
        };
        var names = ImmutableArray.CreateBuilder<Name>();
        if (variable is null || !AreNames(labels, names) || (names.Count == 0 && !allowsNoLabel))
            throw Error("UnexpectedSyntax", "Expected a variable and a label: `(n:Label)` or `()-[r:TYPE]-()`.", Since(start));
        return (variable, names.DrainToImmutable(), isOnRelationships);
    }

    private static bool AreNames(LabelExpression? labels, ImmutableArray<Name>.Builder names)
    {
        switch (labels)
        {
            case null:
                return true;
            case LabelName name:
                names.Add(new Name(name.Name, name.Span));
                return true;
            case LabelOr or:
                return AreNames(or.Left, names) && AreNames(or.Right, names);
            default:
                return false;
        }
    }

    private Name SchemaKey(Name variable)
    {
        SameVariable(variable);
        Take(TokenKind.Dot);
        return Name("a property");
    }

    private void SameVariable(Name variable)
    {
        var name = Name("a variable");
        if (name.Text != variable.Text)
            throw Error("UndefinedVariable", $"Variable `{name.Text}` is not defined; did you mean `{variable.Text}`?", name.Span);
    }

    // options = [ "OPTIONS" ( map | parameter ) ]
    private Expression? SchemaOptions() => Skip(Keyword.Options) ? Properties() ?? throw Unexpected() : null;

    private CypherException Administration() => new(
        CypherErrorKind.NotSupported, null, "This administers a server with users and databases; here there is one graph, without users.",
        Current.Span, isCompileTime: true);
}
