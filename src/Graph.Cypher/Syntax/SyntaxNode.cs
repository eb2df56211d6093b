namespace Graph.Cypher.Syntax;

/// <summary>Part of a query as written. Trees are immutable and have no behaviour.</summary>
/// <param name="Span">Where it stands in the query.</param>
internal abstract record SyntaxNode(TextSpan Span);

/// <summary>A name where it is written: a variable, label, type or key; without backticks.</summary>
internal sealed record Name(string Text, TextSpan Span) : SyntaxNode(Span)
{
    public override string ToString() => Text;
}
