namespace Graph.Cypher.Tests.Parsing;

public class ExpressionParsingTests
{
    [Theory]
    [InlineData("1 + 2 * 3 ^ 4 - -5",
        "Subtract(Add(1, Multiply(2, Power(3, 4))), -5)")]
    [InlineData("-9223372036854775808",
        "-9223372036854775808")]
    [InlineData("- x.y",
        "Minus(x.y)")]
    [InlineData("NOT a = b OR c XOR d AND e",
        "Or(Not(Comparison([a, b], [Equal])), Xor(c, And(d, e)))")]
    [InlineData("a < b <= c = d",
        "Comparison([a, b, c, d], [Less, LessOrEqual, Equal])")]
    [InlineData("a OR b OR c OR d OR e",
        "Or(Or(Or(a, b), c), Or(d, e))")]
    [InlineData("1 IN [1] = true",
        "Comparison([In(1, ListLiteral([1])), true], [Equal])")]
    [InlineData("a.b[1][2..3][..4][5..]:A|B",
        "LabelCheck(Slice(Slice(Slice(IndexAccess(a.b, 1), 2, 3), 4), 5), LabelOr(:A, :B))")]
    [InlineData("x IS NOT NULL",
        "NullCheck(x, IsNegated)")]
    [InlineData("x IS :: INTEGER | FLOAT NOT NULL",
        "TypeCheck(x, TypeName(INTEGER, [TypeName(FLOAT, IsNotNull)]))")]
    [InlineData("x IS NOT TYPED LIST<ZONED DATETIME>",
        "TypeCheck(x, TypeName(LIST, TypeName(ZONED DATETIME)), IsNegated)")]
    [InlineData("x IS :: TIMESTAMP WITHOUT TIME ZONE",
        "TypeCheck(x, TypeName(LOCAL DATETIME))")]
    [InlineData("x IS NFC NORMALIZED",
        "NormalizedCheck(x, NFC)")]
    [InlineData("x IS NOT NORMALIZED",
        "NormalizedCheck(x, NFC, IsNegated)")]
    [InlineData("x IS A|B",
        "LabelCheck(x, LabelOr(:A, :B))")]
    [InlineData("x :: ANY NODE",
        "TypeCheck(x, TypeName(NODE))")]
    [InlineData("[x IN xs WHERE x:A | x.name]",
        "ListComprehension(x, xs, LabelCheck(x, :A), x.name)")]
    [InlineData("[x IN xs WHERE x:A|B | x.name]",
        "ListComprehension(x, xs, LabelCheck(x, LabelOr(:A, :B)), x.name)")]
    [InlineData("[x IN xs]",
        "ListComprehension(x, xs)")]
    [InlineData("[(a)-->(b) WHERE b:C | b.name]",
        "Comprehension(Path([Node(a), Relationship(Right), Node(b)]), LabelCheck(b, :C), b.name)")]
    [InlineData("[p = (a)-[:T*]->(b) | p]",
        "Comprehension(Path(p, [Node(a), Relationship(:T, Right, Length()), Node(b)]), p)")]
    [InlineData("[(a)-->(b)]",
        "ListLiteral([Expression(Path([Node(a), Relationship(Right), Node(b)]))])")]
    [InlineData("(a) - [b]",
        "Subtract(a, ListLiteral([b]))")]
    [InlineData("(a)-[b]-(c)",
        "Expression(Path([Node(a), Relationship(b, Either), Node(c)]))")]
    [InlineData("(a)-(b)",
        "Subtract(a, b)")]
    [InlineData("(a) < -1",
        "Comparison([a, -1], [Less])")]
    [InlineData("all(x IN xs WHERE x > 1) AND none(y IN ys WHERE y) AND single(z IN zs WHERE z) AND any(w in ws where w)",
        "And(And(Quantifier(All, x, xs, Comparison([x, 1], [Greater])), Quantifier(None, y, ys, y)), And(Quantifier(Single, z, zs, z), Quantifier(Any, w, ws, w)))")]
    [InlineData("reduce(s = 0, x IN xs | s + x)",
        "Reduce(s, 0, x, xs, Add(s, x))")]
    [InlineData("n {.a, .*, b: 1, c}",
        "MapProjection(n, [MapProjectionItem(a), MapProjectionItem(), MapProjectionItem(b, 1), MapProjectionItem(c, c)])")]
    [InlineData("CASE WHEN a THEN 1 ELSE 2 END",
        "Case([CaseAlternative([a], 1)], 2)")]
    [InlineData("CASE x WHEN 1, 2 THEN 'a' WHEN > 5 THEN 'b' WHEN IS NULL THEN 'c' WHEN STARTS WITH 'x' THEN 'd' END",
        "Case([CaseAlternative([Or(Comparison([x, 1], [Equal]), Comparison([x, 2], [Equal]))], 'a'), CaseAlternative([Comparison([x, 5], [Greater])], 'b'), CaseAlternative([NullCheck(x)], 'c'), CaseAlternative([StartsWith(x, 'x')], 'd')])")]
    [InlineData("EXISTS { (a)-->(b) WHERE a.x }",
        "SubqueryExpression(Exists, SingleQuery([Match([Path([Node(a), Relationship(Right), Node(b)])], a.x)]))")]
    [InlineData("COUNT { MATCH (a) RETURN a }",
        "SubqueryExpression(Count, SingleQuery([Match([Path([Node(a)])]), Return(Projection([a]))]))")]
    [InlineData("COLLECT { MATCH (a) RETURN a.x }",
        "SubqueryExpression(Collect, SingleQuery([Match([Path([Node(a)])]), Return(Projection([a.x]))]))")]
    [InlineData("exists((a)-->(b))",
        "FunctionCall(exists, [Expression(Path([Node(a), Relationship(Right), Node(b)]))])")]
    [InlineData("count(DISTINCT x) + count(*) + count( * )",
        "Add(Add(FunctionCall(count, IsDistinct, [x]), CountStar()), CountStar())")]
    [InlineData("shortestPath((a)-[*]->(b))",
        "Expression(Path(PathSelector(ShortestPathFunction, 1), [Node(a), Relationship(Right, Length()), Node(b)]))")]
    [InlineData("a.b.c(1, 2)",
        "FunctionCall(a.b.c, [1, 2])")]
    [InlineData("date.truncate('day', d)",
        "FunctionCall(date.truncate, ['day', d])")]
    [InlineData("trim(BOTH 'x' FROM y) + trim(LEADING FROM y)",
        "Add(FunctionCall(btrim, [y, 'x']), FunctionCall(ltrim, [y]))")]
    [InlineData("normalize(x, NFKC)",
        "FunctionCall(normalize, [x, 'NFKC'])")]
    [InlineData("$a + $0 + $`a b`",
        "Add(Add($a, $0), $a b)")]
    [InlineData("1_000 + 0x1F + 0o17 + 1.5 + .5 + 1e9 + 1E-3",
        "Add(Add(Add(Add(Add(Add(1000, 31), 15), 1.5), 0.5), 1000000000.0), 0.001)")]
    [InlineData("inf",
        "Infinity")]
    [InlineData("'a' || 'b' =~ 'c'",
        "Matches(Concatenate('a', 'b'), 'c')")]
    [InlineData("list[-1]",
        "IndexAccess(list, -1)")]
    [InlineData("point({x: 1}).x",
        "FunctionCall(point, [MapLiteral([x: 1])]).x")]
    [InlineData("[1, 'a', null, true]",
        "ListLiteral([1, 'a', null, true])")]
    [InlineData(@"""x\""y"" + 'it\'s'",
        @"Add('x""y', 'it's')")]
    [InlineData("x STARTS WITH 'a' AND y ENDS WITH 'b' AND z CONTAINS 'c'",
        "And(And(StartsWith(x, 'a'), EndsWith(y, 'b')), Contains(z, 'c'))")]
    [InlineData("[x IN ns WHERE x:A|B]",
        "ListComprehension(x, ns, LabelCheck(x, LabelOr(:A, :B)))")]
    [InlineData("[x IN ns WHERE x:A | B]",
        "ListComprehension(x, ns, LabelCheck(x, :A), B)")]
    [InlineData("[x IN ns WHERE x:A|B|x.name]",
        "ListComprehension(x, ns, LabelCheck(x, LabelOr(:A, :B)), x.name)")]
    [InlineData("[x IN ns WHERE x:A|x.name]",
        "ListComprehension(x, ns, LabelCheck(x, :A), x.name)")]
    [InlineData("[x IN ns WHERE x IS :: INTEGER|FLOAT]",
        "ListComprehension(x, ns, TypeCheck(x, TypeName(INTEGER, [TypeName(FLOAT)])))")]
    [InlineData("[x IN ns WHERE x IS :: INTEGER | x]",
        "ListComprehension(x, ns, TypeCheck(x, TypeName(INTEGER)), x)")]
    [InlineData("[x IN ns WHERE x IS :: INTEGER | FLOAT | x]",
        "ListComprehension(x, ns, TypeCheck(x, TypeName(INTEGER, [TypeName(FLOAT)])), x)")]
    [InlineData("[x IN ns WHERE (x:A|B) | x]",
        "ListComprehension(x, ns, LabelCheck(x, LabelOr(:A, :B)), x)")]
    [InlineData("[(a)-->(b:C|D) WHERE b:E | b]",
        "Comprehension(Path([Node(a), Relationship(Right), Node(b, LabelOr(:C, :D))]), LabelCheck(b, :E), b)")]
    [InlineData("[(a)-->(b) WHERE b:E|b]",
        "Comprehension(Path([Node(a), Relationship(Right), Node(b)]), LabelCheck(b, :E), b)")]
    [InlineData("[(a)-->(b) WHERE b:E|F|b]",
        "Comprehension(Path([Node(a), Relationship(Right), Node(b)]), LabelCheck(b, LabelOr(:E, :F)), b)")]
    public void OperatorsBindAsInOpenCypher(string text, string tree) => Assert.Equal(tree, TreeText.OfExpression(text));
}
