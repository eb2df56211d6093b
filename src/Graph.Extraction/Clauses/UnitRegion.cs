using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Walks over what stands after a constituent in its clause: up to the next verb outside a relative clause, complementizer or end.</summary>
/// <remarks>A structure, because every template that is tried walks such a region.</remarks>
internal struct UnitRegion
{
    private readonly SentenceContext _context;
    private readonly bool[] _inRelative;
    private readonly bool _relative;
    private readonly int _last;
    private int _at;

    internal UnitRegion(SentenceContext context, bool[] inRelative, int from, int reach)
    {
        (_context, _inRelative, _relative, _at) = (context, inRelative, inRelative[from], from);
        _last = Math.Min(context.Units.Count - 1, from + reach);
    }

    public readonly Unit Current => _context.Units[_at];

    public readonly UnitRegion GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++_at <= _last)
        {
            var unit = _context.Units[_at];
            switch (unit)
            {
                case VerbUnit { NonFinite: false } when !_inRelative[_at] || _relative:
                case FunctionUnit { Class: WordClass.Complementizer }:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    _at = _last;
                    return false;
                default:
                    if (_inRelative[_at] && !_relative) continue;
                    if (_context.Arabic || !_context.English.Opens(unit)) return true;
                    _at = _last;
                    return false;
            }
        }
        return false;
    }
}
