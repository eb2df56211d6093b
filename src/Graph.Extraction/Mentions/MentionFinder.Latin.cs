using Graph.Extraction.Lexical;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>Names in Latin letters: runs of capitals in English, any run in Arabic text.</summary>
internal sealed partial class MentionFinder
{
    private const int LongestLatinName = 6;

    private int LatinName(int at, LexicalWord word, Sentence sentence)
    {
        var tokens = document.Tokens;
        if (!NameShape.HasCapital(tokens[at], document.Article.Text)) return at;
        var arabicText = _arabic;
        if (!arabicText && IsOrdinaryOpening(at, word, sentence)) return OpeningName(at, word);
        if (!arabicText && word.Demonym is not null && NationalBody(at) is var body && body > at) return body;
        if (!arabicText && (word.Function is not null && !word.Is(WordClass.GivenName) || tables.IsCalendarWord(word.Folded) || word.Demonym is not null && !OpensBody(at))) return at;
        if (!arabicText && Acronym(at) is var explained && explained > at) return explained;
        var end = LatinEnd(at);
        var label = LatinLabel(at, ref end);
        if (label == "" && end - at is 2 or 3 && !arabicText && (JoinsPeople(at) || TitleAfter(end, out _) || ResignsNext(end))) label = "Person";
        if (label == "" && end - at == 1 && word.Is(WordClass.Ordinary) && !arabicText) return at;
        if (label == "-") return end;
        if (label == "" && HeadBefore(at) is { } head && arabicText) label = head.Label;
        return AddNamed(at, end, label, Clitics.None);
    }

    // the Nigerian Communications Commission: a public body's name takes the adjective of its country into it.
    private int NationalBody(int at)
    {
        var tokens = document.Tokens;
        if (at + 1 >= _end || !NameShape.IsCapitalised(tokens[at + 1]) || ((LexicalWord)tokens[at + 1].Word).NameStarts is [var start, ..] && start.Node.Value is { Wary: false }) return at;
        var end = LatinEnd(at + 1);
        return end > at + 2 && HeadAt(end - 1, end) is { Label: "PublicBody", Number: GrammaticalNumber.One } ? AddNamed(at, end, "PublicBody", Clitics.None) : at;
    }

    private bool IsArabic(Sentence sentence)
    {
        var arabic = 0;
        var latin = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken && at < sentence.FirstToken + 40; at++)
            if (document[at].Word.Script == Script.Arabic) arabic++;
            else if (document[at].Word.Script == Script.Latin) latin++;
        return arabic * 2 >= latin;
    }

    // The capital of a sentence's first word says nothing.
    private bool IsOrdinaryOpening(int at, LexicalWord word, Sentence sentence)
    {
        var opens = at == sentence.FirstToken || document[at - 1].Kind is TokenKind.OpenQuote or TokenKind.Colon or TokenKind.Stop;
        if (!opens) return false;
        if (word.Is(WordClass.GivenName)) return false;
        return word.Is(WordClass.Ordinary) || word.StartsTerm || word.Demonym is not null;
    }

    private int LatinEnd(int first)
    {
        var tokens = document.Tokens;
        var end = first + 1;
        while (end < _end && end < first + LongestLatinName)
        {
            ref readonly var token = ref tokens[end];
            if (token.Kind == TokenKind.Number && (token.Flags & TokenFlags.Joined) != 0) end++;
            else if (token.Kind == TokenKind.Number && end + 1 <= _end && token.Span.Length <= 3 && !FollowedByUnit(end + 1)) end++;
            else if (token.Kind == TokenKind.Word && token.Word.Script == Script.Latin && token.Word.Folded != "'s" && token.Word is LexicalWord word)
            {
                var joined = (token.Flags & TokenFlags.Joined) != 0;
                if (joined && NameShape.IsCompoundTail(word.Folded)) break;
                if (word.NameStarts.Length > 0 && !joined && word.NameStarts[0].Node.Value is { Wary: false, Entity.Label: not "Industry" }) break;
                if (joined || NameShape.HasCapital(token, document.Article.Text) && !IsTitle(end) && (word.Demonym is null && !tables.IsCalendarWord(word.Folded) || IsSurname(first, end) || end == first + 1 && IsGivenName(first))) end++;
                else if (word.Folded is "of" or "for" or "and" && end + 1 < _end && NameShape.IsCapitalised(tokens[end + 1]) && word.Folded != "and" && end - first == 1) end += 2;
                else if (word.Is(WordClass.NameParticle) && (IsGivenName(first) || end - first > 1) && LeadsCapital(end + 1)) end++;
                else break;
            }
            else break;
        }
        return end;
    }

    // "Ursula von der Leyen": particles between capitals.
    private bool LeadsCapital(int at)
    {
        while (at < _end && document[at].Word is LexicalWord word && word.Is(WordClass.NameParticle) && !NameShape.IsCapitalised(document[at])) at++;
        return at < _end && NameShape.IsCapitalised(document[at]);
    }

    private bool IsGivenName(int at) => document[at].Word is LexicalWord word && word.Is(WordClass.GivenName | WordClass.WaryGivenName);

    // "Mona Ataya and Leena Khalil": a name joined to a person's.
    private bool JoinsPeople(int first) =>
        _found.Count > 0 && _found[^1] is { Entity.Label: "Person" } last && last.End == first - 1 && document[first - 1].Word.Folded == "and";

    private bool FollowedByUnit(int at) => at < _end && document[at].Kind is TokenKind.Percent or TokenKind.Currency;

    private bool IsTitle(int at)
    {
        foreach (var key in ((LexicalWord)document[at].Word).TermKeys)
            if (key.Start is { } node && EndsTitleWithin(node, at + 1)) return true;
        return false;
    }

    private bool EndsTitleWithin(Trie<TermSet> node, int from)
    {
        for (var end = from; ; end++)
        {
            if (node.Value?.Of<TitleTerm>() is not null) return true;
            if (end >= _end || !StepTerm(node, end, out node)) return false;
        }
    }

    // Person by given name, kind by its last or first word: Beta Capital, Gamma Labs.
    private string LatinLabel(int first, ref int end)
    {
        var word = (LexicalWord)document[first].Word;
        if (end - first >= 2 && end - first <= 4 && word.Is(WordClass.GivenName) && LastIsName(end)) return "Person";
        if (end - first > 1 && NameShape.IsCompanyWord(document[end - 1].Word.Folded)) return "Company";
        for (var at = end - 1; at > first; at--)
            // Orion Systems makes systems; it is none.
            if (HeadAt(at, at + 1) is { } head && document[at].Word is LexicalWord) return head is { Label: "Product" or "Model", Number: GrammaticalNumber.Many } ? "Company" : head.Label;
        if (end < _end && HeadAt(end, end + 1) is { Number: GrammaticalNumber.One, Label: not ("Person" or "Place" or "Industry") } after
            && !NameShape.IsCapitalised(document[end])) return after.Label;
        if (first > 0 && HeadAt(first - 1, first) is { } before && before.Number == GrammaticalNumber.One) return before.Label;
        if (NameShape.IsLegalForm(document[end - 1].Word.Folded) && end - first > 1) return "Company";
        if (end - first >= 2 && end - first <= 3 && (TitleBefore(first) || TitleAfter(end) || ActsAsPerson(end))) return "Person";
        if (end - first >= 2 && word.Is(WordClass.WaryGivenName) && LastIsName(end)) return "Person";
        return "";
    }

    private bool LastIsName(int end) => document[end - 1].Word is LexicalWord last && document[end - 1].Kind == TokenKind.Word
        && (!last.Is(WordClass.Head) && !last.StartsTerm || last.Is(WordClass.GivenName));
}
