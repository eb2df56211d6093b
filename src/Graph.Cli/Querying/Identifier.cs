namespace Graph.Cli.Querying;

/// <summary>Names in a query.</summary>
internal static class Identifier
{
    /// <summary>Whether a letter may stand in a name without backticks.</summary>
    internal static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
