namespace Graph.Export;

/// <summary>A file that is not GraphML, or not GraphML that a property graph can be made of.</summary>
public sealed class GraphMlException : Exception
{
    internal GraphMlException(int line, int column, string message, Exception? inner = null)
        : base($"{line}:{column}: {message}", inner)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>The column, from 1; 0 where it is not known.</summary>
    public int Column { get; }
}
