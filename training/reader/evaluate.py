"""Every score on the validation files, as a table; thresholds are tuned there too.

    python -m reader.evaluate [--config FILE] [--name RUN] [--quantised] [--input-bits BITS] [--fixed] [--only PART,...]"""

import argparse
import itertools
import json
import os
from collections import Counter, defaultdict

import numpy as np
import torch

from . import data, decode, export, losses, windows
from .document import ACTS, KINDS, MENTION_TAGS, MODALITIES, NAME_TAGS, QUADS
from .metrics import Conll, Count, bio_spans, calibration_error, macro_f1
from .model import Reader, layers_of

TABLE = []


def tell(what, value, bar=None):
    TABLE.append((what, value, bar))
    number = f"{value:.3f}" if isinstance(value, float) else str(value)
    print(f"  {what:<66} {number}" + (f"   [bar {bar}]" if bar else ""), flush=True)


BIASES = (-1.5, -1.0, -0.5, 0.0, 0.5, 1.0)
SPLITS = (0.0, 0.5, 1.0, 1.5, 2.0)


def names(model, valid, settings, tune):
    if tune:
        def value(bias):
            count = Count()
            for d, r in readings:
                count.add([(d.id,) + x for x in bio_spans(r.tags(model.names, NAME_TAGS, bias)) if x[2] != "MISC"],
                          [(d.id,) + x for x in bio_spans([NAME_TAGS[t] for t in d.tags]) if x[2] != "MISC"])
            return count.f1
        readings = [(d, decode.Reading(model, d)) for d in valid["names/worldwide"][::4] + valid["names/crossner_politics"][::2]]
        settings["names_bias"] = max(BIASES, key=value)
    print("names: entity F1, GPE and LOC together, without MISC")
    bars = {"worldwide": 0.85, "crossner_politics": 0.84, "gum_ccby": 0.78}
    for n in data.NAMES:
        count, misc = Count(), Count()
        for k, d in enumerate(valid[f"names/{n}"]):
            merge = lambda spans: {(k, a, b, "LOC" if t == "GPE" else t) for a, b, t in spans}
            reading = decode.Reading(model, d)
            found = merge(bio_spans(reading.tags(model.names, NAME_TAGS, settings["names_bias"])))
            gold = merge(bio_spans([NAME_TAGS[t] if t >= 0 else "O" for t in d.tags]))
            skip = {"MISC"} | ({"NORP"} if "NORP" in d.mask else set())
            count.add([x for x in found if x[3] not in skip], [x for x in gold if x[3] not in skip])
            misc.add([x for x in found if x[3] == "MISC"], [x for x in gold if x[3] == "MISC"])
        tell(f"names {n}", count.f1, bars.get(n))
        if n in ("worldwide", "crossner_politics"):
            tell(f"names {n}: MISC alone", misc.f1)


def coreference(model, valid):
    print("coreference, gold mentions")
    for n in ("gum", "litbank"):
        plain, single = Conll(), Conll(True)
        for d in valid[f"coref/{n}"]:
            reading = decode.Reading(model, d)
            g, usable = reading.vectors(d)
            chain = reading.chains(d, g, usable)
            key, response = defaultdict(set), defaultdict(set)
            for i, m in enumerate(d.mentions):
                key[m.actor].add(i)
                response[chain[i]].add(i)
            plain.add(key.values(), response.values())
            single.add(key.values(), response.values())
        tell(f"coref {n} CoNLL-F1, singletons dropped", plain.mean, 0.65 if n == "gum" else None)
        print("     ", plain)
        tell(f"coref {n} CoNLL-F1, singletons kept", single.mean)
    count = Count()
    for d in valid["gap"]:
        ws = [(0, min(len(d.pieces), 250), 0, len(d.sentences))]
        s = losses.gap_scores(model, losses.tensors(losses.gap_asked([(d, ws)])))[0]
        best = int(s.argmax())
        count.add([(d.id, best)] if best else [], [(d.id, k + 1) for k in (0, 1) if d.label[k]])
    tell("coref GAP F1", count.f1, 0.80)


def single(model, docs, both):
    out = []
    for d in docs:
        n = len(d.pieces)
        while sum(map(len, d.pieces[:n])) > 254:
            n -= 1
        _, asked = losses.singles_asked([(d, [(0, n, 0, 1)])], both)
        out.append(losses.singles(model, losses.tensors(asked), both)[0])
    return torch.stack(out)


def dse(model, valid, settings, tune):
    print("directed sentiment (DSE)")
    docs = valid["dse"]
    p = losses.array(model.polarity(single(model, docs, True)).softmax(-1))
    classes = ["neutral", "p_pos_q", "p_neg_q", "q_pos_p", "q_neg_p"]
    gold = [d.label for d in docs]
    scores = np.stack([p[:, 0, 1], p[:, 0, 2], p[:, 1, 1], p[:, 1, 2]], 1)

    def measure(t):
        found = [classes[1 + int(s.argmax())] if s.max() >= t else "neutral" for s in scores]
        c = Count()
        c.add([(k, f) for k, f in enumerate(found) if f != "neutral"],
              [(k, g) for k, g in enumerate(gold) if g != "neutral"])
        return macro_f1(found, gold, classes), c
    if tune:
        settings["threshold_dse"] = float(max(np.arange(0.2, 0.7, 0.02), key=lambda t: sum((measure(t)[0], measure(t)[1].f1))))
    m, c = measure(settings.get("threshold_dse", 0.4))
    tell("DSE 5-class macro-F1", m, 0.60)
    tell("DSE directed non-neutral F1", c.f1, 0.60)
    print("     ", c)


def plv(model, valid):
    print("acts (PLV)")
    docs = [d for d in valid["plv"] if any(d.mentions)]
    p = losses.array(model.act(single(model, docs, False)[:, 0]).softmax(-1))
    roots = [ACTS[1 + int(x.argmax())] for x in p[:, 1:]]
    quads = [max(QUADS, key=lambda k: sum(x[ACTS.index(a)] for a in QUADS[k])) for x in p]
    missing = len(valid["plv"]) - len(docs)
    gold_roots, gold_quads = [d.label[0] for d in docs], [d.label[1] for d in docs]
    tell("PLV root macro-F1", macro_f1(roots, gold_roots), 0.82)
    tell("PLV root accuracy", sum(a == b for a, b in zip(roots, gold_roots)) / (len(docs) + missing))
    tell("PLV quad macro-F1", macro_f1(quads, gold_quads), 0.90)


def gold_stances(d):
    """{(sentence, source, target): [stance]}"""
    out = defaultdict(list)
    for s in d.stances:
        out[s.sentence, s.source_actor, s.target_actor].append(s)
    return out


def aligned(found, gold):
    """Gold actor of each found mention: that of the gold mention it overlaps best (at least half)."""
    who = []
    for i, m in enumerate(found.mentions):
        best, value = None, 0.0
        for n in gold.mentions:
            both = min(m.last, n.last) - max(m.first, n.first) + 1
            if both > 0:
                share = both / (max(m.last, n.last) - min(m.first, n.first) + 1)
                if share > value:
                    best, value = n.actor, share
        who.append(best if value >= 0.5 else f"?{i}")
    return who


class Stances:
    """Reads documents once; measures under any settings."""

    def __init__(self, model, docs, settings, tune=False):
        self.entries = []
        readings = [decode.Reading(model, d) for d in docs]
        if tune:
            def value(bias, split):
                count = Count()
                for d, r in zip(docs, readings):
                    count.add([(d.id, m.first, m.last, m.kind) for m in r.found(bias, split).mentions],
                              [(d.id, m.first, m.last, m.kind) for m in d.mentions])
                return count.f1
            settings["mentions_bias"], settings["mentions_split"] = max(
                itertools.product(BIASES, SPLITS), key=lambda pair: value(*pair))
        for d, r in zip(docs, readings):
            g, usable = r.vectors(d)
            actors = [m.actor for m in d.mentions]
            gold_pairs = r.pairs(d, g, usable, actors)
            kinds = model.kind(g[:-1]).argmax(-1).tolist() if d.mentions else []
            forms = model.form(g[:-1]).argmax(-1).tolist() if d.mentions else []
            chain_gold = r.chains(d, g, usable)
            f = r.found(settings["mentions_bias"], settings["mentions_split"])
            gf, uf = r.vectors(f)
            kinds_found = model.kind(gf[:-1]).argmax(-1).tolist() if f.mentions else []
            chains = r.chains(f, gf, uf)
            found_pairs = r.pairs(f, gf, uf, chains)
            self.entries.append(dict(doc=d, actors=actors, pairs=gold_pairs, kinds=kinds, forms=forms, found=f,
                                     kinds_found=kinds_found, chains=chains, found_pairs=found_pairs,
                                     chain_gold=chain_gold, who=aligned(f, d)))

    def measure(self, settings, end_to_end=False, neutral=False, lenient=False, inside=False):
        """Count of (sentence, source, target, sign); negated ones left out on both sides. Inside: only those
        of two actors that the sentence mentions, on both sides."""
        count, clear = Count(), Count()
        for n, e in enumerate(self.entries):
            gold = gold_stances(e["doc"])
            wanted, negated, arguable, certain, outside = set(), set(), set(), set(), set()
            for (s, a, b), ss in gold.items():
                for x in ss:
                    key = (n, s, a, b, x.polarity)
                    if x.polarity == 3 and not neutral:
                        continue
                    if inside and min(x.source, x.target) < 0:
                        outside.add(key)
                        continue
                    if x.modality == 1:
                        negated.add(key)
                        continue
                    wanted.add(key)
                    (certain if x.clear else arguable).add(key)
            pairs, who = (e["found_pairs"], e["chains"]) if end_to_end else (e["pairs"], e["actors"])
            found = set()
            for s, a, b, sign, p, pr in decode.stances(pairs, who, settings):
                if sign == 3 and not neutral or int(p["modality"].argmax()) == 1:
                    continue
                if end_to_end:
                    a, b = e["who"][p["p"]], e["who"][p["q"]]
                if inside and p["where"] and (n, s, a, b, sign) not in wanted:
                    continue
                if a != b:
                    found.add((n, s, a, b, sign))
            found -= (negated | outside) - wanted
            if lenient:
                missed = arguable - certain - found
                count.add(found - (arguable - certain), wanted - (arguable - certain))
            else:
                count.add(found, wanted)
            clear.add(found & certain, certain)
        return count, clear.recall

    def calibrate(self):
        """Temperature and biases that make the polarity of gold pairs likeliest."""
        z, y = [], []
        for e in self.entries:
            gold = gold_stances(e["doc"])
            for p in e["pairs"]:
                ss = gold.get((p["sentence"], e["actors"][p["p"]], e["actors"][p["q"]]))
                z.append(p["polarity"])
                y.append(ss[0].polarity if ss else 0)
        z, y = torch.tensor(np.array(z)), torch.tensor(y)
        t, b = torch.zeros(1, requires_grad=True), torch.zeros(4, requires_grad=True)
        o = torch.optim.LBFGS([t, b], max_iter=100)

        def closure():
            o.zero_grad()
            loss = torch.nn.functional.cross_entropy(z / t.exp() + b - b[0], y)
            loss.backward()
            return loss
        with torch.enable_grad():
            o.step(closure)
        b = (b - b[0]).detach()
        return float(t.exp().detach()), " ".join(f"{float(x):.4f}" for x in b)

    def tune(self, settings):
        grid = [round(float(x), 3) for x in np.arange(0.1, 0.8, 0.025)]
        for neutral, key in ((False, "signed"), (True, "neutral")):
            for _ in range(2):
                for suffix in ("", "_carried"):
                    name = f"threshold_{key}{suffix}"

                    def value(t):
                        s = {**settings, name: t}
                        return (self.measure(s, neutral=neutral)[0].f1 + self.measure(s, True, neutral)[0].f1)
                    scores = np.array([value(t) for t in grid])
                    smooth = np.convolve(np.pad(scores, 1, mode="edge"), [0.25, 0.5, 0.25], "valid")
                    settings[name] = grid[int(smooth.argmax())]

    def given(self, settings):
        """Sign given that there is a signed stance; act and modality given the stance; cue; claimant."""
        sign, act, modality, cue, claim = [], [], [], [], []
        for e in self.entries:
            gold = gold_stances(e["doc"])
            best = {}
            for p, pr in zip(e["pairs"], decode.probabilities(e["pairs"], settings)):
                key = (p["sentence"], e["actors"][p["p"]], e["actors"][p["q"]])
                if key in gold and (key not in best or pr[0] < best[key][1][0]):
                    best[key] = (p, pr)
            for key, (p, pr) in best.items():
                ss = gold[key]
                signed = [s for s in ss if s.polarity != 3 and s.modality != 1]
                if signed and pr[1] + pr[2] >= 0:
                    sign.append(any((1 if pr[1] >= pr[2] else 2) == s.polarity for s in signed))
                a = 1 + int(p["act"][1:].argmax())
                act.append((a, [s.act for s in ss]))
                modality.append((int(p["modality"].argmax()), ss[0].modality))
                if any(s.cue for s in ss):
                    cue.append(any(s.cue and s.cue[0] <= p["cue"] <= s.cue[1] for s in ss))
                who = e["actors"][p["claimant"]] if p["claimant"] is not None else None
                claim.append((who, ss[0].claimant))
        return sign, act, modality, cue, claim


def stances(model, docs, settings, tune, label, bars=True):
    print(f"stances and mentions: {label}")
    s = Stances(model, docs, settings, tune)
    bar = lambda x: x if bars else None
    if tune:
        settings["polarity_temperature"], settings["polarity_bias"] = s.calibrate()
        s.tune(settings)
    spans, kinds, kinds2 = Count(), Count(), Count()
    place, where = [], []
    forms = []
    coref = Conll()
    for n, e in enumerate(s.entries):
        d, f = e["doc"], e["found"]
        top = [m for m in d.mentions if not any(o is not m and o.first <= m.first and m.last <= o.last
                                                and (o.last - o.first) > (m.last - m.first) for o in d.mentions)]
        spans.add([(n, m.first, m.last) for m in f.mentions], [(n, m.first, m.last) for m in top])
        kinds.add([(n, m.first, m.last, m.kind) for m in f.mentions], [(n, m.first, m.last, m.kind) for m in top])
        kinds2.add([(n, m.first, m.last, k) for m, k in zip(f.mentions, e["kinds_found"])],
                   [(n, m.first, m.last, m.kind) for m in top])
        for m, k, fo in zip(d.mentions, e["kinds"], e["forms"]):
            place.append((k == 4) == (m.kind == 4))
            forms.append(fo == m.form)
            if m.kind in (1, 4) and m.form in (0, 3, 4):
                where.append((k == 4) == (m.kind == 4))
        key, response = defaultdict(set), defaultdict(set)
        for i, m in enumerate(d.mentions):
            key[m.actor].add(i)
            response[e["chain_gold"][i]].add(i)
        coref.add(key.values(), response.values())
    tell(f"{label}: mention spans F1", spans.f1)
    tell(f"{label}: mentions with kind F1 (tags)", kinds.f1, bar(0.80))
    tell(f"{label}: mentions with kind F1 (kind head on found spans)", kinds2.f1)
    tell(f"{label}: actor or place, accuracy, all gold mentions", float(np.mean(place)), bar(0.90))
    tell(f"{label}: the same, names of countries and places only", float(np.mean(where)))
    tell(f"{label}: form accuracy, gold mentions", float(np.mean(forms)))
    tell(f"{label}: coreference CoNLL-F1, gold mentions", coref.mean)
    for e2e, word, b in ((False, "gold mentions", 0.55), (True, "end to end", 0.45)):
        c, clear = s.measure(settings, e2e)
        tell(f"{label}: signed stances F1, {word}", c.f1, bar(b))
        print("     ", c)
        tell(f"{label}: recall of clear ones, {word}", clear, bar(0.50) if e2e else None)
        c, clear = s.measure(settings, e2e, inside=True)
        tell(f"{label}: both mentioned in the sentence, F1, {word}", c.f1)
        tell(f"{label}: both mentioned in the sentence, recall of clear ones, {word}", clear)
        c, clear = s.measure(settings, e2e, neutral=True)
        tell(f"{label}: stances with neutral F1, {word}", c.f1)
        c, _ = s.measure(settings, e2e, lenient=True)
        tell(f"{label}: signed, arguable ones neither error nor gain, {word}", c.f1)
    sign, act, modality, cue, claim = s.given(settings)
    tell(f"{label}: sign given pair", float(np.mean(sign)), bar(0.92))
    tell(f"{label}: act given stance", float(np.mean([a in g for a, g in act])), bar(0.80))
    tell(f"{label}: modality accuracy", float(np.mean([a == g for a, g in modality])))
    for k, name in enumerate(MODALITIES):
        c = Count()
        c.add([i for i, (a, _) in enumerate(modality) if a == k], [i for i, (_, g) in enumerate(modality) if g == k])
        tell(f"{label}: modality {name} F1", c.f1)
    tell(f"{label}: cue, best word within", float(np.mean(cue)))
    tell(f"{label}: claimant accuracy", float(np.mean([a == g for a, g in claim])))
    claimed = [(a, g) for a, g in claim if g is not None]
    tell(f"{label}: claimant accuracy where claimed", float(np.mean([a == g for a, g in claimed])) if claimed else 0.0)
    confidence, right = [], []
    for e in s.entries:
        gold = gold_stances(e["doc"])
        for p, pr in zip(e["pairs"], decode.probabilities(e["pairs"], settings)):
            ss = gold.get((p["sentence"], e["actors"][p["p"]], e["actors"][p["q"]]), [])
            sign = 1 if pr[1] >= pr[2] else 2
            confidence.append(float(pr[sign]))
            right.append(any(x.polarity == sign for x in ss))
    confidence, right = np.array(confidence), np.array(right)
    tell(f"{label}: calibration error, all pairs", calibration_error(confidence, right), bar(0.05))
    some = confidence >= 0.1
    tell(f"{label}: calibration error, pairs with p >= 0.1", calibration_error(confidence[some], right[some]))
    if bars:
        print("    threshold  P     R     F1   (signed, gold mentions; the same threshold for both)")
        for t in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            c, _ = s.measure({**settings, "threshold_signed": t, "threshold_signed_carried": t})
            print(f"      {t:.1f}      {c.precision:.3f} {c.recall:.3f} {c.f1:.3f}")
        c = Counter()
        for a, g in act:
            c[ACTS[g[0]], ACTS[a]] += a not in g
        print("    acts confused (gold, found):", c.most_common(12))
    return s


def phenomena(s, settings):
    """Own validation passages: per phenomenon, of the stances of passages that carry it."""
    print("own validation, per phenomenon (gold mentions)")
    groups = defaultdict(list)
    for e in s.entries:
        for p in e["doc"].phenomena:
            groups[p].append(e)
    part = Stances.__new__(Stances)
    for name, entries in sorted(groups.items(), key=lambda x: -len(x[1])):
        if len(entries) < 8:
            continue
        part.entries = entries
        c, _ = part.measure(settings, neutral=True)
        sign, act, modality, _, claim = part.given(settings)
        m = lambda x: float(np.mean(x)) if x else 0.0
        print(f"    {name:<24} passages {len(entries):>3}  F1 {c.f1:.3f}  sign {m(sign):.3f}  "
              f"act {m([a in g for a, g in act]):.3f}  modality {m([a == g for a, g in modality]):.3f}  "
              f"claim {m([a == g for a, g in claim]):.3f}")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--device")
    a.add_argument("--name", default="reader")
    a.add_argument("--quantised", action="store_true", help="weights rounded as in the export")
    a.add_argument("--input-bits", type=int, choices=range(4, 9),
                   help="round what products of bytes take in, too (the program: to 7 bits)")
    a.add_argument("--fixed", action="store_true", help="thresholds as stored, no tuning")
    a.add_argument("--only", default="names,coref,dse,plv,actors,own")
    a.add_argument("--threads", type=int)
    a = a.parse_args()
    c = data.config(a.config, a.device)
    losses.use(c["device"])
    torch.set_num_threads(a.threads or c["processes"])
    build = data.here(c["build"])
    saved = torch.load(os.path.join(build, f"{a.name}.pt"), weights_only=True, map_location=c["device"])
    state = saved["average"]
    if a.quantised:
        state = export.quantised(state)
    model = Reader(**{**c["model"], "layers": layers_of(state)}).to(c["device"])
    model.load_state_dict(state)
    model.eval()
    if a.input_bits:
        export.round_inputs(model, a.input_bits)
        export.round_products(model)
    print(f"{a.name}, step {saved.get('step')}" + (", int8" if a.quantised else "")
          + (f", inputs of {a.input_bits} bits" if a.input_bits else ""))
    path = os.path.join(build, f"{a.name}.decode.json")
    settings = dict(decode.DEFAULTS)
    if os.path.exists(path):
        with open(path) as f:
            settings.update(json.load(f))
    valid = data.prepared(c, "valid")
    only = a.only.split(",")
    with torch.no_grad():
        if "actors" in only:
            stances(model, valid["actors"], settings, not a.fixed, "actors")
        if "own" in only:
            docs = [d for ds in data.load_own(c, data.vocabulary(c), True).values() for d in ds]
            if docs:
                s = stances(model, docs, settings, False, "own", False)
                phenomena(s, settings)
        if "dse" in only:
            dse(model, valid, settings, not a.fixed)
        if "plv" in only:
            plv(model, valid)
        if "coref" in only:
            coreference(model, valid)
        if "names" in only:
            names(model, valid, settings, not a.fixed)
    print("settings", settings)
    if not a.fixed:
        with open(path, "w") as f:
            json.dump(settings, f, indent=1)
    form = (".int8" if a.quantised else "") + (f".{a.input_bits}-bit" if a.input_bits else "")
    with open(os.path.join(build, f"{a.name}{form}.scores.json"), "w") as f:
        json.dump(TABLE, f, indent=1)


if __name__ == "__main__":
    main()
