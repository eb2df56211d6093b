using System.Xml;
using Graph.Model;

namespace Graph.Export;

/// <summary>Reads GraphML as a stream: that of <see cref="GraphMlWriter"/> exactly, that of other programs as far as its types go.</summary>
/// <remarks>
/// Nodes and relationships are numbered as they come. Undirected edges become relationships from source to target,
/// edges without a label get the type <c>UNKNOWN</c>, an edge may not come before its nodes. Drawings and
/// ports are passed over; hyperedges and graphs inside nodes are errors. Nothing outside the file is ever fetched.
/// </remarks>
public static class GraphMlReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="GraphMlException">The file is broken; line and column say where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PropertyGraph Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>Reads a stream to its end and leaves it open.</summary>
    /// <exception cref="GraphMlException">The content is broken; line and column say where.</exception>
    public static PropertyGraph Read(Stream stream)
    {
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        });
        try
        {
            return new Document(xml).Read();
        }
        catch (XmlException broken)
        {
            throw new GraphMlException(broken.LineNumber, broken.LinePosition, broken.Message, broken);
        }
    }

    private readonly record struct Key(string Name, string? On, ValueKind Kind, ValueKind Element);

    private sealed class Document(XmlReader xml)
    {
        private readonly GraphBuilder _builder = new();
        private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
        private readonly List<(string Key, Value Value)> _properties = [];

        public PropertyGraph Read()
        {
            xml.MoveToContent();
            if (xml.LocalName != "graphml") throw Wrong($"Expected <graphml> but found <{xml.LocalName}>");
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                switch (xml.LocalName)
                {
                    case "key": ReadKey(); break;
                    case "node": ReadNode(); break;
                    case "edge": ReadEdge(); break;
                    case "hyperedge": throw Wrong("A property graph has no hyperedges");
                }
            }

            return _builder.Build();
        }

        private void ReadKey()
        {
            var id = Required("id");
            var exact = xml.GetAttribute("kind", GraphMlFormat.Exact);
            var kind = xml.GetAttribute("attr.type") switch
            {
                "int" or "long" or "integer" or "short" or "byte" => ValueKind.Integer,
                "float" or "double" => ValueKind.Float,
                "boolean" => ValueKind.Boolean,
                _ => ValueKind.Text,
            };
            if (xml.GetAttribute("attr.list") is not null) kind = ValueKind.List;
            if (exact is not null && !KindNames.TryRead(exact, out kind)) throw Wrong($"There is no kind of value \"{exact}\"");
            _ = KindNames.TryRead(xml.GetAttribute("element", GraphMlFormat.Exact) ?? "", out var element);
            _keys[id] = new Key(XmlText.Unescape(xml.GetAttribute("attr.name") ?? id), xml.GetAttribute("for"), kind, element);
        }

        private void ReadNode()
        {
            var id = Required("id");
            if (_nodes.ContainsKey(id)) throw Wrong($"A second node has the id \"{id}\"");
            var labels = xml.GetAttribute("labels");
            ReadProperties(GraphMlFormat.LabelsKey, ref labels);
            var names = (labels ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            _nodes.Add(id, _builder.AddNode(Array.ConvertAll(names, XmlText.Unescape), [.. _properties]));
        }

        private void ReadEdge()
        {
            var (source, target) = (NodeOf("source"), NodeOf("target"));
            var type = xml.GetAttribute("label");
            ReadProperties(GraphMlFormat.TypeKey, ref type);
            type = string.IsNullOrEmpty(type) ? GraphMlFormat.UnknownType : XmlText.Unescape(type);
            _builder.AddRelationship(type, source, target, [.. _properties]);
        }

        private int NodeOf(string attribute)
        {
            var id = Required(attribute);
            return _nodes.TryGetValue(id, out var node) ? node : throw Wrong($"The edge's {attribute} \"{id}\" is no node above it");
        }

        // Stops at the end tag. What stands under the special key is the labels or the type, not a property.
        private void ReadProperties(string specialKey, ref string? special)
        {
            _properties.Clear();
            if (xml.IsEmptyElement) return;
            var depth = xml.Depth;
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    xml.Read();
                    continue;
                }

                if (xml.LocalName == "data") ReadData(specialKey, ref special);
                else if (xml.LocalName == "graph") throw Wrong("A property graph has no graphs inside nodes");
                else xml.Skip();
            }
        }

        private void ReadData(string specialKey, ref string? special)
        {
            var id = Required("key");
            var exact = xml.GetAttribute("kind", GraphMlFormat.Exact);
            var known = _keys.TryGetValue(id, out var key);
            var place = (xml as IXmlLineInfo)!;
            var (line, column) = (place.LineNumber, place.LinePosition);
            if (!TryReadText(out var text)) return;
            if (id == specialKey)
            {
                special ??= text;
                return;
            }

            if (!known) key = new Key(id, null, ValueKind.Text, ValueKind.Null);
            var kind = key.Kind;
            if (exact is not null && !KindNames.TryRead(exact, out kind))
                throw new GraphMlException(line, column, $"There is no kind of value \"{exact}\".");
            try
            {
                if (kind == ValueKind.List) _properties.Add((key.Name, JsonValueReader.Read(XmlText.Unescape(text), key.Element)));
                else if (ScalarText.TryRead(kind, XmlText.Unescape(text), out var value)) _properties.Add((key.Name, value));
                else throw new FormatException($"\"{text}\" is no {KindNames.Of(kind)}.");
            }
            catch (FormatException wrong)
            {
                throw new GraphMlException(line, column, $"The value of \"{key.Name}\" cannot be read: {wrong.Message}", wrong);
            }
        }

        // False for data with elements inside, which is a drawing. Ends after the end tag either way.
        private bool TryReadText(out string text)
        {
            text = "";
            if (xml.IsEmptyElement)
            {
                xml.Read();
                return true;
            }

            var depth = xml.Depth;
            var plain = true;
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    plain = false;
                    xml.Skip();
                    continue;
                }

                text += xml.Value;
                xml.Read();
            }

            xml.Read();
            return plain;
        }

        private string Required(string attribute) =>
            xml.GetAttribute(attribute) ?? throw Wrong($"<{xml.LocalName}> has no {attribute}");

        private GraphMlException Wrong(string message)
        {
            var place = xml as IXmlLineInfo;
            return new GraphMlException(place?.LineNumber ?? 0, place?.LinePosition ?? 0, message + ".");
        }
    }
}
