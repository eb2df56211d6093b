using Graph.Cypher.Tests.Commands;
using Graph.Model;

namespace Graph.Cypher.Tests.FullText;

public sealed class FullTextTests
{
    private const string Index = "CREATE FULLTEXT INDEX names FOR (n:Place|Company) ON EACH [n.name, n.aliases]";

    [Theory]
    [InlineData("الإمارات", "UAE")]
    [InlineData("الامارات", "UAE")]
    [InlineData("إمارات", "UAE")]
    [InlineData("الإِمَارَات", "UAE")]
    [InlineData("أرامكو", "Aramco")]
    [InlineData("الارامكو", "Aramco")]
    [InlineData("مكه", "Mecca")]
    [InlineData("مكـــة", "Mecca")]
    [InlineData("\"السعودية الكبرى\"", "Aramco")]
    [InlineData("\"الكبرى السعودية\"", "")]
    [InlineData("\"saudi oil\"", "")]
    [InlineData("\"saudi oil\"~1", "Aramco")]
    [InlineData("EMIRATES", "UAE, Emirates Bank")]
    [InlineData("emirates AND bank", "Emirates Bank")]
    [InlineData("emirates NOT bank", "UAE")]
    [InlineData("emirates -bank", "UAE")]
    [InlineData("+emirates +arab", "UAE")]
    [InlineData("bank OR mecca", "Mecca, Emirates Bank")]
    [InlineData("(bank OR oil) AND (emirates OR saudi)", "Emirates Bank, Aramco")]
    [InlineData("emir*", "UAE, Emirates Bank")]
    [InlineData("امار*", "UAE")]
    [InlineData("em?rates", "UAE, Emirates Bank")]
    [InlineData("emirats~", "UAE, Emirates Bank")]
    [InlineData("meca~1", "Mecca")]
    [InlineData("name:emirates", "Emirates Bank")]
    [InlineData("aliases:emirates", "UAE")]
    [InlineData("name:(emirates)", "Emirates Bank")]
    [InlineData("GPT-4", "GPT-4 Lab")]
    [InlineData("gpt", "GPT-4 Lab")]
    [InlineData("*", "UAE, Aramco, Mecca, Emirates Bank, GPT-4 Lab")]
    [InlineData("NOT bank", "")]
    [InlineData("", "")]
    [InlineData("nowhere", "")]
    public void FoldedWordsAreFound(string query, string names)
    {
        var found = Search(News(), query);
        Assert.Equal(names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(), found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Theory]
    [InlineData("emirates", "Emirates Bank, UAE")]
    [InlineData("arab emirates", "UAE, Emirates Bank")]
    [InlineData("bank^9 arab", "Emirates Bank, UAE")]
    public void TheBestComesFirst(string query, string names) => Assert.Equal(names, Search(News(), query));

    [Theory]
    [InlineData("(")]
    [InlineData(")) a (")]
    [InlineData("\"open")]
    [InlineData("AND OR NOT")]
    [InlineData("+ - ! ~ ^ : \\")]
    [InlineData("name:")]
    [InlineData("name: emirates^x~y")]
    [InlineData("[a TO b] {c} /d.*e/")]
    [InlineData("~2")]
    [InlineData("a~99999999999999999999")]
    [InlineData("***???")]
    [InlineData("\ud83d\ude00 \ud83d")]
    public void NoQueryIsAnError(string query) => Assert.NotNull(Search(News(), query));

    [Fact]
    public void EveryShortQueryIsAnswered()
    {
        const string Letters = "a \"()+-~*:^";
        var engine = News();
        for (var number = 0; number < Letters.Length * Letters.Length * Letters.Length; number++)
        {
            var query = new string([Letters[number % 11], Letters[number / 11 % 11], Letters[number / 121]]);
            Assert.NotNull(Search(engine, query));
        }
    }

    [Theory]
    [InlineData("name:")]
    [InlineData("a:")]
    [InlineData("NOT ")]
    [InlineData("\"a")]
    [InlineData(")")]
    [InlineData("\\")]
    [InlineData("a AND ")]
    public void LongQueriesAreAnswered(string part) => Assert.NotNull(Search(News(), string.Concat(Enumerable.Repeat(part, 20_000))));

    [Fact]
    public void ParenthesesWithoutEndAreRefused()
    {
        var outcome = News().Outcome($"CALL db.index.fulltext.queryNodes('names', '{new string('(', 100_000)}')");
        Assert.StartsWith("Neo.ClientError.Procedure.ProcedureCallFailed", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangeIsFoundAtOnce()
    {
        var engine = News();
        Assert.Equal("Mecca", Search(engine, "mecca"));
        engine.Run("MATCH (n {name: 'Mecca'}) SET n.name = 'Medina', n.aliases = ['المدينة']");
        Assert.Equal("", Search(engine, "mecca"));
        Assert.Equal("Medina", Search(engine, "مدينه"));
        engine.Run("CREATE (:Place {name: 'Muscat'}), (:Person {name: 'Muscat'})");
        Assert.Equal("Muscat", Search(engine, "muscat"));
        engine.Run("MATCH (n:Place {name: 'Muscat'}) REMOVE n:Place");
        Assert.Equal("", Search(engine, "muscat"));
        engine.Run("MATCH (n:Person {name: 'Muscat'}) SET n:Place");
        Assert.Equal("Muscat", Search(engine, "muscat"));
        engine.Run("MATCH (n {name: 'Medina'}) DETACH DELETE n");
        Assert.Equal("", Search(engine, "medina"));
    }

    [Fact]
    public void WhatOthersWriteIsFoundToo()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run(Index);
        Assert.Equal("", Search(engine, "muscat"));
        using (var other = graph.BeginTransaction())
        {
            other.AddNode(["Place"], ("name", "Muscat"));
            other.Commit();
        }

        Assert.Equal("Muscat", Search(engine, "muscat"));
    }

    [Fact]
    public void ATransactionFindsWhatItWroteAndOthersDoNot()
    {
        var engine = News();
        using var transaction = engine.BeginTransaction();
        transaction.Run("CREATE (:Place {name: 'Muscat'})");
        Assert.Single(transaction.Run("CALL db.index.fulltext.queryNodes('names', 'muscat')").Rows);
        Assert.Equal("", Search(engine, "muscat"));
    }

    [Fact]
    public void AStatementFindsWhatItHasWritten() => Assert.Equal(
        "'Muscat'",
        News().Rows("CREATE (:Place {name: 'Muscat'}) WITH 1 AS x CALL db.index.fulltext.queryNodes('names', 'muscat') YIELD node RETURN node.name"));

    [Fact]
    public void WhatATransactionForgetsIsFoundAgain()
    {
        var engine = News();
        Assert.Equal("Mecca", Search(engine, "mecca"));
        using (var transaction = engine.BeginTransaction())
        {
            Assert.Single(transaction.Run("CALL db.index.fulltext.queryNodes('names', 'mecca')").Rows);
            transaction.Run("MATCH (n {name: 'Mecca'}) SET n.name = 'Medina'");
            transaction.Run("MATCH (n {name: 'Aramco'}) DETACH DELETE n");
            transaction.Run("CREATE (:Place {name: 'Muscat'})");
            Assert.Empty(transaction.Run("CALL db.index.fulltext.queryNodes('names', 'mecca aramco')").Rows);
            Assert.Equal(2, transaction.Run("CALL db.index.fulltext.queryNodes('names', 'medina muscat')").Rows.Count);
            Assert.Equal("Mecca", Search(engine, "mecca medina muscat"));
        }

        Assert.Equal("Aramco, Mecca", string.Join(", ", Search(engine, "mecca aramco medina muscat").Split(", ").Order()));
        engine.Run("CREATE (:Place {name: 'Manama'})");
        Assert.Equal("Manama", Search(engine, "manama muscat"));
    }

    [Fact]
    public void AnOlderStateIsSearchedAsItWas()
    {
        var engine = News();
        Search(engine, "mecca");
        using var cursor = engine.Open("UNWIND ['mecca', 'muscat'] AS q CALL db.index.fulltext.queryNodes('names', q) YIELD node RETURN node.name");
        engine.Run("MATCH (n {name: 'Mecca'}) SET n.name = 'Muscat', n.aliases = null");
        Assert.Equal("Muscat", Search(engine, "muscat"));
        Assert.True(cursor.MoveNext());
        Assert.Equal("Mecca", cursor.Current[0].AsText());
        Assert.False(cursor.MoveNext());
    }

    [Fact]
    public void SkipAndLimitCutTheResult()
    {
        var engine = News();
        Assert.Equal("'UAE'", engine.Rows("CALL db.index.fulltext.queryNodes('names', 'emirates', {skip: 1, limit: 5}) YIELD node RETURN node.name"));
        Assert.Equal("'Emirates Bank'", engine.Rows("CALL db.index.fulltext.queryNodes('names', 'emirates', {limit: 1}) YIELD node RETURN node.name"));
    }

    [Fact]
    public void RelationshipsAreFoundByTheirWords()
    {
        var engine = QueryText.Engine(
            "CREATE FULLTEXT INDEX says FOR ()-[r:SAYS|ASKS]-() ON EACH [r.text]",
            "CREATE (a)-[:SAYS {text: 'Prices of oil rise'}]->(b), (a)-[:ASKS {text: 'Who sells oil?'}]->(b), (a)-[:HEARS {text: 'oil'}]->(b)");
        Assert.Equal(
            "'ASKS'\n'SAYS'",
            engine.Rows("CALL db.index.fulltext.queryRelationships('says', 'oil') YIELD relationship, score RETURN type(relationship) ORDER BY score DESC"));
        engine.Run("MATCH ()-[r:ASKS]->() DELETE r");
        Assert.Equal("'SAYS'", engine.Rows("CALL db.index.fulltext.queryRelationships('says', 'oil') YIELD relationship RETURN type(relationship)"));
    }

    [Theory]
    [InlineData("CALL db.index.fulltext.queryNodes('name', 'x')", "There is no such fulltext schema index: name; did you mean `names`?")]
    [InlineData("CALL db.index.fulltext.queryRelationships('names', 'x')", "is an index on nodes")]
    public void AWrongIndexIsTold(string query, string message)
    {
        var outcome = News().Outcome(query);
        Assert.StartsWith("Neo.ClientError.Procedure.ProcedureCallFailed", outcome, StringComparison.Ordinal);
        Assert.Contains(message, outcome, StringComparison.Ordinal);
    }

    private static string Search(CypherEngine engine, string query)
    {
        var result = engine.Run(
            "CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score RETURN node.name ORDER BY score DESC, node.name",
            new Dictionary<string, Value> { ["query"] = query });
        return string.Join(", ", result.Rows.Select(row => row[0].AsText()));
    }

    private static CypherEngine News() => QueryText.Engine(
        Index,
        """
        CREATE (:Place {name: 'UAE', aliases: ['الإمارات العربية المتحدة', 'United Arab Emirates']}),
               (:Company {name: 'Aramco', aliases: ['أرامكو السعودية الكبرى', 'Saudi Arabian Oil']}),
               (:Place {name: 'Mecca', aliases: ['مكة']}),
               (:Company {name: 'Emirates Bank'}),
               (:Company {name: 'GPT-4 Lab', aliases: [1, 2]}),
               (:Person {name: 'Emirates'})
        """);
}
