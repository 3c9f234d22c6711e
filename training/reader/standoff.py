"""Annotation of our own on news that is not ours to copy: offsets and labels without the text.

    python -m reader.standoff draft FOLDER --data DIR [--count N]    # unannotated articles as files to annotate
    python -m reader.standoff sentences FOLDER --data DIR [--count N] [--source SET]     # the same for sentences
    python -m reader.standoff documents FOLDER --data DIR            # the same for news, interviews and speeches of GUM
    python -m reader.standoff fold FILE... --data DIR                # what was annotated, to data/news.jsonl

A draft is in the notation of README.md, "Own data". Its passages are called `worldwide:ARTICLE:FIRST-LAST`, by the
records of the article that they hold, `gum:DOCUMENT:FIRST-LAST` likewise, or what DSE, NewsMTSC and PLV
call a sentence; folding checks that their words are still those of the source."""

import argparse
import json
import os
import random
import sys

from . import markup, sources

FILE = "news.jsonl"
LONGEST = 14            # sentences of a passage
SENTENCES = {"dse": "stance/dse", "newsmtsc": "stance/newsmtsc_target", "plv": "category/plv"}
FILE_OF = 40            # sentences in one draft
DIRECTED = 0.75         # share of those in which the source sees a side taken
MARKS = ("%%", "#", ">")  # that lines of the notation begin with
GENRES = ("news", "interview", "speech")


def articles(folder):
    """The records of each training article of Worldwide."""
    by = {}
    for r in sources.records(os.path.join(folder, "ner", "worldwide.train.jsonl")):
        by.setdefault(r["doc"], []).append(r["tokens"])
    return by


def documents(folder):
    """The sentences of each training document of GUM."""
    return {r["id"]: r for r in sources.records(os.path.join(folder, "coref", "gum_ccby.train.jsonl"))}


def single(folder, source):
    """The training records of a set of single sentences."""
    return sources.records(os.path.join(folder, *f"{SENTENCES[source]}.train.jsonl".split("/")))


def sided(record):
    """Whether the annotators of the source saw a side taken in a sentence; of PLV, an act that is one."""
    if "root" in record:
        return record["root"] not in ("CONSULT", "REQUEST")
    return record["label" if "label" in record else "polarity"] != "neutral"


def text(records):
    return " ".join(sources.detokenize(t)[0] for t in records)


def word(name):
    """The name of a sentence in one word."""
    return "_".join(name.split())


class Texts:
    """The words of a passage, by its id."""

    def __init__(self, folder):
        self.articles = {"worldwide": articles(folder),
                         "gum": {k: r["sentences"] for k, r in documents(folder).items()}}
        self.sentences = {word(r["id"]): r["text"] for name in SENTENCES for r in single(folder, name)}

    def __getitem__(self, name):
        if name in self.sentences:
            return self.sentences[name]
        source, doc, span = name.split(":")
        first, last = map(int, span.split("-"))
        return text(self.articles[source][doc][first:last + 1])

    def get(self, name):
        """The same, or None for an id that is none."""
        try:
            return self[name]
        except (KeyError, ValueError):
            return None


def passages(path, folder):
    """The passages of a folded file, with their text from the data, in the form of markup.parse."""
    if not os.path.exists(path):
        return
    texts = Texts(folder)
    for r in sources.records(path):
        yield {**r, "phenomena": [], "voice": "", "line": 0, "text": texts[r["id"]]}


def annotated(path, source):
    """The articles or documents of a source that a folded file holds."""
    ids = [r["id"] for r in sources.records(path)] if os.path.exists(path) else []
    return {i.split(":")[1] for i in ids if i.startswith(source + ":")}


def write_draft(out, source, name, records):
    """One document, in passages, as a new file to annotate; not one with marks of the notation in it."""
    lines = [sources.detokenize(t)[0] for t in records]
    if any(c in line for line in lines for c in "[]") or any(line.startswith(MARKS) for line in lines):
        return
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, f"{name}.txt"), "x", encoding="utf-8") as f:
        for at in range(0, len(records), LONGEST):
            part = records[at:at + LONGEST]
            f.write(f"%% {source}:{name}:{at}-{at + len(part) - 1} | news |\n")
            f.write("".join(line + "\n" for line in lines[at:at + len(part)]) + "\n")


def draft(folder, out, count, seed, done):
    from . import data
    from .label import articles as unannotated
    by = articles(folder)
    known = annotated(done, "worldwide")
    names = [d.id.split("/", 1)[1] for d in unannotated(data.prepared(data.config(), "train"))]
    names = [n for n in names if n not in known]
    random.Random(seed).shuffle(names)
    for name in names[:count]:
        write_draft(out, "worldwide", name, by[name])


def draft_documents(folder, out, done):
    known = annotated(done, "gum")
    for name, r in sorted(documents(folder).items()):
        if r["genre"] in GENRES and name not in known:
            write_draft(out, "gum", name, r["sentences"])


def sentences(folder, out, source, count, seed, done):
    """Drafts of single sentences, most of them such in which the annotators of the source saw a side taken."""
    known = {r["id"] for r in sources.records(done)} if os.path.exists(done) else set()
    by = {}
    for r in single(folder, source):
        by.setdefault(r["text"], []).append(r)
    usable = [rs for t, rs in by.items() if not any(c in t for c in "[]") and t == " ".join(t.split())
              and 60 <= len(t) <= 400 and not t.startswith(MARKS)
              and not any(word(r["id"]) in known or "|" in r["id"] for r in rs)]
    pick = random.Random(seed)
    pick.shuffle(usable)
    directed = [rs for rs in usable if any(sided(r) for r in rs)]
    others = [rs for rs in usable if not any(sided(r) for r in rs)]
    many = min(len(others), count - round(count * DIRECTED))
    chosen = directed[:count - many] + others[:many]
    pick.shuffle(chosen)
    os.makedirs(out, exist_ok=True)
    for at in range(0, len(chosen), FILE_OF):
        with open(os.path.join(out, f"{source}-{at // FILE_OF:03d}.txt"), "x", encoding="utf-8") as f:
            for rs in chosen[at:at + FILE_OF]:
                f.write(f"%% {word(rs[0]['id'])} | news |\n{rs[0]['text']}\n\n")


def fold(paths, folder, target):
    errors, texts, out = markup.Errors(), Texts(folder), {}
    if os.path.exists(target):
        out = {r["id"]: r for r in sources.records(target)}
    for path in paths:
        for p in markup.parse(path, errors):
            words = texts.get(p["id"])
            if words is None:
                errors.add(path, p["line"], f"no such passage: {p['id']}")
            elif p["text"] != words:
                errors.add(path, p["line"], "the words are not those of the source")
            elif p["mentions"]:
                out[p["id"]] = {"id": p["id"], **{k: p[k] for k in ("sentences", "mentions")},
                                "stances": [{k: v for k, v in s.items() if k != "key"} for s in p["stances"]]}
    for e in errors:
        print(e)
    if not errors:
        with open(target, "w", encoding="utf-8") as f:
            for _, r in sorted(out.items()):
                f.write(json.dumps(r, ensure_ascii=False, separators=(",", ":")) + "\n")
        print(f"{len(out)} passages, {sum(len(r['stances']) for r in out.values())} stances")
    return 1 if errors else 0


if __name__ == "__main__":
    from . import data
    a = argparse.ArgumentParser()
    a.add_argument("what", choices=("draft", "sentences", "documents", "fold"))
    a.add_argument("paths", nargs="+")
    a.add_argument("--data", default=data.here("../shared/data"))
    a.add_argument("--source", choices=SENTENCES, default="dse")
    a.add_argument("--count", type=int, default=60)
    a.add_argument("--seed", type=int, default=7)
    a = a.parse_args()
    target = os.path.join(data.here(data.config()["own"]), FILE)
    if a.what == "draft":
        draft(a.data, a.paths[0], a.count, a.seed, target)
    elif a.what == "sentences":
        sentences(a.data, a.paths[0], a.source, a.count, a.seed, target)
    elif a.what == "documents":
        draft_documents(a.data, a.paths[0], target)
    else:
        sys.exit(fold(a.paths, a.data, target))
