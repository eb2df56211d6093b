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
    private readonly HashSet<Entity> _known = [];
    private readonly List<Entity> _spokenOf = [];
    private int _sentence;

    /// <summary>Who spoke last with a date; null where nobody has.</summary>
    internal Statement? Statement { get; set; }

    /// <summary>Moves on to the sentence of that number.</summary>
    internal void Begin(int sentence) => _sentence = sentence;

    /// <summary>Enters a reference; <paramref name="prominence"/> is 3 for a subject, 2 for a possessor, 1 for the rest, 0 inside quoted speech.</summary>
    /// <param name="entity">What is spoken of.</param>
    /// <param name="token">Where.</param>
    /// <param name="prominence">How prominently.</param>
    /// <param name="feminine">The gender of the noun by its name, if one is there.</param>
    /// <param name="until">Token from which on it was only said by the way.</param>
    internal void Add(Entity entity, int token, int prominence, bool? feminine = null, int until = int.MaxValue)
    {
        _references.Add(new Reference(entity, _sentence, token, prominence, until));
        if (_known.Add(entity)) _spokenOf.Add(entity);
        if (feminine is { } told) entity.Feminine = told;
    }

    /// <summary>Entities that something said at <paramref name="token"/> may mean, likeliest first, each once.</summary>
    internal IEnumerable<Entity> Before(int token, Func<Entity, bool> accepts)
    {
        List<Entity>? seen = null;
        List<Entity>? byTheWay = null;
        var end = _references.Count;
        for (var sentence = _sentence; sentence >= 0 && sentence > _sentence - LongestLookBack && end > 0; sentence--)
        {
            var start = end;
            while (start > 0 && _references[start - 1].Sentence == sentence) start--;
            if (InSentence(start, end, token, sentence == _sentence, accepts) is { } accepted)
            {
                // What was said by the way comes after what the sentence before is about.
                List<Entity>? later = null;
                foreach (var reference in accepted)
                    if (reference.Until <= token) (later ??= []).Add(reference.Entity);
                    else if (IsNew(reference.Entity, ref seen)) yield return reference.Entity;
                if (byTheWay is not null)
                    foreach (var entity in byTheWay)
                        if (IsNew(entity, ref seen)) yield return entity;
                byTheWay = later;
            }
            end = start;
        }
        if (byTheWay is null) yield break;
        foreach (var entity in byTheWay)
            if (seen?.Contains(entity) != true) yield return entity;
    }

    private static bool IsNew(Entity entity, ref List<Entity>? seen)
    {
        if (seen?.Contains(entity) == true) return false;
        (seen ??= []).Add(entity);
        return true;
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

    private List<Reference>? InSentence(int start, int end, int token, bool current, Func<Entity, bool> accepts)
    {
        List<Reference>? candidates = null;
        for (var index = start; index < end; index++)
        {
            var reference = _references[index];
            if (reference.Token < token && accepts(reference.Entity)) (candidates ??= []).Add(reference);
        }
        if (candidates is null or [_]) return candidates;
        // In the sentence itself the nearer of two equals is meant; in one before it the first.
        candidates.Sort((left, right) => left.Prominence != right.Prominence
            ? right.Prominence.CompareTo(left.Prominence)
            : current ? right.Token.CompareTo(left.Token) : left.Token.CompareTo(right.Token));
        return candidates;
    }

    /// <summary>The entity spoken of most so far among those accepted; null where there is none.</summary>
    internal Entity? Topic(Func<Entity, bool> accepts)
    {
        Entity? best = null;
        foreach (var entity in _spokenOf)
            if ((best is null || entity.Count > best.Count) && accepts(entity)) best = entity;
        return best;
    }

    private readonly record struct Reference(Entity Entity, int Sentence, int Token, int Prominence, int Until);
}

/// <summary>That someone said something.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Line">On which line of the article.</param>
/// <param name="Date">When.</param>
internal sealed record Statement(Entity Speaker, int Line, DateValue Date);
