using System.Text;
using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>Writes a part of a page as a browser lays it out: one line a block, white space collapsed, <c>pre</c> as it stands.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private bool _lineEnds;
    private bool _blank;
    private int _preformatted;

    internal static string Write(IElement root, Func<IElement, bool> skip)
    {
        var writer = new BlockText();
        foreach (var (node, leaving) in DomWalk.Steps(root, skip))
        {
            if (node is IText text) writer.Add(text.Data);
            else if (node is IElement element) writer.Pass(element, leaving);
        }

        return writer._text.ToString();
    }

    private void Pass(IElement element, bool leaving)
    {
        if (element.LocalName == "pre") _preformatted += leaving ? -1 : 1;
        if (element.LocalName == "br" || PageElements.IsBlock(element)) _lineEnds = true;
    }

    private void Add(string data)
    {
        foreach (var unit in data)
        {
            // A no-break space is none of these: it stays, as in a browser.
            if (unit is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_preformatted > 0 && unit is '\n' or '\r') _lineEnds = true;
                else _blank = true;
                continue;
            }

            if (_lineEnds && _text.Length > 0) _text.Append('\n');
            else if (_blank && _text.Length > 0) _text.Append(' ');
            (_lineEnds, _blank) = (false, false);
            _text.Append(unit);
        }
    }
}
