using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>A constituent as text: V for a verb, N for a nominal with its parts, Q for a quantity, F for a closed-class word.</summary>
internal static class UnitText
{
    internal static string Of(Unit unit, Document document)
    {
        var joined = unit.Joined ? "+" : "";
        var preposition = unit.Preposition is { } word ? word + ":" : "";
        return joined + preposition + unit switch
        {
            VerbUnit verb => $"V[{Text(unit, document)}{(verb.Modifiers == WordClass.None ? "" : " " + verb.Modifiers)}{(verb.Passive ? " passive" : "")}{(verb.NonFinite ? " nonfinite" : "")}]",
            Nominal nominal => $"N[{string.Join(" · ", nominal.Parts.Select(part => Part(part, document)))}{(nominal.GivenName is { } name ? " = " + name.Entity.Name : "")}]",
            QuantityUnit quantity => $"Q[{Text(unit, document)} {quantity.Quantity.Kind}]",
            FunctionUnit function => $"F[{function.Key} {function.Class}]",
            _ => Text(unit, document),
        };
    }

    private static string Part(NominalPart part, Document document)
    {
        var text = document.SpanOf(part.First, part.End).In(document.Article.Text).ToString();
        if (part.Mention is { } mention) return $"{{{text}:{(mention.Entity.IsUntyped ? "?" : mention.Entity.Label)}}}";
        var terms = part.Terms is null ? "" : "/" + string.Join('/', part.Terms.Terms.Select(term => term.GetType().Name.Replace("Term", "", StringComparison.Ordinal)));
        var deverbal = part.Deverbal.Length > 0 ? "~" + part.Deverbal[0].Lemma.Key : "";
        return text + terms + deverbal + (part.Adjective ? "/adj" : "");
    }

    private static string Text(Unit unit, Document document) => document.SpanOf(unit.First, unit.End).In(document.Article.Text).ToString();
}
