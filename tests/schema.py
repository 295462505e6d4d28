#!/usr/bin/env python3
"""Holds the JSON Schema of scenarios to its word: every shipped scenario passes, and bad ones whose fault is of form do not.

Usage: schema.py SCHEMA.json
"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml

TOP = pathlib.Path(__file__).resolve().parent.parent
# What a complaint about form says; other faults (a missing file, an unknown territory) are beyond a schema.
OF_FORM = re.compile(r"unknown key|expected a (number|whole number|group|list)|expected (true|one of)|is not allowed")
# This reader of YAML (1.1) takes `yes` for true and merges `<<`; and a fault in a table of territories is not in the scenario.
READ_OTHERWISE = {"equivalent_yes.yaml", "yes_for_true.yaml", "merge_key.yaml", "table_with_bad_number.yaml"}
# YAML says 1e400 where JSON has no such number, and quoted numbers are strings to both.
BEYOND = re.compile(r"infinity|nan|found 1e", re.IGNORECASE)


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
    if schema != json.loads((TOP / "scenarios/concertation.schema.json").read_text()):
        sys.exit("scenarios/concertation.schema.json is not what `describe --schema` prints: write it again")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    shipped = sorted([*(TOP / "scenarios").glob("*.yaml"), *(TOP / "scenarios/gallery").glob("*.yaml")])
    faults = [f"{path.name}: {error.message[:200]}" for path in shipped for error in validator.iter_errors(yaml.safe_load(path.read_text()))]
    refused = 0
    for path in sorted((TOP / "tests/bad_scenarios").glob("*.yaml")):
        expected = re.match(r"# expect: (.*)", path.read_text(errors="replace"))
        if path.name in READ_OTHERWISE or not expected or not OF_FORM.search(expected[1]) or BEYOND.search(expected[1]):
            continue
        try:
            scenario = yaml.safe_load(path.read_text())
        except (yaml.YAMLError, UnicodeDecodeError):
            continue
        if validator.is_valid(scenario):
            faults.append(f"{path.name}: the schema lets it pass ({expected[1]})")
        else:
            refused += 1
    print(*faults, sep="\n")
    print(f"   {len(shipped)} shipped scenarios pass, {refused} bad ones are refused")
    sys.exit(1 if faults or refused < 30 else 0)


main()
