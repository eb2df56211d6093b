using Graph.Cli.Rendering;

namespace Graph.Cli.Tests.Rendering;

public sealed class TextTableTests
{
    [Fact]
    public void ColumnsStandInLineWhateverTheScript()
    {
        var screen = new Screen(width: 60);
        var table = new TextTable("name", "status");
        table.Add("Meta Platforms", "#asserted");
        table.Add("مِيتَا بلاتفورمز", "#former");
        table.Add("مختبر «TBD Lab»", "#planned");
        table.Write(screen.Terminal);
        Assert.Equal([17, 17, 17], screen.ColumnsOf("#"));
    }

    [Fact]
    public void ArabicCellsAreIsolatedOnAScreenAndNowhereElse()
    {
        var (screen, pipe) = (new Screen(width: 60), new Screen(width: null));
        foreach (var terminal in new[] { screen.Terminal, pipe.Terminal })
        {
            var table = new TextTable("a", "b");
            table.Add("ميتا", "Meta");
            table.Write(terminal);
        }
        Assert.Equal("\u2068ميتا\u2069  Meta", screen.Lines[2]);
        Assert.Equal("ميتا  Meta", pipe.Lines[2]);
    }

    [Fact]
    public void NumbersStandAtTheRight()
    {
        var pipe = new Screen(width: null);
        var table = new TextTable("relation", new TextColumn("facts", Right: true));
        table.Add("LEADS", "7");
        table.Add("OWNS", "1,204");
        table.Write(pipe.Terminal);
        Assert.Equal(["relation  facts", "────────  ─────", "LEADS         7", "OWNS      1,204"], pipe.Lines);
    }

    [Fact]
    public void ALongCellWrapsOnAScreenWithEachLineInIsolatesOfItsOwn()
    {
        var screen = new Screen(width: 30);
        var table = new TextTable("name", "sentence");
        table.Add("Meta", "قالت الشركة إنها ستطلق نموذجا جديدا في الربع الأول من العام");
        table.Write(screen.Terminal);
        var lines = screen.Lines[2..];
        Assert.True(lines.Length > 1, screen.Text);
        Assert.All(lines, line => Assert.True(CellWidth.Of(line) <= 30, line));
        Assert.All(lines, line => Assert.Equal((1, 1), (line.Count(letter => letter == '\u2068'), line.Count(letter => letter == '\u2069'))));
        Assert.Equal([6], screen.ColumnsOf("\u2068").Distinct());
    }

    [Fact]
    public void ARowIsOneLineWhereOutputGoesToAFile()
    {
        var pipe = new Screen(width: null);
        var table = new TextTable("sentence");
        table.Add(new string('س', 500));
        table.Write(pipe.Terminal);
        Assert.Equal(3, pipe.Lines.Length);
    }

    [Fact]
    public void ControlCharactersOfACellDoNotReachTheScreen()
    {
        var screen = new Screen(width: 60);
        var table = new TextTable("name");
        table.Add("a\e[31mb\nc\rd");
        table.Write(screen.Terminal);
        Assert.Equal("a [31mb c d", screen.Lines[2]);
    }

    [Fact]
    public void StylesAppearOnlyWhereTheyAreWanted()
    {
        var (styled, plain) = (new Screen(width: 60, styled: true), new Screen(width: 60));
        foreach (var terminal in new[] { styled.Terminal, plain.Terminal })
        {
            var table = new TextTable("a", "b");
            table.Add(new Cell("x", Style.Bold), "y");
            table.Write(terminal);
        }
        Assert.Equal("\e[1mx\e[0m  y", styled.Lines[2]);
        Assert.Equal("x  y", plain.Lines[2]);
    }

    [Fact]
    public void ARowOfTheWrongWidthIsRefused() =>
        Assert.Throws<ArgumentException>(() => new TextTable("a", "b").Add("x"));
}
