namespace Graph.Cli.Querying;

/// <summary>Names as a query must write them.</summary>
internal static class Identifier
{
    /// <summary>The name, between backticks unless it is made of letters, digits and underscores.</summary>
    internal static string Of(string name) =>
        IsPlain(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>Whether a letter may stand in a name without backticks.</summary>
    internal static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static bool IsPlain(string name) => name.Length > 0 && !char.IsDigit(name[0]) && name.All(IsPart);
}
