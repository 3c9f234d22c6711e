"""Strict parser of the project's own annotated passages (data/*.txt).

    python -m reader.markup FILE...
    python -m reader.markup --json FILE... > passages.jsonl

reports every error with its line number, then counts; or prints the passages as JSON Lines for the
program's `evaluate --world`. The notation is described in README.md, "Own data"."""

import json
import re
import sys
from collections import Counter

KINDS = {"p": "person", "c": "country", "o": "organization", "g": "group", "l": "place"}
FORMS = {"n": "name", "d": "demonym", "m": "metonym", "x": "nominal", "r": "pronoun"}
POLARITIES = ("support", "oppose", "neutral")
ACTS = ("AGREE", "CONSULT", "SUPPORT", "AID", "COOPERATE", "YIELD", "REQUEST", "ACCUSE",
        "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
MODALITIES = ("asserted", "negated", "hedged", "conditional", "future")

HEADER = re.compile(r"^%% (\S+) \| ([^|]+?) \| ?([^|]*)$")
MENTION = re.compile(r"\[([^\[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
LABEL = re.compile(r"^([a-z])\.([a-z]) (\S.*)$")
STANCE = re.compile(r'^> (\d+): (.+?) -> (.+?) ([a-z]+) ([A-Z]+) ([a-z]+) "(.+)"(?: by=(.+?))?( unclear)?$')


class Errors(list):
    def add(self, path, line, text):
        self.append(f"{path}:{line}: {text}")


def parse_sentence(raw, line, path, errors):
    """One marked line -> plain text and its mentions, offsets in characters of the text."""
    text, mentions, at = [], [], 0
    length = 0
    for m in MENTION.finditer(raw):
        before = raw[at:m.start()]
        text.append(before)
        length += len(before)
        surface, label = m.group(1), LABEL.match(m.group(2))
        if not surface or surface != surface.strip():
            errors.add(path, line, f"mention empty or with outer blanks: {m.group(0)}")
        if not label or label.group(1) not in KINDS or label.group(2) not in FORMS:
            errors.add(path, line, f"bad label, expected (kind.form Actor): {m.group(0)}")
        else:
            actor = label.group(3)
            if actor != actor.strip() or "  " in actor or "#" in actor or actor.startswith("*") or " -> " in actor:
                errors.add(path, line, f"bad actor name: {actor!r}")
            if re.search(r"[\w]$", before) and re.match(r"\w", surface):
                errors.add(path, line, f"mention begins inside a word: {m.group(0)}")
            if re.match(r"\w", raw[m.end():]) and re.search(r"\w$", surface):
                errors.add(path, line, f"mention ends inside a word: {m.group(0)}")
            mentions.append({"start": length, "end": length + len(surface), "kind": KINDS[label.group(1)],
                             "form": FORMS[label.group(2)], "actor": actor})
        text.append(surface)
        length += len(surface)
        at = m.end()
    text.append(raw[at:])
    text = "".join(text)
    if "](" in text or re.search(r"\[[^\]]*$", text) or re.search(r"^[^\[]*\]", text):
        errors.add(path, line, "unbalanced or nested brackets")
    if "  " in text or text != text.strip():
        errors.add(path, line, "double or outer blanks")
    return text, mentions


def resolve(reference, sentence, mentions, role, path, line, errors):
    """`Actor`, `Actor#2` or `*Actor` -> {"mention": index of the mention} or {"actor": name}."""
    if reference.startswith("*"):
        name = reference[1:]
        if not name or name != name.strip():
            errors.add(path, line, f"empty actor in {role}")
        return {"actor": name}
    name, number = reference, 1
    m = re.match(r"^(.*)#(\d+)$", reference)
    if m:
        name, number = m.group(1), int(m.group(2))
    found = [i for i, x in enumerate(mentions) if x["sentence"] == sentence and x["actor"] == name]
    if len(found) < number or number < 1:
        if role != "claimant":
            errors.add(path, line, f"{role} {reference!r} has no such mention in sentence {sentence + 1}"
                                   " (write *Name when it is meant but not mentioned)")
        elif not any(x["actor"] == name for x in mentions):
            errors.add(path, line, f"claimant {reference!r} is mentioned nowhere in the passage (write *Name)")
        return {"actor": name}
    return {"actor": name, "mention": found[number - 1]}


def parse(path, errors=None):
    """All passages of a file: id, voice, phenomena, text, sentences, mentions, stances; offsets in
    characters of the passage's text."""
    errors = errors if errors is not None else Errors()
    passages, current, ids = [], None, {}
    text = open(path, "rb").read()
    try:
        text = text.decode("utf-8")
    except UnicodeDecodeError as e:
        errors.add(path, 0, f"not UTF-8: {e}")
        return passages

    def finish():
        if current is None:
            return
        if not current["sentences"]:
            errors.add(path, current["line"], "passage without sentences")
        if len(current["sentences"]) > 16:
            errors.add(path, current["line"], f"{len(current['sentences'])} sentences, at most 16")
        passages.append(current)

    pending_break = False
    for number, raw in enumerate(text.split("\n"), 1):
        raw = raw.rstrip("\r")
        if raw.startswith("%%"):
            finish()
            pending_break = False
            m = HEADER.match(raw)
            if not m:
                errors.add(path, number, "bad header, expected: %% ID | voice | phenomena,comma,separated")
            name = m.group(1) if m else f"?{number}"
            if name in ids:
                errors.add(path, number, f"id {name} already used at line {ids[name]}")
            ids[name] = number
            current = {"id": name, "voice": m.group(2).strip() if m else "",
                       "phenomena": [p.strip() for p in m.group(3).split(",") if p.strip()] if m else [],
                       "line": number, "text": "", "sentences": [], "mentions": [], "stances": []}
        elif not raw.strip():
            pending_break = current is not None and bool(current["sentences"])
        elif raw.startswith("#"):
            continue
        elif current is None:
            errors.add(path, number, "text before the first header")
        elif raw.startswith(">"):
            stance(current, raw, number, path, errors)
        else:
            if current["stances"]:
                errors.add(path, number, "sentence after a stance line (or a stance line without '> ')")
            sentence, mentions = parse_sentence(raw, number, path, errors)
            gap = "" if not current["sentences"] else "\n\n" if pending_break else " "
            pending_break = False
            start = len(current["text"]) + len(gap)
            current["text"] += gap + sentence
            index = len(current["sentences"])
            current["sentences"].append([start, start + len(sentence)])
            for m in mentions:
                current["mentions"].append({**m, "start": m["start"] + start, "end": m["end"] + start,
                                            "sentence": index})
    finish()
    return passages


def stance(passage, raw, line, path, errors):
    m = STANCE.match(raw)
    if not m:
        errors.add(path, line, 'bad stance, expected: > N: SOURCE -> TARGET polarity ACT modality "cue" [by=CLAIMANT] [unclear]')
        return
    sentence, source, target, polarity, act, modality, cue, by, unclear = m.groups()
    sentence = int(sentence) - 1
    if not 0 <= sentence < len(passage["sentences"]):
        errors.add(path, line, f"no sentence {sentence + 1}")
        return
    for value, allowed, what in ((polarity, POLARITIES, "polarity"), (act, ACTS, "act"),
                                 (modality, MODALITIES, "modality")):
        if value not in allowed:
            errors.add(path, line, f"unknown {what} {value!r}")
    start, end = passage["sentences"][sentence]
    at = passage["text"].find(cue, start, end)
    if at < 0:
        errors.add(path, line, f"cue not verbatim in sentence {sentence + 1}: {cue!r}")
    p = resolve(source, sentence, passage["mentions"], "source", path, line, errors)
    q = resolve(target, sentence, passage["mentions"], "target", path, line, errors)
    if p["actor"] == q["actor"]:
        errors.add(path, line, "source and target are the same actor")
    key = (sentence, p["actor"], q["actor"], polarity, act, modality)
    if any(s["key"] == key for s in passage["stances"]):
        errors.add(path, line, "the same stance twice")
    passage["stances"].append({
        "sentence": sentence, "source": p, "target": q, "polarity": polarity, "act": act, "modality": modality,
        "cue": {"start": at, "end": at + len(cue)}, "clear": unclear is None, "key": key,
        "claimedBy": resolve(by, sentence, passage["mentions"], "claimant", path, line, errors)["actor"] if by else None})


def record(passage):
    """A passage in the form of the annotated articles."""
    def end(x):
        if "mention" not in x:
            return {"actor": x["actor"]}
        m = passage["mentions"][x["mention"]]
        return {"start": m["start"], "end": m["end"]}
    return {"id": passage["id"], "text": passage["text"], "sentences": passage["sentences"],
            "mentions": [{k: m[k] for k in ("start", "end", "kind", "form", "actor")} for m in passage["mentions"]],
            "stances": [{**{k: s[k] for k in ("sentence", "polarity", "act", "modality", "cue", "claimedBy", "clear")},
                         "source": end(s["source"]), "target": end(s["target"])} for s in passage["stances"]]}


def main(paths):
    if paths[:1] == ["--json"]:
        for path in paths[1:]:
            for passage in parse(path):
                print(json.dumps(record(passage), ensure_ascii=False))
        return 0
    errors, passages, ids = Errors(), [], {}
    for path in paths:
        for p in parse(path, errors):
            if p["id"] in ids and ids[p["id"]] != path:
                errors.add(path, p["line"], f"id {p['id']} also in {ids[p['id']]}")
            ids[p["id"]] = path
            passages.append(p)
    for e in errors:
        print(e)
    stances = [s for p in passages for s in p["stances"]]
    print(f"{len(passages)} passages, {sum(len(p['sentences']) for p in passages)} sentences, "
          f"{sum(len(p['mentions']) for p in passages)} mentions, {len(stances)} stances, {len(errors)} errors")
    for key in ("polarity", "act", "modality"):
        print(" ", ", ".join(f"{k} {n}" for k, n in Counter(s[key] for s in stances).most_common()))
    print(f"  claimed {sum(s['claimedBy'] is not None for s in stances)}, unclear {sum(not s['clear'] for s in stances)}")
    mentions = [m for p in passages for m in p["mentions"]]
    for key in ("kind", "form"):
        print(" ", ", ".join(f"{k} {n}" for k, n in Counter(m[key] for m in mentions).most_common()))
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
