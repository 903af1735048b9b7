"""Matches a column of names with a reconciliation service, and prints the likeliest candidate for each, as JSON.

Usage: reconcile_names.py SERVICE TYPE NAME...
"""

import json
import sys

import pandas
from reconciler import reconcile

service, kind, *names = sys.argv[1:]
found = reconcile(pandas.Series(names), type_id=kind, top_res=1, reconciliation_endpoint=service)
print(json.dumps({row["input_value"]: [row["id"], bool(row["match"])] for row in found.to_dict("records")}))
