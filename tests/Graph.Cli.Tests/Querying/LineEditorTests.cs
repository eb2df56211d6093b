using Graph.Cli.Querying.Prompt;

namespace Graph.Cli.Tests.Querying;

public sealed class LineEditorTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abc ← ← X", "aXbc")]
    [InlineData("abc ← ⌫", "ac")]
    [InlineData("ميتا ← ⌫ ← س", "مسيا")]
    [InlineData("abc ⇤ X", "Xabc")]
    [InlineData("abc ⇤ ⌦ ⇥ Y", "bcY")]
    [InlineData("one_two ^W", "")]
    [InlineData("ab ^U c", "c")]
    [InlineData("ab ← ^K", "a")]
    public void KeysEditTheLine(string keys, string expected) => Assert.Equal(expected, Read(new History(null), keys).Text);

    [Fact]
    public void ALetterGoesWithItsMarks() => Assert.Equal("م\u064e", Read(new History(null), "م\u064eي\u0651 ⌫").Text);

    [Fact]
    public void ArrowsBringBackEarlierLinesAndThenTheUnfinishedOne()
    {
        var history = new History(null);
        history.Add("first");
        history.Add("second");
        Assert.Equal("first", Read(history, "new ↑ ↑ ↑").Text);
        Assert.Equal("second", Read(history, "↑ ↑ ↓").Text);
        Assert.Equal("new", Read(history, "new ↑ ↓").Text);
    }

    [Fact]
    public void ControlCDropsTheLineAndControlDEndsOnlyAnEmptyOne()
    {
        Assert.Equal(LineReadKind.Cancelled, Read(new History(null), "abc ^C").Kind);
        Assert.Equal(LineReadKind.End, Read(new History(null), "^D").Kind);
        Assert.Equal("bc", Read(new History(null), "abc ⇤ ^D").Text);
    }

    [Fact]
    public void TabWritesWhatIsCertainAndThenShowsTheChoice()
    {
        var screen = new StringWriter();
        Assert.Equal("MATCH", Read(new History(null), "MAT ⇆", screen, "MATCH").Text);
        Assert.Equal("Compa", Read(new History(null), "C ⇆", screen, "Company", "Compass").Text);
        Assert.DoesNotContain("Compass", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal("Compa", Read(new History(null), "C ⇆ ⇆ ⇆", screen, "Company", "Compass").Text);
        Assert.Contains("Company  Compass", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ALineLongerThanTheScreenMovesSidewaysWithTheCursor()
    {
        var buffer = new EditBuffer();
        buffer.Insert("0123456789");
        Assert.Equal(new LineView("6789", 4), LineView.Of(buffer, 5));
        buffer.Home();
        Assert.Equal(new LineView("01234", 0), LineView.Of(buffer, 5));
    }

    private static LineRead Read(History history, string keys, TextWriter? screen = null, params string[] candidates)
    {
        var pressed = new Queue<ConsoleKeyInfo>(keys.Split(' ').SelectMany(Press).Append(Key(ConsoleKey.Enter)));
        var editor = new LineEditor(pressed.Dequeue, screen ?? TextWriter.Null, () => 80, history, (_, _) => new Completion(0, candidates));
        return editor.Read("> ");
    }

    private static IEnumerable<ConsoleKeyInfo> Press(string word) => word switch
    {
        "←" => [Key(ConsoleKey.LeftArrow)],
        "↑" => [Key(ConsoleKey.UpArrow)],
        "↓" => [Key(ConsoleKey.DownArrow)],
        "⌫" => [Key(ConsoleKey.Backspace)],
        "⌦" => [Key(ConsoleKey.Delete)],
        "⇤" => [Key(ConsoleKey.Home)],
        "⇥" => [Key(ConsoleKey.End)],
        "⇆" => [Key(ConsoleKey.Tab)],
        ['^', var letter] => [new ConsoleKeyInfo((char)(letter - '@'), Enum.Parse<ConsoleKey>(letter.ToString()), false, false, true)],
        _ => word.Select(letter => new ConsoleKeyInfo(letter, ConsoleKey.None, false, false, false)),
    };

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, false, false, false);
}
