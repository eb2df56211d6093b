using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>Which places an organisation can be said to belong to.</summary>
internal static class Countries
{
    /// <summary>True for a place that is no continent or stretch of water: "Africa's biggest operator" is not based in Africa.</summary>
    internal static bool Holds(EntityEntry place) => place.Kind is not ("region" or "water");

    internal static bool IsCountry(EntityEntry place) => place.Kind is "country" or "territory";
}
