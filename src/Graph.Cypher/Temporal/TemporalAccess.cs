using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Components of dates, times and durations.</summary>
internal static class TemporalAccess
{
    public static bool TryComponent(Value target, string key, out Value component)
    {
        component = default;
        return false;
    }
}
