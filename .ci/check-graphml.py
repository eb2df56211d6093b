#!/usr/bin/python3
"""Opens a GraphML file in NetworkX and in igraph and compares both with what the file says.

Usage: check-graphml.py FILE

Compared are the number of nodes and edges, the relationship types and how often each occurs, the labels
and how often each occurs, and the names of all nodes. Exit code 0 when both programs agree with the file.
"""
import collections
import sys
import warnings
import xml.etree.ElementTree as xml

import igraph
import networkx

NS = "{http://graphml.graphdrawing.org/xmlns}"


def of_file(path):
    """The file read as plain XML."""
    keys, nodes, edges = {}, [], []
    for _, element in xml.iterparse(path):
        if element.tag == NS + "key":
            keys[element.get("id")] = element.get("attr.name")
        elif element.tag in (NS + "node", NS + "edge"):
            data = {keys.get(each.get("key"), each.get("key")): "".join(each.itertext()) for each in element.findall(NS + "data")}
            data.update({name: value for name, value in element.attrib.items() if name in ("labels", "label")})
            (nodes if element.tag == NS + "node" else edges).append(data)
            element.clear()
    return summary(((node.get("name"), node.get("labels")) for node in nodes), (edge.get("label") for edge in edges))


def of_networkx(path):
    graph = networkx.read_graphml(path)
    nodes = ((data.get("name"), data.get("labels")) for _, data in graph.nodes(data=True))
    return summary(nodes, (data.get("label") for _, _, data in graph.edges(data=True)))


def of_igraph(path):
    with warnings.catch_warnings():
        # It says that it passes over yEd's drawings, and keeps our own ids instead of the file's.
        warnings.simplefilter("ignore", RuntimeWarning)
        graph = igraph.Graph.Read_GraphML(path)
    attributes = graph.vs.attribute_names()
    column = lambda name: graph.vs[name] if name in attributes else [None] * graph.vcount()
    types = graph.es["label"] if "label" in graph.es.attribute_names() else [None] * graph.ecount()
    return summary(zip(column("name"), column("labels")), types)


def summary(nodes, types):
    names, labels = collections.Counter(), collections.Counter()
    count = 0
    for name, label in nodes:
        count += 1
        names[name or None] += 1
        labels[label] += 1
    types = collections.Counter(types)
    return {"nodes": count, "edges": sum(types.values()), "types": types, "labels": labels, "names": names}


def main(path):
    expected = of_file(path)
    wrong = []
    if not expected["nodes"] or not expected["edges"]:
        wrong.append("the file has no nodes or no edges")
    if None in expected["types"]:
        wrong.append(f"{expected['types'][None]} edges have no type")
    for program, read in (("NetworkX " + networkx.__version__, of_networkx), ("igraph " + igraph.__version__, of_igraph)):
        found = read(path)
        for part, value in expected.items():
            if found[part] == value:
                continue
            if isinstance(value, collections.Counter):
                wrong.append(f"{program} has other {part}: lacks {dict(value - found[part])}, has besides {dict(found[part] - value)}"[:500])
            else:
                wrong.append(f"{program} has {found[part]} {part}, the file {value}")
    for line in wrong:
        print(f"{path}: {line}", file=sys.stderr)
    if not wrong:
        print(f"{path}: {expected['nodes']} nodes, {expected['edges']} edges, {len(expected['types'])} types: the same in NetworkX and igraph")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
