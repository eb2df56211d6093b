using Graph.Extraction.Coreference;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>All that is known while one sentence is searched for facts.</summary>
internal sealed class SentenceContext(LexicalTables tables, Document document, SentenceUnits units, int number, EntityTable entities, Discourse discourse, Phrases phrases, Findings findings)
{
    internal LexicalTables Tables { get; } = tables;

    internal Document Document { get; } = document;

    internal SentenceUnits Sentence { get; } = units;

    /// <summary>Number of the sentence in the document.</summary>
    internal int Number { get; } = number;

    /// <summary>The entities of the article.</summary>
    internal EntityTable Entities { get; } = entities;

    /// <summary>What the article has said so far.</summary>
    internal Findings Findings { get; } = findings;

    internal List<Unit> Units => Sentence.Units;

    internal bool Arabic => Sentence.Arabic;

    internal Discourse Discourse { get; } = discourse;

    /// <summary>Lists of words that steer the reading, from the lexicon.</summary>
    internal Phrases Phrases { get; } = phrases;

    /// <summary>Which quantities are figures, and of what.</summary>
    internal IReadOnlyList<StatedFigure> Figures => field ??= FigureReader.Read(this);

    /// <summary>True for السابق, former and their like.</summary>
    internal bool IsFormer(NominalPart part) =>
        part.Kind == PartKind.Noun && Tables.Functions.TryGetValue(part.Key, out var classes) && (classes & WordClass.Former) != 0;

    /// <summary>One flag a constituent: whether it stands inside a relative clause.</summary>
    internal bool[] InRelative => field ??= RelativeClauses.Mark(Units);

    /// <summary>The clauses of an English sentence.</summary>
    internal EnglishClauses English => field ??= new EnglishClauses(Units, InRelative, Phrases);

    internal bool IsA(string label, string ancestor) => Tables.Schema.Labels.IsA(label, ancestor);
}
