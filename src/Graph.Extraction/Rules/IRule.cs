using Graph.Extraction.Clauses;
using Graph.Extraction.Frames;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>A way of finding a relation that no template can describe.</summary>
internal interface IRule
{
    /// <summary>The name by which a frame calls it.</summary>
    string Name { get; }

    /// <summary>Adds what it finds in the sentence.</summary>
    void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, Assertion.StatusReader statuses, FindingBuilder builder);
}
