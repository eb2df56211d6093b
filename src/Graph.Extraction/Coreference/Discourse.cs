using Graph.Extraction.Facts;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Coreference;

/// <summary>What the article has spoken of so far, and how prominently: the ground on which "the company" and "its" are resolved.</summary>
/// <remarks>A centering-like order (Grosz, Joshi, Weinstein 1995): subjects before possessors before the rest, near sentences before far ones.</remarks>
internal sealed class Discourse
{
    private const int LongestLookBack = 30;

    private readonly List<Reference> _references = [];
    private int _sentence;

    /// <summary>Who spoke last with a date; null where nobody has.</summary>
    internal Statement? Statement { get; set; }

    /// <summary>Moves on to the sentence of that number.</summary>
    internal void Begin(int sentence) => _sentence = sentence;

    /// <summary>Enters a reference; <paramref name="prominence"/> is 3 for a subject, 2 for a possessor, 1 for the rest, 0 inside quoted speech.</summary>
    internal void Add(Entity entity, int token, int prominence, bool? feminine = null)
    {
        _references.Add(new Reference(entity, _sentence, token, prominence));
        if (feminine is { } told) entity.Feminine = told;
    }

    /// <summary>Entities that something said at <paramref name="token"/> may mean, likeliest first, each once.</summary>
    internal IEnumerable<Entity> Before(int token, Func<Entity, bool> accepts)
    {
        var seen = new HashSet<Entity>();
        var end = _references.Count;
        for (var sentence = _sentence; sentence >= 0 && sentence > _sentence - LongestLookBack && end > 0; sentence--)
        {
            var start = end;
            while (start > 0 && _references[start - 1].Sentence == sentence) start--;
            foreach (var entity in InSentence(start, end, token, sentence == _sentence, accepts))
                if (seen.Add(entity)) yield return entity;
            end = start;
        }
    }

    /// <summary>Those accepted in the nearest sentence that has any, this one or one of the two before it.</summary>
    internal IReadOnlyCollection<Entity> Nearest(int token, Func<Entity, bool> accepts)
    {
        var found = new HashSet<Entity>();
        var nearest = _sentence;
        for (var index = _references.Count - 1; index >= 0; index--)
        {
            var reference = _references[index];
            if (reference.Sentence < _sentence - 2 || found.Count > 0 && reference.Sentence != nearest) break;
            if (reference.Token >= token || !accepts(reference.Entity)) continue;
            nearest = reference.Sentence;
            found.Add(reference.Entity);
        }
        return found;
    }

    private IEnumerable<Entity> InSentence(int start, int end, int token, bool current, Func<Entity, bool> accepts)
    {
        var candidates = new List<Reference>();
        for (var index = start; index < end; index++)
        {
            var reference = _references[index];
            if (reference.Token < token && accepts(reference.Entity)) candidates.Add(reference);
        }
        // In the sentence itself the nearer of two equals is meant; in one before it the first.
        candidates.Sort((left, right) => left.Prominence != right.Prominence
            ? right.Prominence.CompareTo(left.Prominence)
            : current ? right.Token.CompareTo(left.Token) : left.Token.CompareTo(right.Token));
        return candidates.Select(reference => reference.Entity);
    }

    /// <summary>The entity spoken of most so far among those accepted; null where there is none.</summary>
    internal Entity? Topic(Func<Entity, bool> accepts)
    {
        Entity? best = null;
        foreach (var reference in _references)
            if (accepts(reference.Entity) && (best is null || reference.Entity.Count > best.Count)) best = reference.Entity;
        return best;
    }

    private readonly record struct Reference(Entity Entity, int Sentence, int Token, int Prominence);
}

/// <summary>That someone said something.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Line">On which line of the article.</param>
/// <param name="Date">When.</param>
internal sealed record Statement(Entity Speaker, int Line, DateValue Date);
