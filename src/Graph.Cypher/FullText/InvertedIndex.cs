using System.Runtime.InteropServices;
using Graph.Cypher.Catalog;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.FullText;

/// <summary>Where words occur. A document is what one node or relationship had when it was taken up; a newer one takes its place.</summary>
internal sealed class InvertedIndex(IndexDefinition definition)
{
    // So far apart that no phrase goes from one value into the next.
    private const int ValueGap = 100;

    private readonly Dictionary<string, List<Occurrence>> _occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _documents = [];
    private readonly List<int> _elements = [];
    private readonly List<int> _lengths = [];
    private long _totalLength;

    /// <summary>How many nodes or relationships have any words.</summary>
    public int Count => _documents.Count;

    /// <summary>Whether most of it is about what has changed since.</summary>
    public bool IsWornOut => _elements.Count > 1024 + 2 * _documents.Count;

    public double MeanLength => Count == 0 ? 1 : (double)_totalLength / Count;

    public IEnumerable<string> Words => _occurrences.Keys;

    public static InvertedIndex Build(IndexDefinition definition, GraphSnapshot graph, EvaluationContext context)
    {
        var index = new InvertedIndex(definition);
        foreach (var label in definition.Labels)
            foreach (var element in Element.With(graph, label, definition.IsOnRelationships))
                if (!index._documents.ContainsKey(element.Id)) index.Take(element, context);
        return index;
    }

    /// <summary>Takes up an element as it is now, which may have no label of the index any more, or be gone.</summary>
    public void Take(Element element, EvaluationContext context)
    {
        context.CheckStopped();
        if (_documents.Remove(element.Id, out var before))
        {
            _totalLength -= _lengths[before];
            _elements[before] = -1;
        }

        if (!definition.Labels.Any(element.Has)) return;
        var document = _elements.Count;
        var (position, length) = (0, 0);
        for (var field = 0; field < definition.Keys.Length; field++)
        {
            foreach (var text in Texts(element[definition.Keys[field]]))
            {
                foreach (var word in FoldedWords.Of(text, context))
                {
                    foreach (var form in FoldedWords.Forms(word)) Add(form, new Occurrence(document, field, position));
                    position++;
                    length++;
                }

                position += ValueGap;
            }
        }

        if (length == 0) return;
        _elements.Add(element.Id);
        _lengths.Add(length);
        _totalLength += length;
        _documents.Add(element.Id, document);
    }

    /// <summary>The occurrences of a word in what is still there, by document and position.</summary>
    /// <param name="field">Of one property alone; -1 for all.</param>
    public IEnumerable<Occurrence> Find(string word, int field) =>
        _occurrences.TryGetValue(word, out var found)
            ? found.Where(occurrence => _elements[occurrence.Document] >= 0 && (field < 0 || occurrence.Field == field))
            : [];

    public IEnumerable<int> AllDocuments => _documents.Values;

    public int ElementOf(int document) => _elements[document];

    public int LengthOf(int document) => _lengths[document];

    private void Add(string word, Occurrence occurrence)
    {
        ref var occurrences = ref CollectionsMarshal.GetValueRefOrAddDefault(_occurrences, word, out _);
        (occurrences ??= []).Add(occurrence);
    }

    private static IEnumerable<string> Texts(Value value)
    {
        if (value.TryGetText(out var text)) return [text];
        return value.Kind == ValueKind.List ? value.AsList().ToArray().SelectMany(Texts) : [];
    }
}

/// <param name="Field">Index of the property.</param>
/// <param name="Position">Number of the word in the document.</param>
internal readonly record struct Occurrence(int Document, int Field, int Position);
