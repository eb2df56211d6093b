namespace Graph.Cypher.Functions;

internal static class UnicodeNormalizer
{
    public static string Normalize(string text, string form, EvaluationContext context) => text;
    public static string? Decomposition(char unit) => null;
}
