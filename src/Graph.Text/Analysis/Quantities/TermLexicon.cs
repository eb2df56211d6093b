using System.Runtime.InteropServices;

namespace Graph.Text.Analysis.Quantities;

/// <summary>
/// All terms as a trie over folded tokens. What a word can begin is worked out once per word and kept with it, so that the
/// ordinary words of a text cost one comparison.
/// </summary>
internal sealed class TermLexicon
{
    private readonly TermNode _root = new();
    private readonly WordTerms _none;
    private readonly Tokenizer _tokenizer = new(new Vocabulary());

    internal TermLexicon(TextRules rules)
    {
        _none = new WordTerms(this, []);
        foreach (var (name, term) in GrammarWords.Terms()) Add(name, term);
        foreach (var (name, term) in RuleTerms.Of(rules)) Add(name, term);
    }

    internal WordTerms TermsOf(Word word)
    {
        var terms = word.Terms;
        if (terms is not null && ReferenceEquals(terms.Owner, this)) return terms;
        word.Terms = terms = Starts(word) is { Count: > 0 } starts ? new WordTerms(this, [.. starts]) : _none;
        return terms;
    }

    private List<TermStart> Starts(Word word)
    {
        var starts = new List<TermStart>();
        foreach (var split in word.Splits)
        {
            if (split.Suffix != Pronoun.None) continue;
            var stem = word.Folded[split.StemStart..split.StemEnd];
            Start(stem, split.Prefix, starts);
            if ((split.Prefix & Clitics.Al) != 0) Start("ال" + stem, split.Prefix, starts);
            if (IsAccusative(word, stem)) Start(stem[..^1], split.Prefix, starts);
        }
        return starts;
    }

    private void Start(string key, Clitics prefix, List<TermStart> starts)
    {
        // A preposition before so short a stem is rather part of another word: لست is "I am not", no "for six".
        const int shortStem = 2;
        if (key.Length <= shortStem && (prefix & ~(Clitics.Wa | Clitics.Fa)) != 0) return;
        if (_root.Child(key) is { } node) starts.Add(new TermStart(node, prefix));
    }

    /// <summary>The child of <paramref name="node"/> for a later word of a phrase, which may carry the article or the accusative alef.</summary>
    internal static TermNode? Next(TermNode node, Word word)
    {
        if (!node.HasChildren) return null;
        if (node.Child(word.Folded) is { } exact) return exact;
        if (word.Script != Script.Arabic) return null;
        foreach (var split in word.Splits)
        {
            if (split.Suffix != Pronoun.None || (split.Prefix & ~Clitics.Al) != 0) continue;
            var stem = word.Folded[split.StemStart..split.StemEnd];
            if (node.Child(stem) is { } bare) return bare;
            if (IsAccusative(word, stem) && node.Child(stem[..^1]) is { } accusative) return accusative;
        }
        return null;
    }

    // Folding leaves the alef of the accusative (دولارًا) and drops the sign above it.
    private static bool IsAccusative(Word word, string stem) => word.Script == Script.Arabic && stem.Length >= 3 && stem[^1] == 'ا';

    private void Add(string name, Term term)
    {
        var node = _root;
        foreach (var token in _tokenizer.Tokenize(name)) node = node.Grow(token.Word.Folded);
        if (node != _root && !node.Terms.Contains(term)) node.Terms.Add(term);
    }
}

/// <summary>A place in the trie.</summary>
internal sealed class TermNode
{
    private Dictionary<string, TermNode>? _children;

    internal List<Term> Terms { get; } = [];

    internal bool HasChildren => _children is not null;

    internal TermNode? Child(string key) => _children is not null && _children.TryGetValue(key, out var child) ? child : null;

    internal TermNode Grow(string key)
    {
        _children ??= new Dictionary<string, TermNode>(StringComparer.Ordinal);
        ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, key, out _);
        return child ??= new TermNode();
    }

    internal TermKind Kinds()
    {
        var kinds = TermKind.None;
        foreach (var term in Terms) kinds |= term.Kind;
        if (_children is not null)
            foreach (var child in _children.Values) kinds |= child.Kinds();
        return kinds;
    }
}

/// <summary>A way in which a word begins a term: what stands before the stem, and where the stem leads.</summary>
internal readonly record struct TermStart(TermNode Node, Clitics Prefix);

/// <summary>All that a word can begin, uncut ways first.</summary>
internal sealed class WordTerms(TermLexicon owner, TermStart[] starts)
{
    internal TermLexicon Owner { get; } = owner;

    internal ReadOnlySpan<TermStart> Starts => starts;

    /// <summary>The kinds of all terms that begin with this word.</summary>
    internal TermKind Kinds { get; } = starts.Aggregate(TermKind.None, (kinds, start) => kinds | start.Node.Kinds());
}

/// <summary>A term found in a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Prefix">Proclitics on its first word.</param>
internal readonly record struct TermMatch(Term Term, int End, Clitics Prefix)
{
    internal bool Definite => (Prefix & Clitics.Al) != 0;
}
