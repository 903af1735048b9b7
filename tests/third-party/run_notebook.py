"""Runs a notebook against a server, and prints what its cells say, as JSON: texts, and for a picture that there is one.

Usage: run_notebook.py NOTEBOOK SERVER [--keep]

With --keep the answers, pictures included, are written into the notebook.
"""

import json
import os
import sys

import nbformat
from nbclient import NotebookClient

path, server, *flags = sys.argv[1:]


def said(notebook: nbformat.NotebookNode) -> list[list[str]]:
    """What each cell of code has put out."""
    return [[text(output) for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]


def text(output: nbformat.NotebookNode) -> str:
    if output.output_type == "stream":
        return str(output.text)
    return "a picture" if "image/png" in output.data else str(output.data["text/plain"])


os.environ["SCO_GRAPH_URL"] = server
notebook = nbformat.read(path, as_version=4)
kept = said(notebook)
NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
for cell in notebook.cells:
    # When each cell ran is of no use to a reader.
    cell.metadata.pop("execution", None)
if "--keep" in flags:
    notebook.metadata["language_info"] = {"name": "python"}
    nbformat.write(notebook, path)
print(json.dumps({"kept": kept, "said": said(notebook)}))
