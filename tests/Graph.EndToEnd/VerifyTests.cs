using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

public sealed class VerifyTests
{
    [Fact]
    public async Task EvidenceOfAFreshBuildStandsWhereItIsSaidToStand()
    {
        using var workspace = new Workspace();
        (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        Assert.Contains("stands in its article", (await workspace.GraphAsync("verify")).EndedWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArticleChangedBehindTheStoresBackIsNamed()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles", "*.txt");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var article = workspace["articles/meta-avocado.txt"];
        File.WriteAllText(article, File.ReadAllText(article).Replace("ميتا", "غوغل", StringComparison.Ordinal));
        var run = (await workspace.GraphAsync("verify")).EndedWith(1);
        Assert.Contains("meta-avocado.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("europe-fines.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeletedArticleIsNamed()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles", "*.txt");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        File.Delete(workspace["articles/europe-fines.txt"]);
        Assert.Contains("europe-fines.txt", (await workspace.GraphAsync("verify")).EndedWith(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFactChangedInTheStoreIsNamed()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles", "meta-avocado.txt");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var graph = workspace["out/graph.graphml"];
        var text = File.ReadAllText(graph);
        var changed = text.Replace("Scale AI", "Scale XX", StringComparison.Ordinal).Replace("سكيل", "سكيت", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(graph, changed);
        Assert.Contains("meta-avocado.txt", (await workspace.GraphAsync("verify")).EndedWith(1).Error, StringComparison.Ordinal);
    }
}
