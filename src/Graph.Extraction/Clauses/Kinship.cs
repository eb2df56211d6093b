using Graph.Schema;

namespace Graph.Extraction.Clauses;

/// <summary>Whether a noun of one label can stand for a thing of another: a lab or a group may be a company, a platform a product; a commission is no company.</summary>
internal static class Kinship
{
    internal static bool Fit(LabelHierarchy labels, string left, string right) =>
        labels.IsA(left, right) || labels.IsA(right, left)
        || labels.IsA(left, "Organization") && labels.IsA(right, "Organization") && (left, right) is not (("Company", "PublicBody") or ("PublicBody", "Company"))
        || left is "Model" or "Product" && right is "Model" or "Product";
}
