using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Text.Reading.Markdown;

/// <summary>Takes markup out line by line, without building a tree: for raw HTML in Markdown, and for Markdown nested too deep to parse.</summary>
/// <remarks>Linear in the text. Every line end stays where it was.</remarks>
internal static class MarkupStripper
{
    private static readonly string[] Dropped = ["script", "style", "object", "iframe", "figure", "svg", "noscript", "form", "video", "audio"];
    private static readonly SearchValues<char> NameParts = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly Regex Prefix = new(@"^[ \t]*(?:>[ \t]*|#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+)+", RegexOptions.NonBacktracking | RegexOptions.Multiline);
    private static readonly Regex Image = new(@"!\[[^\[\]]*\]\([^()]*\)", RegexOptions.NonBacktracking);
    private static readonly Regex Link = new(@"\[([^\[\]]*)\]\([^()]*\)", RegexOptions.NonBacktracking);
    private static readonly Regex Escape = new(@"\\([!-/:-@\[-`{-~])", RegexOptions.NonBacktracking);

    private static readonly Regex LineEndReference = new("&#(?:0*1[03]|[xX]0*[aAdD]);", RegexOptions.NonBacktracking);

    internal static string Strip(ReadOnlySpan<char> source)
    {
        var text = WithoutTags(source);
        text = Prefix.Replace(text, "");
        text = Image.Replace(text, "");
        text = Link.Replace(text, "$1").Replace("`", "", StringComparison.Ordinal);
        text = LineEndReference.Replace(Escape.Replace(text, "$1"), " ");
        return Leftovers.Remove(WebUtility.HtmlDecode(text));
    }

    private static string WithoutTags(ReadOnlySpan<char> source)
    {
        var result = new StringBuilder(source.Length);
        string? inside = null;
        var commentsEnd = true;
        for (int at; (at = source.IndexOf('<')) >= 0;)
        {
            Append(result, source[..at], inside is null);
            source = source[at..];
            var length = source.StartsWith("<!--") ? CommentLength(source, ref commentsEnd) : TagLength(source);
            if (length == 0)
            {
                Append(result, source[..1], inside is null);
                source = source[1..];
                continue;
            }

            var tag = source[..length];
            Append(result, tag, keep: false);
            inside = Next(inside, tag);
            source = source[length..];
        }

        Append(result, source, inside is null);
        return result.ToString();
    }

    // What is dropped still counts its lines.
    private static void Append(StringBuilder result, ReadOnlySpan<char> piece, bool keep)
    {
        if (keep) result.Append(piece);
        else result.Append('\n', LineIndex.CountLineEnds(piece));
    }

    // A tag without its > is no tag: the sign stays, as in "a < b".
    private static int TagLength(ReadOnlySpan<char> source)
    {
        if (source.Length < 2 || !(char.IsAsciiLetter(source[1]) || source[1] is '/' or '!' or '?')) return 0;
        var end = source[1..].IndexOfAny('<', '>');
        return end >= 0 && source[end + 1] == '>' ? end + 2 : 0;
    }

    // Once no --> follows, it is not looked for again: a text full of <!-- must not be scanned to its end each time.
    private static int CommentLength(ReadOnlySpan<char> source, ref bool commentsEnd)
    {
        var end = commentsEnd ? source.IndexOf("-->") : -1;
        commentsEnd = end >= 0;
        return end < 0 ? 0 : end + 3;
    }

    private static string? Next(string? inside, ReadOnlySpan<char> tag)
    {
        var closing = tag[1] == '/';
        var name = tag[(closing ? 2 : 1)..];
        var length = name.IndexOfAnyExcept(NameParts);
        name = name[..Math.Max(length, 0)];
        if (inside is not null) return closing && name.Equals(inside, StringComparison.OrdinalIgnoreCase) ? null : inside;
        if (closing || tag[^2] == '/') return null;
        foreach (var dropped in Dropped)
            if (name.Equals(dropped, StringComparison.OrdinalIgnoreCase))
                return dropped;
        return null;
    }
}
