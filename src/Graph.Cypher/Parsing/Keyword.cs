using System.Collections.Frozen;

namespace Graph.Cypher.Parsing;

/// <summary>Words that the grammar knows. None is reserved: each may be a name where the grammar leaves no doubt.</summary>
internal enum Keyword
{
    None,
    Acyclic, Alias, Aliases, All, AllShortestPaths, Alter, And, Any, Array, As, Asc, Ascending, Assert, Auth, Bindings,
    Bool, Boolean, Both, Break, Brief, Btree, Built, By, Call, Case, Collect, Composite, Concurrent, Constraint, Constraints, Contains,
    Continue, Count, Create, Csv, Current, Cypher, Database, Databases, Date, Datetime, Deallocate, Default, Defined, Delete, Deny,
    Desc, Descending, Detach, Different, Distinct, Drop, Dryrun, Duration, Each, Edge, Element, Elements, Else, Enable, End, Ends, Error,
    Executable, Exist, Existence, Exists, Explain, Extract, Fail, False, Fieldterminator, Filter, Finish, Float, For, Foreach, From, Graph,
    Fulltext, Function, Functions, Grant, Group, Groups, Headers, Home, If, Immutable, In, Index, Indexes, Inf, Infinity, Insert, Int, Integer, Is, Join,
    Key, Leading, Limit, List, Load, Local, Lookup, Map, Match, Merge, Nan, Nfc, Nfd, Nfkc, Nfkd, Node, Nodetach, NoneOf, Normalize,
    Normalized, Not, Nothing, Null, Of, Offset, On, Optional, Options, Or, Order, Path, Paths, Point,
    Privilege, Privileges, Procedure, Procedures, Profile, Property, Range, Reduce, Rel, Relationship, Relationships, Remove, Rename, Repeatable,
    Replace, Report, Require, Return, Revoke, Role, Roles, Row, Rows, Scan, Seek, Server, Servers, Set, Setting, Settings, Shortest,
    ShortestPath, Show, Signed, Single, Skip, Start, Starts, Status, Stop, String, Supported, Terminate, Text, Then, Time, Timestamp,
    Timezone, Trail, Trailing, Transaction, Transactions, Trim, True, Type, Typed, Union, Unique, Uniqueness, Unwind, Use, User, Users,
    Using, Value, Varchar, Vector, Verbose, Vertex, Walk, When, Where, With, Without, Xor, Yield, Zone, Zoned,
}

internal static class Keywords
{
    /// <summary>By the word, whatever its case.</summary>
    public static readonly FrozenDictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None)
            .ToFrozenDictionary(Word, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Words = [.. Enum.GetValues<Keyword>().Select(Word)];

    /// <summary>As it is written in messages: in capitals, but for functions.</summary>
    public static string Display(this Keyword keyword) => Words[(int)keyword];

    // `None` is taken by the absence of a keyword, so the quantifier of that name bears a mark.
    private static string Word(Keyword keyword) => keyword switch
    {
        Keyword.NoneOf => "NONE",
        Keyword.ShortestPath => "shortestPath",
        Keyword.AllShortestPaths => "allShortestPaths",
        _ => keyword.ToString().ToUpperInvariant(),
    };
}
