"""The mean of the weights of several runs that began from the same weights, as a run of its own.

    python -m reader.mean --out RUN NAME NAME..."""

import argparse
import os

import torch

from . import data

if __name__ == "__main__":
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--out", required=True)
    a.add_argument("names", nargs="+")
    a = a.parse_args()
    path = lambda name: os.path.join(data.here(data.config(a.config)["build"]), f"{name}.pt")
    runs = [torch.load(path(name), weights_only=True, map_location="cpu") for name in a.names]
    average = {k: sum(r["average"][k] for r in runs) / len(runs) for k in runs[0]["average"]}
    torch.save({"average": average, "step": sum(r["step"] for r in runs)}, path(a.out))
