using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <content>Predicates that are written behind what they are about.</content>
internal sealed partial class Parser
{
    // predicate = sum { "=~" sum | "STARTS" "WITH" sum | "ENDS" "WITH" sum | "CONTAINS" sum | "IN" sum | check }
    private Expression Predicate()
    {
        var start = Start;
        var left = Sum();
        var height = _height;
        while (true)
        {
            _height = 0;
            if (PredicateOperator() is { } word) left = new Binary(word, left, Sum(), Since(start));
            else if (Current.Keyword == Keyword.Is || Current.Kind == TokenKind.ColonColon) left = Check(left, start);
            else break;
            height = Above(Math.Max(height, _height));
        }

        _height = height;
        return left;
    }

    private BinaryOperator? PredicateOperator()
    {
        BinaryOperator? found = (Current.Kind, Current.Keyword) switch
        {
            (TokenKind.EqualTilde, _) => BinaryOperator.Matches,
            (_, Keyword.Contains) => BinaryOperator.Contains,
            (_, Keyword.In) => BinaryOperator.In,
            (_, Keyword.Starts) when Peek().Keyword == Keyword.With => BinaryOperator.StartsWith,
            (_, Keyword.Ends) when Peek().Keyword == Keyword.With => BinaryOperator.EndsWith,
            _ => null,
        };
        if (found is not null) _at += found is BinaryOperator.StartsWith or BinaryOperator.EndsWith ? 2 : 1;
        return found;
    }

    // check = "::" type | "IS" [ "NOT" ] ( "NULL" | ( "::" | "TYPED" ) type | [ form ] "NORMALIZED" ) | "IS" labelOr
    // form = "NFC" | "NFD" | "NFKC" | "NFKD"
    private Expression Check(Expression operand, int start)
    {
        if (Skip(TokenKind.ColonColon)) return new TypeCheck(operand, Type(), false, Since(start));
        Take(Keyword.Is);
        var isNegated = Skip(Keyword.Not);
        if (Skip(Keyword.Null)) return new NullCheck(operand, isNegated, Since(start));
        if (Skip(TokenKind.ColonColon) || (At(Keyword.Typed) && IsTypeBehind()))
        {
            Skip(Keyword.Typed);
            return new TypeCheck(operand, Type(), isNegated, Since(start));
        }

        if (Skip(Keyword.Normalized)) return new NormalizedCheck(operand, "NFC", isNegated, Since(start));
        if (Current.Keyword is Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd && Peek().Keyword == Keyword.Normalized)
        {
            var form = Take().Keyword.Display();
            _at++;
            return new NormalizedCheck(operand, form, isNegated, Since(start));
        }

        if (!isNegated && (Current.IsName || Current.Kind is TokenKind.Exclamation or TokenKind.Percent or TokenKind.Dollar or TokenKind.LeftParenthesis))
            return new LabelCheck(operand, LabelOr(), Since(start));
        throw Unexpected();
    }

    private bool IsTypeBehind() => Peek().Kind == TokenKind.Word;
}
