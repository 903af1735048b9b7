"""The client of the API."""

import csv
import io
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import networkx
import pandas

Json = dict[str, Any]


class ScoGraphError(Exception):
    """The server refused a question, with its message, or does not answer."""


class ScoGraph:
    """A running sco-graph.

    All methods raise ScoGraphError if the server refuses a question or does not answer within `timeout` seconds.
    """

    def __init__(self, url: str = "http://127.0.0.1:4000/", timeout: float = 60) -> None:
        self._url = url if url.endswith("/") else f"{url}/"
        self._timeout = timeout

    def query(self, operation: str, variables: Mapping[str, Any] | None = None) -> Json:
        """The data of the answer to a GraphQL operation."""
        body = json.dumps({"query": operation, "variables": dict(variables or {})}).encode()
        answer = json.loads(self._read("graphql", body))
        if answer.get("errors"):
            raise ScoGraphError(answer["errors"][0]["message"])
        data: Json = answer["data"]
        return data

    def to_pandas(self, operation: str, variables: Mapping[str, Any] | None = None) -> pandas.DataFrame:
        """The rows of the first connection in an answer as a table; nested fields have names such as `node.name`.

        If the operation has the variable `$after` and `pageInfo { hasNextPage endCursor }`, the table has the rows of all pages.
        """
        rows: list[Json] = []
        given = dict(variables or {})
        while True:
            connection = _connection(self.query(operation, given))
            if connection is None:
                raise ScoGraphError("The answer has no connection: ask for a list with nodes or edges.")
            rows.extend(connection.get("edges") or connection.get("nodes") or [])
            page = connection.get("pageInfo") or {}
            if "$after" not in operation or not page.get("hasNextPage"):
                return pandas.json_normalize(rows)
            given["after"] = page["endCursor"]

    def nodes(self, **selection: Any) -> pandas.DataFrame:
        """The entities of a selection as a table; see to_networkx for the parameters."""
        return self._table("nodes.csv", selection)

    def edges(self, **selection: Any) -> pandas.DataFrame:
        """The relations of a selection as a table, with their statements, sources and dates."""
        return self._table("edges.csv", selection)

    def statements(self, **selection: Any) -> pandas.DataFrame:
        """All statements of a selection as a table, also those that are not accepted."""
        return self._table("statements.csv", selection)

    def to_networkx(self, **selection: Any) -> "networkx.MultiDiGraph[str]":
        """The graph, or the selected part of it; the keys of edges are the ids of their statements.

        Parameters: as_of (a day, "2018-06-10"), certainty, according_to (ids or kinds of sources), around (ids of entities), depth,
        kinds ("State"), types ("ATTENDED"), exclude, include_planned. Lists may be lists.
        """
        graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        for line in self._lines("graph.jsonl", selection):
            match line.pop("record"):
                case "dataset":
                    graph.graph.update(line)
                case "node":
                    graph.add_node(line.pop("id"), **line)
                case "edge":
                    properties = {"type": line["type"], "citations": line["citations"], **line["properties"]}
                    graph.add_edge(line["from"], line["to"], key=line["id"], **properties)
        return graph

    def paths(
        self, start: str, end: str, *, first: int = 3, as_of: str | None = None, types: Sequence[str] | None = None
    ) -> list[Json]:
        """The shortest paths between two entities, shortest first: each with its nodes, and its edges with their evidence."""
        question = """
          paths(from: $start, to: $end, first: $first, types: $types) {
            length
            nodes { __typename id name }
            edges { id type qualifiers start end date from { id } to { id } evidence { source { id title } locator } }
          }
        """
        variables: Json = {"start": start, "end": end, "first": first, "types": types}
        declared = "$start: ID!, $end: ID!, $first: Int!, $types: [RelationType!]"
        if as_of is None:
            found = self.query(f"query Paths({declared}) {{ {question} }}", variables)
        else:
            dated = f"query Paths({declared}, $date: Date!) {{ asOf(date: $date) {{ {question} }} }}"
            found = self.query(dated, {**variables, "date": as_of})["asOf"]
        paths: list[Json] = found["paths"]
        return paths

    def _table(self, name: str, selection: Mapping[str, Any]) -> pandas.DataFrame:
        text = self._read(f"export/{name}{_parameters(selection)}").decode()
        rows = list(csv.DictReader(io.StringIO(text)))
        return pandas.DataFrame(rows).replace("", None)

    def _lines(self, name: str, selection: Mapping[str, Any]) -> Iterator[Json]:
        for line in self._read(f"export/{name}{_parameters(selection)}").splitlines():
            yield json.loads(line)

    def _read(self, path: str, body: bytes | None = None) -> bytes:
        headers = {"content-type": "application/json", "accept": "application/json"} if body else {}
        request = urllib.request.Request(self._url + path, data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as response:
                content: bytes = response.read()
                return content
        except urllib.error.HTTPError as error:
            raise ScoGraphError(_problem(error.read(), error.code)) from None
        except OSError as error:
            raise ScoGraphError(f"No sco-graph answers at {self._url} ({error}); is it running?") from None


def _problem(body: bytes, status: int) -> str:
    try:
        return str(json.loads(body)["errors"][0]["message"])
    except (ValueError, KeyError, IndexError, TypeError):
        return f"The server answered {status}."


def _connection(value: Any) -> Json | None:
    """The first object, from the outside in, that has rows."""
    level = [value]
    while level:
        for each in level:
            if isinstance(each, dict) and ("nodes" in each or "edges" in each):
                return each
        level = [inner for each in level if isinstance(each, dict) for inner in each.values()]
    return None


_names = {"as_of": "asOf", "according_to": "accordingTo", "include_planned": "includePlanned"}


def _parameters(selection: Mapping[str, Any]) -> str:
    def text(value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else ",".join(value) if isinstance(value, Sequence) else str(value)

    given = {_names.get(name, name): text(value) for name, value in selection.items() if value is not None}
    return f"?{urllib.parse.urlencode(given)}" if given else ""
