namespace Graph.Cypher.Tests.Parsing;

public class PatternParsingTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n",
        "Match([Path([Node(n)])]); Return(Projection([n]))")]
    [InlineData("MATCH p = (a:A|B&!C {x: 1} WHERE a.y > 2)-[r:T|U*1..3 {z: $p}]->(b IS D), (c) WHERE a.x = 1 RETURN *, a.x AS y, count(*) ORDER BY y DESC SKIP 1 LIMIT $l",
        "Match([Path(p, [Node(a, LabelOr(:A, LabelAnd(:B, LabelNot(:C))), MapLiteral([x: 1]), Comparison([a.y, 2], [Greater])), Relationship(r, LabelOr(:T, :U), MapLiteral([z: $p]), Right, Length(1, 3)), Node(b, :D)]), Path([Node(c)])], Comparison([a.x, 1], [Equal])); Return(Projection(IncludesAll, [a.x AS y, CountStar()], [SortItem(y, IsDescending)], 1, $l))")]
    [InlineData("MATCH (a:$(x)), (b:$all([1])&$any($y)), (:%)<--(), ()<-->() RETURN 1;",
        "Match([Path([Node(a, DynamicLabel(x))]), Path([Node(b, LabelAnd(DynamicLabel(ListLiteral([1])), DynamicLabel($y, IsAny)))]), Path([Node(LabelWildcard()), Relationship(Left), Node()]), Path([Node(), Relationship(Either), Node()])]); Return(Projection([1]))")]
    [InlineData("MATCH ((a)-[:T]->(b) WHERE a.x < b.x){1,3} (c)-[:T]->+(d)-->*(e)-[r]-{,3}(f) RETURN 1",
        "Match([Path([ParenthesizedPath([Node(a), Relationship(:T, Right), Node(b)], Comparison([a.x, b.x], [Less]), Length(1, 3)), Node(c), Relationship(:T, Right, Length(1)), Node(d), Relationship(Right, Length(0)), Node(e), Relationship(r, Either, Length(0, 3)), Node(f)])]); Return(Projection([1]))")]
    [InlineData("MATCH SHORTEST 3 PATHS GROUPS (a)-->+(b) RETURN 1",
        "Match([Path(PathSelector(ShortestGroups, 3), [Node(a), Relationship(Right, Length(1)), Node(b)])]); Return(Projection([1]))")]
    [InlineData("MATCH p = ANY SHORTEST (a)-->+(b), ALL SHORTEST (c)--(d), ANY 2 (e)--(f), q = shortestPath((a)-[*]->(b)) FINISH",
        "Match([Path(p, PathSelector(Shortest, 1), [Node(a), Relationship(Right, Length(1)), Node(b)]), Path(PathSelector(AllShortest, 1), [Node(c), Relationship(Either), Node(d)]), Path(PathSelector(Any, 2), [Node(e), Relationship(Either), Node(f)]), Path(q, PathSelector(ShortestPathFunction, 1), [Node(a), Relationship(Right, Length()), Node(b)])]); Finish()")]
    [InlineData("MATCH (n) ORDER BY n.x LIMIT 3 RETURN n",
        "Match([Path([Node(n)])]); With(Projection(IncludesAll, [SortItem(n.x)], 3)); Return(Projection([n]))")]
    [InlineData("MATCH (a)—[:T]—⟩(b) RETURN a",
        "Match([Path([Node(a), Relationship(:T, Right), Node(b)])]); Return(Projection([a]))")]
    [InlineData("MATCH (شركة:`شركة كبيرة` {اسم: 'ميتا'}) RETURN شركة.اسم AS `الاسم`",
        "Match([Path([Node(شركة, :شركة كبيرة, MapLiteral([اسم: 'ميتا']))])]); Return(Projection([شركة.اسم AS الاسم]))")]
    [InlineData("MATCH (where)-[is]->(is IS A) RETURN match, return",
        "Match([Path([Node(where), Relationship(is, Right), Node(is, :A)])]); Return(Projection([match, return]))")]
    [InlineData("MATCH (a) WHERE (a)-->() AND NOT (a)--() RETURN a",
        "Match([Path([Node(a)])], And(Expression(Path([Node(a), Relationship(Right), Node()])), Not(Expression(Path([Node(a), Relationship(Either), Node()]))))); Return(Projection([a]))")]
    [InlineData("MATCH (a:A:B|C) RETURN a",
        "Match([Path([Node(a, LabelOr(LabelAnd(:A, :B, IsColon), :C))])]); Return(Projection([a]))")]
    [InlineData("MATCH (n:A) USING INDEX n:A(x) WHERE n.x = 1 RETURN n",
        "Match([Path([Node(n, :A)])], Comparison([n.x, 1], [Equal])); Return(Projection([n]))")]
    [InlineData("MATCH DIFFERENT RELATIONSHIPS (n) RETURN n",
        "Match([Path([Node(n)])]); Return(Projection([n]))")]
    [InlineData("MATCH REPEATABLE ELEMENTS (n) RETURN n",
        "Match(RepeatableElements, [Path([Node(n)])]); Return(Projection([n]))")]
    [InlineData("MATCH (order:Order)-[set:SET]->(end:END) WHERE order.in IN [1] RETURN order, set, end, {limit: 1, where: 2}",
        "Match([Path([Node(order, :Order), Relationship(set, :SET, Right), Node(end, :END)])], In(order.in, ListLiteral([1]))); Return(Projection([order, set, end, MapLiteral([limit: 1, where: 2])]))")]
    [InlineData("MATCH (n)-[r*..{a:1}]->(m) RETURN n",
        "Match([Path([Node(n), Relationship(r, MapLiteral([a: 1]), Right, Length()), Node(m)])]); Return(Projection([n]))")]
    public void PatternsReadAsWritten(string text, string tree) => Assert.Equal(tree, TreeText.Of(text));
}
