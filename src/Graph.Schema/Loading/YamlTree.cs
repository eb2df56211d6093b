using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Schema.Loading;

/// <summary>Reads a YAML file into nodes. A syntax error ends the reading; what was read before it stays.</summary>
internal sealed class YamlTree
{
    /// <summary>No file of the schema nests deeper than a handful; more is a mistake or malice.</summary>
    private const int MaxDepth = 32;

    private readonly FileReport _report;
    private readonly Stack<YamlNode> _open = new();
    private YamlNode? _root;
    private int _read;

    private YamlTree(FileReport report) => _report = report;

    /// <summary>The top node; null where there is none.</summary>
    internal static YamlNode? Read(SourceFile source, FileReport report)
    {
        var tree = new YamlTree(report);
        var tabs = TabIndentation.Report(source.Text!, report, out var text);
        try
        {
            tree.ReadEvents(new Parser(new Scanner(new StringReader(text), skipComments: true)));
        }
        catch (YamlException error)
        {
            // Where a tab cut the text off, what is unfinished was reported already.
            if (!tabs) YamlSyntax.Report(error, text, tree._open, report);
            tree.CutOff();
        }
        catch (InvalidOperationException)
        {
            // The scanner's way to say that a line inside brackets looks like a mapping or list of its own.
            if (!tabs) YamlSyntax.ReportUnclosed(text, tree._read, tree._open, report);
            tree.CutOff();
        }
        catch (ArgumentException)
        {
            // The parser makes an address of a tag, and there are tags that are none.
            YamlSyntax.ReportTag(text, tree._read, report);
            tree.CutOff();
        }
        if (tabs) tree.CutOffAtEnd();
        return tree._root;
    }

    private void ReadEvents(Parser parser)
    {
        while (parser.MoveNext())
        {
            _read = (int)parser.Current!.Start.Index;
            switch (parser.Current)
            {
                case DocumentStart { IsImplicit: false } start when _root is not null:
                    _report.Error((int)start.Start.Line, (int)start.Start.Column,
                        "A second document starts here; a file holds one: remove `---` or move the rest to a file of its own.");
                    return;
                case Scalar scalar:
                    RefuseMarks(scalar);
                    Add(new YamlNode(YamlKind.Text, (int)scalar.Start.Line, (int)scalar.Start.Column, (int)scalar.Start.Index)
                    {
                        Text = scalar.Value,
                        Plain = scalar.Style == ScalarStyle.Plain,
                    });
                    break;
                case AnchorAlias alias:
                    _report.Error((int)alias.Start.Line, (int)alias.Start.Column,
                        $"References such as `*{alias.Value}` are not supported; write the value out, or put the text in quotation marks.");
                    Add(new YamlNode(YamlKind.Text, (int)alias.Start.Line, (int)alias.Start.Column, (int)alias.Start.Index)
                    {
                        Text = "*" + alias.Value.Value,
                    });
                    break;
                case SequenceStart or MappingStart:
                    var opened = parser.Current;
                    RefuseMarks((NodeEvent)opened);
                    var node = new YamlNode(
                        opened is SequenceStart ? YamlKind.List : YamlKind.Mapping,
                        (int)opened.Start.Line, (int)opened.Start.Column, (int)opened.Start.Index);
                    Add(node);
                    _open.Push(node);
                    if (_open.Count > MaxDepth)
                    {
                        _report.Error(node, $"Nested more than {MaxDepth} levels deep; the rest of the file is not read.");
                        CutOff();
                        return;
                    }
                    break;
                case SequenceEnd or MappingEnd:
                    _open.Pop();
                    break;
            }
        }
    }

    private void Add(YamlNode node)
    {
        if (_open.TryPeek(out var parent)) parent.Add(node);
        else _root ??= node;
    }

    private void CutOffAtEnd()
    {
        for (var node = _root; node is not null; node = node.Children.Count > 0 ? node.Children[^1] : null)
        {
            node.Complete = false;
            // A key whose value would have come after the cut.
            if (node.Kind == YamlKind.Mapping && node.Children.Count > 0 && node.Children[^1].IsMissing) node.RemoveLastEntry();
        }
    }

    private void CutOff()
    {
        foreach (var node in _open) node.Complete = false;
    }

    private void RefuseMarks(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && (node.Tag.IsEmpty || node.Tag.IsNonSpecific)) return;
        _report.Error((int)node.Start.Line, (int)node.Start.Column,
            YamlSyntax.NoMarks);
    }
}
