namespace Graph.Model;

/// <summary>What all states of one graph have in common, and by which nodes of different graphs are told apart.</summary>
internal sealed class GraphLineage;
