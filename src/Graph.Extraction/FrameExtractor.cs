using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Extraction.Rules;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction;

/// <summary>Takes facts from articles by the frames of a schema. Immutable; one serves all threads.</summary>
public sealed class FrameExtractor : IFactExtractor
{
    private static readonly ImmutableArray<IRule> Rules = [new OfficeRule(), new SuccessionRule(), new DemonymRule(), new VersionRule(), new MakerRule(), new MetricRule(), new UnitRule(), new BranchRule(), new OwnedRule(), new SeatRule(), new FieldRule()];

    private readonly LexicalTables _tables;
    private readonly Phrases _phrases;
    private readonly FrameIndex _frames;
    private readonly TextAnalyzer _analyzer;
    private readonly ImmutableArray<(IRule Rule, Frame Frame, Relation Relation)> _rules;

    /// <summary>Makes an extractor; costs a fraction of a second, so make one and keep it.</summary>
    public FrameExtractor(GraphSchema schema)
    {
        _tables = new LexicalTables(schema);
        _phrases = new Phrases(schema.Lexicon);
        _frames = new FrameIndex(_tables);
        _analyzer = new TextAnalyzer(TextRulesOf.Lexicon(schema.Lexicon), new Vocabulary((folded, script) => new LexicalWord(folded, script, _tables)));
        var unknown = _frames.Rules.Where(frame => !Rules.Any(rule => rule.Name == frame.Rule)).Select(frame => new Diagnostic(
            frame.Position.File, frame.Position.Line, frame.Position.Column,
            $"Frame {frame.Name} calls the rule {frame.Rule}, which is not one of: {string.Join(", ", Rules.Select(rule => rule.Name))}"));
        Diagnostics = [.. _frames.Diagnostics, .. unknown];
        _rules = [.. from rule in Rules
            from frame in _frames.Rules
            where frame.Rule == rule.Name
            select (rule, frame, schema.Relations.First(relation => relation.Name == frame.Relation))];
    }

    /// <summary>Mistakes in frames that only the engine can see: templates without a word to turn on, rules that do not exist.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public ArticleFacts Extract(Article article, CancellationToken cancellationToken = default) => Extract(Analyze(article), cancellationToken);

    internal Document Analyze(Article article) => _analyzer.Analyze(article);

    internal ArticleFacts Extract(Document document, CancellationToken cancellationToken)
    {
        var entities = new EntityTable(_tables.Schema.Labels);
        var findings = new Findings();
        var discourse = new Discourse();
        var finder = new MentionFinder(_tables, document, entities);
        var arabic = new ArabicUnitReader(_tables, document);
        var english = new EnglishUnitReader(_tables, document);
        var inQuantity = QuantityTokens(document);
        var firstQuantity = 0;
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = document.Sentences[number];
            if (sentence.Furniture) continue;
            while (firstQuantity < document.Quantities.Length && document.Quantities[firstQuantity].EndToken <= sentence.FirstToken) firstQuantity++;
            var mentions = finder.Find(sentence, inQuantity);
            var isArabic = IsArabic(document, sentence);
            var units = isArabic ? arabic.Read(sentence, mentions, firstQuantity) : english.Read(sentence, mentions, firstQuantity);
            if (units.Count == 0) continue;
            Search(new SentenceContext(_tables, document, new SentenceUnits(sentence, isArabic, units), number, entities, discourse, _phrases, findings), findings);
        }
        return FactWriter.Write(document, entities, findings, _tables.Schema);
    }

    /// <summary>How each sentence was read, a line a sentence: for whoever writes frames.</summary>
    public IEnumerable<string> Describe(Article article)
    {
        var document = _analyzer.Analyze(article);
        var finder = new MentionFinder(_tables, document, new EntityTable(_tables.Schema.Labels));
        var inQuantity = QuantityTokens(document);
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Furniture) continue;
            var mentions = finder.Find(sentence, inQuantity);
            var firstQuantity = document.Quantities.TakeWhile(quantity => quantity.EndToken <= sentence.FirstToken).Count();
            var units = IsArabic(document, sentence) ? new ArabicUnitReader(_tables, document).Read(sentence, mentions, firstQuantity)
                : new EnglishUnitReader(_tables, document).Read(sentence, mentions, firstQuantity);
            yield return $"{sentence.Line}: {string.Join(' ', units.Select(unit => UnitText.Of(unit, document)))}";
        }
    }

    private void Search(SentenceContext context, Findings findings)
    {
        context.Discourse.Begin(context.Number);
        NamingReader.Read(context);
        var referents = new ReferentFinder(context);
        Prominence.Enter(context, referents);
        var roles = new RoleFinder(context, referents);
        var statuses = new StatusReader(context, roles);
        var qualifiers = new QualifierReader(context, roles);
        var builder = new FindingBuilder(context, context.Number, statuses, new AttributionReader(context, roles), qualifiers, findings);
        foreach (var (rule, frame, relation) in _rules)
            if (rule is OfficeRule) rule.Run(frame, relation, context, roles, statuses, builder);
        new FrameMatcher(context, _frames, roles, builder).Run();
        foreach (var (rule, frame, relation) in _rules)
            if (rule is not OfficeRule) rule.Run(frame, relation, context, roles, statuses, builder);
        EchoReader.Read(context);
        StatementReader.Read(context, roles, qualifiers);
    }

    private static bool[] QuantityTokens(Document document)
    {
        var inside = new bool[document.Tokens.Length];
        foreach (var quantity in document.Quantities)
            for (var at = quantity.FirstToken; at < quantity.EndToken; at++) inside[at] = true;
        return inside;
    }

    private static bool IsArabic(Document document, Sentence sentence)
    {
        var arabic = 0;
        var latin = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            switch (document[at].Word.Script)
            {
                case Script.Arabic:
                    arabic++;
                    break;
                case Script.Latin:
                    latin++;
                    break;
            }
        return arabic * 2 >= latin;
    }
}
