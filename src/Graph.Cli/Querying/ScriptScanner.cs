namespace Graph.Cli.Querying;

/// <summary>What a stretch of a script is, as far as semicolons and brackets are concerned.</summary>
internal enum ScriptPartKind
{
    Code,

    /// <summary>A text or a name between quotes.</summary>
    Quoted,
    Comment,
}

/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="IsOpen">Whether the script ends before what closes it.</param>
internal readonly record struct ScriptPart(ScriptPartKind Kind, int Start, int End, bool IsOpen = false);

/// <summary>Tells code from texts and comments, also in a script that is not whole or not Cypher.</summary>
internal static class ScriptScanner
{
    internal static IEnumerable<ScriptPart> Parts(string script)
    {
        var codeFrom = 0;
        for (var at = 0; at < script.Length;)
        {
            if (NotCode(script, at) is not { } part)
            {
                at++;
                continue;
            }

            if (at > codeFrom) yield return new ScriptPart(ScriptPartKind.Code, codeFrom, at);
            yield return part;
            at = codeFrom = part.End;
        }

        if (codeFrom < script.Length) yield return new ScriptPart(ScriptPartKind.Code, codeFrom, script.Length);
    }

    private static ScriptPart? NotCode(string script, int at) => script[at] switch
    {
        '\'' or '"' => Quoted(script, at, hasEscapes: true),
        '`' => Quoted(script, at, hasEscapes: false),
        '/' when Next(script, at) == '/' => LineComment(script, at),
        '/' when Next(script, at) == '*' => BlockComment(script, at),
        _ => null,
    };

    private static char Next(string script, int at) => at + 1 < script.Length ? script[at + 1] : '\0';

    private static ScriptPart Quoted(string script, int start, bool hasEscapes)
    {
        for (var at = start + 1; at < script.Length; at++)
        {
            if (script[at] == script[start]) return new ScriptPart(ScriptPartKind.Quoted, start, at + 1);
            if (hasEscapes && script[at] == '\\') at++;
        }

        return new ScriptPart(ScriptPartKind.Quoted, start, script.Length, IsOpen: true);
    }

    private static ScriptPart LineComment(string script, int start)
    {
        var end = script.AsSpan(start).IndexOfAny('\r', '\n');
        return new ScriptPart(ScriptPartKind.Comment, start, end < 0 ? script.Length : start + end);
    }

    private static ScriptPart BlockComment(string script, int start)
    {
        var end = script.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0
            ? new ScriptPart(ScriptPartKind.Comment, start, script.Length, IsOpen: true)
            : new ScriptPart(ScriptPartKind.Comment, start, end + 2);
    }
}
