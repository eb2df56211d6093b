using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>Finds the names of one article, sentence by sentence, and which entity each names.</summary>
/// <remarks>Known names by longest match; others by what stands round them: quotation marks, head nouns, titles, given names, Latin letters, capitals.</remarks>
internal sealed partial class MentionFinder(LexicalTables tables, Document document, EntityTable entities)
{
    private readonly List<Mention> _found = [];
    private int _first;
    private int _end;
    private bool _arabic;

    /// <summary>The mentions of a sentence in order; none overlaps another.</summary>
    internal List<Mention> Find(Sentence sentence, bool[] inQuantity)
    {
        _found.Clear();
        (_first, _end) = (sentence.FirstToken, sentence.EndToken);
        _titleCase = null;
        _arabic = IsArabic(sentence);
        var tokens = document.Tokens;
        for (var at = sentence.FirstToken; at < _end;)
        {
            if (tokens[at].Word is not LexicalWord word)
            {
                at++;
                continue;
            }
            var next = tokens[at].Kind switch
            {
                TokenKind.OpenQuote => InQuotes(at),
                TokenKind.Word => AtWord(at, word, sentence, inQuantity),
                _ => at,
            };
            at = next > at ? next : at + 1;
        }
        return [.. _found];
    }

    private int AtWord(int at, LexicalWord word, Sentence sentence, bool[] inQuantity)
    {
        if (word.NameStarts.Length > 0 && Known(at, word) is var known && known > at) return known;
        if (inQuantity[at]) return at;
        if (word.StartsTerm && AfterHead(at, word) is var named && named > at) return named;
        if (entities.HasShortForms && ShortForm(at, word) is var shortened && shortened > at) return shortened;
        return word.Script switch
        {
            Script.Arabic => ArabicPerson(at, word) is var person && person > at ? person : AfterTitle(at, word),
            Script.Latin => LatinName(at, word, sentence),
            _ => at,
        };
    }

    // Longest alias that begins here, uncut forms first.
    private int Known(int at, LexicalWord word)
    {
        var tokens = document.Tokens;
        foreach (var (start, prefix) in word.NameStarts)
        {
            NameEntry? best = null;
            var bestEnd = at;
            var node = start;
            for (var end = at + 1; ; end++)
            {
                if (node.Value is { } entry && (end - at > 1 || Supports(at, end, entry)) && WordsFit(at, end, entry)) (best, bestEnd) = (entry, end);
                if (end >= _end || !node.TryStep(tokens[end].Word.Folded, out var next)) break;
                node = next;
            }
            if (best is null) continue;
            if (word.Script == Script.Latin && Subsidiary(at, bestEnd, best.Entity) is var local && local > bestEnd) return local;
            if (best.Entity.Label == "Place" && word.Script == Script.Latin && Longer(at, bestEnd) is var longer && longer > bestEnd) return longer;
            if (Version(bestEnd, best.Entity) is var versionEnd && versionEnd > bestEnd) return AddVersion(at, versionEnd, best.Entity, prefix);
            if (best.Entity.Label == "Person") bestEnd = Descent(bestEnd);
            if (!_arabic && word.Script == Script.Latin && LongerLatin(at, bestEnd, best.Entity) is var whole && whole > bestEnd) return whole;
            Add(at, bestEnd, entities.Known(best.Entity), prefix);
            return bestEnd;
        }
        return at;
    }


    // Firefox 6, «لاما 5»: a short number behind a model or product makes it one of its family.
    private int Version(int end, EntityEntry family)
    {
        if (family.Label is not ("Model" or "Product") || end >= _end) return end;
        ref readonly var token = ref document[end];
        if (token.Kind != TokenKind.Number || token.Span.Length > 4 || token.Word.Folded.IndexOf('.') is var dot && (dot < 0 ? token.Span.Length : dot) > 2) return end;
        // "لدى واتساب 55 موظفا": a number that counts the noun behind it is no version.
        if (end + 1 < _end && document[end + 1] is { Kind: TokenKind.Word, Word: LexicalWord after } && !after.Is(WordClass.Closed) && after.NameStarts.IsEmpty && !IsTimeNoun(after.Folded)) return end;
        // «فايرفوكس 6 يوم 16 مارس»: a day in the singular belongs to the date.
        if (document.QuantityAt(end) is { Kind: QuantityKind.Duration } days && days.FirstToken == end && days.EndToken == end + 2 && document[end + 1].Word.Folded == "يوم" && end + 2 < _end && document[end + 2].Kind == TokenKind.Number) return end + 1;
        return document.QuantityAt(end) is { } quantity && (quantity.Kind != QuantityKind.Number || quantity.FirstToken != end || quantity.EndToken != end + 1) ? end : end + 1;
    }

    // «فايرفوكس 7 نهاية الشهر», «فايرفوكس 6 يوم 16»: when it is, not what is counted, for that would be in the plural.
    private static bool IsTimeNoun(string folded) =>
        folded is "يوم" or "نهايه" or "بدايه" or "مطلع" or "منتصف" or "اواخر" or "اوائل" or "صباح" or "مساء" or "امس" or "غدا" or "اليوم" or "الاسبوع" or "الشهر" or "العام";

    private int AddVersion(int at, int end, EntityEntry family, Clitics prefix)
    {
        var name = $"{family.Name} {document[end - 1].Word.Folded}";
        Add(at, end, entities.Named(string.Join(' ', Phrase.Tokens(name)), name, family.Label), prefix);
        return end;
    }

    private bool WordsFit(int at, int end, NameEntry entry)
    {
        var tokens = document.Tokens;
        ref readonly var first = ref tokens[at];
        if (first.Word.Script != Script.Latin) return true;
        if ((tokens[end - 1].Flags & TokenFlags.Joined) == 0 && end < tokens.Length && (tokens[end].Flags & TokenFlags.Joined) != 0
            && tokens[end].Word.Script == Script.Latin && tokens[end].Word.Folded is not ("'s" or "s") && !NameShape.IsCompoundTail(tokens[end].Word.Folded)) return false;
        if (_arabic) return true;
        if (entry.Entity.Label == "Industry") return !IsPartOfName(at, end);
        // "the National Health Service": no newspaper.
        if (entry.Entity.Label == "Publisher" && end - at == 2 && first.Word.Folded == "the" && end < tokens.Length && NameShape.IsCapitalised(tokens[end]) && !IsTitle(end)) return false;
        for (var index = at; index < end; index++)
            if (NameShape.HasCapital(tokens[index], document.Article.Text)) return true;
        // e&
        return end == at + 1 && end < tokens.Length && tokens[end].Word.Folded == "&" && tokens[end].Span.Start == first.Span.End && entry.Entity.Name.EndsWith('&');
    }

    // Africa Internet Group: a place's name that goes on with capitals up to a noun of kind is the name of what the noun says.
    private int Longer(int at, int end)
    {
        if (_arabic || end >= _end || !NameShape.IsCapitalised(document[end]) || document[end].Word is LexicalWord { Demonym: not null }) return end;
        var last = LatinEnd(at);
        return last > end && HeadAt(last - 1, last) is { Number: GrammaticalNumber.One } head && tables.Schema.Labels.IsA(head.Label, "Company") ? AddNamed(at, last, head.Label, Clitics.None) : end;
    }

    // MTN Nigeria: a company's name with a country's behind it is that of its company there.
    private int Subsidiary(int at, int end, EntityEntry company)
    {
        if (_arabic || end >= _end || company.Label != "Company" || document[end].Word is not LexicalWord { NameStarts: [var start, ..] } || !NameShape.IsCapitalised(document[end])) return end;
        var (node, last) = (start.Node, end);
        for (var next = end + 1; ; next++)
        {
            if (node.Value is { Wary: false, Entity: { Label: "Place", Kind: "country" } }) last = next;
            if (next >= _end || !node.TryStep(document[next].Word.Folded, out node!)) break;
        }
        return last > end && (last >= _end || (document[last].Flags & TokenFlags.Joined) == 0 && document[last].Kind != TokenKind.Word || document[last].Word is LexicalWord word && !NameShape.IsCapitalised(document[last]) && word.Folded is not ("'s" or "s"))
            ? AddNamed(at, last, "Company", Clitics.None) : end;
    }

    // A line of business is written small; with a capital beside another it is a word of a name: Rocket Software.
    private bool IsPartOfName(int at, int end)
    {
        var tokens = document.Tokens;
        if (!NameShape.IsCapitalised(tokens[at])) return false;
        return at > 0 && NameShape.IsCapitalised(tokens[at - 1]) || end < _end && NameShape.IsCapitalised(tokens[end]);
    }

    private bool Supports(int at, int end, NameEntry entry)
    {
        // A Latin name in Arabic text stands out by its letters.
        if (!entry.Wary || _arabic && document[at].Word.Script == Script.Latin && document[at].Span.Length > 2) return true;
        var tokens = document.Tokens;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.OpenQuote && end < tokens.Length && tokens[end].Kind == TokenKind.CloseQuote) return true;
        if (!_arabic && (IsCapitalInside(at, end) || entry.Entity.Label != "Publisher" && OpensAsName(at, end))) return true;
        if (entities.Find(entry.Entity) is not null) return true;
        if (at == 0 || tokens[at - 1].Word is not LexicalWord before) return false;
        foreach (var key in before.TermKeys)
            if (key.Start is { } node && node.Value?.Of<HeadTerm>() is { Number: GrammaticalNumber.One } head
                && tables.Schema.Labels.IsA(entry.Entity.Label, head.Label)) return true;
        return false;
    }

    // Inside an English sentence a lone capital tells the name from the word: "chips to Apple".
    private bool IsCapitalInside(int at, int end)
    {
        var tokens = document.Tokens;
        return !IsTitleCase() && NameShape.IsCapitalised(tokens[at]) && at > _first && tokens[at - 1].Kind == TokenKind.Word && !NameShape.IsCapitalised(tokens[at - 1])
            && (end >= _end || !NameShape.IsCapitalised(tokens[end]) || IsTitle(end));
    }

    // At the head of a sentence every word has a capital; what owns something or has a verb right behind it without an article is a name.
    private bool OpensAsName(int at, int end)
    {
        if (at != _first || end >= _end || IsTitleCase() || !NameShape.IsCapitalised(document[at])
            || document[at].Word is not LexicalWord first || first.Is(WordClass.Ordinary) || document[end].Word is not LexicalWord next) return false;
        if (next.Folded == "'s") return true;
        return document[end].Kind == TokenKind.Word && !next.Is(WordClass.Common | WordClass.Masdar | WordClass.Head) && !next.StartsTerm
            && next.FiniteReadings.Any(reading => (reading.Form & (VerbForm.Past | VerbForm.Present)) != 0 && (reading.Form & VerbForm.Base) == 0);
    }

    private int ShortForm(int at, LexicalWord word)
    {
        if (word.Script == Script.Latin && !NameShape.HasCapital(document[at], document.Article.Text)) return at;
        if (entities.ByShortForm(word.Folded) is { } whole)
        {
            // حبيب after إيلي حبيب, unless it begins a name of its own.
            if (word.Is(WordClass.GivenName) && word.Script == Script.Arabic && (PersonEnd(at) > at + 1 || TitleBefore(at) && whole.Label != "Person")) return at;
            Add(at, at + 1, whole, Clitics.None);
            return at + 1;
        }
        if (word.Script != Script.Arabic) return at;
        foreach (var split in word.Splits)
        {
            if (split.Suffix != Pronoun.None || (split.Prefix & Clitics.Sa) != 0 || split.Prefix == Clitics.None) continue;
            var stem = word.Folded.AsSpan(split.StemStart..split.StemEnd);
            if (entities.ByShortForm((split.Prefix & Clitics.Al) == 0 ? stem : WithArticle(word.Folded, split)) is not { } entity) continue;
            Add(at, at + 1, entity, split.Prefix & ~Clitics.Al);
            return at + 1;
        }
        return at;
    }

    // The article is written before the stem, but for its alef after ل.
    private static ReadOnlySpan<char> WithArticle(string folded, CliticSplit split) =>
        folded.AsSpan(0, split.StemStart).EndsWith("ال") ? folded.AsSpan((split.StemStart - 2)..split.StemEnd) : "ال" + folded[split.StemStart..split.StemEnd];

    private void Add(int first, int end, Entity entity, Clitics prefix)
    {
        var span = document.SpanOf(first, end);
        var surface = SurfaceOf(span, prefix);
        entity.Count++;
        entity.AddSurface(surface);
        AddShortForms(first, end, entity);
        _found.Add(new Mention(first, end, entity, prefix));
    }

    private string SurfaceOf(TextSpan span, Clitics prefix)
    {
        var text = span.In(document.Article.Text);
        var cut = System.Numerics.BitOperations.PopCount((uint)(prefix & ~Clitics.Al));
        if (cut > 0 && cut < text.Length)
        {
            // للاتحاد is ل before الاتحاد with its alef left out.
            if ((prefix & Clitics.La) != 0 && text[cut..].StartsWith("ل") && !text[cut..].StartsWith("ال") && text.Length > cut + 2) return "ا" + text[cut..].ToString();
            text = text[cut..];
        }
        return text.ToString();
    }

    private void AddShortForms(int first, int end, Entity entity)
    {
        if (end - first < 2) return;
        var tokens = document.Tokens;
        var last = (LexicalWord)tokens[end - 1].Word;
        if (entity.Label == "Person")
        {
            if (last.Folded.Length >= 3 && (!last.Is(WordClass.GivenName) || last.Script == Script.Arabic) && (!last.Is(WordClass.Ordinary) || last.Script == Script.Latin)) entities.AddShortForm(last.Folded, entity);
            return;
        }
        if (!tables.Schema.Labels.IsA(entity.Label, "Organization") || tokens[first].Word is not LexicalWord head) return;
        var stem = head.Folded;
        if (stem.Length >= 3 && !head.Is(WordClass.Ordinary) && !head.StartsTerm && !head.Is(WordClass.GivenName) && head.Demonym is null && head.NameStarts.IsEmpty) entities.AddShortForm(stem, entity);
    }
}
