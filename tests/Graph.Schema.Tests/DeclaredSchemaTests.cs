using System.Runtime.CompilerServices;

namespace Graph.Schema.Tests;

/// <summary>The project's own graph-schema/.</summary>
public sealed class DeclaredSchemaTests
{
    private static readonly GraphSchema Declared = Load();

    [Fact]
    public void EveryLabelIsThere() =>
        Assert.Equal(
            "Person, Organization, Company:Organization, OrgUnit:Organization, Publisher:Organization, PublicBody:Organization, "
            + "Model, Product, Industry, Place, Metric (no name)",
            string.Join(", ", Declared.Labels.All.Select(label => string.Join(':', Declared.Labels.Lineage(label.Name)) + (label.Named ? "" : " (no name)"))));

    [Theory]
    [InlineData("LEADS", "Person → Organization", "title, since, until")]
    [InlineData("WORKS_FOR", "Person → Organization", "title, since, until")]
    [InlineData("FOUNDED", "Person/Organization → Organization", "date")]
    [InlineData("HIRED", "Organization → Person", "date, amount, title")]
    [InlineData("ACQUIRED", "Organization/Person → Organization/Product", "date, amount")]
    [InlineData("ACQUIRED_STAKE_IN", "Organization/Person → Organization", "date, amount, share")]
    [InlineData("INVESTED_IN", "Organization/Person → Organization/Industry/Product", "date, amount")]
    [InlineData("OWNS", "Organization/Person → Organization/Product", "share")]
    [InlineData("PART_OF", "OrgUnit/Organization → Organization", "")]
    [InlineData("DEVELOPS", "Organization/Person → Model/Product", "")]
    [InlineData("RELEASED", "Organization → Model/Product", "date")]
    [InlineData("SUCCEEDS", "Model/Product → Model/Product, Person → Person", "title, at")]
    [InlineData("VERSION_OF", "Model/Product → Model/Product", "")]
    [InlineData("BASED_ON", "Model/Product → Model/Product", "")]
    [InlineData("COMPETES_WITH", "Organization/Model/Product ↔ the same kind", "")]
    [InlineData("PARTNERS_WITH", "Organization ↔ Organization", "about, date")]
    [InlineData("MERGED_WITH", "Organization ↔ Organization", "date, amount")]
    [InlineData("SUPPLIES", "Organization → Organization", "product, amount")]
    [InlineData("SUED", "Organization/Person → Organization/Person", "date, about")]
    [InlineData("FINED", "PublicBody → Organization/Person", "date, amount")]
    [InlineData("RATES", "Organization/Person → Organization", "rating, date")]
    [InlineData("LOCATED_IN", "Organization → Place", "")]
    [InlineData("OPERATES_IN", "Organization → Industry", "")]
    [InlineData("REPORTED", "Organization/Person/Product → Metric", "")]
    public void EveryRelationIsThereWithItsEndsAndQualifiers(string name, string ends, string qualifiers)
    {
        var relation = Declared.Relations[name];

        Assert.Equal(ends, string.Join(", ", relation.Ends.Select(pair => Show(relation, pair))));
        Assert.Equal(qualifiers, string.Join(", ", relation.Qualifiers));
        Assert.NotEmpty(relation.Says);
    }

    [Fact]
    public void ThereIsNoOtherRelation() => Assert.Equal(24, Declared.Relations.Count);

    [Fact]
    public void EveryQualifierIsThereWithItsType() =>
        Assert.Equal(
            "title Text, since Date, until Date, date Date, amount Money, share Percent, at Text, about Text, product Text, rating Text",
            string.Join(", ", Declared.Qualifiers.Select(qualifier => $"{qualifier.Name} {qualifier.Type}")));

    [Fact]
    public void EveryStatusIsThere() =>
        Assert.Equal("asserted, former, planned, possible, denied", string.Join(", ", Declared.Statuses.Select(status => status.Name)));

    [Theory]
    [InlineData("COMPETES_WITH", "Company", "Model", false)]
    [InlineData("COMPETES_WITH", "Company", "OrgUnit", true)]
    [InlineData("SUCCEEDS", "Person", "Model", false)]
    [InlineData("FINED", "Company", "Company", false)]
    public void EndsOfOneKindStayTogether(string relation, string from, string to, bool expected) =>
        Assert.Equal(expected, Declared.Fits(relation, from, to));

    [Fact]
    public void TheWholeFolderIsFreeOfMistakes()
    {
        var errors = GraphSchema.Load(Folder()).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    private static string Show(Relation relation, RelationEnds ends) =>
        $"{string.Join('/', ends.From)} {(relation.Symmetric ? "↔" : "→")} {(relation.SameKind ? "the same kind" : string.Join('/', ends.To))}";

    private static GraphSchema Load()
    {
        using var sandbox = new Sandbox()
            .With("schema.yaml", File.ReadAllText(Path.Combine(Folder(), "schema.yaml")));

        return sandbox.Good();
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../graph-schema"));
}
