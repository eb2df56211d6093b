using System.Globalization;
using Graph.Model;

namespace Graph.Tck.Values;

/// <summary>Writes values so that two are the same for the kit exactly if their texts are.</summary>
internal static class TckText
{
    /// <param name="ignoreElementOrder">Whether lists, at any depth, count as multisets.</param>
    public static string Of(TckValue value, bool ignoreElementOrder = false)
    {
        return Write(value);

        string Write(TckValue part) => part switch
        {
            TckScalar scalar => Scalar(scalar.Value),
            TckList list => $"[{Joined(list.Items.Select(Write), ignoreElementOrder)}]",
            TckMap map => Map(map),
            TckNode node => $"({Labels(node)}{Tail(node.Properties, node.Labels.Length > 0)})",
            TckRelationship relationship => $"[:{relationship.Type}{Tail(relationship.Properties, true)}]",
            TckPath path => $"<{Write(path.First)}{string.Concat(path.Hops.Select(Hop))}>",
            _ => throw new ArgumentOutOfRangeException(nameof(value), part, null),
        };

        string Map(TckMap map) => $"{{{Joined(map.Entries.Select(entry => $"{entry.Key}: {Write(entry.Value)}"), true)}}}";

        string Tail(TckMap properties, bool afterName) =>
            properties.Entries.IsEmpty ? "" : (afterName ? " " : "") + Map(properties);

        string Hop(TckHop hop) =>
            (hop.IsForward ? $"-{Write(hop.Relationship)}->" : $"<-{Write(hop.Relationship)}-") + Write(hop.Node);
    }

    private static string Labels(TckNode node) => string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label));

    private static string Joined(IEnumerable<string> parts, bool sorted) =>
        string.Join(", ", sorted ? parts.Order(StringComparer.Ordinal) : parts);

    private static string Scalar(Value value) => value.Kind switch
    {
        ValueKind.Text => $"'{value.AsText().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        ValueKind.Float => Float(value.AsFloat()),
        // Exact numbers are no type of the kit: a wrong type must show.
        ValueKind.Decimal => $"decimal {value}",
        _ => value.ToString(),
    };

    private static string Float(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Inf" : "-Inf";
        // The kit compares floats as numbers, so 0.0 and -0.0 are the same.
        var text = (value == 0 ? 0.0 : value).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
