using QuikGraph;

namespace Graph.Model;

/// <summary>Directed, with parallel edges; nodes that this state does not have raise <see cref="KeyNotFoundException"/>.</summary>
public sealed partial class GraphSnapshot : IBidirectionalGraph<Node, Relationship>
{
    bool IGraph<Node, Relationship>.IsDirected => true;

    bool IGraph<Node, Relationship>.AllowParallelEdges => true;

    bool IVertexSet<Node>.IsVerticesEmpty => NodeCount == 0;

    int IVertexSet<Node>.VertexCount => NodeCount;

    IEnumerable<Node> IVertexSet<Node>.Vertices => Nodes;

    bool IEdgeSet<Node, Relationship>.IsEdgesEmpty => RelationshipCount == 0;

    int IEdgeSet<Node, Relationship>.EdgeCount => RelationshipCount;

    IEnumerable<Relationship> IEdgeSet<Node, Relationship>.Edges => Relationships;

    bool IImplicitVertexSet<Node>.ContainsVertex(Node vertex) => Has(vertex);

    bool IEdgeSet<Node, Relationship>.ContainsEdge(Relationship edge) => edge.Graph?.Lineage == Lineage && HasRelationship(edge.Id);

    bool IIncidenceGraph<Node, Relationship>.ContainsEdge(Node source, Node target) => Between(source, target).Count > 0;

    bool IIncidenceGraph<Node, Relationship>.TryGetEdge(Node source, Node target, out Relationship edge)
    {
        edge = default;
        if (!Has(source) || !Has(target)) return false;
        foreach (var found in Between(source, target))
        {
            edge = found;
            return true;
        }

        return false;
    }

    bool IIncidenceGraph<Node, Relationship>.TryGetEdges(Node source, Node target, out IEnumerable<Relationship> edges)
    {
        var known = Has(source) && Has(target);
        edges = known ? Between(source, target) : [];
        return known;
    }

    bool IImplicitGraph<Node, Relationship>.IsOutEdgesEmpty(Node vertex) => Own(vertex).Degree(Direction.Outgoing) == 0;

    int IImplicitGraph<Node, Relationship>.OutDegree(Node vertex) => Own(vertex).Degree(Direction.Outgoing);

    IEnumerable<Relationship> IImplicitGraph<Node, Relationship>.OutEdges(Node vertex) => Edges(Own(vertex), OutgoingPages);

    bool IImplicitGraph<Node, Relationship>.TryGetOutEdges(Node vertex, out IEnumerable<Relationship> edges)
    {
        edges = Has(vertex) ? Edges(vertex, OutgoingPages) : [];
        return Has(vertex);
    }

    Relationship IImplicitGraph<Node, Relationship>.OutEdge(Node vertex, int index) => Edges(Own(vertex), OutgoingPages).ElementAt(index);

    bool IBidirectionalIncidenceGraph<Node, Relationship>.IsInEdgesEmpty(Node vertex) => Own(vertex).Degree(Direction.Incoming) == 0;

    int IBidirectionalIncidenceGraph<Node, Relationship>.InDegree(Node vertex) => Own(vertex).Degree(Direction.Incoming);

    IEnumerable<Relationship> IBidirectionalIncidenceGraph<Node, Relationship>.InEdges(Node vertex) => Edges(Own(vertex), IncomingPages);

    bool IBidirectionalIncidenceGraph<Node, Relationship>.TryGetInEdges(Node vertex, out IEnumerable<Relationship> edges)
    {
        edges = Has(vertex) ? Edges(vertex, IncomingPages) : [];
        return Has(vertex);
    }

    Relationship IBidirectionalIncidenceGraph<Node, Relationship>.InEdge(Node vertex, int index) => Edges(Own(vertex), IncomingPages).ElementAt(index);

    int IBidirectionalIncidenceGraph<Node, Relationship>.Degree(Node vertex) => Own(vertex).Degree(Direction.Both);

    private bool Has(Node node) => node.Graph?.Lineage == Lineage && HasNode(node.Id);

    private Node Own(Node node) => Has(node) ? new Node(this, node.Id) : throw NoNode(node.Id);

    // An iterator cannot hold the walk, which lives on the stack, so it asks the page for one entry at a time.
    private IEnumerable<Relationship> Edges(Node node, PageTable<AdjacencyPage> pages)
    {
        var slot = node.Id & AdjacencyPage.Size - 1;
        if (pages[node.Id >> AdjacencyPage.Bits] is not { } page) yield break;
        var groups = page.GroupCount(slot);
        for (var group = 0; group < groups; group++)
        {
            var count = page.Group(slot, group).Count;
            for (var i = 0; i < count; i++) yield return new Relationship(this, page.Group(slot, group).Relationships[i]);
        }
    }

    private List<Relationship> Between(Node source, Node target)
    {
        if (!Has(source) || !Has(target)) return [];
        var found = new List<Relationship>();
        for (var type = 0; type < TypeTable.Count; type++)
        {
            var entries = new Node(this, source.Id).Adjacency(Direction.Outgoing, new RelationshipType(type));
            for (var at = entries.IndexOf(target.Id); at >= 0; at = entries.IndexOf(target.Id, at + 1))
                found.Add(new Relationship(this, entries.Relationships[at]));
        }

        return found;
    }
}
