using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Frames;

/// <summary>Whether two entities can be the ends of a relation, by their first labels or by the second ones that the lexicon gives some.</summary>
internal static class Labels
{
    internal static bool Fit(Relation relation, Entity subject, Entity @object, LabelHierarchy labels)
    {
        // A model and the product made of it are of one kind: Grok and ChatGPT.
        if (relation.SameKind && subject.Label is ("Model" or "Product") && @object.Label is ("Model" or "Product")) return relation.Fits(subject.Label, subject.Label, labels);
        foreach (var from in Of(subject))
            foreach (var to in Of(@object))
                if (relation.Fits(from, to, labels)) return true;
        return false;
    }

    internal static IEnumerable<string> Of(Entity entity)
    {
        yield return entity.Label;
        if (entity.Known?.Also is { } also) yield return also;
        // A service that was founded is a company and yet the service.
        if (entity.Known is { Label: var first } && first != entity.Label) yield return first;
        // Whether a name that only the text has is a model or a product, a frame has guessed.
        if (entity.Known is null && entity.Label is "Model" or "Product") yield return entity.Label == "Model" ? "Product" : "Model";
    }
}
