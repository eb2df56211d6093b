using System.Globalization;
using Graph.Model;

namespace Graph.Benchmarks.Model;

/// <summary>A built graph of facts as the program makes them: entities, and edges with status, evidence and the rest.</summary>
internal static class FactGraph
{
    private static readonly string[] Relations = ["FOUNDED", "LEADS", "ACQUIRED", "OWNS", "COMPETES_WITH", "RELEASED", "PARTNERS_WITH", "INVESTED_IN"];
    private static readonly string[] Statuses = ["asserted", "asserted", "asserted", "planned", "denied", "possible"];

    public static PropertyGraph Build(int factCount)
    {
        var builder = new GraphBuilder();
        var entityCount = factCount / 5;
        for (var i = 0; i < entityCount; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            builder.AddNode(
                i % 3 == 0 ? ["Entity", "Person"] : ["Entity", "Organization", "Company"],
                ("id", "entity-" + number), ("name", "Entity " + number), ("name_ar", "كيان رقم " + number),
                ("aliases", Value.List(["كيان " + number, "Ent. " + number])));
        }

        var random = new Random(1);
        for (var i = 0; i < factCount; i++)
        {
            var article = "2025/" + (i / 12).ToString(CultureInfo.InvariantCulture) + ".txt";
            var relation = Relations[random.Next(Relations.Length)];
            builder.AddRelationship(
                relation, random.Next(entityCount), random.Next(entityCount),
                ("status", Statuses[random.Next(Statuses.Length)]),
                ("by", random.Next(4) == 0 ? "Agency " + random.Next(50).ToString(CultureInfo.InvariantCulture) : Value.Null),
                ("date", new Date(20_000 + random.Next(400))),
                ("confidence", random.Next(50, 100) / 100.0),
                ("articles", Value.List([article])),
                ("evidence", Value.List([$"{article}:{random.Next(200)}:{random.Next(9000)}-{random.Next(9000)} أعلنت الشركة رقم {i} أنها وقعت اتفاقا جديدا مع شريكها"])),
                ("frames", Value.List([relation + "-verb"])));
        }

        return builder.Build();
    }
}
