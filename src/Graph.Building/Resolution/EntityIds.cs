using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Building.Resolution;

/// <summary>Gives each cluster an id of its own. The lexicon's stay; of others with one id, each gets its label behind it, and if need be a hash of its name.</summary>
internal static class EntityIds
{
    internal static string[] Assign(IReadOnlyList<EntityCluster> clusters)
    {
        var ids = clusters.Select(WishOf).ToArray();
        var taken = new HashSet<string>(clusters.Where(cluster => cluster.Known).Select(WishOf), StringComparer.Ordinal);
        var open = Enumerable.Range(0, ids.Length).Where(at => !clusters[at].Known).ToList();
        open = Settle(open, at => ids[at]);
        open = Settle(open, at => ids[at] = $"{ids[at]}-{clusters[at].Label.ToLowerInvariant()}");
        Settle(open, at => ids[at] = $"{ids[at]}-{HashOf(clusters[at])}");
        return ids;

        // Two that still share an id share it with no third: neither keeps it, whichever came first.
        List<int> Settle(List<int> among, Func<int, string> next)
        {
            var groups = among.Select(at => (At: at, Id: next(at))).GroupBy(pair => pair.Id, StringComparer.Ordinal).ToList();
            var clashing = groups.Where(group => group.Count() > 1 || taken.Contains(group.Key)).SelectMany(group => group.Select(pair => pair.At)).ToList();
            foreach (var group in groups) taken.Add(group.Key);
            return clashing;
        }
    }

    private static string WishOf(EntityCluster cluster) => cluster.Entry?.Id ?? ClusterNaming.Representative(cluster).Best.Id;

    private static string HashOf(EntityCluster cluster)
    {
        var name = ClusterNaming.Representative(cluster);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name.Label}\n{name.Key}")));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }
}
