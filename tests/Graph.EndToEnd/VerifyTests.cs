using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

public sealed class VerifyTests
{
    [Fact]
    public async Task EvidenceOfAFreshBuildStandsWhereItIsSaidToStand()
    {
        using var workspace = new Workspace();
        (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        Assert.Contains("every sentence stands in its article", (await workspace.GraphAsync("verify")).EndedWith(0).Out, StringComparison.Ordinal);
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
    public async Task ASentenceChangedInTheFactLogIsNamedForTheFactAndForTheGraph()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles", "meta-avocado.txt");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var log = workspace["out/facts.jsonl"];
        var text = File.ReadAllText(log);
        // Of the same length, so that the store looks whole.
        var changed = text.Replace("ويشرف", "ويشرق", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(log, changed);
        var run = (await workspace.GraphAsync("verify")).EndedWith(1);
        Assert.Contains("meta-avocado.txt:5: another text stands at that place", run.Error, StringComparison.Ordinal);
        Assert.Contains("meta-avocado.txt:5: no fact has this sentence here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADamagedGraphIsNamed()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", "Nvidia bought Mellanox in 2020.\n");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var bytes = File.ReadAllBytes(workspace["out/graph.bin"]);
        bytes[bytes.Length / 2] ^= 0xff;
        File.WriteAllBytes(workspace["out/graph.bin"], bytes);
        Assert.Contains("graph.bin", (await workspace.GraphAsync("verify")).EndedWith(1).Error, StringComparison.Ordinal);
    }
}
