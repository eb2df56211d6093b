using System.Runtime.InteropServices;

namespace Graph.Schema.Loading;

/// <summary>The diagnostics of one file. One file is read by one thread.</summary>
internal sealed class FileReport(string file)
{
    private readonly List<Diagnostic> _diagnostics = [];

    internal string File => file;

    internal ReadOnlySpan<Diagnostic> Diagnostics => CollectionsMarshal.AsSpan(_diagnostics);

    internal void Error(int line, int column, string message) => _diagnostics.Add(new(file, line, column, message));

    internal void Error(YamlNode node, string message) => Error(node.Line, node.Column, message);

    internal void Warn(int line, int column, string message) =>
        _diagnostics.Add(new(file, line, column, message, Severity.Warning));

    internal SourcePosition PositionOf(YamlNode node) => new(file, node.Line, node.Column);
}
