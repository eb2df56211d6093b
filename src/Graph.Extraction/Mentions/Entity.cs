using Graph.Extraction.Lexical;
using Graph.Schema;

namespace Graph.Extraction.Mentions;

/// <summary>Something that one article names, under all the forms it uses. Mutable while its article is read.</summary>
internal sealed class Entity(int index, EntityEntry? known, string name, string label, NameForms forms)
{
    // A hostile text can spell one name in any number of ways.
    private const int MostSurfaces = 64;

    private readonly List<string> _surfaces = [];
    private HashSet<string>? _words;
    private int _surfacesCut;

    /// <summary>Order of first mention in the article.</summary>
    internal int Index { get; } = index;

    /// <summary>Its lexicon entry; null for a name that only the text has.</summary>
    internal EntityEntry? Known { get; } = known;

    /// <summary>International name where known, else the fullest form in the article.</summary>
    internal string Name { get; set; } = name;

    /// <summary>Its label; empty while the text has not shown what it is.</summary>
    internal string Label { get; set; } = label;

    /// <summary>True where the label is the lexicon's or was said by a head noun, so that no frame may change it.</summary>
    internal bool LabelFixed { get; set; } = known is not null || label.Length > 0;

    /// <summary>The grammatical gender of the noun that last stood by its name (مختبر he, شركة she); null where none did.</summary>
    internal bool? Feminine { get; set; }

    /// <summary>Number of mentions by name.</summary>
    internal int Count { get; set; }

    internal IReadOnlyList<string> Surfaces => _surfaces;

    /// <summary>True where its label, or the second one that the lexicon gives it (an app that is a company too), is <paramref name="label"/> or extends it.</summary>
    internal bool Is(string label, Clauses.SentenceContext context) =>
        context.IsA(Label, label) || Known?.Also is { } also && context.IsA(also, label);

    internal bool IsUntyped => Label.Length == 0;

    /// <summary>True for a product or service that somebody can found or lead: it is then the business of that name.</summary>
    internal bool CanBeBusiness => Label == "Product" && (Known is null || Known.Kind == "business");

    internal void AddSurface(string surface)
    {
        if (_surfaces.Count == MostSurfaces || _surfaces.Contains(surface)) return;
        _surfaces.Add(surface);
        forms.AddSurface(this, surface);
    }

    /// <summary>True where a surface has the token <paramref name="word"/>, folded and without article.</summary>
    internal bool IsCalled(string word)
    {
        for (; _surfacesCut < _surfaces.Count; _surfacesCut++) (_words ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(Phrase.TermTokens(_surfaces[_surfacesCut]));
        return _words?.Contains(word) == true;
    }

    public override string ToString() => $"{Name}:{Label}";
}
