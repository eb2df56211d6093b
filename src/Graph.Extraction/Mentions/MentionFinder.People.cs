using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>Names of people that only the text has.</summary>
internal sealed partial class MentionFinder
{
    private const int LongestPersonName = 6;
    private const int LongestTitle = 5;

    // A given name opens one; an unknown word does after a title, before one, or where بن or a given name follows it.
    private int ArabicPerson(int at, LexicalWord word)
    {
        var prefix = AfterPerson(at, word) ? Clitics.Wa : Clitics.None;
        if (prefix == Clitics.None && !word.Is(WordClass.GivenName) && CutGivenName(word) is { } cut) prefix = cut;
        var compound = OpensCompound(at, word);
        var given = compound || word.Is(WordClass.GivenName) || prefix != Clitics.None;
        if (!given && !word.Is(WordClass.WaryGivenName) && !NameShape.IsUnknownArabic(document[at])) return at;
        var end = PersonEnd(at);
        if (end == at + 1 || compound && end == at + 2 && word.Folded == "عبد" && !TitleBefore(at)) return at;
        if (!given && !IsPersonThere(at, end, word)) return at;
        return AddNamed(at, end, "Person", prefix);
    }

    // عبد الحميد, أبو غسان: two words that make one given name.
    private bool OpensCompound(int at, LexicalWord word) => at + 1 < _end && document[at + 1].Word is LexicalWord next && word.Folded switch
    {
        "عبد" => next.Folded.Length > 4 && next.Folded.StartsWith("ال", StringComparison.Ordinal),
        "ابو" => next.Is(WordClass.GivenName),
        _ => false,
    };

    private bool IsPersonThere(int at, int end, LexicalWord word)
    {
        if (TitleBefore(at)) return true;
        var second = (LexicalWord)document[at + 1].Word;
        if (word.Is(WordClass.WaryGivenName)) return !word.Is(WordClass.Closed) && (IsDescent(second) || IsNisba(second) || TitleAfter(end, out _));
        if (word.Folded.StartsWith("ال", StringComparison.Ordinal) || word.Splits[0].Suffix != Pronoun.None) return false;
        if (IsDescent(second)) return true;
        if (end - at >= 3 && second.Is(WordClass.GivenName | WordClass.WaryGivenName) && IsNisba((LexicalWord)document[end - 1].Word)) return true;
        return TitleAfter(end, out _) && !(at > 0 && document[at - 1].Word is LexicalWord { Function: not null } before && before.Is(WordClass.Preposition));
    }

    private static bool IsDescent(LexicalWord word) => word.Folded is "بن" or "ابن" or "بنت" or "ال" or "ولد";

    // The pronoun that النسبة ends in is none, for the article stands before it.
    private static bool IsNisba(LexicalWord word) =>
        word.Folded.Length >= 5 && word.Folded.StartsWith("ال", StringComparison.Ordinal) && word.Folded[^1] == 'ي' && !word.StartsTerm
        && (!word.Is(WordClass.Ordinary & ~(WordClass.Deverbal | WordClass.Verb)) || word.NounSplit.Suffix != Pronoun.None);

    // برنارد تسي وسام وينغ: right after a person, و before a given name joins the next.
    private bool AfterPerson(int at, LexicalWord word) =>
        _found.Count > 0 && _found[^1] is { Entity.Label: "Person" } last && last.End == at && word.Folded is ['و', _, _, ..]
        && (tables.GivenNames.Contains(word.Folded[1..]) || tables.WaryGivenNames.Contains(word.Folded[1..]) && GoesOn(at + 1));

    // Only where the form as it stands is no ordinary word.
    private Clitics? CutGivenName(LexicalWord word)
    {
        if (word.Function is not null && word.FunctionSplit.Prefix == Clitics.None) return null;
        if (word.Is(WordClass.Verb) && ArabicUnitReader.Cuts(word.VerbSplit) == 0) return null;
        if (word.Is(WordClass.Ordinary & ~(WordClass.Verb | WordClass.Closed)) && ArabicUnitReader.Cuts(word.NounSplit) == 0) return null;
        foreach (var split in word.Splits)
        {
            if (split.Suffix != Pronoun.None || split.Prefix is not (Clitics.Wa or Clitics.La or Clitics.Ba or Clitics.Fa or (Clitics.Wa | Clitics.La))) continue;
            if (tables.GivenNames.Contains(word.Folded[split.StemStart..split.StemEnd])) return split.Prefix;
        }
        return null;
    }

    private int PersonEnd(int at)
    {
        var tokens = document.Tokens;
        var end = document[at].Word is LexicalWord opening && OpensCompound(at, opening) ? at + 2 : at + 1;
        while (end < _end && end < at + LongestPersonName)
        {
            ref readonly var token = ref tokens[end];
            if (token.Word is not LexicalWord { Script: Script.Arabic } word || token.Kind != TokenKind.Word) break;
            if (end >= at + 2 && word.Is(WordClass.GivenName) && IsSurname(end - 1) && GoesOn(end + 1)) break;
            if (BeginsAnother(end, at) && (end > at + 1 || GoesOn(end + 1))) break;
            if (word.Is(WordClass.NameParticle) && end + 1 < _end && tokens[end + 1].Kind == TokenKind.Word)
            {
                end += 2;
                continue;
            }
            var named = NameShape.IsUnknownArabic(token) || word.Is(WordClass.GivenName) || IsNisba(word) || word.Folded is "الله" or "الدين"
                || word.Is(WordClass.WaryGivenName) && (word.NounSplit.Prefix & Clitics.Al) == 0 && !word.Is(WordClass.Closed)
                || end == at + 1 && (IsOrigin(word) || IsParticiple(word) && (end + 1 == _end || tokens[end + 1].Kind == TokenKind.Comma || TitleBefore(at)));
            if (!named || word.NameStarts.Any(start => start.Prefix == Clitics.None && start.Node.Value is { Wary: false, Entity.Label: not "Person" })) break;
            end++;
        }
        return end;
    }

    // ليلى حداد سامر قباني: after a word that is no given name the next given name opens another person.
    private bool IsSurname(int at) =>
        document[at].Word is LexicalWord word && !word.Is(WordClass.GivenName | WordClass.WaryGivenName | WordClass.NameParticle) && document[at - 1].Word is LexicalWord before && !before.Is(WordClass.NameParticle);

    // A word that would lengthen a name.
    private bool GoesOn(int at) => at < _end && document[at].Word is LexicalWord { Script: Script.Arabic } word && (NameShape.IsUnknownArabic(document[at]) || word.Is(WordClass.GivenName));

    // محمد المصري: after a single given name an adjective of origin is the surname.
    private static bool IsOrigin(LexicalWord word) => word.Demonym is not null && word.Folded.StartsWith("ال", StringComparison.Ordinal) && word.Folded[^1] == 'ي';

    private static bool IsParticiple(LexicalWord word) =>
        word.Is(WordClass.ActiveParticiple | WordClass.PassiveParticiple) && !word.Is(WordClass.Verb | WordClass.Closed) && !word.StartsTerm && word.NounSplit is { Prefix: Clitics.None, Suffix: Pronoun.None } && word.Folded[^1] is not ('ا' or 'ه');

    private bool TitleBefore(int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - LongestTitle; back--)
        {
            if (document[back].Kind != TokenKind.Word || document[back].Word is not LexicalWord word) return false;
            foreach (var key in word.TermKeys)
                if (key.Start is { } node && EndsTitle(node, back + 1, at)) return true;
        }
        return false;
    }

    private bool EndsTitle(Trie<TermSet> node, int from, int at)
    {
        for (var end = from; ; end++)
        {
            if (end == at) return node.Value?.Of<TitleTerm>() is not null;
            if (!StepTerm(node, end, out node)) return false;
        }
    }

    // «تاداو ناغاساكي رئيسا», "Phuthuma Nhleko, the executive chairman": a post in apposition.
    private bool TitleAfter(int at, out int title)
    {
        title = at;
        if (at < _end && document[at].Kind == TokenKind.Comma) title = ++at;
        for (var skipped = 0; skipped < 3 && at < _end && document[at].Word is LexicalWord { Script: Script.Latin } small && (small.Is(WordClass.Determiner | WordClass.Former) || _found.Count > 0 && small.Folded is "'s"); skipped++) at++;
        title = at;
        if (at >= _end || document[at].Kind != TokenKind.Word) return false;
        return TermReader.Read(tables, document, at, _end, out _, out var split, out _) is { } terms && (split.Prefix & ~Clitics.Al) == 0
            && (terms.Of<TitleTerm>() is { Title.Kind: not TitleKind.Honorific, Several: false } || terms.Of<TitleHeadTerm>() is { Several: false });
    }

    // الرئيس التنفيذي لفوداكوم, مؤسس سنونو،: an unknown word that a post is of names a company.
    private int AfterTitle(int at, LexicalWord word)
    {
        if (at == 0 || word.Is(WordClass.Ordinary | WordClass.GivenName | WordClass.WaryGivenName) || word.Demonym is not null || word.Folded.Length < 4) return at;
        var behind = word.Folded[0] == 'ل' && word.Splits.Any(split => split is { Prefix: Clitics.La, Suffix: Pronoun.None });
        if (!behind && !NameShape.IsUnknownArabic(document[at])) return at;
        if (behind ? !TitleBefore(at) : !IsBareTitle(at - 1) || at + 1 < _end && document[at + 1].Kind != TokenKind.Comma) return at;
        return AddNamed(at, at + 1, "Company", behind ? Clitics.La : Clitics.None);
    }

    private bool IsBareTitle(int at) =>
        document[at] is { Kind: TokenKind.Word } && document[at].Word is LexicalWord { NounSplit.Suffix: Pronoun.None } word && !word.Folded.StartsWith("ال", StringComparison.Ordinal)
        && TermReader.Read(tables, document, at, at + 1, out _, out var split, out var suffix) is { } terms && suffix == Pronoun.None && (split.Prefix & Clitics.Al) == 0
        && terms.Of<TitleTerm>() is { Several: false, Title.Kind: TitleKind.Leads or TitleKind.Founder };

    // "Sifiso Dabengwa resigned": only people do.
    private bool ResignsNext(int end) =>
        end < _end && document[end].Word is LexicalWord { Script: Script.Latin } word && word.Verbs.Any(reading => reading.Class == WordClass.Verb && reading.Lemma.Key is "resign" or "retire");

    // The rest of a known name that the text writes out: «محمد بن سلمان» بن عبدالعزيز آل سعود, "Sheikh Tahnoon" bin Zayed Al Nahyan.
    private int Descent(int end)
    {
        while (end + 1 < _end && document[end].Word is LexicalWord particle && particle.Folded is "بن" or "ال" or "bin" or "ibn" or "al" && document[end + 1].Kind == TokenKind.Word
            && (particle.Script == Script.Arabic ? document[end].Span.Length <= 3 : NameShape.IsCapitalised(document[end + 1])))
            end += 2;
        return end;
    }
}
