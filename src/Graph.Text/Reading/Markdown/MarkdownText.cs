using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Graph.Text.Reading.Markdown;

/// <summary>Takes the markup out of Markdown and leaves each piece of text on its line.</summary>
internal static class MarkdownText
{
    // Stands for the gap between two cells of a table's row; belongs to no document.
    private static readonly LiteralInline CellGap = new("\t");

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The text of <paramref name="body"/>, whose first line is number <paramref name="firstLine"/> (from 0) of its file.</summary>
    /// <exception cref="ArgumentException">The markup is nested deeper than Markdig goes.</exception>
    internal static string Read(string body, int firstLine)
    {
        var document = Markdig.Markdown.Parse(body, Pipeline);
        var writer = new LineWriter(firstLine);
        var pending = new Stack<MarkdownObject>();
        pending.Push(document);
        while (pending.TryPop(out var node)) Visit(node, body, firstLine, writer, pending);
        return Leftovers.Remove(writer.ToText(firstLine + LineIndex.CountLineEnds(body)));
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        // In an article four blanks before a line are an indent, not code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static void Visit(MarkdownObject node, string body, int firstLine, LineWriter writer, Stack<MarkdownObject> pending)
    {
        var line = firstLine + node.Line;
        switch (node)
        {
            case HtmlBlock { Type: HtmlBlockType.NonInterruptingBlock or HtmlBlockType.InterruptingBlock } block:
                WriteLines(MarkupStripper.Strip(Slice(body, block.Span)), line, writer);
                break;
            case HtmlBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case CodeBlock code:
                for (var i = 0; i < code.Lines.Count; i++)
                    writer.Write(firstLine + code.Lines.Lines[i].Line, code.Lines.Lines[i].Slice.AsSpan());
                break;
            case TableCell cell:
                PushAll(cell, pending);
                if (cell.Parent![0] != cell) pending.Push(CellGap);
                break;
            case ContainerBlock container:
                PushAll(container, pending);
                break;
            case LeafBlock { Inline: { } inlines }:
                pending.Push(inlines);
                break;
            case LinkInline { IsImage: true } or AutolinkInline:
                break;
            case DelimiterInline delimiter:
                // A bracket that opened no link: a sign like any other.
                writer.Write(line, delimiter.ToLiteral());
                PushAll(delimiter, pending);
                break;
            case ContainerInline container:
                PushAll(container, pending);
                break;
            case LiteralInline gap when ReferenceEquals(gap, CellGap):
                writer.Write(0, "\t");
                break;
            case LiteralInline literal:
                writer.Write(line, literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                writer.Write(line, entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                writer.Write(line, code.Content);
                break;
            case HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                writer.Write(line, " ");
                break;
        }
    }

    private static void PushAll(ContainerBlock container, Stack<MarkdownObject> pending)
    {
        for (var i = container.Count - 1; i >= 0; i--) pending.Push(container[i]);
    }

    private static void PushAll(ContainerInline container, Stack<MarkdownObject> pending)
    {
        for (var child = container.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
    }

    private static void WriteLines(string text, int line, LineWriter writer)
    {
        var lines = new LineIndex(text);
        for (var i = 1; i <= lines.Count; i++) writer.Write(line + i - 1, lines.SpanOf(i).In(text));
    }

    private static ReadOnlySpan<char> Slice(string body, SourceSpan span) => span.IsEmpty ? [] : body.AsSpan(span.Start, span.Length);
}
