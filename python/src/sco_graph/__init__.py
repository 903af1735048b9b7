"""Asks a running sco-graph: answers as dicts, tables of pandas, graphs of networkx."""

from sco_graph.client import ScoGraph, ScoGraphError

__all__ = ["ScoGraph", "ScoGraphError"]
