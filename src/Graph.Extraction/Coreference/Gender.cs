using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Coreference;

/// <summary>Which labels a pronoun can stand for.</summary>
internal static class Gender
{
    /// <summary>True where <paramref name="pronoun"/> can mean something labelled so. Arabic things are he or she by their noun, so most labels pass both.</summary>
    internal static bool Allows(Pronoun pronoun, Entity entity, LabelHierarchy labels, bool arabic) => pronoun switch
    {
        Pronoun.His or Pronoun.Her when arabic && entity.Feminine is { } feminine && entity.Label != "Person" => feminine == (pronoun == Pronoun.Her),
        Pronoun.None => false,
        Pronoun.My or Pronoun.Our or Pronoun.Your => false,
        Pronoun.Her => arabic ? !labels.IsA(entity.Label, "Person") || IsFeminine(entity) : true,
        Pronoun.His => arabic ? !labels.IsA(entity.Label, "Company") || IsMasculineOrganization(entity) : labels.IsA(entity.Label, "Person"),
        Pronoun.Their or Pronoun.TheirFeminine => !arabic || labels.IsA(entity.Label, "Person"),
        _ => true,
    };

    private static bool IsFeminine(Entity entity) =>
        entity.Surfaces.Any(surface => surface.Split(' ')[0] is var first && (first.EndsWith('ة') || first.EndsWith('ى') || first.EndsWith('ا')));

    // بنك, صندوق, مصرف, موقع are masculine, شركة and bare names of companies feminine.
    private static bool IsMasculineOrganization(Entity entity) =>
        entity.Name.Contains("Bank", StringComparison.Ordinal) || entity.Name.Contains("Fund", StringComparison.Ordinal)
        || entity.Surfaces.Any(surface => surface.StartsWith("بنك", StringComparison.Ordinal) || surface.StartsWith("صندوق", StringComparison.Ordinal)
            || surface.StartsWith("مصرف", StringComparison.Ordinal) || surface.StartsWith("البنك", StringComparison.Ordinal));
}
