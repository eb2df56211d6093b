using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

public sealed class TokenFlagTests
{
    private static readonly Tokenizer Tokenizer = new(new Vocabulary());

    [Theory]
    [InlineData("قالت «ميتا بلاتفورمز» أمس", "ميتا بلاتفورمز")]
    [InlineData("قالت \"ميتا\" و\"غوغل\" أمس", "ميتا غوغل")]
    [InlineData("قالت ”ميتا“ أمس", "ميتا")]
    [InlineData("قالت “ميتا” أمس", "ميتا")]
    [InlineData("قالت 'ميتا' أمس", "ميتا")]
    [InlineData("the 'Alpha' of Meta's and companies' plans", "alpha")]
    [InlineData("قالت «ميتا\nبلاتفورمز» أمس", "")]
    [InlineData("a 13\" screen and a 15\" screen", "")]
    [InlineData("«أ «ب» ج»", "ا « ب » ج")]
    [InlineData("»ميتا« قالت", "ميتا")]
    public void TokensBetweenQuotationMarksAreQuoted(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Where(token => (token.Flags & TokenFlags.Quoted) != 0).Select(token => token.Word.Folded)));

    [Theory]
    [InlineData("Meta", "SpaceBefore, Capital, LineStart")]
    [InlineData("CNBC", "SpaceBefore, Capital, AllCapitals, LineStart")]
    [InlineData("iPhone", "SpaceBefore, LineStart")]
    [InlineData("R1", "SpaceBefore, Capital, LineStart")]
    [InlineData("U.S.", "SpaceBefore, Capital, AllCapitals, LineStart")]
    [InlineData("ميتا", "SpaceBefore, LineStart")]
    public void TheFirstTokenOfAText(string text, string expected) => Assert.Equal(expected, Tokenizer.Tokenize(text)[0].Flags.ToString());

    [Theory]
    [InlineData("ميتا", Script.Arabic)]
    [InlineData("GPT4o", Script.Latin)]
    [InlineData("Москва", Script.Other)]
    [InlineData("41", Script.None)]
    [InlineData("«", Script.None)]
    public void AWordHasTheScriptOfItsLetters(string text, Script expected) => Assert.Equal(expected, Tokenizer.Tokenize(text)[0].Word.Script);

    [Theory]
    [InlineData("« “ „", "OpenQuote OpenQuote OpenQuote")]
    [InlineData("( ) [ ] {", "OpenBracket CloseBracket OpenBracket CloseBracket OpenBracket")]
    [InlineData("، , ؛ ; :", "Comma Comma Semicolon Semicolon Colon")]
    [InlineData(". ! ؟ …", "Stop Stop Stop Stop")]
    [InlineData("— – -", "Dash Dash Dash")]
    [InlineData("% ٪ $ € £", "Percent Percent Currency Currency Currency")]
    [InlineData("& * 🙂 @ @x #", "Other Other Other Other Other Other")]
    public void SignsHaveTheirKind(string text, string expected) => Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Kind)));
}
