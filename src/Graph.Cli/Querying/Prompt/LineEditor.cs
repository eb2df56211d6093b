using Graph.Cli.Rendering;

namespace Graph.Cli.Querying.Prompt;

/// <summary>Reads a line that can be edited, with earlier ones by the arrow keys and completion by Tab.</summary>
/// <param name="keys">Waits for the next key.</param>
/// <param name="width">Columns of the screen.</param>
internal sealed class LineEditor(Func<ConsoleKeyInfo> keys, TextWriter screen, Func<int> width, History history, Func<string, int, Completion> complete) : ILineReader
{
    private const string ToLineStart = "\r", EraseToEnd = "\e[K", EraseScreen = "\e[H\e[2J";
    private const int MostShown = 100;
    private readonly EditBuffer _buffer = new();
    private string _prompt = "";
    private int _recalled;
    private string _unfinished = "";
    private bool _completedBefore;

    public LineRead Read(string prompt)
    {
        _prompt = prompt;
        _buffer.Set("");
        _recalled = history.Entries.Count;
        while (true)
        {
            Draw();
            var key = keys();
            var isTab = key.Key == ConsoleKey.Tab;
            if (End(key) is { } read)
            {
                screen.WriteLine();
                return read;
            }

            if (isTab) Complete();
            else Edit(key);
            _completedBefore = isTab;
        }
    }

    private LineRead? End(ConsoleKeyInfo key) => key switch
    {
        { Key: ConsoleKey.Enter } => new LineRead(LineReadKind.Line, _buffer.Text),
        { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control } => LineRead.Given(LineReadKind.Cancelled),
        { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } when _buffer.Text.Length == 0 => LineRead.Given(LineReadKind.End),
        _ => null,
    };

    private void Edit(ConsoleKeyInfo key)
    {
        var hasControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.Backspace when hasControl || key.Modifiers.HasFlag(ConsoleModifiers.Alt):
            case ConsoleKey.W when hasControl: _buffer.DeleteWordBack(); break;
            case ConsoleKey.Backspace:
            case ConsoleKey.H when hasControl: _buffer.DeleteBack(); break;
            case ConsoleKey.Delete:
            case ConsoleKey.D when hasControl: _buffer.Delete(); break;
            case ConsoleKey.LeftArrow when hasControl: _buffer.WordLeft(); break;
            case ConsoleKey.RightArrow when hasControl: _buffer.WordRight(); break;
            case ConsoleKey.LeftArrow:
            case ConsoleKey.B when hasControl: _buffer.Left(); break;
            case ConsoleKey.RightArrow:
            case ConsoleKey.F when hasControl: _buffer.Right(); break;
            case ConsoleKey.Home:
            case ConsoleKey.A when hasControl: _buffer.Home(); break;
            case ConsoleKey.End:
            case ConsoleKey.E when hasControl: _buffer.End(); break;
            case ConsoleKey.U when hasControl: _buffer.DeleteToStart(); break;
            case ConsoleKey.K when hasControl: _buffer.DeleteToEnd(); break;
            case ConsoleKey.UpArrow:
            case ConsoleKey.P when hasControl: Recall(_recalled - 1); break;
            case ConsoleKey.DownArrow:
            case ConsoleKey.N when hasControl: Recall(_recalled + 1); break;
            case ConsoleKey.L when hasControl: screen.Write(EraseScreen); break;
            default:
                if (!char.IsControl(key.KeyChar)) _buffer.Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void Recall(int index)
    {
        if (index < 0 || index > history.Entries.Count) return;
        if (_recalled == history.Entries.Count) _unfinished = _buffer.Text;
        _recalled = index;
        _buffer.Set(index == history.Entries.Count ? _unfinished : history.Entries[index]);
    }

    // The first Tab writes what is certain, the second shows what there is to choose from.
    private void Complete()
    {
        var completion = complete(_buffer.Text, _buffer.Cursor);
        if (completion.Candidates.Count == 0) return;
        var certain = completion.Candidates.Count == 1 ? completion.Candidates[0] : completion.CommonStart();
        var typed = _buffer.Text[completion.Start.._buffer.Cursor];
        if (certain != typed && certain.Length >= typed.Length)
        {
            _buffer.Replace(completion.Start, certain);
            return;
        }

        if (!_completedBefore || completion.Candidates.Count == 1) return;
        screen.WriteLine();
        foreach (var line in TextWrap.Lines(string.Join("  ", completion.Candidates.Take(MostShown)), width())) screen.WriteLine(line);
        if (completion.Candidates.Count > MostShown) screen.WriteLine($"… and {Count.Of(completion.Candidates.Count - MostShown)} more");
    }

    private void Draw()
    {
        var view = LineView.Of(_buffer, Math.Max(10, width() - _prompt.Length));
        var column = _prompt.Length + view.CursorColumn;
        screen.Write($"{ToLineStart}{_prompt}{view.Text}{EraseToEnd}{ToLineStart}{(column > 0 ? $"\e[{column}C" : "")}");
        screen.Flush();
    }
}
