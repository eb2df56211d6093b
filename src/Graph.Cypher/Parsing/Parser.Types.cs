using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Names of types of values, as IS :: takes them.</content>
internal sealed partial class Parser
{
    // type = simpleType { "|" simpleType }
    private TypeName Type()
    {
        Enter();
        var start = Start;
        var first = SimpleType();
        var others = ImmutableArray.CreateBuilder<TypeName>();
        while (Current.Kind == TokenKind.Bar && !AtProjectionBar())
        {
            _at++;
            others.Add(SimpleType());
        }

        Leave();
        return others.Count == 0 ? first : first with { Alternatives = others.DrainToImmutable(), Span = Since(start) };
    }

    // simpleType = ( "LIST" "<" type ">" | typeWords ) [ "NOT" "NULL" | "!" ] { ( "LIST" | "ARRAY" ) [ "NOT" "NULL" | "!" ] }
    private TypeName SimpleType()
    {
        var start = Start;
        TypeName type;
        if (Current.Keyword is Keyword.List or Keyword.Array && Peek().Kind == TokenKind.Less)
        {
            _at += 2;
            var element = Type();
            Take(TokenKind.Greater);
            type = new TypeName("LIST", element, IsNotNull(), [], Since(start));
        }
        else
        {
            type = TypeWords(start);
            if (type.Alternatives.IsEmpty) type = type with { IsNotNull = IsNotNull(), Span = Since(start) };
        }

        for (var lists = 1; Current.Keyword is Keyword.List or Keyword.Array; lists++)
        {
            if (lists > MaxDepth) throw Error("UnexpectedSyntax", "The type nests too deep.", Current.Span);
            _at++;
            type = new TypeName("LIST", type, IsNotNull(), [], Since(start));
        }

        return type;
    }

    private bool IsNotNull() => (Current.Kind == TokenKind.Exclamation && Skip(TokenKind.Exclamation)) || Skip(Keyword.Not, Keyword.Null);

    // typeWords = one of Neo4j's names and synonyms (Cypher manual, "Values and types: types and their synonyms")
    private TypeName TypeWords(int start)
    {
        var word = Current.Kind == TokenKind.Word ? Current.Keyword : Keyword.None;
        if (word == Keyword.None)
        {
            _expected.Add(_at, "a type such as INTEGER or LIST<STRING>");
            throw Unexpected();
        }

        _at++;
        var name = word switch
        {
            Keyword.Nothing or Keyword.Null or Keyword.Boolean or Keyword.Integer or Keyword.Float or Keyword.String or Keyword.Date
                or Keyword.Duration or Keyword.Point or Keyword.Node or Keyword.Relationship or Keyword.Map or Keyword.Path => word.Display(),
            Keyword.Bool => "BOOLEAN",
            Keyword.Int => "INTEGER",
            Keyword.Signed when Skip(Keyword.Integer) || Skip(Keyword.Int) => "INTEGER",
            Keyword.Varchar => "STRING",
            Keyword.Vertex => "NODE",
            Keyword.Edge => "RELATIONSHIP",
            Keyword.Local when Skip(Keyword.Time) => "LOCAL TIME",
            Keyword.Local when Skip(Keyword.Datetime) => "LOCAL DATETIME",
            Keyword.Zoned when Skip(Keyword.Time) => "ZONED TIME",
            Keyword.Zoned when Skip(Keyword.Datetime) => "ZONED DATETIME",
            Keyword.Time => ZoneWords() ? "ZONED TIME" : "LOCAL TIME",
            Keyword.Timestamp => ZoneWords() ? "ZONED DATETIME" : "LOCAL DATETIME",
            Keyword.Property when Skip(Keyword.Value) => "PROPERTY VALUE",
            Keyword.Any => AnyType(),
            _ => null,
        };
        if (name is not null) return new TypeName(name, null, false, [], Since(start));
        _at--;
        _expected.Add(_at, "a type such as INTEGER or LIST<STRING>");
        throw Unexpected();
    }

    // ( "WITH" | "WITHOUT" ) ( "TIMEZONE" | "TIME" "ZONE" )
    private bool ZoneWords()
    {
        var isZoned = Skip(Keyword.With);
        if (!isZoned) Take(Keyword.Without);
        if (Skip(Keyword.Timezone)) return isZoned;
        Take(Keyword.Time);
        Take(Keyword.Zone);
        return isZoned;
    }

    // "ANY" [ "VALUE" | "NODE" | "VERTEX" | "RELATIONSHIP" | "EDGE" | "MAP" | "PROPERTY" "VALUE" ]
    private string AnyType()
    {
        if (Skip(Keyword.Node) || Skip(Keyword.Vertex)) return "NODE";
        if (Skip(Keyword.Relationship) || Skip(Keyword.Edge)) return "RELATIONSHIP";
        if (Skip(Keyword.Map)) return "MAP";
        if (Skip(Keyword.Property, Keyword.Value)) return "PROPERTY VALUE";
        Skip(Keyword.Value);
        return "ANY";
    }
}
