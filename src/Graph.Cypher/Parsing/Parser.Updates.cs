using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Clauses that write.</content>
internal sealed partial class Parser
{
    // create = ( "CREATE" | "INSERT" ) pattern { "," pattern }
    private CreateClause Create()
    {
        var start = Take().Span.Start;
        var patterns = Separated(Pattern);
        return new CreateClause(patterns, Since(start));
    }

    // merge = "MERGE" pattern { "ON" ( "CREATE" | "MATCH" ) set }
    private MergeClause Merge()
    {
        var start = Take(Keyword.Merge).Span.Start;
        var pattern = Pattern();
        ImmutableArray<SetItem> onCreate = [], onMatch = [];
        while (Skip(Keyword.On))
        {
            var isCreate = Skip(Keyword.Create);
            if (!isCreate) Take(Keyword.Match);
            Take(Keyword.Set);
            var items = Separated(SetItem);
            if (isCreate) onCreate = onCreate.AddRange(items);
            else onMatch = onMatch.AddRange(items);
        }

        return new MergeClause(pattern, onCreate, onMatch, Since(start));
    }

    // set = "SET" setItem { "," setItem }
    private SetClause Set()
    {
        var start = Take(Keyword.Set).Span.Start;
        var items = Separated(SetItem);
        return new SetClause(items, Since(start));
    }

    // setItem = target ( labels | "=" expression | "+=" expression )
    private SetItem SetItem()
    {
        var start = Start;
        var target = Target();
        if (AtLabels()) return new SetLabels(target, Labels(), Since(start));
        if (Skip(TokenKind.PlusEqual))
        {
            if (target is not Variable) throw Error("UnexpectedSyntax", "Only the properties of a whole node or relationship can be added to with `+=`.", _tokens[_at - 1].Span);
            return new SetProperties(target, Expression(), true, Since(start));
        }

        Take(TokenKind.Equal);
        var value = Expression();
        return target is PropertyAccess or IndexAccess
            ? new SetProperty(target, value, Since(start))
            : new SetProperties(target, value, false, Since(start));
    }

    // remove = "REMOVE" removeItem { "," removeItem }
    private RemoveClause Remove()
    {
        var start = Take(Keyword.Remove).Span.Start;
        var items = Separated(RemoveItem);
        return new RemoveClause(items, Since(start));
    }

    // removeItem = target [ labels ]
    private RemoveItem RemoveItem()
    {
        var start = Start;
        var target = Target();
        if (AtLabels()) return new RemoveLabels(target, Labels(), Since(start));
        if (target is PropertyAccess or IndexAccess) return new RemoveProperty(target, Since(start));
        _expected.Add(_at, "a property, as in `n.key`, or a label, as in `n:Label`");
        throw Unexpected();
    }

    // target = atom { "." name | "[" expression "]" }, but no slice
    private Expression Target()
    {
        var span = Current.Span;
        var target = Postfix(allowsLabels: false);
        return target is Variable or PropertyAccess or IndexAccess
            ? target
            : throw Error("UnexpectedSyntax", "Only a node, a relationship or one of their properties can be changed.", span);
    }

    // labels = ":" label { ":" label } | "IS" label;  label = name | "$" "(" expression ")"
    private ImmutableArray<LabelTerm> Labels()
    {
        var labels = ImmutableArray.CreateBuilder<LabelTerm>();
        do
        {
            _at++;
            labels.Add(LabelTerm());
        }
        while (AtLabels());
        return labels.DrainToImmutable();
    }

    private bool AtLabels() => At(TokenKind.Colon) || Current.Keyword == Keyword.Is;

    // delete = [ "DETACH" | "NODETACH" ] "DELETE" expression { "," expression }
    private DeleteClause Delete()
    {
        var start = Start;
        var isDetach = Skip(Keyword.Detach);
        if (!isDetach) Skip(Keyword.Nodetach);
        Take(Keyword.Delete);
        var expressions = Separated(Expression);
        return new DeleteClause(isDetach, expressions, Since(start));
    }

    // foreach = "FOREACH" "(" name "IN" expression "|" clause { clause } ")"
    private ForeachClause Foreach()
    {
        Enter();
        var start = Take(Keyword.Foreach).Span.Start;
        Take(TokenKind.LeftParenthesis);
        var variable = Name("a variable");
        Take(Keyword.In);
        var list = Expression();
        Take(TokenKind.Bar);
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        clauses.Add(Clause() ?? throw Unexpected());
        while (Clause() is { } clause) clauses.Add(clause);
        Take(TokenKind.RightParenthesis);
        Leave();
        return new ForeachClause(variable, list, clauses.DrainToImmutable(), Since(start));
    }
}
