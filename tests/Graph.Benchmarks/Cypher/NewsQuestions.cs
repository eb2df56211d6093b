using System.Globalization;
using System.Text.Json;

namespace Graph.Benchmarks.Cypher;

/// <summary>Fourteen questions to the news graph, in openCypher: look-ups, walks, counts, paths, sorting, scans.</summary>
internal sealed class NewsQuestions
{
    private readonly JsonElement _names;

    /// <param name="folder">Where <c>meta.json</c> names the nodes that the questions begin with.</param>
    public NewsQuestions(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "meta.json"));
        _names = JsonDocument.Parse(file).RootElement;
    }

    public IEnumerable<(string Id, string Query)> All =>
    [
        ("q01_point_id", $"MATCH (p:Person {{id: {Number("personId")}}}) RETURN p.name"),
        ("q02_point_name", $"MATCH (p:Person {{name: '{Name("personName")}'}}) RETURN p.id, p.country"),
        ("q03_1hop_rows", $"MATCH (c:Company {{name: '{Name("hub")}'}})<-[:WORKS_AT]-(p:Person) RETURN p.id, p.name"),
        ("q04_2hop_count", $"MATCH (p:Person {{id: {Number("personId")}}})-[:WORKS_AT]->(c:Company)<-[:WORKS_AT]-(o:Person) RETURN count(*)"),
        ("q05_3hop_count", $"MATCH (a:Company {{name: '{Name("mid")}'}})-[:COMPETES_WITH]->(b:Company)-[:COMPETES_WITH]->(c:Company)-[:OWNS]->(d:Product) RETURN count(*)"),
        ("q06_varlen_1_3", $"MATCH (a:Company {{name: '{Name("mid")}'}})-[:COMPETES_WITH*1..3]->(b:Company) RETURN count(*)"),
        ("q07_shortest", $"MATCH (a:Company {{name: '{Name("mid")}'}}), (b:Company {{name: '{Name("far")}'}}), p = shortestPath((a)-[:COMPETES_WITH*1..8]->(b)) RETURN length(p)"),
        ("q08_triangles", "MATCH (a:Company)-[:COMPETES_WITH]->(b:Company)-[:COMPETES_WITH]->(c:Company)-[:COMPETES_WITH]->(a) RETURN count(*)"),
        ("q09_topk_degree", "MATCH (c:Company)<-[:WORKS_AT]-(p:Person) RETURN c.name AS name, count(p) AS n ORDER BY n DESC, name LIMIT 10"),
        ("q10_filter_sort", "MATCH (p:Person) WHERE p.year > 1990 AND p.country = 'EG' RETURN p.id AS id, p.score AS score ORDER BY score DESC, id LIMIT 20"),
        ("q11_optional", "MATCH (c:Company) WHERE c.country = 'SA' OPTIONAL MATCH (c)-[:OWNS]->(d:Product) RETURN count(c), count(d)"),
        ("q12_with_chain", $"MATCH (p:Person)-[:WORKS_AT]->(c:Company) WITH c, count(p) AS staff WHERE staff > {Number("staff")} MATCH (c)-[:OWNS]->(d:Product) WITH c, staff, count(d) AS products RETURN c.country AS country, count(*) AS n, sum(products) AS products, sum(staff) AS staff ORDER BY n DESC, country LIMIT 10"),
        ("q13_contains", "MATCH (p:Person) WHERE p.name CONTAINS 'حداد 9' RETURN count(*)"),
        ("q14_full_2hop", "MATCH (p:Person)-[w:WORKS_AT]->(c:Company)-[:ACQUIRED]->(d:Company) WHERE w.since > 2015 RETURN count(*)"),
    ];

    private string Name(string key) => _names.GetProperty(key).GetString()!.Replace("'", "\\'", StringComparison.Ordinal);

    private string Number(string key) => _names.GetProperty(key).GetInt64().ToString(CultureInfo.InvariantCulture);
}
