"""Reads the exports in a folder with the tools for which they are made, and prints what those found, as JSON.

Usage: read_exports.py FOLDER SHAPES
"""

import json
import sys
from pathlib import Path

import frictionless
import igraph
import networkx
import pandas
import pyshacl
import rdflib
from followthemoney import model

folder, shapes = Path(sys.argv[1]), sys.argv[2]


def edges_of(graph, named):
    """Each edge as its ends and its properties, by the id of its statement."""
    return {named(properties): [source, target, properties] for source, target, properties in graph}


def with_networkx(graph):
    return {
        "nodes": {node: properties for node, properties in graph.nodes(data=True)},
        "edges": edges_of(graph.edges(data=True), lambda properties: properties["statement"]),
    }


def with_igraph(graph):
    known = lambda attributes: {name: value for name, value in attributes.items() if value == value and value != ""}
    ids = graph.vs["id"]
    return {
        "nodes": {vertex["id"]: known(vertex.attributes()) for vertex in graph.vs},
        "edges": edges_of(
            ((ids[edge.source], ids[edge.target], known(edge.attributes())) for edge in graph.es),
            lambda properties: properties["statement"],
        ),
    }


def with_pandas(name):
    table = pandas.read_csv(folder / name, dtype=str, keep_default_na=False)
    # It guesses types from the first rows. These hold dates as precisely as the source has them, such as 2021-06~.
    detector = frictionless.Detector(schema_patch={"fields": {each: {"type": "string"} for each in ("start", "end")}})
    report = frictionless.Resource(path=name, basepath=str(folder), detector=detector).validate()
    return {
        "rows": table.to_dict("records"),
        "problems": report.flatten(["type", "message"]),
    }


def with_followthemoney():
    """What changes when FollowTheMoney reads and writes it, and where an entity is named that is not of the kind asked."""
    given = [json.loads(line) for line in (folder / "graph.ftm.jsonl").read_text("utf-8").splitlines()]
    schemata = {each["id"]: model.get(each["schema"]) for each in given}
    changed, strays = [], []
    for each in given:
        proxy = model.get_proxy(each, cleaned=False)
        written = proxy.to_dict()["properties"]
        for name in set(each["properties"]) | set(written):
            if sorted(each["properties"].get(name, [])) != sorted(written.get(name, [])):
                changed.append([each["id"], name, each["properties"].get(name), written.get(name)])
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and not (value in schemata and schemata[value].is_a(prop.range)):
                strays.append([each["id"], prop.name, value])
    return {"entities": {each["id"]: each["schema"] for each in given}, "changed": changed, "strays": strays}


def with_rdflib():
    turtle = rdflib.Graph().parse(folder / "graph.ttl")
    json_ld = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    conforms, _, report = pyshacl.validate(turtle, shacl_graph=rdflib.Graph().parse(shapes), inference="none")
    labels = turtle.query(
        "SELECT ?label { <http://127.0.0.1:4000/id/kazakhstan> skos:prefLabel|skos:altLabel ?label } ORDER BY ?label"
    )
    return {
        "triples": len(turtle),
        "onlyInTurtle": [list(map(str, triple)) for triple in set(turtle) - set(json_ld)],
        "onlyInJsonLd": [list(map(str, triple)) for triple in set(json_ld) - set(turtle)],
        "conforms": conforms,
        "report": report if not conforms else "",
        "labels": [f"{label}@{label.language}" for (label,) in labels],
    }


print(
    json.dumps(
        {
            "networkxGraphml": with_networkx(networkx.read_graphml(folder / "graph.graphml")),
            "networkxGexf": with_networkx(networkx.read_gexf(folder / "graph.gexf")),
            "igraph": with_igraph(igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))),
            "nodesTable": with_pandas("nodes.csv"),
            "edgesTable": with_pandas("edges.csv"),
            "followTheMoney": with_followthemoney(),
            "rdf": with_rdflib(),
        },
        ensure_ascii=False,
    )
)
