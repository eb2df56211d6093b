using System.Text;
using Graph.Model;

namespace Graph.Cypher.Tests.Engine;

/// <summary>EXPLAIN as text: the last operator first, what gives it rows behind an arrow, several sources in brackets.</summary>
public class PlanTests
{
    // A thousand people who know two others each and work for one of ten companies; one of them leads each.
    private static readonly CypherEngine Engine = Ask.Engine("""
        UNWIND range(0, 9) AS c CREATE (:Company {id: c})
        WITH collect(1) AS done UNWIND range(0, 999) AS i CREATE (p:Person {id: i, age: i % 90, name: 'p' + i})
        WITH p, i MATCH (c:Company {id: i % 10}) CREATE (p)-[:WORKS_FOR]->(c) FOREACH (x IN CASE WHEN i < 10 THEN [1] ELSE [] END | CREATE (p)-[:LEADS]->(c))
        WITH count(*) AS done MATCH (p:Person) MATCH (q:Person) WHERE q.id IN [(p.id + 1) % 1000, (p.id + 7) % 1000] CREATE (p)-[:KNOWS]->(q)
        """);

    static PlanTests() => Engine.Graph.EnsureIndex("Person", "id");

    public static TheoryData<string, string> Plans => new()
    {
        { "MATCH (p:Person {id: 5}) RETURN p", "NodeIndexSeek p:Person(id) = 5" },
        { "MATCH (p:Person) WHERE p.id IN [1, 2] RETURN p", "NodeIndexSeek p:Person(id) IN [1, 2]" },
        { "MATCH (p) WHERE id(p) = 3 RETURN p", "NodeByIdSeek id(p) = 3" },
        { "MATCH (p:Person) WHERE elementId(p) = 'x' RETURN p", "Filter p:Person <- NodeByIdSeek elementid(p) = 'x'" },
        { "MATCH (c:Company) RETURN c", "NodeByLabelScan c:Company" },
        { "MATCH (p:Person) WHERE p.age > 80 AND p.name STARTS WITH 'p1' RETURN p.name", "Projection p.name <- NodeByLabelScan p:Person WHERE p.age > 80 AND (p.name STARTS WITH 'p1')" },
        { "MATCH (p:Person)-[:WORKS_FOR]->(c:Company) RETURN p, c", "Filter p:Person <- Expand(All) (c)<-[:WORKS_FOR]-(p) <- NodeByLabelScan c:Company" },
        { "MATCH (p:Person)-[:WORKS_FOR]->(c:Company {id: 3}) RETURN p", "Filter p:Person <- Expand(All) (c)<-[:WORKS_FOR]-(p) <- NodeByLabelScan c:Company WHERE c.id = 3" },
        { "MATCH (p:Person {id: 5})-[:KNOWS]->(q)-[:KNOWS]->(r) RETURN r", "Expand(All) (q)-[:KNOWS]->(r) <- Expand(All) (p)-[:KNOWS]->(q) <- NodeIndexSeek p:Person(id) = 5" },
        { "MATCH (p:Person)-[:LEADS]->(c:Company) RETURN p", "Filter c:Company <- Filter p:Person <- DirectedRelationshipTypeScan (p)-[:LEADS]->(c)" },
        { "MATCH (p:Person)-[:KNOWS]->(q:Person {id: 7}) RETURN p", "Filter p:Person <- Expand(All) (q)<-[:KNOWS]-(p) <- NodeIndexSeek q:Person(id) = 7" },
        { "MATCH (n:Person) RETURN count(n)", "NodeCountFromCountStore n:Person" },
        { "MATCH (n) RETURN count(*)", "NodeCountFromCountStore n" },
        { "MATCH (:Person)-[r:WORKS_FOR]->(:Company) RETURN count(r)", "RelationshipCountFromCountStore ()<-[r:WORKS_FOR]-()" },
        { "MATCH ()-[r:KNOWS]->() RETURN count(*)", "RelationshipCountFromCountStore ()-[r:KNOWS]->()" },
        { "MATCH (p:Person)-[:KNOWS]->(q) RETURN p.id, count(q)", "EagerAggregation p.id, q <- DegreeCount (p)-[:KNOWS]->(q) <- NodeByLabelScan :Person" },
        { "MATCH (c:Company) RETURN c.id, COUNT { (c)<-[:WORKS_FOR]-() }", "Projection c.id, COUNT { (c)<-[:WORKS_FOR]-() } <- NodeByLabelScan c:Company" },
        { "MATCH (p:Person {id: 1}), (q:Person {id: 2}), (p)-[:KNOWS]->(m)<-[:KNOWS]-(q) RETURN m", "Filter q.id = 2 <- Filter q:Person <- Expand(All) (m)<-[:KNOWS]-(q) <- Expand(All) (p)-[:KNOWS]->(m) <- NodeIndexSeek p:Person(id) = 1" },
        { "MATCH (a:Person)-[:KNOWS]->(b)-[:KNOWS]->(c), (a)-[:KNOWS]->(c) RETURN count(*)", "EagerAggregation <- Expand(Intersect) (b)-[:KNOWS]->(c), (a)-[:KNOWS]->(c) <- Filter a:Person <- DirectedRelationshipTypeScan (a)-[:KNOWS]->(b)" },
        { "MATCH (p:Person) RETURN p.name ORDER BY p.age DESC LIMIT 3", "Top p.age DESC <- Projection sort keys <- Projection p.name <- NodeByLabelScan p:Person" },
        { "MATCH (p:Person) RETURN p.name ORDER BY p.age", "Sort p.age ASC <- Projection sort keys <- Projection p.name <- NodeByLabelScan p:Person" },
        { "MATCH (p:Person) RETURN p LIMIT 3", "Limit <- NodeByLabelScan p:Person" },
        { "MATCH (p:Person) RETURN DISTINCT p.age", "Distinct p.age <- Projection p.age <- NodeByLabelScan p:Person" },
        { "MATCH s = shortestPath((p:Person {id: 1})-[:KNOWS*]->(q:Person {id: 9})) RETURN s", "Projection path <- ShortestPath (p)-[:KNOWS*1..]->(q) <- NodeIndexSeek q:Person(id) = 9 <- NodeIndexSeek p:Person(id) = 1" },
        { "MATCH (p:Person {id: 1})-[:KNOWS*1..3]->(q) RETURN q", "VarLengthExpand(All) (p)-[:KNOWS*1..3]->(q) <- NodeIndexSeek p:Person(id) = 1" },
        { "MATCH (p:Person {id: 1})((a)-[:KNOWS]->(b)){1,2}(q) RETURN q", "Repeat(Trail) (p) (…){1, 2} (q) <- [NodeIndexSeek p:Person(id) = 1 ; Expand(All) (a)-[:KNOWS]->(b) <- Filter a IS NOT NULL]" },
        { "MATCH (p:Person {id: 1}) OPTIONAL MATCH (p)-[:LEADS]->(c) RETURN c", "Optional <- [NodeIndexSeek p:Person(id) = 1 ; Expand(All) (p)-[:LEADS]->(c) <- Filter p IS NOT NULL]" },
        { "MATCH (p:Person {id: 1}) SET p.seen = true", "EmptyResult <- Eager <- SetProperty <- Eager <- NodeIndexSeek p:Person(id) = 1" },
        { "MATCH (p:Person {id: 1}) CREATE (p)-[:LIKES]->(q:Person)", "EmptyResult <- Eager <- Create <- Eager <- NodeIndexSeek p:Person(id) = 1" },
        { "MERGE (p:Person {id: 1}) RETURN p", "Eager <- Merge <- [Argument ; NodeIndexSeek p:Person(id) = 1]" },
        { "MATCH (p:Person {id: 1}) DETACH DELETE p", "EmptyResult <- Eager <- DetachDelete <- Eager <- NodeIndexSeek p:Person(id) = 1" },
        { "UNWIND [1, 2] AS i MATCH (p:Person {id: i}) RETURN p", "NodeIndexSeek p:Person(id) = i <- Unwind [1, 2] AS i" },
        { "MATCH (p:Person {id: 1}) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN q } RETURN q", "Apply <- [NodeIndexSeek p:Person(id) = 1 ; Expand(All) (p)-[:KNOWS]->(q) <- Filter p IS NOT NULL]" },
        { "RETURN 1 AS x UNION RETURN 2 AS x", "Distinct x <- Union <- [Projection x <- Projection x ; Projection x <- Projection x]" },
    };

    [Theory, MemberData(nameof(Plans))]
    public void APlanIsChosenByWhatTheGraphHolds(string query, string plan) => Assert.Equal(plan, Text(Engine.Run("EXPLAIN " + query).Summary.Plan!));

    [Fact]
    public void ProfileCountsRows()
    {
        var plan = Engine.Run("PROFILE MATCH (p:Person {id: 5})-[:KNOWS]->(q) RETURN q").Summary.Plan!;
        Assert.Equal(2, plan.Rows);
    }

    private static string Text(PlanDescription plan)
    {
        var text = new StringBuilder(plan.Operator);
        if (plan.Details.Length > 0) text.Append(' ').Append(plan.Details);
        if (plan.Children is [{ Operator: "Argument" }] or []) return text.ToString();
        return plan.Children is [var only] ? $"{text} <- {Text(only)}" : $"{text} <- [{string.Join(" ; ", plan.Children.Select(Text))}]";
    }
}
