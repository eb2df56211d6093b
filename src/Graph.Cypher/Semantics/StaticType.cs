using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Semantics;

/// <summary>What is known of an expression's value before the query runs: the types it may have when it is not null.</summary>
/// <param name="Kinds">None for what is always null.</param>
/// <param name="Element">Of what a list is; null where that is not known.</param>
internal sealed record StaticType(CypherType Kinds, StaticType? Element = null)
{
    public static readonly StaticType Any = new(CypherType.Any);
    public static readonly StaticType Null = new(CypherType.None);
    public static readonly StaticType Boolean = new(CypherType.Boolean);
    public static readonly StaticType Integer = new(CypherType.Integer);
    public static readonly StaticType Text = new(CypherType.String);
    public static readonly StaticType Map = new(CypherType.Map);
    public static readonly StaticType Node = new(CypherType.Node);
    public static readonly StaticType Relationship = new(CypherType.Relationship);
    public static readonly StaticType Path = new(CypherType.Path);
    public static readonly StaticType List = new(CypherType.List);

    public static StaticType ListOf(StaticType element) => new(CypherType.List, element);

    public static StaticType Of(CypherType kinds) => new(kinds);

    public static StaticType Of(Value value) => value.Kind switch
    {
        ValueKind.Null => Null,
        ValueKind.Boolean => Boolean,
        ValueKind.Integer => Integer,
        ValueKind.Float => Of(CypherType.Float),
        ValueKind.Text => Text,
        _ => Any,
    };

    /// <summary>Whether a value of one of those types is possible; null always is.</summary>
    public bool MayBe(CypherType kinds) => Kinds == CypherType.None || (Kinds & kinds) != 0;

    /// <summary>What a list of this holds.</summary>
    public StaticType ElementOrAny => Kinds == CypherType.List && Element is not null ? Element : Any;

    /// <summary>One or the other.</summary>
    public StaticType Or(StaticType other)
    {
        var bothLists = (Kinds & other.Kinds & CypherType.List) != 0;
        var element = bothLists
            ? Element is null || other.Element is null ? null : Element.Or(other.Element)
            : (Kinds & CypherType.List) != 0 ? Element : other.Element;
        return new StaticType(Kinds | other.Kinds, element);
    }

    /// <summary>As messages speak of it: "an integer or a float".</summary>
    public override string ToString() => TypeText.Of(Kinds);
}
