"""Lets trained readers, the teachers, read texts for another one to learn from.

    python -m reader.label --config FILE --name TEACHER,TEACHER...      # build/taught.pickle

The texts are the training parts of the public sets, annotated or not, each once: sentences first, whole articles last.
Kept are what the teachers together take for mentions, their kinds, forms and chains, and for each pair the
probabilities of every answer: the mean of theirs."""

import argparse
import json
import os
import pickle
import time

import numpy as np
import torch

from . import data, decode, losses
from .document import MENTION_TAGS, Document, Mention
from .model import Reader, layers_of


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


def texts(public):
    """Every text that is read, once: sentences first, annotated articles last."""
    seen = set()

    def fresh(docs):
        for d in docs:
            key = "".join(d.normal)
            if key not in seen:
                seen.add(key)
                yield d

    for name in ("plv", "dse", "newsmtsc", "names/crossner_politics"):
        yield from fresh(public[name])
    by = {}
    for d in public["names/re3d"]:
        by.setdefault(d.label, []).append(d)
    yield from fresh(joined(records, f"taught/{name}") for name, records in sorted(by.items()))
    yield from fresh(public["coref/gum"])
    yield from fresh(articles(public))
    yield from fresh(public["actors"])


def half(x):
    return x.astype(np.float16)


def mean(xs):
    return np.mean(list(xs), axis=0)


@torch.no_grad()
def taught(teachers, doc):
    """The document with what the teachers, [(model, settings)], say of it together."""
    readings = [decode.Reading(model, doc) for model, _ in teachers]
    first, settings = readings[0], teachers[0][1]
    tags = []
    for reading, (model, s) in zip(readings, teachers):
        logits = losses.array(model.mentions(reading.h))
        logits[:, 0] += s["mentions_bias"]
        tags.append(decode.softmax(logits))
    tags = mean(tags)
    d = first.tagged(first.best_tags(np.log(tags + 1e-9), MENTION_TAGS, settings["mentions_split"]))
    d.mentions = [Mention(m.first, m.last, m.sentence, "", m.kind) for m in d.mentions]
    d.soft_tags = np.zeros((len(d.pieces), len(MENTION_TAGS)), np.float16)
    d.core = doc.core
    for shift, start, end in doc.core.values():
        d.soft_tags[start:end] = half(tags[start + shift:end + shift])
    vectors = [reading.vectors(d) for reading in readings]
    usable = vectors[0][1]
    heads = lambda name: half(mean(losses.array(getattr(model, name)(g[:-1]).softmax(-1))
                                   for (model, _), (g, _) in zip(teachers, vectors)))
    d.soft_kinds, d.soft_forms = heads("kind"), heads("form")
    antecedents = [reading.antecedents(d, g, usable) for reading, (g, _) in zip(readings, vectors)]
    chains = decode.linked(len(d.mentions), antecedents[0][0], mean(s for _, s in antecedents))
    for m, chain in zip(d.mentions, chains):
        m.actor = str(chain)
    answers = []
    for reading, (g, _), (_, s) in zip(readings, vectors, teachers):
        pairs = reading.pairs(d, g, usable, chains)
        if pairs:
            answers.append(np.concatenate([
                decode.probabilities(pairs, s),
                *(np.stack([decode.softmax(p[k]) for p in pairs]) for k in ("act", "modality"))], 1))
    d.soft_answers = half(mean(answers)) if answers else None
    d.soft_pairs = {(p["sentence"], p["p"], p["q"]): n for n, p in enumerate(pairs)}
    d.task = "taught"
    for name in ("text", "surfaces", "offsets", "tags", "label"):
        setattr(d, name, None)
    return d


_c, _teachers = {}, []


def begin(c, names):
    """Loads the teachers into one of the processes."""
    _c.update(c)
    losses.use(c["device"])
    torch.set_num_threads(1)
    build = data.here(c["build"])
    for name in names:
        saved = torch.load(os.path.join(build, f"{name}.pt"), weights_only=True, map_location=c["device"])["average"]
        model = Reader(**{**c["model"], "layers": layers_of(saved)}).to(c["device"])
        model.load_state_dict(saved)
        model.eval()
        settings = dict(decode.DEFAULTS)
        path = os.path.join(build, f"{name}.decode.json")
        if os.path.exists(path):
            with open(path) as f:
                settings.update(json.load(f))
        _teachers.append((model, settings))


def read(doc):
    with torch.autocast(_c["device"], dtype=torch.bfloat16, enabled=_c["train"]["bf16"]):
        return taught(_teachers, doc)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--device")
    a.add_argument("--processes", type=int)
    a.add_argument("--name", default="reader", help="the teachers, divided by commas")
    a.add_argument("--out", default="taught.pickle")
    a.add_argument("--minutes", type=float, help="end after so many")
    a.add_argument("--count", type=int, help="only so many texts, to try it")
    a = a.parse_args()
    c = data.config(a.config, a.device)
    todo = list(texts(data.prepared(c, "train")))[:a.count]
    docs, start, told = [], time.time(), 0
    with torch.multiprocessing.get_context("spawn").Pool(a.processes or c["processes"], begin, (c, a.name.split(","))) as pool:
        for d in pool.imap(read, todo, chunksize=16):
            docs.append(d)
            if a.minutes and time.time() - start > a.minutes * 60:
                break
            if time.time() - told > 30:
                told = time.time()
                print(f"{len(docs)}/{len(todo)} {(told - start) / 60:.1f} min, "
                      f"{sum(len(d.soft_pairs) for d in docs)} pairs", flush=True)
    with open(os.path.join(data.here(c["build"]), a.out), "wb") as f:
        pickle.dump(docs, f)
    print(len(docs), "texts,", sum(len(d.mentions) for d in docs), "mentions,",
          sum(len(d.soft_pairs) for d in docs), "pairs")


if __name__ == "__main__":
    main()
