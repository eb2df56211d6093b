using System.Globalization;
using System.Text;
using System.Xml;
using Graph.Model;

namespace Graph.Export;

/// <summary>Writes a graph as GraphML, as a stream, in the order of ids: the same graph gives the same bytes.</summary>
/// <remarks>
/// <para>Labels stand in the attribute <c>labels</c> and under the key <c>labels</c> (<c>:Entity:Company</c>), types in
/// the attribute and under the key <c>label</c>: where Neo4j's import, Gephi and NetworkX look.</para>
/// <para>Lists are JSON arrays, with <c>attr.list</c> for Neo4j. What GraphML's types cannot tell apart (dates,
/// decimals, keys with values of several kinds) stands in attributes of the namespace <c>urn:graph:exact</c>, so that
/// <see cref="GraphMlReader"/> gives the same graph back. A character that XML cannot hold is written
/// <c>_xHHHH_</c>.</para>
/// </remarks>
public static class GraphMlWriter
{
    /// <summary>Writes to a file beside <paramref name="path"/> and then renames it.</summary>
    /// <exception cref="IOException">The file cannot be written; an older one stays.</exception>
    public static void Write(GraphSnapshot graph, string path, GraphMlOptions? options = null)
    {
        var temporary = path + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                Write(graph, stream, options);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes UTF-8 to a stream and leaves it open.</summary>
    public static void Write(GraphSnapshot graph, Stream stream, GraphMlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
            CheckCharacters = false,
        });
        new Document(graph, xml, options ?? new GraphMlOptions()).Write();
    }

    private sealed class Document(GraphSnapshot graph, XmlWriter xml, GraphMlOptions options)
    {
        private readonly GraphMlKeys _nodeKeys = GraphMlKeys.OfNodes(graph);
        private readonly GraphMlKeys _relationshipKeys = GraphMlKeys.OfRelationships(graph);
        private readonly NodeIds _ids = new(graph, options.IdKey);
        private readonly Dictionary<LabelSet, string> _labels = [];

        public void Write()
        {
            xml.WriteStartDocument();
            xml.WriteRaw("\n");
            xml.WriteStartElement("graphml", GraphMlFormat.Namespace);
            xml.WriteAttributeString("xmlns", "exact", null, GraphMlFormat.Exact);
            if (options.Drawings) xml.WriteAttributeString("xmlns", "y", null, GraphMlFormat.Drawings);
            WriteKey(GraphMlFormat.LabelsKey, "node", "labels", "string");
            WriteKey(GraphMlFormat.TypeKey, "edge", "label", "string");
            if (options.Drawings)
            {
                WriteDrawingKey(GraphMlFormat.NodeDrawingKey, "node", "nodegraphics");
                WriteDrawingKey(GraphMlFormat.EdgeDrawingKey, "edge", "edgegraphics");
            }

            foreach (var key in _nodeKeys.All) WriteKey(key, "node");
            foreach (var key in _relationshipKeys.All) WriteKey(key, "edge");
            xml.WriteRaw("\n");
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("id", "G");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in graph.Nodes) WriteNode(node);
            foreach (var relationship in graph.Relationships) WriteRelationship(relationship);
            xml.WriteRaw("\n");
            xml.WriteEndElement();
            xml.WriteRaw("\n");
            xml.WriteEndElement();
            xml.WriteRaw("\n");
        }

        private void WriteKey(string id, string on, string name, string type)
        {
            xml.WriteRaw("\n");
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        private void WriteKey(GraphMlKey key, string on)
        {
            xml.WriteRaw("\n");
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", key.Id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", XmlText.Escape(key.Name));
            xml.WriteAttributeString("attr.type", key.AttributeType);
            if (key.ListType is { } list) xml.WriteAttributeString("attr.list", list);
            if (key.Exact is { } exact) xml.WriteAttributeString("kind", GraphMlFormat.Exact, exact);
            if (key is { Kind: ValueKind.List or null, Element: { } element })
                xml.WriteAttributeString("element", GraphMlFormat.Exact, KindNames.Of(element));
            xml.WriteEndElement();
        }

        private void WriteDrawingKey(string id, string on, string drawing)
        {
            xml.WriteRaw("\n");
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("yfiles.type", drawing);
            xml.WriteEndElement();
        }

        private void WriteNode(Node node)
        {
            var labels = LabelsOf(node);
            xml.WriteRaw("\n");
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", _ids[node]);
            if (labels.Length > 0)
            {
                xml.WriteAttributeString("labels", labels);
                WriteData(GraphMlFormat.LabelsKey, labels);
            }

            if (options.Drawings && node[options.NameKey].TryGetText(out var name))
                WriteDrawing(GraphMlFormat.NodeDrawingKey, "ShapeNode", "NodeLabel", name);
            foreach (var property in node.Properties) WriteProperty(_nodeKeys[property.Key], property.Value);
            xml.WriteEndElement();
        }

        private void WriteRelationship(Relationship relationship)
        {
            var type = XmlText.Escape(relationship.TypeName);
            xml.WriteRaw("\n");
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", "e" + relationship.Id.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", _ids[relationship.Source]);
            xml.WriteAttributeString("target", _ids[relationship.Target]);
            xml.WriteAttributeString("label", type);
            WriteData(GraphMlFormat.TypeKey, type);
            if (options.Drawings) WriteDrawing(GraphMlFormat.EdgeDrawingKey, "PolyLineEdge", "EdgeLabel", relationship.TypeName);
            foreach (var property in relationship.Properties) WriteProperty(_relationshipKeys[property.Key], property.Value);
            xml.WriteEndElement();
        }

        private void WriteProperty(GraphMlKey key, Value value)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", key.Id);
            if (key.Kind is null) xml.WriteAttributeString("kind", GraphMlFormat.Exact, KindNames.Of(value.Kind));
            xml.WriteString(XmlText.Escape(key.Text(value)));
            xml.WriteEndElement();
        }

        private void WriteData(string key, string text)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", key);
            xml.WriteString(text);
            xml.WriteEndElement();
        }

        // No white space inside: Neo4j's import would take it for a value.
        private void WriteDrawing(string key, string shape, string label, string text)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", key);
            xml.WriteStartElement(shape, GraphMlFormat.Drawings);
            if (shape == "PolyLineEdge")
            {
                xml.WriteStartElement("Arrows", GraphMlFormat.Drawings);
                xml.WriteAttributeString("source", "none");
                xml.WriteAttributeString("target", "standard");
                xml.WriteEndElement();
            }

            xml.WriteElementString(label, GraphMlFormat.Drawings, XmlText.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        private string LabelsOf(Node node)
        {
            if (_labels.TryGetValue(node.LabelSet, out var known)) return known;
            var labels = string.Concat(node.Labels.Select(label => ":" + XmlText.Escape(label, alsoEscaped: ':')));
            return _labels[node.LabelSet] = labels;
        }
    }
}
