namespace Graph.Extraction.Tests.Clauses;

/// <summary>How sentences are cut into constituents: V a verb, N a nominal, Q a quantity, F a closed-class word; a preposition before its colon, + what is joined.</summary>
public sealed class UnitReaderTests
{
    [Theory]
    // A nominal holds its genitives, its name and its adjectives.
    [InlineData("استحوذت شركة «نورا» الإماراتية على شركة «بيلار».", "V[استحوذت] N[شركة/Head · {نورا:Company} · الإماراتية/adj] علي:N[شركة/Head · {بيلار:Company}] .")]
    // A preposition leaves its clitic, a joined verb its و.
    [InlineData("ويرأس سامي الحداد لشركة «نورا».", "+V[ويرأس] N[{سامي الحداد:Person}] ل:N[لشركة/Head · {نورا:Company}] .")]
    // What negates, delays or doubts a verb goes into it.
    [InlineData("لم تستحوذ.", "V[تستحوذ Negation] .")]
    [InlineData("سيستحوذ.", "V[سيستحوذ Future] .")]
    [InlineData("قد تستحوذ.", "V[تستحوذ Possibility] .")]
    // A verbal noun keeps its verb.
    [InlineData("استحواذ شركة «نورا» في مايو 2024.", "N[استحواذ~استحوذ · شركة/Head · {نورا:Company}] في:Q[مايو 2024 Date] .")]
    [InlineData("بين 70 و72 مليار دولار.", "Q[بين 70 و72 مليار دولار Money] .")]
    public void AnArabicSentenceIsCutIntoItsConstituents(string text, string units) => Assert.Equal("1: " + units, Reading.Units(text));

    [Theory]
    [InlineData("Nora Group did not acquire Pilar Inc.", "N[{Nora Group:Company}] V[acquire Negation] N[{Pilar Inc:Company}] .")]
    [InlineData("Pilar Inc was acquired by Nora Group for $2 billion.", "N[{Pilar Inc:Company}] V[acquired passive] by:N[{Nora Group:Company}] for:Q[$2 billion Money] .")]
    [InlineData("Nora Group plans to acquire Pilar Inc.", "N[{Nora Group:Company}] V[plans] V[acquire nonfinite] N[{Pilar Inc:Company}] .")]
    [InlineData("Nora Group's revenue rose 20%.", "N[{Nora Group:Company} · revenue/Metric] V[rose] Q[20% Percent] .")]
    [InlineData("Dubai-based Nora Group leads.", "N[{Dubai:Place} · based~base/adj · {Nora Group:Company}] V[leads] .")]
    public void AnEnglishSentenceIsCutIntoItsConstituents(string text, string units) => Assert.Equal("1: " + units, Reading.Units(text));
}
