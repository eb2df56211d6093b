using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Which constituents stand inside a relative clause.</summary>
internal static class RelativeClauses
{
    /// <summary>One flag a constituent.</summary>
    /// <remarks>A clause that a comma opens ends at the next comma; another ends before the second finite verb, or at a comma after its own.</remarks>
    internal static bool[] Mark(List<Unit> units)
    {
        var inside = new bool[units.Count];
        for (var index = 0; index < units.Count; index++)
        {
            if (units[index] is not FunctionUnit { Class: WordClass.Relative, Key: not "ما" }) continue;
            // "Beta, a firm that makes chips, in 2016": the apposition ends with its comma, and so does what is in it.
            var afterComma = index > 0 && units[index - 1] is MarkUnit { Kind: TokenKind.Comma }
                || index > 1 && units[index - 1] is Nominal { Preposition: null, Joined: false } && units[index - 2] is MarkUnit { Kind: TokenKind.Comma };
            var verbs = 0;
            var at = index;
            for (; at < units.Count; at++)
            {
                // A relative clause inside this one has a verb of its own.
                if (at > index && units[at] is FunctionUnit { Class: WordClass.Relative, Key: not "ما" }) verbs = 0;
                if (units[at] is MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }) break;
                if (at > index && units[at] is MarkUnit { Kind: TokenKind.Comma } && verbs > 0 && (afterComma || at + 1 < units.Count && units[at + 1] is VerbUnit or FunctionUnit)) break;
                if (units[at] is VerbUnit { NonFinite: false } or FunctionUnit { Key: "be" })
                {
                    if (verbs > 0 && !units[at].Joined) break;
                    verbs++;
                }
                inside[at] = true;
            }
            index = Math.Max(index, at - 1);
        }
        return inside;
    }
}
