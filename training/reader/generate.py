"""Own passages with other actors: country for country (name, adjective, people, capital and metonym
together), person for person of the same gender, organization for organization.

    python -m reader.generate --data DIR FILE     prints a sample

The labels stay; only surfaces and offsets change."""

import csv
import os
import re

ARTICLE = ("United", "Netherlands", "Philippines", "Gambia", "Bahamas", "Maldives", "Seychelles", "Solomon",
           "Comoros", "Marshall", "Central African", "Dominican Republic", "Czech Republic", "Democratic Republic",
           "Emirates", "Republic of", "Holy See", "European Union", "UK", "US", "UAE")
HE, SHE = {"he", "him", "his"}, {"she", "her", "hers"}


def with_article(name):
    return name.startswith(ARTICLE) and name != "United"


class Swapper:
    def __init__(self, folder):
        self.countries, self.lookup = [], {}
        with open(os.path.join(folder, "countries.tsv"), encoding="utf-8") as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                split = lambda key: [x for x in (row[key] or "").split("|") if x]
                c = {"name": row["name"], "names": [row["name"]] + split("aliases"),
                     "adjectives": split("adjectives"), "people": split("demonyms"),
                     "metonyms": split("capital")[:1] + [m for m in split("metonyms") if not m.startswith("the ")],
                     "capitals": split("capital"), "status": row["status"]}
                for key in ("names", "adjectives", "people", "metonyms", "capitals"):
                    for x in c[key]:
                        self.lookup.setdefault((key, x), c)
                if row["status"] == "un_member" and c["adjectives"] and c["capitals"] and "," not in c["name"]:
                    self.countries.append(c)
        self.people = {"he": [], "she": [], "": []}
        with open(os.path.join(folder, "leaders.tsv"), encoding="utf-8") as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(row["name"].split()) in (2, 3):
                    self.people[""].append(row["name"])
        self.organizations = {True: set(), False: set()}
        self.harvested = False

    def harvest(self, passages):
        for p in passages:
            for actor, ms in actors_of(p).items():
                named = [m for m in ms if m["form"] == "name"]
                if not named:
                    continue
                surface = max((surface_of(p, m) for m in named), key=len)
                if named[0]["kind"] == "person" and len(surface.split()) in (2, 3):
                    self.people[gender(p, ms)].append(surface)
                if named[0]["kind"] == "organization" and len({surface_of(p, m) for m in named}) == 1:
                    self.organizations[preceded(p, named[0])].add(surface)
        self.organizations = {k: sorted(v) for k, v in self.organizations.items()}
        self.harvested = True

    def __call__(self, p, random):
        by = actors_of(p)
        text_surfaces = {surface_of(p, m) for m in p["mentions"]}
        replacement = {}
        used = set()
        for actor, ms in by.items():
            kinds = {m["kind"] for m in ms}
            named = [m for m in ms if m["form"] in ("name", "demonym", "metonym")]
            if not named or random.random() < 0.15:
                continue
            if "country" in kinds:
                new = self.country(p, named, random, used)
            elif kinds == {"person"}:
                new = self.person(p, ms, named, random, text_surfaces)
            elif kinds == {"organization"} and self.harvested:
                new = self.organization(p, named, random, text_surfaces)
            else:
                new = None
            if new:
                replacement.update(new)
        return rebuild(p, replacement)

    def country(self, p, named, random, used):
        old = None
        for m in named:
            s = surface_of(p, m)
            for key in ("names", "metonyms", "capitals", "adjectives", "people"):
                old = old or self.lookup.get((key, s))
        if old is None:
            return None
        for _ in range(20):
            c = random.choice(self.countries)
            if c["name"] not in used and c is not old and not any(
                    x["actor"] in c["names"] for x in p["mentions"]):
                break
        result = {}
        for m in named:
            s = surface_of(p, m)
            if m["form"] == "name" and s in old["names"]:
                new = c["name"]
            elif m["form"] == "metonym" and s in old["metonyms"] + old["capitals"]:
                new = random.choice(c["metonyms"][:3]) if s not in old["capitals"] else c["capitals"][0]
            elif m["form"] == "demonym" and s in old["people"] and s.endswith("s") and s not in old["adjectives"]:
                new = next((x for x in c["people"] if x.endswith("s")), None)
            elif m["form"] == "demonym" and s in old["adjectives"]:
                new = c["adjectives"][0]
            else:
                return None
            if not new:
                return None
            result[id(m)] = new
        for m in p["mentions"]:
            if m["kind"] == "place" and m["form"] == "name":
                s = surface_of(p, m)
                if s in old["capitals"]:
                    result[id(m)] = c["capitals"][0]
                elif s in old["names"]:
                    result[id(m)] = c["name"]
        used.add(c["name"])
        return result

    def person(self, p, ms, named, random, taken):
        full = max((surface_of(p, m) for m in named), key=len).split()
        pool = self.people[gender(p, ms)]
        if len(pool) < 10:
            pool = self.people[""]
        new = random.choice(pool).split()
        if " ".join(new) in taken:
            return None
        result = {}
        for m in named:
            s = surface_of(p, m).split()
            if s == full:
                result[id(m)] = " ".join(new) if len(full) > 1 else new[-1]
            elif s == full[-len(s):] and len(s) < len(full):
                result[id(m)] = " ".join(new[-min(len(s), len(new) - 1):])
            elif s == full[:1]:
                result[id(m)] = new[0]
            else:
                return None
        return result

    def organization(self, p, named, random, taken):
        surfaces = {surface_of(p, m) for m in named}
        flags = {preceded(p, m) for m in named}
        if len(surfaces) > 1 or len(flags) > 1:
            return None
        pool = self.organizations[flags.pop()]
        new = random.choice(pool) if pool else None
        if not new or new in taken:
            return None
        return {id(m): new for m in named}


def surface_of(p, m):
    return p["text"][m["start"]:m["end"]]


def actors_of(p):
    by = {}
    for m in p["mentions"]:
        by.setdefault(m["actor"], []).append(m)
    return by


def preceded(p, m):
    return p["text"][:m["start"]].lower().endswith("the ")


def gender(p, ms):
    words = {surface_of(p, m).lower() for m in ms if m["form"] == "pronoun"}
    return "he" if words & HE else "she" if words & SHE else ""


def rebuild(p, replacement):
    """The passage with mentions replaced; articles mended; all offsets moved."""
    text = p["text"]
    edits = []                                            # (start, end, new, offset of the mention within new)
    for m in p["mentions"]:
        new = replacement.get(id(m))
        if new is None:
            continue
        start, old = m["start"], surface_of(p, m)
        before, lead = text[:start], ""
        if m["form"] == "name" and m["kind"] in ("country", "place"):
            the = re.search(r"(?:^|(?<=\W))([Tt])he $", before)
            if the and with_article(old) and not with_article(new):
                start -= 4
            elif not the and with_article(new):
                opens = not before or before[-2:] in (". ", "\n\n") or start in {s for s, _ in p["sentences"]}
                lead = "The " if opens else "the "
        else:
            a = re.search(r"(?:^|(?<=\W))([Aa])n? $", before)
            if a:
                start = a.start(1)
                lead = a.group(1) + ("n " if new[0] in "AEIOaeio" or new.startswith("Uk") and not new.startswith("Uni")
                                     else " ")
        edits.append((start, m["end"], lead + new, m["start"], len(lead)))
    if not edits:
        return p
    edits.sort()
    for (_, e, *_), (s, *_) in zip(edits, edits[1:]):
        if s < e:
            return p
    pieces, at, moved = [], 0, []
    length = 0
    for start, end, new, mention, lead in edits:
        pieces.append(text[at:start])
        length += start - at
        moved.append((start, end, mention, length, length + lead, length + len(new)))
        pieces.append(new)
        length += len(new)
        at = end
    pieces.append(text[at:])

    def place(x, is_end):
        shift = 0
        for start, end, mention, new_start, new_mention, new_end in moved:
            if x < start or (x == start and (is_end or start == end)):
                break
            if x < end or (x == end and is_end):
                if x == end:
                    return new_end
                if x == mention:
                    return new_mention if not is_end else new_start
                return new_start if not is_end else new_end
            shift = new_end - end
        return x + shift

    span = lambda o: {**o, "start": place(o["start"], False), "end": place(o["end"], True)}
    sentences = []
    for s, e in p["sentences"]:
        sentences.append([place(s, False), place(e, True)])
    # a sentence that opens with a replaced mention opens with its article
    for k, (s, _) in enumerate(p["sentences"]):
        for start, _, _, new_start, _, _ in moved:
            if start == s:
                sentences[k][0] = new_start
    return {**p, "text": "".join(pieces), "sentences": sentences, "mentions": [span(m) for m in p["mentions"]],
            "stances": [{**s, "cue": span(s["cue"])} for s in p["stances"]]}


if __name__ == "__main__":
    import random
    import sys

    from . import markup
    folder, path = sys.argv[sys.argv.index("--data") + 1], sys.argv[-1]
    passages = markup.parse(path)
    swap = Swapper(os.path.join(folder, "gazetteer"))
    swap.harvest(passages)
    r = random.Random(1)
    for p in r.sample(passages, min(12, len(passages))):
        q = swap(p, r)
        print(p["text"], "\n  ->", q["text"])
        for m, n in zip(p["mentions"], q["mentions"]):
            if surface_of(p, m) != surface_of(q, n):
                print("    ", surface_of(p, m), "->", surface_of(q, n))
        for s, t in zip(p["stances"], q["stances"]):
            print("     cue", surface_of(p, s["cue"]), "->", surface_of(q, t["cue"]))
