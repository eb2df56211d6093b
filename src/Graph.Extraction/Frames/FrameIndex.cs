using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexical;
using Graph.Schema;

namespace Graph.Extraction.Frames;

/// <summary>All frames of a schema, by the words they turn on. Immutable, shared by all threads.</summary>
internal sealed class FrameIndex
{
    private readonly FrozenDictionary<Lemma, ImmutableArray<CompiledTemplate>> _byLemma;
    private readonly FrozenDictionary<string, ImmutableArray<CompiledTemplate>> _byNoun;
    private readonly FrozenDictionary<string, ImmutableArray<CompiledTemplate>>.AlternateLookup<ReadOnlySpan<char>> _byNounSpan;

    internal FrameIndex(LexicalTables tables)
    {
        var diagnostics = new List<Diagnostic>();
        var templates = FrameCompiler.Compile(tables, diagnostics);
        Diagnostics = [.. diagnostics];
        _byLemma = templates.Where(template => template.TriggerLemma is not null).GroupBy(template => template.TriggerLemma!)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _byNoun = templates.GroupBy(template => template.TriggerNoun)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _byNounSpan = _byNoun.GetAlternateLookup<ReadOnlySpan<char>>();
        Rules = [.. tables.Schema.Frames.Where(frame => frame.Rule is not null)];
    }

    /// <summary>Templates that turn on nothing.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Frames that a rule of the engine finds.</summary>
    internal ImmutableArray<Frame> Rules { get; }

    internal ImmutableArray<CompiledTemplate> On(Lemma lemma) => _byLemma.GetValueOrDefault(lemma, []);

    internal ImmutableArray<CompiledTemplate> On(string noun) => _byNoun.GetValueOrDefault(noun, []);

    internal ImmutableArray<CompiledTemplate> On(ReadOnlySpan<char> noun) => _byNounSpan.TryGetValue(noun, out var templates) ? templates : [];
}
