using System.Text;
using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

public sealed class SameFactsTests
{
    public static TheoryData<string> Articles
    {
        get
        {
            var articles = new TheoryData<string>("meta-avocado.txt", "whatsapp-blog.txt", "europe-fines.txt");
            if (Repository.SharedSeeds is { } shared)
                foreach (var file in Directory.GetFiles(shared, "*.txt").Order(StringComparer.Ordinal)) articles.Add(file);
            return articles;
        }
    }

    [Theory, MemberData(nameof(Articles))]
    public async Task AnArticleSaysTheSameAsTextAsWebPageAndAsWordDocument(string article)
    {
        using var workspace = new Workspace();
        var text = File.ReadAllText(Path.Combine(Repository.Seeds, article));
        workspace.Write("text/article.txt", text);
        workspace.Write("page/article.html", Forms.WebPage(text));
        workspace.Write("word/article.docx", Forms.WordDocument(text));
        workspace.Write("utf16/article.txt", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(text)]);
        foreach (var form in new[] { "text", "page", "word", "utf16" }) (await workspace.BuildAsync(form, "out-" + form)).EndedWith(0);
        var facts = FactLines.Of(workspace, "out-text");
        Assert.NotEmpty(facts);
        foreach (var form in new[] { "page", "word", "utf16" }) Assert.Equal(facts, FactLines.Of(workspace, "out-" + form));
    }
}
