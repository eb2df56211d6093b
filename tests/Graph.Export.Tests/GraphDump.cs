using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export.Tests;

/// <summary>A graph as text in which every difference of kind, scale, sign or unit shows.</summary>
internal static class GraphDump
{
    public static string Of(GraphSnapshot graph)
    {
        var numbers = graph.Nodes.Select((node, index) => (node.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var dump = new StringBuilder();
        foreach (var node in graph.Nodes)
        {
            dump.Append(CultureInfo.InvariantCulture, $"({numbers[node.Id]} {string.Join("|", node.Labels.Select(Units).Order(StringComparer.Ordinal))}");
            Append(dump, node.Properties).Append(")\n");
        }

        foreach (var relationship in graph.Relationships)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{numbers[relationship.SourceId]}->{numbers[relationship.TargetId]} {Units(relationship.TypeName)}");
            Append(dump, relationship.Properties).Append('\n');
        }

        return dump.ToString();
    }

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.List => "[" + string.Join(",", value.AsList().ToArray().Select(Of)) + "]",
        ValueKind.Text => Units(value.AsText()),
        ValueKind.Float => "float" + BitConverter.DoubleToInt64Bits(value.AsFloat()),
        _ => value.Kind + value.ToString(),
    };

    private static StringBuilder Append(StringBuilder dump, PropertyWalk properties)
    {
        var found = new List<string>();
        foreach (var property in properties) found.Add($" {Units(property.Name)}={Of(property.Value)}");
        return dump.AppendJoin("", found.Order(StringComparer.Ordinal));
    }

    private static string Units(string text) =>
        "'" + string.Concat(text.Select(unit => unit is > ' ' and < (char)127 ? unit.ToString() : $"\\{(int)unit:X4}")) + "'";
}
