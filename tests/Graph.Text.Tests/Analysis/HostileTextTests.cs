using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

/// <summary>Texts a million characters long that tempt an analysis into quadratic work. They end, with the right counts.</summary>
public sealed class HostileTextTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("«", 1)]
    [InlineData("\"", 1)]
    [InlineData("(", 1)]
    [InlineData("» ", 1)]
    [InlineData("' ", 1)]
    [InlineData("«ا» ", 3)]
    [InlineData("2025 ", 1)]
    [InlineData("20/", 2)]
    [InlineData("1,", 2)]
    [InlineData("بين ", 1)]
    [InlineData("مليون ", 1)]
    [InlineData("أكثر من ", 2)]
    [InlineData("في وقت ", 2)]
    [InlineData("a@ ", 2)]
    [InlineData("@ ", 1)]
    public void ARepeatedPieceGivesItsTokensEachTime(string piece, int tokens)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        var document = Analyzed.Of(text);
        Assert.Equal(Million / piece.Length * tokens, document.Tokens.Length);
        Assert.Equal(document.Tokens.Length, document.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
    }

    [Theory]
    [InlineData('ا')]
    [InlineData('a')]
    [InlineData('7')]
    [InlineData('東')]
    public void AWordWithoutEndIsCutIntoJoinedPieces(char letter)
    {
        var tokens = Analyzed.Of(new string(letter, Million)).Tokens;
        Assert.Equal((Million + Tokenizer.LongestWord - 1) / Tokenizer.LongestWord, tokens.Length);
        Assert.Equal(Million, tokens[^1].Span.End);
        Assert.Equal(TokenFlags.Joined, tokens[1].Flags);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("@")]
    [InlineData("-")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("1.")]
    [InlineData("http://")]
    public void PiecesThatRunTogetherStillCoverTheText(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        var tokens = Analyzed.Of(text).Tokens;
        Assert.Equal(0, tokens[0].Span.Start);
        Assert.Equal(text.Length, tokens[^1].Span.End);
    }

    [Fact]
    public void MarksWithoutLettersAreNoTokens() => Assert.Equal(0, Analyzed.Of(new string('\u064B', Million)).Tokens.Length);

    [Fact]
    public void AMillionLinesAreCounted() => Assert.Equal(Million, Analyzed.Of(new string('\n', Million - 1) + "x").Sentences[0].Line);

    [Fact]
    public void AVocabularyThatIsFullStillGivesWords()
    {
        var vocabulary = new Vocabulary((folded, script) => new Word(folded, script), capacity: 3);
        var tokens = new Tokenizer(vocabulary).Tokenize("a b c d e a d");
        Assert.Equal(3, vocabulary.Count);
        Assert.Equal(["a", "b", "c", "d", "e", "a", "d"], tokens.Select(token => token.Word.Folded));
        Assert.Same(tokens[0].Word, tokens[5].Word);
        Assert.NotSame(tokens[3].Word, tokens[6].Word);
    }

    [Fact]
    public void AVocabularyFullOfWordsThatNoLongerComeBeginsAgain()
    {
        var vocabulary = new Vocabulary((folded, script) => new Word(folded, script), capacity: 3);
        var tokenizer = new Tokenizer(vocabulary);
        tokenizer.Tokenize("a b c");
        tokenizer.Tokenize(string.Join(' ', Enumerable.Repeat("x y", 50)));
        Assert.InRange(vocabulary.Count, 1, 3);
        var tokens = tokenizer.Tokenize("x x");
        Assert.Same(tokens[0].Word, tokens[1].Word);
    }

    [Fact]
    public void ManyWorkersShareOneVocabulary()
    {
        var vocabulary = new Vocabulary();
        var analyzer = new TextAnalyzer(TestRules.All, vocabulary);
        var text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"كلمة{i} في يونيو 2025 بقيمة {i} مليار دولار."));
        var article = new Article { Path = "a", Text = text, Hash = "" };
        var expected = analyzer.Analyze(article);
        Parallel.For(0, 8, _ =>
        {
            var document = analyzer.Analyze(article);
            Assert.Equal(expected.Quantities.AsEnumerable(), document.Quantities.AsEnumerable());
            for (var i = 0; i < document.Tokens.Length; i++) Assert.Same(expected[i].Word, document[i].Word);
        });
    }
}
