"""Drives a running OpenRefine as its pages do: matches a column of names, adds columns, and prints the table as JSON.

Usage: open_refine.py OPENREFINE SERVICE TYPE PROPERTY,PROPERTY NAME...
"""

import csv
import io
import json
import sys
import time
import urllib.parse
import urllib.request

base, service, kind, properties, *names = sys.argv[1:]
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
every_row = json.dumps({"facets": [], "mode": "row-based"})


def read(command, data=None, headers={}, **parameters):
    if data is not None:
        parameters["csrf_token"] = json.loads(read("get-csrf-token"))["token"]
    address = f"{base}/command/core/{command}?{urllib.parse.urlencode(parameters)}"
    with opener.open(urllib.request.Request(address, data, headers), timeout=60) as response:
        return response.geturl() if response.url.find("/project?") > 0 else response.read().decode()


def do(command, **data):
    answer = json.loads(read(command, urllib.parse.urlencode(data).encode(), project=project))
    if answer["code"] == "error":
        sys.exit(f"{command}: {answer['message']}")
    while json.loads(read("get-processes", project=project))["processes"]:
        time.sleep(0.1)


def form(fields):
    """Fields as a browser sends a form with a file."""
    part = '--part\r\nContent-Disposition: form-data; name="{}"{}\r\n\r\n{}\r\n'
    parts = [part.format(name, '; filename="names.csv"' if name == "project-file" else "", fields[name]) for name in fields]
    return ("".join(parts) + "--part--\r\n").encode()


options = json.dumps({"separator": ",", "headerLines": 1, "encoding": "UTF-8"})
table = "\n".join(["state", *names])
made = read(
    "create-project-from-upload",
    form({"project-name": "names", "format": "text/line-based/*sv", "options": options, "project-file": table}),
    {"content-type": "multipart/form-data; boundary=part"},
)
project = urllib.parse.parse_qs(urllib.parse.urlparse(made).query)["project"][0]

# The service says itself what OpenRefine is to keep with each match.
with opener.open(service) as response:
    manifest = json.load(response)
config = {
    "mode": "standard-service",
    "service": service,
    "identifierSpace": manifest["identifierSpace"],
    "schemaSpace": manifest["schemaSpace"],
    "type": {"id": kind, "name": kind},
    "autoMatch": True,
    "columnDetails": [],
    "limit": 0,
}
do("reconcile", columnName="state", engine=every_row, config=json.dumps(config))
do(
    "extend-data",
    baseColumnName="state",
    endpoint=service,
    identifierSpace=manifest["identifierSpace"],
    schemaSpace=manifest["schemaSpace"],
    extension=json.dumps({"properties": [{"id": each, "name": each} for each in properties.split(",")]}),
    columnInsertIndex=1,
    engine=every_row,
)
do("add-column", baseColumnName="state", expression="grel:cell.recon.match.id", newColumnName="id", columnInsertIndex=1,
   onError="store-error", engine=every_row)
exported = read(
    "export-rows", urllib.parse.urlencode({"project": project, "format": "csv", "engine": every_row}).encode(), project=project
)
print(json.dumps(list(csv.DictReader(io.StringIO(exported)))))
