using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Text.Reading.Markdown;

/// <summary>YAML between two <c>---</c> lines at the start of a Markdown file.</summary>
/// <param name="BodyStart">Offset of the first character after it; 0 where there is none.</param>
/// <param name="Metadata">Its scalars, as written, by key; a list of scalars is joined by comma and blank.</param>
/// <param name="Mistake">Why the YAML could not be read to its end, with the place in the file.</param>
internal sealed record FrontMatter(int BodyStart, ImmutableSortedDictionary<string, string> Metadata, (int Line, int Column, string Message)? Mistake)
{
    private const int MaxDepth = 64;

    /// <summary>The value of the first key that is there and not empty.</summary>
    internal string? this[params ReadOnlySpan<string> keys]
    {
        get
        {
            foreach (var key in keys)
                if (Metadata.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value))
                    return value;
            return null;
        }
    }

    internal static FrontMatter Read(string text)
    {
        var metadata = ArticleDraft.NoMetadata.ToBuilder();
        if (!TryFind(text, out var yaml, out var bodyStart)) return new(0, metadata.ToImmutable(), null);
        try
        {
            Read(new Parser(new StringReader(yaml.In(text).ToString())), metadata);
            return new(bodyStart, metadata.ToImmutable(), null);
        }
        catch (YamlException error)
        {
            // The opening --- is line 1 of the file, so the YAML's first line is its second.
            return new(bodyStart, metadata.ToImmutable(), ((int)error.Start.Line + 1, (int)error.Start.Column, error.Message.TrimEnd('.')));
        }
    }

    private static bool TryFind(string text, out TextSpan yaml, out int bodyStart)
    {
        yaml = default;
        bodyStart = 0;
        var first = NextLine(text, 0, out var lineStart);
        if (first.TrimEnd() is not "---") return false;
        var yamlStart = lineStart;
        while (lineStart < text.Length)
        {
            var end = lineStart;
            var line = NextLine(text, lineStart, out lineStart).TrimEnd();
            if (line is not ("---" or "...")) continue;
            yaml = new(yamlStart, end);
            bodyStart = lineStart;
            return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NextLine(string text, int start, out int next)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            next = text.Length;
            return rest;
        }

        next = start + end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end];
    }

    // Events, not a tree: aliases are never expanded and nesting never recursed into.
    private static void Read(Parser parser, ImmutableSortedDictionary<string, string>.Builder metadata)
    {
        var depth = 0;
        string? key = null;
        List<string>? items = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    if (++depth > MaxDepth) throw new YamlException(parser.Current.Start, parser.Current.End, $"Nested deeper than {MaxDepth} levels");
                    if (depth == 2 && parser.Current is SequenceStart) items = [];
                    break;
                case MappingEnd or SequenceEnd:
                    if (--depth != 1) break;
                    if (key is not null && items is { Count: > 0 }) metadata[key] = string.Join(", ", items);
                    (key, items) = (null, null);
                    break;
                case Scalar scalar when depth == 1:
                    if (key is null)
                    {
                        key = scalar.Value;
                        break;
                    }

                    metadata[key] = scalar.Value;
                    key = null;
                    break;
                case Scalar scalar when depth == 2:
                    items?.Add(scalar.Value);
                    break;
                case AnchorAlias when depth == 1:
                    key = null;
                    break;
            }
        }
    }
}
