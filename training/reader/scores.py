"""Prints the table of SCORES.md from what `reader.evaluate` left in build/.

    python -m reader.scores --standard reader --fast fast"""

import argparse
import json
import os

from . import data


def table(build, name):
    def read(suffix):
        path = os.path.join(build, f"{name}{suffix}.scores.json")
        if not os.path.exists(path):
            return {}
        with open(path) as f:
            return {what: (value, bar) for what, value, bar in json.load(f)}
    return read(""), read(".int8")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--standard", default="reader")
    a.add_argument("--fast", default="fast")
    a = a.parse_args()
    build = data.here(data.config(a.config)["build"])
    columns = [*table(build, a.standard), *table(build, a.fast)]
    print("| what | standard, float32 | standard, int8 | fast, float32 | fast, int8 | bar |")
    print("|---|---|---|---|---|---|")
    for what in next(c for c in columns if c):
        bar = next((c[what][1] for c in columns if what in c), None)
        values = [f"{c[what][0]:.3f}" if what in c else "–" for c in columns]
        print(f"| {what} | {' | '.join(values)} | {bar or ''} |")


if __name__ == "__main__":
    main()
