using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>CASE.</content>
internal sealed partial class Parser
{
    // case = "CASE" [ expression ] alternative { alternative } [ "ELSE" expression ] "END"
    private Case Case()
    {
        var start = Take(Keyword.Case).Span.Start;
        var subject = At(Keyword.When) ? null : Expression();
        var alternatives = ImmutableArray.CreateBuilder<CaseAlternative>();
        var hasPredicates = false;
        do alternatives.Add(Alternative(subject, ref hasPredicates));
        while (At(Keyword.When));
        var otherwise = Skip(Keyword.Else) ? Expression() : null;
        Take(Keyword.End);
        var span = Since(start);
        return hasPredicates && subject is not null
            ? new Case(null, [.. alternatives.Select(alternative => AsGeneral(subject, alternative))], otherwise, span)
            : new Case(subject, alternatives.DrainToImmutable(), otherwise, span);
    }

    // alternative = "WHEN" test { "," test } "THEN" expression
    private CaseAlternative Alternative(Expression? subject, ref bool hasPredicates)
    {
        var start = Take(Keyword.When).Span.Start;
        var tests = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            var tallest = _height;
            var predicate = subject is null ? null : TestOf(subject);
            _height = Math.Max(tallest, _height);
            hasPredicates |= predicate is not null;
            tests.Add(predicate ?? Expression());
        }
        while (subject is not null && Skip(TokenKind.Comma));
        Take(Keyword.Then);
        var result = Expression();
        return new CaseAlternative(tests.DrainToImmutable(), result, Since(start));
    }

    // test = expression | comparisonOperator sum | predicate without its left side
    private Expression? TestOf(Expression subject)
    {
        var start = Start;
        if (ComparisonOperatorHere() is { } comparison)
        {
            _at++;
            return new CaseTest(new Comparison([subject, Sum()], [comparison], Since(start)), Since(start));
        }

        if (Current.Keyword == Keyword.Is || Current.Kind == TokenKind.ColonColon) return new CaseTest(Check(subject, start), Since(start));
        return Current.Keyword is Keyword.In or Keyword.Contains or Keyword.Starts or Keyword.Ends || Current.Kind == TokenKind.EqualTilde
            ? PredicateOperator() is { } word ? new CaseTest(new Binary(word, subject, Sum(), Since(start)), Since(start)) : null
            : null;
    }

    // One alternative that is a predicate makes the whole a general CASE, in which the other values become comparisons.
    private static CaseAlternative AsGeneral(Expression subject, CaseAlternative alternative)
    {
        var tests = alternative.Tests.Select(test => test is CaseTest { Predicate: var predicate }
            ? predicate
            : new Comparison([subject, test], [ComparisonOperator.Equal], test.Span));
        return alternative with { Tests = [tests.Aggregate((left, right) => new Binary(BinaryOperator.Or, left, right, left.Span.To(right.Span)))] };
    }

    // Marks a predicate about the subject until the whole CASE is read.
    private sealed record CaseTest(Expression Predicate, TextSpan Span) : Expression(Span);
}
