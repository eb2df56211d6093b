using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Graph.Text.Reading.Pdf;

/// <summary>A paragraph on a page.</summary>
/// <param name="Text">Its lines joined.</param>
/// <param name="AtMargin">True where it is a single line in the top or bottom tenth of the page: a running head or a page number, perhaps.</param>
internal readonly record struct PdfParagraph(string Text, bool AtMargin);

/// <summary>Reads a page's paragraphs in reading order.</summary>
internal static class PageText
{
    // One thread: the caller reads files in parallel.
    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });
    private static readonly DocstrumBoundingBoxes Segmenter = new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    internal static List<PdfParagraph> Read(Page page)
    {
        var letters = DuplicateOverlappingTextProcessor.Get(page.Letters);
        var blocks = Segmenter.GetBlocks(Words.GetWords(letters)).Select(block => new Block(block, [.. block.TextLines.Select(PdfLine.Of)])).ToList();
        var rightToLeft = blocks.Sum(block => block.Leaning) > 0;
        blocks = ReadingOrder.Of(blocks, block => block.Source.BoundingBox, rightToLeft);

        // Some writers lay Arabic out as if it were Latin: then the page's own order is the logical one.
        var asDrawn = blocks.Where(block => block.Leaning > 0).Sum(block => ArabicWriting.Evidence(block.FromLeft()) - ArabicWriting.Evidence(block.FromRight(mirror: false))) > 0;
        var paragraphs = new List<PdfParagraph>();
        foreach (var block in blocks)
        {
            var box = block.Source.BoundingBox;
            var atMargin = block.Lines.Count == 1 && (box.Bottom > page.Height * 0.9 || box.Top < page.Height * 0.1);
            paragraphs.AddRange(Paragraphs.Of(block.Lines, block.Texts(asDrawn), block.Leaning > 0 && !asDrawn).Select(text => new PdfParagraph(text, atMargin)));
        }

        return paragraphs;
    }

    private sealed record Block(TextBlock Source, IReadOnlyList<PdfLine> Lines)
    {
        /// <summary>Right-to-left letters less left-to-right letters.</summary>
        internal int Leaning { get; } = Lines.Sum(line => line.Glyphs.Sum(glyph => glyph.Direction switch { Direction.RightToLeft => 1, Direction.LeftToRight => -1, _ => 0 }));

        internal string FromLeft() => string.Join(' ', Lines.Select(line => line.FromLeft()));

        internal string FromRight(bool mirror) => string.Join(' ', Lines.Select(line => VisualOrder.ToLogical(line.Glyphs, mirror)));

        internal IReadOnlyList<string> Texts(bool asDrawn)
        {
            if (Source.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other)) return [.. Source.TextLines.Select(line => ArabicPresentationForms.Unshape(line.Text))];
            if (Leaning <= 0 || asDrawn) return [.. Lines.Select(line => line.FromLeft())];

            // Whether a bracket's character is the one that was written or the one that is seen depends on the program that made the file.
            var mirror = VisualOrder.PairingScore(FromRight(mirror: true)) > VisualOrder.PairingScore(FromRight(mirror: false));
            return [.. Lines.Select(line => VisualOrder.ToLogical(line.Glyphs, mirror))];
        }
    }
}
