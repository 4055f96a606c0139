"""Has pytauargus decide which counts of the ten tables are suppressed.

    python -m venv /tmp/tauargus && /tmp/tauargus/bin/pip install pytauargus==0.6.0
    /tmp/tauargus/bin/python tests/support/disclosure/tauargus/suppress.py

Reads tables.json beside this file and writes outcomes.json: per table the counts that may not be shown, as
[row, column] with "Total" for a margin; `primary` because they are below five, `secondary` because they would
give those away. Every table is run as microdata with the frequency rule FREQ(5,10) and optimal suppression.
"""

import json
import os

import pytauargus

HERE = os.path.dirname(os.path.abspath(__file__))


def outcome(table):
    """Status of every count of one table."""
    single = len(table["columns"]) == 1
    records = [
        {"row": row, "column": column, "one": 1}
        for row, counts in zip(table["rows"], table["counts"])
        for column, count in zip(table["columns"], counts)
        for _ in range(count)
    ]
    variables = ["row"] if single else ["row", "column"]
    microdata = [{name: record[name] for name in [*variables, "one"]} for record in records]
    result = pytauargus.protect(
        microdata, [variables], "one", safety_rules="FREQ(5,10)", suppress="OPT(1)"
    )
    cells = {"primary": [], "secondary": []}
    for cell in result.tables[0].rows:
        place = [cell["row"].strip(), "Total" if single else cell["column"].strip()]
        if cell["status"] == "U":
            cells["primary"].append(place)
        elif cell["status"] == "M":
            cells["secondary"].append(place)
    return {"name": table["name"], **cells}


def main():
    with open(os.path.join(HERE, "tables.json"), encoding="utf-8") as file:
        tables = json.load(file)
    outcomes = {"package": f"pytauargus {pytauargus.__version__}", "tables": [outcome(one) for one in tables]}
    with open(os.path.join(HERE, "outcomes.json"), "w", encoding="utf-8") as file:
        json.dump(outcomes, file, indent=2, ensure_ascii=False)
        file.write("\n")


main()
