using System.Globalization;
using System.Text;

namespace Graph.Benchmarks.Model;

/// <summary>Makes the seeded news graph of the shared benchmark as two CSV files, the same rows every time.</summary>
internal sealed class NewsGraphGenerator(int nodeCount, int relationshipCount)
{
    private static readonly string[] First =
        ["أحمد", "فاطمة", "محمود", "ليلى", "خالد", "سارة", "Omar", "Mona", "John", "Alice", "Karim", "Nadia", "Peter", "Huda", "Tariq", "Emma"];

    private static readonly string[] Last =
        ["الشريف", "المصري", "العتيبي", "حداد", "خوري", "Mansour", "Haddad", "Smith", "Khan", "Saleh", "Brown", "Nasser", "Rossi", "Tanaka"];

    private static readonly string[] Companies =
        ["شركة النور", "مجموعة الخليج", "بنك الأفق", "Delta Energy", "Nile Motors", "Atlas Foods", "Orient Telecom", "Cedar Labs", "Zenith Air"];

    private static readonly string[] Products = ["هاتف", "منصة", "نموذج", "Phone", "Cloud", "Chip", "Drone", "Model"];

    private static readonly string[] Countries = ["EG", "SA", "AE", "QA", "LB", "JO", "MA", "US", "GB", "FR", "DE", "CN", "JP", "IN"];

    private readonly int _persons = (int)(nodeCount * 0.6);
    private readonly int _companies = (int)(nodeCount * 0.25);
    private uint _state = 20260101;

    public static NewsGraphGenerator OfSize(string size) => size switch
    {
        "S" => new NewsGraphGenerator(10_000, 50_000),
        "M" => new NewsGraphGenerator(100_000, 500_000),
        "L" => new NewsGraphGenerator(1_000_000, 5_000_000),
        _ => throw new ArgumentException($"There is no size {size}; there are S, M and L.", nameof(size)),
    };

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        using (var nodes = Open(folder, "nodes.csv")) WriteNodes(nodes);
        using (var relationships = Open(folder, "edges.csv")) WriteRelationships(relationships);
    }

    private void WriteNodes(StreamWriter csv)
    {
        csv.Write("id,label,name,country,year,score\n");
        for (var i = 0; i < nodeCount; i++)
        {
            var label = i < _persons ? "Person" : i < _persons + _companies ? "Company" : "Product";
            var name = label switch
            {
                "Person" => $"{Pick(First)} {Pick(Last)} {i}",
                "Company" => $"{Pick(Companies)} {i}",
                _ => $"{Pick(Products)} {i}",
            };
            csv.Write(string.Create(CultureInfo.InvariantCulture, $"{i},{label},{name},{Pick(Countries)},{1940 + Below(85)},{Below(1_000_000)}\n"));
        }
    }

    private void WriteRelationships(StreamWriter csv)
    {
        csv.Write("src,dst,type,since,weight\n");
        WriteKind(csv, "WORKS_AT", 0.40, Person, Company);
        WriteKind(csv, "LEADS", 0.05, Person, Company);
        WriteKind(csv, "ACQUIRED", 0.10, Company, Company);
        WriteKind(csv, "OWNS", 0.20, Company, Product);
        WriteKind(csv, "COMPETES_WITH", 0.25, Company, Company);
    }

    private void WriteKind(StreamWriter csv, string type, double share, Func<int> source, Func<int> target)
    {
        var wanted = (int)Math.Round(relationshipCount * share);
        var seen = new HashSet<long>();
        while (seen.Count < wanted)
        {
            int from = source(), to = target();
            if (from == to || !seen.Add((long)from * nodeCount + to)) continue;
            csv.Write(string.Create(CultureInfo.InvariantCulture, $"{from},{to},{type},{1990 + Below(36)},{Below(1000)}\n"));
        }
    }

    private int Person() => Below(_persons);

    private int Company() => _persons + Skewed(_companies);

    private int Product() => _persons + _companies + Skewed(nodeCount - _persons - _companies);

    private string Pick(string[] texts) => texts[Below(texts.Length)];

    private int Below(int limit) => (int)(Next() * limit);

    // Degrees follow a power law: the first sqrt(x / n) of the picks fall below x.
    private int Skewed(int limit)
    {
        var random = Next();
        return (int)(limit * (random * random));
    }

    // mulberry32
    private double Next()
    {
        _state += 0x6D2B79F5;
        var mixed = (_state ^ _state >> 15) * (1 | _state);
        mixed = mixed + (mixed ^ mixed >> 7) * (61 | mixed) ^ mixed;
        return (mixed ^ mixed >> 14) / 4294967296.0;
    }

    private static StreamWriter Open(string folder, string name) =>
        new(Path.Combine(folder, name), false, new UTF8Encoding(false), 1 << 16);
}
