using Graph.Extraction.Lexical;

namespace Graph.Extraction.Tests.Lexical;

public sealed class EnglishConjugationTests
{
    [Theory]
    [InlineData("acquire", "acquire acquires acquired acquiring")]
    [InlineData("plan", "plan plans planned planning")]
    [InlineData("supply", "supply supplies supplied supplying")]
    [InlineData("launch", "launch launches launched launching")]
    [InlineData("play", "play plays played playing")]
    [InlineData("veto", "veto vetoes vetoed vetoing")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("tie", "tie ties tied tying")]
    [InlineData("own", "own owns owned owning")]
    public void ARegularVerbIsSpelledByTheRules(string verb, string forms) =>
        Assert.Equal(forms, string.Join(' ', EnglishConjugation.Finite(verb, null, null, null).Select(form => form.Form)));

    [Fact]
    public void IrregularFormsReplaceTheRegularOnes()
    {
        Assert.Equal("buy buys bought buying", string.Join(' ', EnglishConjugation.Finite("buy", "bought", null, null).Select(form => form.Form)));
        Assert.Equal("take takes took taken taking", string.Join(' ', EnglishConjugation.Finite("take", "took", "taken", null).Select(form => form.Form)));
    }

    [Fact]
    public void OnePastFormServesAsBothPastAndParticiple() =>
        Assert.Contains(("acquired", VerbForm.Past | VerbForm.PastParticiple), EnglishConjugation.Finite("acquire", null, null, null));
}
