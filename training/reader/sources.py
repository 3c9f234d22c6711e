"""Readers of the data files: each gives Documents."""

import copy
import glob
import json
import os
import re

from . import markup
from .document import ACTS, FORMS, KINDS, MASK, MODALITIES, NAME_TAGS, POLARITIES, Document, Mention, Stance


def records(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def detokenize(tokens):
    """Text of a token list and the span of each token; "n't" is joined to its verb, as in running text."""
    text, spans = "", []
    for t in tokens:
        if text and t not in ("n't", "n’t"):
            text += " "
        spans.append((len(text), len(text) + len(t)))
        text += t
    return text, spans


def split_starts(tokens):
    """Sentence starts inside a record that may hold several sentences."""
    starts = [0]
    for i in range(1, len(tokens) - 1):
        if tokens[i - 1] in (".", "!", "?") and tokens[i][:1].isupper() and i - starts[-1] > 2:
            starts.append(i)
    return starts


def names(path, vocabulary, pack=True):
    """data/ner: one Document per record; `mask` as in the file."""
    docs = []
    for r in records(path):
        text, spans = detokenize(r["tokens"])
        starts = split_starts(r["tokens"])
        ends = [spans[s - 1][1] for s in starts[1:]] + [len(text)]
        d = Document(r["id"], "names").fill(vocabulary, text, [(spans[s][0], e) for s, e in zip(starts, ends)])
        d.tags = [-100] * len(d.pieces)
        for (s, e), tag in zip(spans, r["tags"]):
            w = d.words_of(s, e)
            if not w:
                continue
            for k in range(w[0], w[1] + 1):
                d.tags[k] = NAME_TAGS.index(tag if k == w[0] or tag == "O" else "I" + tag[1:])
        d.mask = tuple(r["mask"])
        d.label = r["doc"]
        d.gold_tags = d.tags
        docs.append(d)
    return docs


def actors(path, vocabulary):
    docs = []
    for r in records(path):
        d = Document(r["id"], "actors").fill(vocabulary, r["text"], r["sentences"])
        _annotate(d, r["mentions"], r["stances"])
        docs.append(d)
    return docs


def hide_names(doc, random, share=0.4):
    """A copy in which some actors' names are hidden pieces, so that who it is cannot tell the stance; whether
    two names are alike, which coreference asks of the words, is still known."""
    hidden = {a for a in sorted({m.actor for m in doc.mentions}) if random.random() < share}
    copy_ = copy.copy(doc)
    copy_.pieces = list(doc.pieces)
    for m in doc.mentions:
        if m.actor in hidden and FORMS[m.form] in ("name", "demonym", "metonym"):
            for k in range(m.first, m.last + 1):
                copy_.pieces[k] = [MASK] * len(doc.pieces[k])
    return copy_


def own(path, vocabulary):
    docs = []
    for r in markup.parse(path):
        docs.append(own_document(r, vocabulary))
    return docs


def own_document(r, vocabulary):
    d = Document(r["id"], "own").fill(vocabulary, r["text"], r["sentences"])
    d.phenomena = tuple(r["phenomena"])
    spans = [(m["start"], m["end"]) for m in r["mentions"]]
    stances = []
    for s in r["stances"]:
        def side(x):
            if "mention" in x:
                return {"start": spans[x["mention"]][0], "end": spans[x["mention"]][1]}
            return {"actor": x["actor"]}
        stances.append({**s, "source": side(s["source"]), "target": side(s["target"])})
    _annotate(d, r["mentions"], stances)
    return d


def _annotate(d, mentions, stances):
    index = {}
    order = sorted(mentions, key=lambda m: (m["start"], -m["end"]))
    for m in order:
        w = d.words_of(m["start"], m["end"])
        if not w:
            continue
        index[m["start"], m["end"]] = len(d.mentions)
        d.mentions.append(Mention(w[0], w[1], d.sentence_of(w[0]), m["actor"], KINDS.index(m["kind"]),
                                  FORMS.index(m["form"]), d.text[m["start"]:m["end"]]))
    for s in stances:
        sides = []
        for x in (s["source"], s["target"]):
            if "actor" in x:
                sides.append((-1, x["actor"]))
            else:
                k = index.get((x["start"], x["end"]), -1)
                sides.append((k, d.mentions[k].actor if k >= 0 else "?"))
        cue = d.words_of(s["cue"]["start"], s["cue"]["end"]) if s["cue"] else None
        d.stances.append(Stance(s["sentence"], sides[0][0], sides[1][0], sides[0][1], sides[1][1],
                                POLARITIES.index(s["polarity"]), ACTS.index(s["act"]),
                                MODALITIES.index(s["modality"]), cue, s["claimedBy"], s["clear"]))


def coreference(path, vocabulary):
    """GUM and LitBank: gold mentions of persons, organisations and places with their chains."""
    kept = {"person", "organization", "place", "PER", "ORG", "GPE", "LOC", "FAC"}
    docs = []
    for r in records(path):
        text, spans, bounds = "", [], []
        for tokens in r["sentences"]:
            t, s = detokenize(tokens)
            base = len(text) + (1 if text else 0)
            text = (text + " " if text else "") + t
            spans.append([(a + base, b + base) for a, b in s])
            bounds.append((base, base + len(t)))
        d = Document(r["id"], "coref").fill(vocabulary, text, bounds)
        found = []
        for c, (cluster, kind) in enumerate(zip(r["clusters"], r["types"])):
            if kind not in kept:
                continue
            for sent, s, e in cluster:
                w = d.words_of(spans[sent][s][0], spans[sent][e - 1][1])
                if w:
                    found.append(Mention(w[0], w[1], sent, str(c), text=text[spans[sent][s][0]:spans[sent][e - 1][1]]))
        d.mentions = sorted(found, key=lambda m: (m.first, -m.last))
        d.label = r["source"]
        docs.append(d)
    return docs


def simple_sentences(text):
    """Sentence spans of short running text, by a plain rule."""
    spans, start = [], 0
    for m in re.finditer(r"[.!?][\"”’']?\s+(?=[\"“‘']?[A-Z0-9])", text):
        word = text[:m.start()].split()[-1:] or [""]
        if len(word[0]) <= 2 or word[0] in ("Mr", "Mrs", "Dr", "Gen", "Sen", "Gov", "Rep", "Sgt", "Col", "St", "Lt"):
            continue
        spans.append((start, m.end()))
        start = m.end()
    spans.append((start, len(text)))
    return spans


def gap(path, vocabulary):
    docs = []
    for r in records(path):
        d = Document(r["id"], "gap").fill(vocabulary, r["text"], simple_sentences(r["text"]))
        for key in ("pronoun", "a", "b"):
            w = d.words_of(*r[key])
            d.mentions.append(Mention(w[0], w[1], d.sentence_of(w[0]), key, text=r["text"][slice(*r[key])]))
        d.label = (r["a_coref"], r["b_coref"])
        docs.append(d)
    return docs


def pairs(path, vocabulary):
    """DSE, NewsMTSC, PLV: one sentence, one pair (or one target)."""
    docs = []
    for r in records(path):
        d = Document(r.get("id", r["text"][:40]), r["source"] if "source" in r else "newsmtsc")
        d.fill(vocabulary, r["text"], [(0, len(r["text"]))])
        sides = {"dse": ("p", "q"), "plv": ("src", "tgt")}.get(d.task, ("target",))
        d.task = d.task if d.task in ("dse", "plv") else "newsmtsc"
        for key in sides:
            w = d.words_of(*r[key]) if r[key] else None
            d.mentions.append(Mention(w[0], w[1], 0, key, text=r["text"][slice(*r[key])]) if w else None)
        d.label = r.get("label") or r.get("polarity") or (r["root"], r["quad"])
        docs.append(d)
    return docs


def own_files(folder, valid):
    return sorted(p for p in glob.glob(os.path.join(folder, "*.txt"))
                  if os.path.basename(p).startswith("valid") == valid)
