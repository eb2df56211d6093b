using QuikGraph;

namespace Graph.Model;

public sealed partial class PropertyGraph : IBidirectionalGraph<Node, Relationship>
{
    bool IGraph<Node, Relationship>.IsDirected => true;

    bool IGraph<Node, Relationship>.AllowParallelEdges => true;

    bool IVertexSet<Node>.IsVerticesEmpty => Current.IsVerticesEmpty;

    int IVertexSet<Node>.VertexCount => Current.VertexCount;

    IEnumerable<Node> IVertexSet<Node>.Vertices => Current.Vertices;

    bool IEdgeSet<Node, Relationship>.IsEdgesEmpty => Current.IsEdgesEmpty;

    int IEdgeSet<Node, Relationship>.EdgeCount => Current.EdgeCount;

    IEnumerable<Relationship> IEdgeSet<Node, Relationship>.Edges => Current.Edges;

    private IBidirectionalGraph<Node, Relationship> Current => _current;

    bool IImplicitVertexSet<Node>.ContainsVertex(Node vertex) => Current.ContainsVertex(vertex);

    bool IEdgeSet<Node, Relationship>.ContainsEdge(Relationship edge) => Current.ContainsEdge(edge);

    bool IIncidenceGraph<Node, Relationship>.ContainsEdge(Node source, Node target) => Current.ContainsEdge(source, target);

    bool IIncidenceGraph<Node, Relationship>.TryGetEdge(Node source, Node target, out Relationship edge) =>
        Current.TryGetEdge(source, target, out edge);

    bool IIncidenceGraph<Node, Relationship>.TryGetEdges(Node source, Node target, out IEnumerable<Relationship> edges) =>
        Current.TryGetEdges(source, target, out edges);

    bool IImplicitGraph<Node, Relationship>.IsOutEdgesEmpty(Node vertex) => Current.IsOutEdgesEmpty(vertex);

    int IImplicitGraph<Node, Relationship>.OutDegree(Node vertex) => Current.OutDegree(vertex);

    IEnumerable<Relationship> IImplicitGraph<Node, Relationship>.OutEdges(Node vertex) => Current.OutEdges(vertex);

    bool IImplicitGraph<Node, Relationship>.TryGetOutEdges(Node vertex, out IEnumerable<Relationship> edges) =>
        Current.TryGetOutEdges(vertex, out edges);

    Relationship IImplicitGraph<Node, Relationship>.OutEdge(Node vertex, int index) => Current.OutEdge(vertex, index);

    bool IBidirectionalIncidenceGraph<Node, Relationship>.IsInEdgesEmpty(Node vertex) => Current.IsInEdgesEmpty(vertex);

    int IBidirectionalIncidenceGraph<Node, Relationship>.InDegree(Node vertex) => Current.InDegree(vertex);

    IEnumerable<Relationship> IBidirectionalIncidenceGraph<Node, Relationship>.InEdges(Node vertex) => Current.InEdges(vertex);

    bool IBidirectionalIncidenceGraph<Node, Relationship>.TryGetInEdges(Node vertex, out IEnumerable<Relationship> edges) =>
        Current.TryGetInEdges(vertex, out edges);

    Relationship IBidirectionalIncidenceGraph<Node, Relationship>.InEdge(Node vertex, int index) => Current.InEdge(vertex, index);

    int IBidirectionalIncidenceGraph<Node, Relationship>.Degree(Node vertex) => Current.Degree(vertex);
}
