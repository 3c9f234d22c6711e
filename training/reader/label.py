"""Lets a trained reader, the teacher, read news that nobody has annotated, for a smaller one to learn from.

    python -m reader.label --config FILE --name TEACHER      # build/taught.pickle

The texts are the training articles of Worldwide that are not among the annotated ones. Kept are what the
teacher takes for mentions, their kinds, forms and chains, and for each pair the probabilities of every answer."""

import argparse
import json
import os
import pickle
import time

import numpy as np
import torch

from . import data, decode, standoff
from .document import Document, Mention
from .model import Reader


def joined(records, name):
    """One document of the records of an article."""
    d = Document(name, "taught")
    for r in records:
        shift = len(d.pieces)
        d.pieces += r.pieces
        d.shapes += r.shapes
        d.surfaces += r.surfaces
        d.normal += r.normal
        d.offsets += r.offsets
        d.sentences += [(a + shift, b + shift) for a, b in r.sentences]
    d.text = ""
    return d


def articles(public):
    """Articles of Worldwide of which at most a tenth of the sentences, stock phrases, stand in an annotated one."""
    sentences = lambda d: ["".join(d.normal[a:b]) for a, b in d.sentences]
    known = {s for d in public["actors"] for s in sentences(d)}
    texts = "\n".join("".join(d.normal) for d in public["actors"])
    by = {}
    for d in public["names/worldwide"]:
        by.setdefault(d.label, []).append(d)
    for name, records in sorted(by.items()):
        all_ = [s for r in records for s in sentences(r)]
        if sum(s in known or len(s) > 40 and s in texts for s in all_) <= len(all_) / 10:
            yield joined(records, f"taught/{name}")


def half(x):
    return x.astype(np.float16)


@torch.no_grad()
def taught(model, doc, settings):
    """The document with what the teacher says of it."""
    reading = decode.Reading(model, doc)
    d = reading.found(settings["mentions_bias"], settings["mentions_split"])
    d.mentions = [Mention(m.first, m.last, m.sentence, "", m.kind) for m in d.mentions]
    d.soft_tags = np.zeros((len(d.pieces), model.mentions.out_features), np.float16)
    logits = model.mentions(reading.h).float()
    logits[:, 0] += settings["mentions_bias"]
    probabilities = logits.softmax(-1).numpy()
    for shift, first, end in doc.core.values():
        d.soft_tags[first:end] = half(probabilities[first + shift:end + shift])
    d.core = doc.core
    g, usable = reading.vectors(d)
    d.soft_kinds = half(model.kind(g[:-1]).float().softmax(-1).numpy())
    d.soft_forms = half(model.form(g[:-1]).float().softmax(-1).numpy())
    chains = reading.chains(d, g, usable)
    for m, chain in zip(d.mentions, chains):
        m.actor = str(chain)
    pairs = reading.pairs(d, g, usable, chains)
    d.soft_pairs = {}
    if pairs:
        for p, polarity in zip(pairs, decode.probabilities(pairs, settings)):
            d.soft_pairs[p["sentence"], p["p"], p["q"]] = half(np.concatenate([
                polarity, decode.softmax(p["act"]), decode.softmax(p["modality"])]))
    for name in ("text", "surfaces", "offsets"):
        setattr(d, name, None)
    return d


_teacher = {}


def begin(c, name):
    """Loads the teacher into one of the processes."""
    torch.set_num_threads(1)
    build = data.here(c["build"])
    model = Reader(c["model"]["start"], pair_layers=c["model"]["pair_layers"])
    model.load_state_dict(torch.load(os.path.join(build, f"{name}.pt"), weights_only=True)["average"])
    model.eval()
    settings = dict(decode.DEFAULTS)
    path = os.path.join(build, f"{name}.decode.json")
    if os.path.exists(path):
        with open(path) as f:
            settings.update(json.load(f))
    _teacher.update(model=model, settings=settings, bf16=c["train"]["bf16"])


def read(doc):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=_teacher["bf16"]):
        return taught(_teacher["model"], doc, _teacher["settings"])


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--name", default="reader")
    a.add_argument("--out", default="taught.pickle")
    a.add_argument("--articles", type=int, help="only so many, to try it")
    a = a.parse_args()
    c = data.config(a.config)
    docs, start, told = [], time.time(), 0
    annotated = standoff.annotated(os.path.join(data.here(c["own"]), standoff.FILE))
    todo = [d for d in articles(data.prepared(c, "train")) if d.id.split("/", 1)[1] not in annotated][:a.articles]
    with torch.multiprocessing.get_context("spawn").Pool(c["processes"], begin, (c, a.name)) as pool:
        for d in pool.imap(read, todo, chunksize=4):
            docs.append(d)
            if time.time() - told > 30:
                told = time.time()
                print(f"{len(docs)}/{len(todo)} {(told - start) / 60:.1f} min, "
                      f"{sum(len(d.soft_pairs) for d in docs)} pairs", flush=True)
    with open(os.path.join(data.here(c["build"]), a.out), "wb") as f:
        pickle.dump(docs, f)
    print(len(docs), "articles,", sum(len(d.mentions) for d in docs), "mentions")


if __name__ == "__main__":
    main()
