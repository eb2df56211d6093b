namespace Graph.Building;

/// <summary>Labels, types and keys of the graph that no schema declares. What they mean stands in the remarks of <see cref="Fold.GraphFold"/>.</summary>
internal static class GraphNames
{
    internal const string Entity = "Entity";
    internal const string Metric = "Metric";
    internal const string Article = "Article";
    internal const string Mentions = "MENTIONS";

    internal const string Id = "id";
    internal const string Name = "name";
    internal const string ArabicName = "name_ar";
    internal const string Aliases = "aliases";
    internal const string Status = "status";
    internal const string By = "by";
    internal const string Confidence = "confidence";
    internal const string Articles = "articles";
    internal const string Evidence = "evidence";
    internal const string Places = "places";
    internal const string Frames = "frames";
    internal const string Count = "count";
}
