using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Cuts a template into its parts.</summary>
/// <remarks>
/// <code>
/// template    = { word | choice | slot }
/// choice      = "(" alternative "|" alternative { "|" alternative } ")"
/// alternative = word { word }
/// slot        = "{" name [ ":" label { "|" label } ] "}"
/// </code>
/// </remarks>
internal sealed class TemplateParser(YamlNode node, FrameLanguage language, FrameSlots slots, string source, FileReport report)
{
    private const string Marks = "{}()|";
    private const string Punctuation = ",،;؛:!?؟«»\"“”";

    private readonly string _text = node.Text;
    private readonly ScalarPlaces _places = new(node, source, report);
    private readonly ImmutableArray<TemplatePart>.Builder _parts = ImmutableArray.CreateBuilder<TemplatePart>();
    private int _at;
    private bool _failed;

    /// <summary>The template; null where it has a mistake, which is reported.</summary>
    internal FrameTemplate? Parse()
    {
        while (_at < _text.Length && !_failed)
        {
            if (char.IsWhiteSpace(_text[_at])) _at++;
            else ReadPart(joined: _at > 0 && !char.IsWhiteSpace(_text[_at - 1]));
        }
        if (_failed) return null;
        var template = new FrameTemplate(language, _text, _parts.ToImmutable(), _places.At(0));
        return slots.Check(template, report) ? template : null;
    }

    private void ReadPart(bool joined)
    {
        switch (_text[_at])
        {
            case '{': ReadSlot(joined); break;
            case '(': ReadChoice(joined); break;
            case '}': Fail(_at, "This `}` closes nothing; a slot is written `{name}`."); break;
            case ')': Fail(_at, "This `)` closes nothing; alternatives are written `(one|other)`."); break;
            case '|': Fail(_at, "A `|` outside brackets; alternatives are written `(one|other)`."); break;
            default:
                var start = _at;
                _parts.Add(new TemplateWord(ReadWord(), _places.At(start), joined));
                break;
        }
    }

    private string ReadWord()
    {
        var start = _at;
        if (Punctuation.Contains(_text[_at])) return _text[start..++_at];
        while (_at < _text.Length && !EndsWord(_text[_at])) _at++;
        // A full stop ends a sentence where it ends a word, and is part of one where letters follow.
        if (_at - start > 1 && _text[_at - 1] == '.' && _at == _text.Length) _at--;
        return _text[start.._at];
    }

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || Marks.Contains(c) || Punctuation.Contains(c);

    private void ReadSlot(bool joined)
    {
        var start = _at;
        var close = _text.IndexOf('}', _at);
        var reopened = _text.IndexOf('{', _at + 1);
        if (close < 0 || (reopened >= 0 && reopened < close))
        {
            Fail(start, "The slot that opens here is not closed: `}` is missing.");
            return;
        }
        _at = close + 1;
        var colon = _text.IndexOf(':', start, close - start);
        var nameEnd = colon < 0 ? close : colon;
        var name = Trim(start + 1, nameEnd, out var nameAt);
        if (!slots.CheckName(name, nameAt, _places))
        {
            _failed = true;
            return;
        }
        var labels = slots.LabelsOf(name);
        if (colon >= 0) labels = ReadLabels(name, colon + 1, close);
        if (_parts.OfType<TemplateSlot>().Any(other => other.Name == name)) Fail(start, $"The slot `{{{name}}}` appears twice in the template.");
        _parts.Add(new TemplateSlot(name, labels, colon >= 0, _places.At(start), joined));
    }

    private ImmutableArray<string> ReadLabels(string slot, int start, int end)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        for (var from = start; from <= end;)
        {
            var bar = _text.IndexOf('|', from, end - from);
            var to = bar < 0 ? end : bar;
            var label = Trim(from, to, out var labelAt);
            if (!slots.CheckLabel(slot, label, labelAt, _places)) _failed = true;
            labels.Add(label);
            from = to + 1;
        }
        return labels.ToImmutable();
    }

    private void ReadChoice(bool joined)
    {
        var start = _at++;
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var words = ImmutableArray.CreateBuilder<string>();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c)) _at++;
            else if (c is '{' or '}') { Fail(_at, "A slot cannot stand among alternatives; write two templates."); return; }
            else if (c == '(') { Fail(_at, "Alternatives cannot hold alternatives; write them side by side."); return; }
            else if (c is not ('|' or ')')) words.Add(ReadWord());
            else
            {
                if (words.Count == 0) { Fail(_at, "An alternative is empty; write one template with the word and one without."); return; }
                alternatives.Add(words.ToImmutable());
                words.Clear();
                _at++;
                if (c == '|') continue;
                if (alternatives.Count < 2) { Fail(start, "Brackets with a single alternative; write the words without brackets."); return; }
                _parts.Add(new TemplateChoice(alternatives.ToImmutable(), _places.At(start), joined));
                return;
            }
        }
        Fail(start, "The alternatives that open here are not closed: `)` is missing.");
    }

    private string Trim(int start, int end, out int at)
    {
        for (at = start; at < end && char.IsWhiteSpace(_text[at]);) at++;
        return _text[at..end].TrimEnd();
    }

    private void Fail(int offset, string message)
    {
        _places.Error(offset, message);
        _failed = true;
    }
}
