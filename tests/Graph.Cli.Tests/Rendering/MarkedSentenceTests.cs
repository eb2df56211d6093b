using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Tests.Rendering;

public sealed class MarkedSentenceTests
{
    private const string Sentence = "قالت «ميتا» إنها اشترت «ألفا».";

    [Fact]
    public void FocusWordsStandInBracketsTogetherWithTheirQuotationMarks() =>
        Assert.Equal(["  قالت [«ميتا» إنها اشترت «ألفا»]."], Lines(new Screen(width: null), "ميتا", "ألفا"));

    [Fact]
    public void FocusWordsAreBoldOnAScreen() =>
        Assert.Equal(["  \u2068قالت \e[1m«ميتا»\e[0m إنها اشترت «ألفا».\u2069"], Lines(new Screen(width: 80, styled: true), "ميتا", "ميتا"));

    [Fact]
    public void BoldGoesOnOverALineBreak() =>
        Assert.Equal(["  \u2068قالت \e[1m«ميتا»\e[0m\u2069", "  \u2068\e[1mإنها اشترت\e[0m\u2069", "  \u2068\e[1m«ألفا»\e[0m.\u2069"], Lines(new Screen(width: 13, styled: true), "ميتا", "ألفا"));

    [Fact]
    public void AFocusOutsideTheSentenceMarksNothingBeyondIt()
    {
        var screen = new Screen(width: null);
        MarkedSentence.Write(new Evidence("a.txt", 1, 100, 110, "Too short.", 90, 500), screen.Terminal, indent: 0);
        Assert.Equal(["[Too short.]"], screen.Lines);
    }

    private static string[] Lines(Screen screen, string first, string last)
    {
        const int start = 40;
        var focus = (Sentence.IndexOf(first, StringComparison.Ordinal), Sentence.IndexOf(last, StringComparison.Ordinal) + last.Length);
        MarkedSentence.Write(new Evidence("a.txt", 1, start, start + Sentence.Length, Sentence, start + focus.Item1, start + focus.Item2), screen.Terminal, indent: 2);
        return screen.Lines;
    }
}
