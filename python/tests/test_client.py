"""Against a running sco-graph, whose address is in SCO_GRAPH_URL."""

import os

import pytest
from sco_graph import ScoGraph, ScoGraphError

sco = ScoGraph(os.environ["SCO_GRAPH_URL"])


def test_query_answers_a_dict():
    assert sco.query('{ state(id: "kazakhstan") { name iso3 } }') == {"state": {"name": "Kazakhstan", "iso3": "KAZ"}}


def test_query_takes_variables():
    answer = sco.query("query($id: ID!) { meeting(id: $id) { ordinal } }", {"id": "astana-2024"})
    assert answer == {"meeting": {"ordinal": 24}}


def test_what_is_refused_is_raised_in_the_servers_words():
    with pytest.raises(ScoGraphError, match='Cannot query field "nme" on type "State"'):
        sco.query('{ state(id: "kazakhstan") { nme } }')
    with pytest.raises(ScoGraphError, match='around: nothing has the id "atlantis"'):
        sco.to_networkx(around=["atlantis"])
    with pytest.raises(ScoGraphError, match="is it running"):
        ScoGraph("http://127.0.0.1:9/").query("{ __typename }")


def test_to_pandas_reads_all_pages_of_a_connection():
    operation = """
      query($after: String) {
        organization(id: "sco") {
          members(first: 3, after: $after) {
            edges { start node { name } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    """
    table = sco.to_pandas(operation)
    assert list(table.columns) == ["start", "node.name"]
    assert sorted(table["node.name"]) == [
        "Belarus", "China", "India", "Iran", "Kazakhstan", "Kyrgyzstan", "Pakistan", "Russia", "Tajikistan", "Uzbekistan",
    ]  # fmt: skip
    assert table.set_index("node.name").loc["Belarus", "start"] == "2024-07-04"


def test_to_pandas_wants_a_connection():
    with pytest.raises(ScoGraphError, match="has no connection"):
        sco.to_pandas('{ state(id: "kazakhstan") { name } }')


def test_to_networkx_has_names_evidence_and_the_version():
    graph = sco.to_networkx(
        as_of="2024-07-05", according_to=["s1"], around=["mohammad-mokhber"], types=["ATTENDED"], kinds=["Leader", "Meeting"]
    )
    assert sorted(graph) == ["astana-2024", "mohammad-mokhber"]
    assert graph.graph["version"] == "2.1.0"
    [(start, end, key, properties)] = graph.edges(keys=True, data=True)
    assert (start, end, properties["type"], properties["acting"]) == ("mohammad-mokhber", "astana-2024", "ATTENDED", True)
    assert key.startswith("st-")
    assert {
        "source": "s1",
        "locator": "paragraph 2",
        "certainty": "EXPLICIT",
        "basis": "REPORTED",
    } in properties["citations"]


def test_to_networkx_of_a_day():
    then = sco.to_networkx(as_of="2016-01-01", kinds=["State", "Organization"], types=["MEMBER_OF"])
    members = [state for state, _, status in then.in_edges("sco", data="status") if status == "MEMBER"]
    assert sorted(members) == ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"]


def test_paths_with_their_evidence():
    [shortest, *_] = sco.paths("iran", "kazakhstan", as_of="2012-01-01", types=["MEMBER_OF"])
    assert [node["id"] for node in shortest["nodes"]] == ["iran", "sco", "kazakhstan"]
    assert [edge["start"] for edge in shortest["edges"]] == ["2005-07-05", "2001-06-15"]
    assert all(edge["evidence"] for edge in shortest["edges"])


def test_tables_of_nodes_edges_and_statements():
    assert "Казахстан@ru" in sco.nodes(kinds=["State"]).set_index("Id").loc["kazakhstan", "names"]
    chairs = sco.edges(types=["CHAIRED"], around=["astana-2024"])
    assert list(chairs["Source"]) == ["kassym-jomart-tokayev"]
    counts = sco.statements(around=["astana-2024"]).query("predicate == 'DOCUMENT_COUNT' and subject == 'astana-2024'")
    assert sorted(counts["number"]) == ["20", "24", "25"]
