namespace Graph.Export;

/// <summary>A CSV file that no graph can be made of. The message names file and line.</summary>
public sealed class CsvException : Exception
{
    internal CsvException(string file, long line, string message) : base($"{file}:{line}: {message}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line on which the row starts, from 1.</summary>
    public long Line { get; }
}
