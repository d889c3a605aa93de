#!/usr/bin/env python3
"""Writes the graphs and expected scores that GraphAnalysisTests compares with.

    pip install networkx numpy scipy igraph
    Scripts/reference/graph-measures.py [FOLDER]

networkx computes every score; igraph is asked for a second opinion and the script stops where the two
disagree. Nothing is rounded and nothing is random: the same versions write the same bytes.

Path lengths are handed to networkx as exact fractions. It compares lengths with `==`, so with floats
rounding decides which paths tie: on the karate club read as 1/weight that moves a score by 0.0019.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

import igraph
import networkx as nx

FOLDER = Path(__file__).resolve().parents[2] / "Tests/GraphAnalysisTests/Fixtures"


def from_networkx(graph):
    """Nodes numbered in networkx's order, which for these graphs is that of the literature."""
    numbers = {node: number for number, node in enumerate(graph)}
    edges = [[numbers[u], numbers[v], w] for u, v, w in graph.edges(data="weight", default=1)]
    return {"directed": False, "nodeCount": len(graph), "edges": edges}


def graphs():
    """Every fixture: its file name, what it is, and its nodes and edges."""
    yield (
        "karate-club",
        "Zachary 1977, doi:10.1086/jar.33.4.3629752; weights are shared contexts",
        from_networkx(nx.karate_club_graph()),
    )
    yield (
        "krackhardt-kite",
        "Krackhardt 1990, doi:10.2307/2393394",
        from_networkx(nx.krackhardt_kite_graph()),
    )
    yield (
        "southern-women",
        "Davis, Gardner and Gardner 1941, Deep South; two-mode, women first",
        from_networkx(nx.davis_southern_women_graph()),
    )
    yield (
        "les-miserables",
        "Knuth 1993, The Stanford GraphBase; weights are chapters together",
        from_networkx(nx.les_miserables_graph()),
    )
    yield (
        "florentine-families",
        "Padgett and Ansell 1993, doi:10.1086/230190; marriages",
        from_networkx(nx.florentine_families_graph()),
    )
    yield (
        "disconnected",
        "made up: a triangle with a tail, a pair, a three-node path, two isolated nodes",
        {
            "directed": False,
            "nodeCount": 11,
            "edges": [[0, 1, 2], [1, 2, 3], [0, 2, 1], [2, 3, 0.5], [5, 6, 4], [7, 8, 1], [8, 9, 2]],
        },
    )
    yield (
        "directed-weighted",
        "made up: two cycles, a way in, two ways out; 0.1 + 0.2 and 0.3 must tie",
        {
            "directed": True,
            "nodeCount": 10,
            "edges": [
                [0, 1, 0.1], [1, 2, 0.2], [0, 2, 0.3], [2, 3, 1.5], [3, 0, 2.25], [3, 4, 0.7],
                [4, 5, 1], [5, 3, 0.4], [6, 0, 5], [4, 7, 0.35], [5, 7, 3], [2, 8, 0.6], [4, 2, 0.9],
            ],
        },
    )
    yield (
        "directed-acyclic",
        "made up: a chain of command with a short cut, where eigenvector centrality does not exist",
        {
            "directed": True,
            "nodeCount": 5,
            "edges": [[0, 1, 1], [1, 2, 2], [0, 2, 1], [2, 3, 4], [1, 4, 1]],
        },
    )
    yield (
        "loops-and-parallels",
        "made up: self-loops and edges given twice, once each way round",
        {
            "directed": False,
            "nodeCount": 6,
            "edges": [
                [0, 1, 1], [1, 0, 2], [1, 2, 3], [2, 2, 5], [2, 3, 1], [3, 4, 1], [4, 1, 0.25],
                [4, 1, 0.25], [5, 5, 2],
            ],
        },
    )
    yield (
        "directed-loops-and-parallels",
        "made up: the same with directions, so that edges each way round are not parallel",
        {
            "directed": True,
            "nodeCount": 5,
            "edges": [
                [0, 1, 1], [1, 0, 2], [1, 2, 3], [2, 2, 5], [2, 3, 1], [3, 4, 1], [4, 1, 0.25],
                [4, 1, 0.25],
            ],
        },
    )
    yield "star", "one centre and eight leaves", from_networkx(nx.star_graph(8))
    yield "path", "seven nodes in a row", from_networkx(nx.path_graph(7))


def build(data):
    """The graph with parallel edges added up and, beside the weight, its two readings as length."""
    graph = nx.DiGraph() if data["directed"] else nx.Graph()
    graph.add_nodes_from(range(data["nodeCount"]))
    for source, target, weight in data["edges"]:
        known = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        graph.add_edge(source, target, weight=known + weight)
    for _, _, edge in graph.edges(data=True):
        edge["distance"] = Fraction(str(edge["weight"]))
        edge["inverse"] = 1 / edge["distance"]
    return graph


def row(scores):
    """A dictionary of networkx as a list of floats in node order."""
    return [float(scores[node]) for node in sorted(scores)]


def eigenvector(graph):
    """None where the iteration does not settle, which is what our function must report."""
    try:
        return row(nx.eigenvector_centrality(graph, 20_000, 1e-15, weight="weight"))
    except nx.PowerIterationFailedConvergence:
        return None


def measures(graph):
    """Scores by the names the Swift tests know."""
    readings = {"hops": None, "distance": "distance", "inverse": "inverse"}
    scores = {"degree": row(dict(graph.degree())), "strength": row(dict(graph.degree(weight="weight")))}
    if graph.is_directed():
        scores["in-degree"] = row(dict(graph.in_degree()))
        scores["out-degree"] = row(dict(graph.out_degree()))
        scores["in-strength"] = row(dict(graph.in_degree(weight="weight")))
        scores["out-strength"] = row(dict(graph.out_degree(weight="weight")))
    for name, length in readings.items():
        for suffix, normalized in (("", True), ("-pairs", False)):
            scores[f"betweenness-{name}{suffix}"] = row(
                nx.betweenness_centrality(graph, normalized=normalized, weight=length)
            )
        for suffix, improved in (("", True), ("-unscaled", False)):
            scores[f"closeness-{name}{suffix}"] = row(
                nx.closeness_centrality(graph, distance=length, wf_improved=improved)
            )
    scores["eigenvector"] = eigenvector(graph)
    scores["pagerank"] = row(nx.pagerank(graph, max_iter=20_000, tol=1e-15))
    return scores


def ask_igraph(name, graph, scores):
    """Stops unless igraph finds the same betweenness, closeness and PageRank."""
    other = igraph.Graph(len(graph), list(graph.edges()), directed=graph.is_directed())
    for reading in ("hops", "distance", "inverse"):
        weights = None
        if reading != "hops":
            weights = [float(edge[reading]) for _, _, edge in graph.edges(data=True)]
        compare(name, f"betweenness-{reading}-pairs", scores, other.betweenness(weights=weights))
        closeness = other.closeness(mode="in", weights=weights)
        closeness = [0 if score != score else score for score in closeness]
        compare(name, f"closeness-{reading}-unscaled", scores, closeness)
    if graph.is_directed() or not nx.number_of_selfloops(graph):
        # igraph lets an undirected self-loop count twice, networkx once.
        weights = [edge["weight"] for _, _, edge in graph.edges(data=True)]
        compare(name, "pagerank", scores, other.pagerank(weights=weights))


def compare(name, measure, scores, others):
    for node, (score, other) in enumerate(zip(scores[measure], others, strict=True)):
        if abs(score - other) > 1e-9 * max(1, abs(score)):
            sys.exit(f"{name}: node {node} has {measure} {score} by networkx, {other} by igraph")


def write(path, name, about, data, scores):
    """JSON with one edge or one measure a line, so that a change is easy to read."""
    edges = ",\n".join(f"    {json.dumps(edge)}" for edge in data["edges"])
    expected = ",\n".join(f"    {json.dumps(key)}: {json.dumps(scores[key])}" for key in scores)
    path.write_text(
        "{\n"
        f'  "name": {json.dumps(name)},\n'
        f'  "about": {json.dumps(about)},\n'
        f'  "madeBy": {json.dumps("networkx " + nx.__version__)},\n'
        f'  "directed": {json.dumps(data["directed"])},\n'
        f'  "nodeCount": {data["nodeCount"]},\n'
        f'  "edges": [\n{edges}\n  ],\n'
        f'  "expected": {{\n{expected}\n  }}\n'
        "}\n",
        encoding="utf-8",
    )


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, about, data in graphs():
        graph = build(data)
        scores = measures(graph)
        ask_igraph(name, graph, scores)
        write(folder / f"{name}.json", name, about, data, scores)


if __name__ == "__main__":
    main()
