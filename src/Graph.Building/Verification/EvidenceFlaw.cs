using Graph.Building.Log;

namespace Graph.Building.Verification;

/// <summary>A fact whose evidence does not stand where the fact says.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Found">What stands there instead; empty where there is nothing.</param>
public sealed record EvidenceFlaw(LoggedFact Fact, EvidenceFlawKind Kind, string Found)
{
    /// <summary><c>path:line: what is wrong: fact</c>.</summary>
    public override string ToString()
    {
        var (fact, _) = Fact;
        var says = Kind switch
        {
            EvidenceFlawKind.ArticleMissing => "the article is not there any more",
            EvidenceFlawKind.ArticleChanged => "the article was changed and the sentence is not at its place any more",
            EvidenceFlawKind.OutOfRange => $"the place {fact.Evidence.Start}-{fact.Evidence.End} lies outside the article",
            EvidenceFlawKind.WrongLine => "the sentence begins in another line",
            _ => "another text stands at that place",
        };
        return $"{fact.Evidence.Article}:{fact.Evidence.Line}: {says}: {fact.Subject.Name} {fact.Relation} {fact.Object.Name} (fact {fact.Id})";
    }
}

/// <summary>In what way evidence fails.</summary>
public enum EvidenceFlawKind : byte
{
    /// <summary>No article has that path.</summary>
    ArticleMissing,

    /// <summary>The article has other content than when it was read, and the evidence is not at its place.</summary>
    ArticleChanged,

    /// <summary>The offsets lie outside the article.</summary>
    OutOfRange,

    /// <summary>Other characters stand there.</summary>
    TextDiffers,

    /// <summary>The characters are right and the line number is not.</summary>
    WrongLine,
}
