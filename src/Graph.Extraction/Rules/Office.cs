using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>A post as one part of a nominal names it.</summary>
/// <param name="Nominal">Where it stands.</param>
/// <param name="Part">Index of the part.</param>
/// <param name="Title">Its canonical name.</param>
/// <param name="Kind">What it says of its holder.</param>
/// <param name="Several">True for a plural: it has more than one holder.</param>
internal sealed record Office(Nominal Nominal, int Part, string Title, TitleKind Kind, bool Several)
{
    /// <summary>The relation between holder and organisation; empty for a form of address.</summary>
    internal string Relation => Kind switch
    {
        TitleKind.Leads => "LEADS",
        TitleKind.Works => "WORKS_FOR",
        TitleKind.Founder => "FOUNDED",
        _ => "",
    };

    internal NominalPart Noun => Nominal.Parts[Part];

    /// <summary>The post that a part names; null where it names none.</summary>
    internal static Office? At(Nominal nominal, int part)
    {
        var noun = nominal.Parts[part];
        if (noun.Term<TitleTerm>() is { Title: { Kind: not TitleKind.Honorific } title } term) return new Office(nominal, part, title.Name, title.Kind, term.Several && !nominal.OneOf);
        return noun.Term<TitleHeadTerm>() is { } head ? new Office(nominal, part, head.Head.Name, head.Head.Kind, head.Several && !nominal.OneOf) : null;
    }

    /// <summary>True where any part of the nominal names a post.</summary>
    internal static bool IsIn(Nominal nominal) => nominal.Parts.Exists(part => part.Term<TitleTerm>() is { Title.Kind: not TitleKind.Honorific } || part.Term<TitleHeadTerm>() is not null);
}
