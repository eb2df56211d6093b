using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>How nouns, adjectives and names gather into nominals.</summary>
internal sealed partial class ArabicUnitReader
{
    private int Noun(int at, LexicalWord word, TermSet? terms, int end, CliticSplit split, Pronoun suffix)
    {
        var prefix = split.Prefix;
        TakeClitics(prefix & ~Clitics.Al);
        var definite = (prefix & Clitics.Al) != 0 || suffix != Pronoun.None || end > at + 1 && HasArticle(end - 1);
        var open = Open();
        var adjective = open is { Definite: true } && (prefix & Clitics.Al) != 0 && !StartsNew(terms) && !(open.Kind == PartKind.Name && IsDeed(word));
        var part = new NominalPart(at, end, PartKind.Noun)
        {
            Terms = terms,
            Key = terms is null ? word.Stem : KeyOf(word, split),
            Definite = definite,
            Pronoun = suffix,
            Adjective = adjective,
            Demonym = terms?.Of<DemonymTerm>() ?? word.Demonym,
            Deverbal = end == at + 1 ? word.DeverbalReadings : [],
        };
        if (open is not null && _preposition is null && !_joined && !_demonstrative && (!open.Definite || adjective)) Attach(part);
        else Start(part);
        return end;
    }

    private static string KeyOf(LexicalWord word, CliticSplit split)
    {
        var stem = word.Folded[split.StemStart..split.StemEnd];
        return split.Suffix != Pronoun.None && stem.Length > 2 && stem[^1] == 'ت' ? stem[..^1] + "ه" : stem;
    }

    private bool HasArticle(int at) => document[at].Word.Folded.StartsWith("ال", StringComparison.Ordinal);

    // "اشترت الشركة المصنع": after a verb, a noun that names a thing begins the object; an adjective does not.
    private bool StartsNew(TermSet? terms) =>
        terms?.Of<HeadTerm>() is not null && _units.Count > 1 && _units[^2] is VerbUnit || terms?.Of<TitleTerm>() is not null;

    // «أ» الاستحواذ: a verbal noun describes no name; it begins what the verb before is about.
    private static bool IsDeed(LexicalWord word) => word.Is(WordClass.Masdar) && !word.Is(WordClass.ActiveParticiple | WordClass.PassiveParticiple) && word.Demonym is null;

    // The last part of the nominal that could still take a part, or null; نفسه closes it.
    private NominalPart? Open() => _units is [.., Nominal { Parts: [.., { Kind: not PartKind.Pronoun } last] } nominal] && nominal.End == last.End ? last : null;

    private void Attach(NominalPart part)
    {
        var nominal = (Nominal)_units[^1];
        nominal.Parts.Add(part);
        nominal.End = part.End;
        _modifiers = WordClass.None;
    }

    private void Start(NominalPart part)
    {
        var nominal = new Nominal(part.First, part.End);
        nominal.Parts.Add(part);
        Add(nominal, keepModifiers: part.Deverbal.Length == 0 && part.Terms is null && part.Kind == PartKind.Noun);
    }

    private int Name(Mention mention)
    {
        TakeClitics(mention.Prefix);
        var part = new NominalPart(mention.First, mention.End, mention.Entity.Label == "Industry" ? PartKind.Field : PartKind.Name) { Mention = mention, Definite = true };
        if (_preposition is null && !_joined && Open() is { } open && Takes((Nominal)_units[^1], open, mention)) Attach(part);
        else Start(part);
        return mention.End;
    }

    // A name joins the noun before it as its genitive (رئيس ميتا) or as the name of what the noun says (النموذج «R1»).
    private bool Takes(Nominal nominal, NominalPart last, Mention mention)
    {
        if (last.Kind == PartKind.Name) return false;
        if (last.Pronoun != Pronoun.None && !CanName(last, mention)) return nominal.Parts.Exists(part => CanName(part, mention));
        if (!last.Definite) return true;
        foreach (var part in nominal.Parts)
        {
            if (part.Kind == PartKind.Name) return false;
            if (CanName(part, mention)) return true;
        }
        return false;
    }

    private bool CanName(NominalPart part, Mention mention)
    {
        if (part.Kind != PartKind.Noun || part.Adjective || mention.Entity.Label == "Industry") return false;
        if (part.Term<TitleTerm>() is not null || part.Term<TitleHeadTerm>() is not null) return mention.Entity.Label is "Person" or "";
        return part.Terms?.Head(head => head.Number != GrammaticalNumber.Two
            && (mention.Entity.IsUntyped || Kinship.Fit(tables.Schema.Labels, mention.Entity.Label, head.Label))) is not null;
    }

    // A Latin word or a number that is no name: it closes whatever noun it follows.
    private int Foreign(int at, LexicalWord word)
    {
        var part = new NominalPart(at, at + 1, PartKind.Noun) { Key = word.Folded };
        if (Open() is { Definite: false } && _preposition is null && !_joined) Attach(part);
        else Start(part);
        return at + 1;
    }
}
