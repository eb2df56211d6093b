"""PageRank, weak components and breadth-first search by igraph: one line each, its name and the seconds of the fastest run.

usage: python3 igraph_algorithms.py EDGES.csv NODE_COUNT        (needs python3-igraph)
"""
import csv
import sys
import time

import igraph

RUNS = 7


def seconds(run):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        edges = [(int(row[0]), int(row[1])) for row in rows]
    graph = igraph.Graph(n=int(sys.argv[2]), edges=edges, directed=True)
    print("pageRank", seconds(lambda: graph.pagerank(damping=0.85)))
    print("weaklyConnectedComponents", seconds(lambda: graph.connected_components(mode="weak")))
    print("breadthFirst", seconds(lambda: graph.bfs(0, mode="out")))
    print("breadthFirstBothWays", seconds(lambda: graph.bfs(0, mode="all")))


main()
