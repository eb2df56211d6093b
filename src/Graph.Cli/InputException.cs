namespace Graph.Cli;

/// <summary>Something about the input that stops a command; the message names it and says what to do. Ends the tool with 1.</summary>
internal sealed class InputException : Exception
{
    internal InputException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
