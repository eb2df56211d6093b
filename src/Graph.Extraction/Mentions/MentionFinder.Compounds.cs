using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>English names made from others: with further words (Africa Internet Group, IBM Consulting), or by their first letters (AIG).</summary>
internal sealed partial class MentionFinder
{
    private const int LongestCompound = 5;
    private const int LongestAcronym = 6;

    private bool? _titleCase;

    // A known name with capitals after it is part of a longer one; a legal form after a company's name changes nothing.
    private int LongerLatin(int at, int end, EntityEntry entry)
    {
        if (entry.Label is "Publisher" or "Model" || IsTitleCase()) return end;
        if (entry.Label == "Person") return PersonTail(at, end, entry);
        var stop = end;
        while (stop < _end && stop < at + LongestCompound && Lengthens(stop, entry, stop == end)) stop++;
        if (stop == end || entry.Label == "Product") return end;
        var organization = tables.Schema.Labels.IsA(entry.Label, "Organization");
        if (organization && stop == end + 1 && (NameShape.IsLegalForm(document[end].Word.Folded) || document[end].Word.Folded is "group" or "company" or "holdings" or "holding"))
        {
            Add(at, stop, entities.Known(entry), Clitics.None);
            return stop;
        }
        var label = "";
        for (var index = stop - 1; index >= end && label == ""; index--)
            if (HeadAt(index, index + 1) is { Label: not ("Person" or "Place" or "Industry") } head) label = head.Label;
        if (label == "" && organization && ((LexicalWord)document[end].Word).NameStarts is [{ Node.Value.Entity.Label: "Place" }, ..]) label = "Company";
        if (label == "" && entry.Label == "Place" && stop == end + 1) return end;
        return AddNamed(at, stop, label, Clitics.None);
    }

    // Sheikh Tahnoon bin Zayed Al Nahyan.
    private int PersonTail(int at, int end, EntityEntry entry)
    {
        var stop = end;
        while (stop + 1 < _end && document[stop].Word is LexicalWord particle && particle.Is(WordClass.NameParticle) && NameShape.IsCapitalised(document[stop + 1]))
        {
            stop += 2;
            if (stop + 1 < _end && document[stop].Word.Folded == "al" && NameShape.IsCapitalised(document[stop + 1])) stop += 2;
        }
        if (stop == end) return end;
        Add(at, stop, entities.Known(entry), Clitics.None);
        return stop;
    }

    private bool Lengthens(int at, EntityEntry entry, bool first)
    {
        ref readonly var token = ref document[at];
        if (!NameShape.IsCapitalised(token) || token.Word is not LexicalWord word || token.Word.Folded == "'s" || IsTitle(at)) return false;
        if ((token.Flags & TokenFlags.Joined) != 0 || word.Demonym is not null || tables.IsCalendarWord(word.Folded) || word.Function is not null || word.Is(WordClass.GivenName)) return false;
        if (word.NameStarts is not [{ Node.Value: { Wary: false } known }, ..]) return true;
        return known.Entity.Label == "Industry" || first && known.Entity.Label == "Place" && tables.Schema.Labels.IsA(entry.Label, "Organization")
            || known.Entity.Label == "Company" && entry.Label == "Company" && first;
    }

    // In a headline every word has a capital, so that capitals say nothing.
    private bool IsTitleCase()
    {
        if (_titleCase is { } known) return known;
        var (words, capitals) = (0, 0);
        for (var at = _first; at < _end; at++)
        {
            ref readonly var token = ref document[at];
            if (token.Kind != TokenKind.Word || token.Span.Length < 4) continue;
            words++;
            if (NameShape.IsCapitalised(token)) capitals++;
        }
        _titleCase = words > 3 && capitals == words;
        return _titleCase.Value;
    }

    // "the Nigerian Communications Commission": a public body by its last word.
    private bool OpensBody(int at)
    {
        var end = at + 1;
        while (end < _end && end < at + LongestCompound && NameShape.IsCapitalised(document[end]) && !IsTitle(end)) end++;
        return end - at > 2 && HeadAt(end - 1, end) is { Label: "PublicBody" or "Company" or "Organization", Number: GrammaticalNumber.One };
    }

    // At the head of a sentence an ordinary word opens a name only with further capitals after it: Software AG, Endeavor Catalyst.
    private int OpeningName(int at, LexicalWord word)
    {
        if (word.Function is not null || word.Demonym is not null || tables.IsCalendarWord(word.Folded) || at + 1 >= _end || IsTitleCase()) return at;
        var end = at + 1;
        while (end < at + LongestCompound && end < _end && NameShape.IsCapitalised(document[end]) && document[end].Word is LexicalWord next && next.Function is null
            && (document[end].Flags & TokenFlags.Joined) == 0 && !IsTitle(end) && !next.Is(WordClass.GivenName) && next.Demonym is null && next.NameStarts.IsEmpty) end++;
        if (end == at + 1) return at;
        var name = document.SpanOf(at, end).In(document.Article.Text).ToString();
        var known = entities.Has(string.Join(' ', Phrase.Tokens(name)));
        var legal = NameShape.IsLegalForm(document[end - 1].Word.Folded);
        if (!known && !legal && (word.StartsTerm || word.Is(WordClass.Head))) return at;
        var last = end;
        return AddNamed(at, end, known ? "" : legal ? "Company" : LatinLabel(at, ref last), Clitics.None);
    }

    // "Phuthuma Nhleko, the executive chairman", "Ana Silva, Nubank's head of …".
    private bool TitleAfter(int end)
    {
        if (end >= _end || document[end].Kind != TokenKind.Comma) return false;
        for (var at = end + 1; at < _end && at < end + LongestCompound + 1 && document[at].Kind == TokenKind.Word && document[at].Word is LexicalWord word; at++)
        {
            if (IsTitle(at) && !word.Is(WordClass.GivenName)) return true;
            if (word.Is(WordClass.Closed) && !word.Is(WordClass.Determiner) || word.Is(WordClass.Verb) && !word.Is(WordClass.Common | WordClass.Masdar | WordClass.Former)) return false;
        }
        return false;
    }

    // Only people resign.
    private bool ActsAsPerson(int end) => end < _end && document[end].Word is LexicalWord word
        && (word.Folded is "who" or "resigned" or "resigns" or "retired" or "retires" || word.Folded is "stepped" or "steps" && end + 1 < _end && document[end + 1].Word.Folded is "down" or "aside")
        || end + 1 < _end && document[end].Kind == TokenKind.Comma && document[end + 1].Word.Folded == "who";

    // Mark Cuban, Theresa May.
    private bool IsSurname(int first, int at) => at == first + 1 && document[first].Word is LexicalWord given && given.Is(WordClass.GivenName | WordClass.WaryGivenName);

    // "Africa Internet Group (AIG)".
    private int Acronym(int at)
    {
        ref readonly var token = ref document[at];
        if (at < 2 || document[at - 1].Kind != TokenKind.OpenBracket || at + 1 >= _end || document[at + 1].Kind != TokenKind.CloseBracket) return at;
        var letters = token.Span.In(document.Article.Text);
        if (letters.Length is < 2 or > LongestAcronym || _found.Count == 0 || _found[^1].End != at - 1) return at;
        var whole = _found[^1];
        var matched = 0;
        for (var index = whole.First; index < whole.End && matched < letters.Length; index++)
        {
            var initial = document[index].Span.In(document.Article.Text)[0];
            if (!char.IsUpper(letters[matched])) return at;
            if (char.ToUpperInvariant(initial) == letters[matched]) matched++;
        }
        if (matched < letters.Length) return at;
        entities.AddName(token.Word.Folded, whole.Entity);
        Add(at, at + 1, whole.Entity, Clitics.None);
        return at + 1;
    }
}
