using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Frames;

/// <summary>What was found in an article so far.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _all = [];
    private readonly Dictionary<Entity, List<int>> _of = [];

    internal IReadOnlyList<Finding> All => _all;

    /// <summary>Adds a finding unless the sentence has given it already; the surer of two stays.</summary>
    internal void Add(Finding finding)
    {
        for (var index = _all.Count - 1; index >= 0 && _all[index].Sentence == finding.Sentence; index--)
        {
            var have = _all[index];
            if (have.Relation != finding.Relation || !SameEnds(have, finding)) continue;
            if (have.Status != finding.Status || !SameTitle(have, finding))
            {
                // One clause holds a fact in one way: what the plainer reading says gives way to the marked one only where that is surer.
                if (have.Focus == finding.Focus && have.Status != finding.Status) return;
                if (have.Status != finding.Status || have.Qualifiers.ContainsKey("title") && finding.Qualifiers.ContainsKey("title")) continue;
            }
            if (finding.Confidence > have.Confidence || finding.Qualifiers.Count > have.Qualifiers.Count) _all[index] = Merge(finding, have);
            else _all[index] = Merge(have, finding);
            return;
        }
        finding = WithTerms(finding);
        Note(finding.Subject);
        if (finding.Object is { } @object && @object != finding.Subject) Note(@object);
        _all.Add(finding);
    }

    // A deal that was agreed for an amount is done for it, where the text that follows says no other.
    private Finding WithTerms(Finding finding)
    {
        const int near = 4;
        if (finding.Status != Facts.FactStatus.Asserted || finding.Object is null) return finding;
        for (var index = _all.Count - 1; index >= 0 && _all[index].Sentence >= finding.Sentence - near; index--)
        {
            if (_all[index] is not { Status: Facts.FactStatus.Planned } agreed || agreed.Relation != finding.Relation || !SameEnds(agreed, finding)) continue;
            var qualifiers = finding.Qualifiers;
            foreach (var name in (ReadOnlySpan<string>)["amount", "share"])
                if (!qualifiers.ContainsKey(name) && agreed.Qualifiers.TryGetValue(name, out var value)) qualifiers = qualifiers.Add(name, value);
            return finding with { Qualifiers = qualifiers };
        }
        return finding;
    }

    /// <summary>Those that <paramref name="entity"/> is an end of, last first.</summary>
    internal IEnumerable<Finding> Of(Entity entity)
    {
        if (!_of.TryGetValue(entity, out var numbers)) yield break;
        for (var index = numbers.Count - 1; index >= 0; index--) yield return _all[numbers[index]];
    }

    /// <summary>Those of the sentence read last, in order; none where it is not number <paramref name="sentence"/>.</summary>
    internal IEnumerable<Finding> In(int sentence)
    {
        var first = _all.Count;
        while (first > 0 && _all[first - 1].Sentence == sentence) first--;
        for (var index = first; index < _all.Count; index++) yield return _all[index];
    }

    private void Note(Entity entity)
    {
        ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_of, entity, out _);
        (numbers ??= []).Add(_all.Count);
    }

    /// <summary>Whoever the article has said to make <paramref name="thing"/>, last first.</summary>
    internal IEnumerable<Entity> Makers(Entity thing)
    {
        foreach (var finding in Of(thing))
            if (finding is { Relation.Name: "DEVELOPS" or "RELEASED", Object: { } made, Subject: var maker } && made == thing) yield return maker;
    }

    /// <summary>Known places where the article has said <paramref name="organization"/> to be.</summary>
    internal IReadOnlyCollection<Schema.EntityEntry> Places(Entity organization)
    {
        var places = new List<Schema.EntityEntry>();
        foreach (var finding in Of(organization))
            if (finding is { Relation.Name: "LOCATED_IN", Object.Known: { } place } && finding.Subject == organization) places.Add(place);
        return places;
    }

    /// <summary>Organisations that the article has said <paramref name="person"/> to lead, work for or have founded, last first.</summary>
    internal IEnumerable<Entity> Employers(Entity person)
    {
        foreach (var finding in Of(person))
            if (finding is { Relation.Name: "LEADS" or "WORKS_FOR" or "FOUNDED", Object: { } organization, Subject: var who, Status: not Facts.FactStatus.Former } && who == person) yield return organization;
    }

    /// <summary>Organisations where the article has put <paramref name="person"/> at any time, last first.</summary>
    internal IEnumerable<Entity> Posts(Entity person)
    {
        foreach (var finding in Of(person))
            if (finding is { Relation.Name: "LEADS" or "WORKS_FOR" or "FOUNDED", Object: { } organization, Subject: var who } && who == person) yield return organization;
    }

    /// <summary>True where the article has said that <paramref name="person"/> was there and is no longer.</summary>
    internal bool HasLeft(Entity person, Entity organization)
    {
        foreach (var have in Of(person))
            if (have.Subject == person && have.Object == organization && have is { Relation.Name: "LEADS" or "WORKS_FOR", Status: Facts.FactStatus.Former }) return true;
        return false;
    }

    private static bool SameEnds(Finding left, Finding right)
    {
        if (left.Figure is not null || right.Figure is not null)
            return left.Subject == right.Subject && left.Figure?.Name == right.Figure?.Name && SameValues(left.Figure, right.Figure);
        return left.Subject == right.Subject && left.Object == right.Object
            || left.Relation.Symmetric && left.Subject == right.Object && left.Object == right.Subject;
    }

    private static bool SameValues(Figure? left, Figure? right) =>
        left is not null && right is not null && left.Properties.Count == right.Properties.Count && left.Properties.All(pair => right.Properties.TryGetValue(pair.Key, out var value) && value.Equals(pair.Value));

    private static bool SameTitle(Finding left, Finding right) =>
        Equals(left.Qualifiers.GetValueOrDefault("title"), right.Qualifiers.GetValueOrDefault("title"));

    private static Finding Merge(Finding kept, Finding other)
    {
        var qualifiers = kept.Qualifiers;
        foreach (var (name, value) in other.Qualifiers)
            if (!qualifiers.ContainsKey(name)) qualifiers = qualifiers.Add(name, value);
        return kept with { Qualifiers = qualifiers, By = kept.By ?? other.By };
    }
}
