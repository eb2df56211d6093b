using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Schema.Loading;

namespace Graph.Schema;

/// <summary>Everything that a schema folder says, checked: labels, relations, lexicon and frames. Immutable.</summary>
public sealed class GraphSchema
{
    internal GraphSchema(SchemaDefinitions definitions, Lexicon lexicon, ImmutableArray<Frame> frames, string fingerprint)
    {
        Labels = definitions.Labels;
        Relations = definitions.Relations;
        Qualifiers = definitions.Qualifiers;
        Statuses = definitions.Statuses;
        VerbClasses = definitions.VerbClasses;
        WordClasses = definitions.WordClasses;
        Lexicon = lexicon;
        Frames = frames;
        Fingerprint = fingerprint;
    }

    /// <summary>Labels and which extends which.</summary>
    public LabelHierarchy Labels { get; }

    /// <summary>Relations by name, in the order of their declaration.</summary>
    public DefinitionTable<Relation> Relations { get; }

    /// <summary>Qualifiers by name, in the order of their declaration.</summary>
    public DefinitionTable<Qualifier> Qualifiers { get; }

    /// <summary>Statuses by name, in the order of their declaration.</summary>
    public DefinitionTable<Status> Statuses { get; }

    /// <summary>Classes of verbs by name, in the order of their declaration.</summary>
    public DefinitionTable<WordClass> VerbClasses { get; }

    /// <summary>Classes of function words by name, in the order of their declaration.</summary>
    public DefinitionTable<WordClass> WordClasses { get; }

    /// <summary>The status of a fact where nothing speaks against it: the first one declared.</summary>
    public string DefaultStatus => Statuses[0].Name;

    /// <summary>Names and words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Frames, ordered by file path, then by line.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Lower-case hex SHA-256 over path and content of every file read; changes when any of them does.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads <c>schema.yaml</c>, <c>lexicon/**/*.yaml</c> and <c>frames/**/*.yaml</c> below <paramref name="directory"/>.</summary>
    /// <remarks>Never throws for what a file holds or for a file that cannot be read: that becomes a diagnostic.</remarks>
    public static SchemaLoadResult Load(string directory) => SchemaLoader.Load(directory);

    /// <summary>True where <paramref name="relation"/> may stand between nodes of these labels. False for unknown names.</summary>
    public bool Fits(string relation, string fromLabel, string toLabel) =>
        Relations.TryGet(relation, out var found) && found.Fits(fromLabel, toLabel, Labels);
}
