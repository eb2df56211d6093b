using Graph.Schema;

namespace Graph.Extraction.Clauses;

/// <summary>Whether a noun of one label can stand for a thing of another: a lab or a group may be a company, a platform a product.</summary>
internal static class Kinship
{
    internal static bool Fit(LabelHierarchy labels, string left, string right) =>
        labels.IsA(left, right) || labels.IsA(right, left)
        || labels.IsA(left, "Organization") && labels.IsA(right, "Organization")
        || left is "Model" or "Product" && right is "Model" or "Product";
}
