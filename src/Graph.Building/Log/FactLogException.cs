namespace Graph.Building.Log;

/// <summary>A file of the store that does not hold what the program writes there. Building afresh replaces it.</summary>
public sealed class FactLogException : Exception
{
    internal FactLogException(string file, int line, string message, Exception? inner = null)
        : base($"{file}:{line}: {message}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file, as its path was given.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
