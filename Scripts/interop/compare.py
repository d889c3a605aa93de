"""Reads each view's GraphML with networkx and igraph and compares counts, names and weights.

Usage: compare.py FOLDER SCHEMA. FOLDER holds VIEW.graphml and full.json; the JSON is checked against
SCHEMA and each of its quotes must be what its link says.
"""

import json
import pathlib
import sys

import igraph
import jsonschema
import networkx


def edge_weights(pairs):
    return sorted((*sorted((a, b)), round(weight, 9)) for a, b, weight in pairs)


def compare(path):
    nx = networkx.read_graphml(path)
    ig = igraph.Graph.Read_GraphML(str(path))
    assert nx.number_of_nodes() == ig.vcount(), f"{path.name}: nodes {nx.number_of_nodes()} and {ig.vcount()}"
    assert nx.number_of_edges() == ig.ecount(), f"{path.name}: edges {nx.number_of_edges()} and {ig.ecount()}"
    labels = nx.nodes(data="label")
    assert sorted(label for _, label in labels) == sorted(ig.vs["label"] if ig.vcount() else []), path.name
    name = dict(labels)
    ours = edge_weights((name[a], name[b], w) for a, b, w in nx.edges(data="weight"))
    theirs = edge_weights(
        (ig.vs[e.source]["label"], ig.vs[e.target]["label"], e["weight"]) for e in ig.es
    )
    assert ours == theirs, f"{path.name}: weights differ"
    return nx.number_of_nodes(), nx.number_of_edges()


def main(folder, schema):
    graphs = sorted(folder.glob("*.graphml"))
    assert graphs, "no GraphML to read"
    for path in graphs:
        nodes, edges = compare(path)
        print(f"  {path.name}: {nodes} nodes, {edges} edges in networkx and igraph")
    full = json.loads((folder / "full.json").read_text(encoding="utf-8"))
    jsonschema.validate(full, json.loads(schema.read_text(encoding="utf-8")))
    ids = {entity["id"] for entity in full["entities"]}
    for link in full["links"]:
        assert link["source"] in ids and link["target"] in ids, link
        assert link["evidence"], link
    print(f"  full.json: {len(ids)} entities, {len(full['links'])} links, valid")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
