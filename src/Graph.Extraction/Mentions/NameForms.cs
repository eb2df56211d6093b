using System.Runtime.InteropServices;
using Graph.Extraction.Lexical;

namespace Graph.Extraction.Mentions;

/// <summary>The names of an article cut into tokens, to be asked which of them begins another.</summary>
/// <remarks>Forms are cut when they are first asked for, each once, so that a long article costs no more a name than a short one.</remarks>
internal sealed class NameForms
{
    private readonly List<(Entity Entity, string Form, bool Name)> _waiting = [];
    private readonly Dictionary<string, List<Entity>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _surfaces = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _tokens = new(StringComparer.Ordinal);

    internal void AddName(Entity entity) => _waiting.Add((entity, entity.Name, true));

    internal void AddSurface(Entity entity, string surface) => _waiting.Add((entity, surface, false));

    /// <summary>The tokens of a name or surface of the article, cut once: rules ask at every mention.</summary>
    internal ReadOnlySpan<string> TokensOf(string form)
    {
        ref var tokens = ref CollectionsMarshal.GetValueRefOrAddDefault(_tokens, form, out _);
        return CollectionsMarshal.AsSpan(tokens ??= Phrase.Tokens(form));
    }

    /// <summary>Entities whose canonical name is made of these tokens.</summary>
    internal ReadOnlySpan<Entity> Named(ReadOnlySpan<string> tokens) => Find(_names, tokens);

    /// <summary>Entities that the text calls by these tokens.</summary>
    internal ReadOnlySpan<Entity> Called(ReadOnlySpan<string> tokens) => Find(_surfaces, tokens);

    private ReadOnlySpan<Entity> Find(Dictionary<string, List<Entity>> forms, ReadOnlySpan<string> tokens)
    {
        foreach (var (entity, form, name) in _waiting)
        {
            ref var entities = ref CollectionsMarshal.GetValueRefOrAddDefault(name ? _names : _surfaces, string.Join(' ', TokensOf(form)), out _);
            (entities ??= []).Add(entity);
        }
        _waiting.Clear();
        return forms.TryGetValue(string.Join(' ', tokens), out var found) ? CollectionsMarshal.AsSpan(found) : [];
    }
}
