using Graph.Extraction.Lexical;
using Graph.Extraction.Tests.Examples;
using Graph.Text.Analysis;

namespace Graph.Extraction.Tests.Lexical;

/// <summary>What the lexicon knows of a form, with and without its clitics.</summary>
public sealed class LexicalWordTests
{
    private static readonly Lazy<LexicalTables> Tables = new(() => new LexicalTables(ProjectSchema.Load()));

    [Theory]
    [InlineData("استحوذت", "استحوذ")]
    [InlineData("واستحوذت", "استحوذ")]
    [InlineData("ستستحوذ", "استحوذ")]
    [InlineData("أسسها", "اسس")]
    [InlineData("acquired", "acquire")]
    [InlineData("bought", "buy")]
    public void AnInflectedFormLeadsToItsVerb(string form, string lemma) => Assert.Contains(Word(form).FiniteReadings, reading => reading.Lemma.Key == lemma);

    [Theory]
    [InlineData("استحواذ", "استحوذ")]
    [InlineData("باستحواذها", "استحوذ")]
    [InlineData("المستحوذة", "استحوذ")]
    [InlineData("acquisition", "acquire")]
    public void AVerbalNounOrParticipleLeadsToItsVerb(string form, string lemma) => Assert.Contains(Word(form).DeverbalReadings, reading => reading.Lemma.Key == lemma);

    [Theory]
    [InlineData("بالشركة", "شركه")]
    [InlineData("والشركة", "شركه")]
    [InlineData("شركته", "شركه")]
    public void ANounIsCutFromItsClitics(string form, string stem) => Assert.Equal(stem, Word(form).Stem);

    [Theory]
    [InlineData("في", WordClass.Preposition)]
    [InlineData("لم", WordClass.Negation)]
    [InlineData("التي", WordClass.Relative)]
    [InlineData("محمد", WordClass.GivenName)]
    [InlineData("not", WordClass.Negation)]
    [InlineData("may", WordClass.Possibility)]
    public void AClosedClassWordOrANameIsKnownAsSuch(string form, object wordClass) => Assert.True(Word(form).Is((WordClass)wordClass), $"{form}: {Word(form).Classes}");

    [Theory]
    [InlineData("صيني")]
    [InlineData("الصينية")]
    [InlineData("Chinese")]
    public void AnAdjectiveOfAPlaceLeadsToThePlace(string form) => Assert.NotNull(Word(form).Demonym);

    [Theory]
    [InlineData("زقغطب")]
    [InlineData("qwxyz")]
    [InlineData("")]
    public void AnUnknownFormIsNothing(string form)
    {
        var word = Word(form);
        Assert.Equal(WordClass.None, word.Classes);
        Assert.Empty(word.Verbs);
        Assert.Empty(word.NameStarts);
    }

    private static LexicalWord Word(string form) =>
        new(Folding.Fold(form), form.Any(letter => letter is >= 'a' and <= 'z') ? Script.Latin : Script.Arabic, Tables.Value);
}
