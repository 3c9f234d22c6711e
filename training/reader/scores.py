"""Prints the table of SCORES.md from what `reader.evaluate --quantised` left in build/.

    python -m reader.scores [--standard reader] [--fast fast]"""

import argparse
import json
import os

from . import data


def scores(build, name):
    with open(os.path.join(build, f"{name}.int8.scores.json")) as f:
        return {what: (value, bar) for what, value, bar in json.load(f)}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--standard", default="reader")
    a.add_argument("--fast", default="fast")
    a = a.parse_args()
    build = data.here(data.config(a.config)["build"])
    standard, fast = scores(build, a.standard), scores(build, a.fast)
    print("| what | standard | fast | bar |")
    print("|---|---|---|---|")
    for what, (value, bar) in standard.items():
        print(f"| {what} | {value:.3f} | {fast[what][0]:.3f} | {bar or ''} |")


if __name__ == "__main__":
    main()
