using Graph.Building.Verification;

namespace Graph.Building.Tests.Verification;

internal sealed class VerifierProbe(BuildSandbox sandbox)
{
    internal IReadOnlyList<string> Flaws() =>
        [.. new EvidenceVerifier(sandbox.Open(), sandbox.Schema).Verify().Select(flaw => $"{flaw.Fact.Fact.Evidence.Article}:{flaw.Fact.Fact.Evidence.Line} {flaw.Kind}")];
}
