using System.Collections.Immutable;
using Graph.Model;
using Graph.Tck.Judging;

namespace Graph.Tck.Harness;

public sealed class SideEffectsTests
{
    [Fact]
    public void WhatCameAndWentIsCounted() => Check(
        "+labels 1, +nodes 1, +properties 2, +relationships 1, -properties 1",
        (change, a) =>
        {
            var b = change.AddNode(["A", "New"], ("x", 7));
            change.AddRelationship("T", a, b);
            change.SetProperty(a, "x", 2);
        });

    [Fact]
    public void AnEntityMadeAndDeletedIsNothing() => Check("", (change, _) => change.Delete(change.AddNode(["Short"], ("x", 1))));

    [Fact]
    public void AValueSetToItselfIsNothing() => Check("", (change, a) => change.SetProperty(a, "x", 1));

    [Fact]
    public void AnIntegerThatBecomesAFloatIsAChange() => Check("+properties 1, -properties 1", (change, a) => change.SetProperty(a, "x", 1.0));

    [Fact]
    public void ALabelThatAnotherNodeHasAlreadyIsNothing() => Check("+nodes 1", (change, _) => change.AddNode(["A"]));

    [Fact]
    public void TheLastUseOfALabelIsALabelLess() => Check("-labels 1, -nodes 1, -properties 1", (change, a) => change.Delete(a));

    [Fact]
    public void ALabelTakenFromOneOfTwoNodesIsNoSideEffectButAnotherState()
    {
        using var graph = new PropertyGraph();
        Change(graph, change =>
        {
            change.AddNode(["A"]);
            change.AddNode(["A"]);
        });
        var before = ObservableState.Of(graph.Snapshot);
        Change(graph, change => change.RemoveLabel(change.Graph.GetNode(0), "A"));
        var after = ObservableState.Of(graph.Snapshot);
        Assert.Empty(SideEffects.Between(before, after));
        Assert.False(before.IsSameAs(after));
        Assert.True(before.IsSameAs(before));
    }

    [Fact]
    public void NumbersThatAreNotNamedAreZero()
    {
        using var graph = new PropertyGraph();
        var before = ObservableState.Of(graph.Snapshot);
        Change(graph, change => change.AddNode(["A"]));
        var after = ObservableState.Of(graph.Snapshot);
        Assert.Null(SideEffects.Complaint([["+nodes", "1"], ["+labels", "1"], ["-nodes", "0"]], before, after));
        Assert.Equal("Expected +nodes 1 but got +labels 1, +nodes 1.", SideEffects.Complaint([["+nodes", "1"]], before, after));
        Assert.Equal("Expected no side effects but got +labels 1, +nodes 1.", SideEffects.Complaint([], before, after));
        Assert.Throws<FormatException>(() => SideEffects.Complaint([["+edges", "1"]], before, after));
    }

    private static void Check(string expected, Action<GraphTransaction, Node> act)
    {
        using var graph = new PropertyGraph();
        Change(graph, change => change.AddNode(["A"], ("x", 1)));
        var before = ObservableState.Of(graph.Snapshot);
        Change(graph, change => act(change, change.Graph.GetNode(0)));
        var effects = SideEffects.Between(before, ObservableState.Of(graph.Snapshot));
        Assert.Equal(expected, string.Join(", ", effects.Select(effect => $"{effect.Key} {effect.Value}")));
    }

    private static void Change(PropertyGraph graph, Action<GraphTransaction> act)
    {
        using var change = graph.BeginTransaction();
        act(change);
        change.Commit();
    }
}
