using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>
/// Writes a graph as the files that <c>neo4j-admin database import full</c> reads: one of nodes for each set of labels,
/// one of relationships for each type, each with a line of typed headings, and the command as a script.
/// </summary>
/// <remarks>
/// <para>Fields are quoted by RFC 4180; an empty field is no value, <c>""</c> an empty text or list. The import knows no
/// escape inside a list, so another delimiter is taken where a text holds <c>;</c>.</para>
/// <para>Decimals are floats where a float reads the same, else texts; a column with values of several types is one of
/// texts. A list of one empty text reads back as an empty list. The same graph gives the same bytes.</para>
/// </remarks>
public static class CsvGraphWriter
{
    /// <summary>Writes into a folder that exists. Files of the same names are replaced.</summary>
    /// <exception cref="IOException">A file cannot be written; those before it stay.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was written stays.</exception>
    public static CsvExport Write(GraphSnapshot graph, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = new SortedDictionary<int, (List<int> Ids, CsvShapes Shapes)>();
        var relationships = new SortedDictionary<int, (List<int> Ids, CsvShapes Shapes)>();
        var texts = new CsvTexts();
        foreach (var node in graph.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(nodes, node.LabelSet.Number, node.Id, node.Properties, texts);
        }

        foreach (var relationship in graph.Relationships)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(relationships, relationship.Type.Number, relationship.Id, relationship.Properties, texts);
        }

        foreach (var set in nodes.Keys)
            foreach (var label in graph.NamesOf(new LabelSet(set))) texts.AddItem(label);
        foreach (var type in relationships.Keys) texts.AddText(graph.NameOf(new RelationshipType(type)));
        var delimiter = texts.FreeDelimiter();
        var names = new CsvFileNames();
        var nodeFiles = new List<string>();
        foreach (var (set, (ids, shapes)) in nodes)
        {
            var labels = graph.NamesOf(new LabelSet(set));
            nodeFiles.Add(names.Of("nodes", labels));
            using var rows = new CsvRowWriter(Path.Combine(folder, nodeFiles[^1]), delimiter);
            var label = string.Join(delimiter, labels);
            rows.Start([":ID", ":LABEL"], shapes, graph);
            foreach (var id in ids)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Field(id.ToString(CultureInfo.InvariantCulture));
                rows.Field(label, quotedIfEmpty: false);
                foreach (var shape in shapes.All) rows.Field(graph.GetNode(id)[shape.Key], shape);
                rows.End();
            }
        }

        var relationshipFiles = new List<string>();
        foreach (var (number, (ids, shapes)) in relationships)
        {
            var type = graph.NameOf(new RelationshipType(number));
            relationshipFiles.Add(names.Of("relationships", [type]));
            using var rows = new CsvRowWriter(Path.Combine(folder, relationshipFiles[^1]), delimiter);
            rows.Start([":START_ID", ":END_ID", ":TYPE"], shapes, graph);
            foreach (var id in ids)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var relationship = graph.GetRelationship(id);
                rows.Field(relationship.SourceId.ToString(CultureInfo.InvariantCulture));
                rows.Field(relationship.TargetId.ToString(CultureInfo.InvariantCulture));
                rows.Field(type);
                foreach (var shape in shapes.All) rows.Field(relationship[shape.Key], shape);
                rows.End();
            }
        }

        var export = new CsvExport(nodeFiles, relationshipFiles, delimiter, texts.HasLineBreaks);
        File.WriteAllText(
            Path.Combine(folder, CsvExport.ScriptName),
            "#!/bin/sh\n# Makes a new Neo4j database of these files: sh import.sh [DATABASE].\n# To replace one that is there, stop it and add --overwrite-destination below.\n"
            + "cd \"$(dirname \"$0\")\" || exit 1\nexec " + export.ImportCommand("\"${1:-neo4j}\"") + "\n",
            new UTF8Encoding(false));
        return export;
    }

    private static void Add(
        SortedDictionary<int, (List<int> Ids, CsvShapes Shapes)> groups, int group, int id, PropertyWalk properties, CsvTexts texts)
    {
        if (!groups.TryGetValue(group, out var found)) groups.Add(group, found = ([], new CsvShapes()));
        found.Ids.Add(id);
        foreach (var property in properties)
        {
            var value = StorableValue.Of(property.Value);
            found.Shapes[property.Key].Add(value);
            texts.Add(value);
            texts.AddText(property.Name);
        }
    }
}
