using Graph.Model;

namespace Graph.Export;

/// <summary>Kinds of values by the names that files use.</summary>
internal static class KindNames
{
    private static readonly string[] Names =
        ["null", "boolean", "integer", "decimal", "float", "text", "date", "time", "localdatetime", "datetime", "list"];

    public static string Of(ValueKind kind) => Names[(int)kind];

    public static bool TryRead(string name, out ValueKind kind)
    {
        var at = Array.IndexOf(Names, name);
        kind = (ValueKind)Math.Max(0, at);
        return at >= 0;
    }
}
