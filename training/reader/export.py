"""Writes the trained reader as one binary, with the vocabulary and parity cases.

    python -m reader.export [--config FILE] [--name RUN] [--out DIR] [--untrained]

The format and every tensor are described in README.md, "Export"."""

import argparse
import json
import os

import numpy as np
import torch

from . import data, losses, sources, windows
from .decode import DEFAULTS
from .document import ACTS, FORMS, KINDS, MENTION_TAGS, MODALITIES, NAME_TAGS, POLARITIES
from .model import PAIR, PAIR_HEADS, PIECES, SPAN, Reader, layers_of

MAGIC = b"AGRENC1\n"
RENAME = (("word.weight", "embeddings.word"), ("position.weight", "embeddings.position"),
          ("distance.weight", "embeddings.distance"),
          ("shape.weight", "embeddings.shape"), ("norm.", "embeddings.norm."), ("layers.", "layer."),
          ("pair_layers.", "pair."), ("pair_input.", "pair.input."), ("pair_norm.", "pair.norm."),
          ("pair_where.weight", "pair.where"), ("nobody", "pair.nobody"), ("coref_mentions.weight", "coref.mentions"),
          ("coref_sentences.weight", "coref.sentences"), ("coref_match.weight", "coref.match"),
          ("coref_later.", "coref.later."), ("coref_earlier.", "coref.earlier."),
          ("coref_product.", "coref.product."), ("coref_out.", "coref.out."), ("claim_null.", "claim.null."))


def exported_name(name):
    for old, new in RENAME:
        if name.startswith(old):
            name = new + name[len(old):]
            break
    return (name.replace("attention_norm", "attention.norm").replace("output_norm", "output.norm")
            .replace("place_key.weight", "place.key").replace("place_value.weight", "place.value"))


def is_int8(name, t):
    return t.dim() == 2 and (name == "embeddings.word" or name.startswith("layer.") and name.endswith(".weight")
                             or name == "pair.input.weight"
                             or name[:6] in ("pair.0", "pair.1", "pair.2") and name.endswith(".weight"))


def quantise(w):
    scale = w.abs().amax(1).clamp(min=1e-12) / 127
    return (w / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def quantised(state):
    """The state with every int8 tensor rounded as in the export, in float32."""
    out = {}
    for k, v in state.items():
        if is_int8(exported_name(k), v):
            q, s = quantise(v.float())
            v = q.float() * s[:, None]
        out[k] = v
    return out


class Rounded(torch.autograd.Function):
    """Rows rounded to so many bits, as the program does with what its products of bytes take in; what is learned
    passes as if they were not."""

    @staticmethod
    def forward(_, x, bits):
        top, wide = 2 ** bits - 1, x.float()
        low, high = wide.amin(-1, keepdim=True).clamp(max=0), wide.amax(-1, keepdim=True).clamp(min=0)
        scale = ((high - low) / top).clamp(min=1e-20)
        zero = (-low / scale).round().clamp(0, top)
        return (((wide / scale + zero).round().clamp(0, top) - zero) * scale).to(x.dtype)

    @staticmethod
    def backward(_, gradient):
        return gradient, None


def round_inputs(model, bits):
    """From now on the model rounds what its products of bytes take in, row by row; the program does so to 7 bits."""
    for name, part in model.named_modules():
        if isinstance(part, torch.nn.Linear) and (
                name == "coref_product" or is_int8(exported_name(f"{name}.weight"), part.weight)):
            part.register_forward_pre_hook(lambda _, inputs: Rounded.apply(inputs[0], bits))


def round_products(model):
    """Rounds the one matrix that is stored in floats and that the program rounds when it starts."""
    q, s = quantise(model.coref_product.weight.data)
    model.coref_product.weight.data = q.float() * s[:, None]


def write(path, state, settings):
    header, blobs, at = [], [], 0

    def add(a):
        nonlocal at
        b = a.tobytes()
        start = at
        blobs.append(b + b"\0" * (-len(b) % 64))
        at += len(blobs[-1])
        return start

    for k, v in state.items():
        name = exported_name(k)
        if name.startswith("target."):
            continue
        dims = ",".join(map(str, v.shape))
        if is_int8(name, v):
            q, s = quantise(v.float())
            start = add(q.numpy())
            header.append(f"tensor\t{name}\ti8\t{dims}\t{start}\t{add(s.numpy().astype('<f4'))}")
        else:
            header.append(f"tensor\t{name}\tf32\t{dims}\t{add(v.float().numpy().astype('<f4'))}\t-")
    head = MAGIC + "".join(f"config\t{k}\t{v}\n" for k, v in settings.items()).encode() \
        + ("\n".join(header) + "\nend\n").encode()
    with open(path, "wb") as f:
        f.write(head + b"\0" * (-len(head) % 64))
        for b in blobs:
            f.write(b)
    return os.path.getsize(path)


def read(path):
    """Settings and float32 tensors of an exported file."""
    with open(path, "rb") as f:
        raw = f.read()
    end = raw.index(b"\nend\n") + 5
    base = end + (-end % 64)
    config, tensors = {}, {}
    for line in raw[len(MAGIC):end - 5].decode().split("\n"):
        kind, name, *rest = line.split("\t")
        if kind == "config":
            config[name] = rest[0]
            continue
        dims = [int(x) for x in rest[1].split(",")]
        start = base + int(rest[2])
        count = int(np.prod(dims))
        if rest[0] == "i8":
            scale = np.frombuffer(raw, "<f4", dims[0], base + int(rest[3]))
            tensors[name] = np.frombuffer(raw, np.int8, count, start).reshape(dims) * scale[:, None]
        else:
            tensors[name] = np.frombuffer(raw, "<f4", count, start).reshape(dims)
    return config, tensors


def load(model, path):
    """Gives a model the weights of an exported file; what the export leaves out stays as it is."""
    _, tensors = read(path)
    with torch.no_grad():
        for k, v in model.state_dict().items():
            found = tensors.get(exported_name(k))
            if found is not None:
                v[:len(found)].copy_(torch.from_numpy(np.array(found, "f4")).reshape(v[:len(found)].shape))
            elif not k.startswith("target."):
                raise SystemExit(f"{path} has no {exported_name(k)}")


def settings(model, decode):
    size = model.size
    base = {"version": 1, "layers": size.layers, "hidden": size.hidden, "heads": size.heads,
            "ffn": size.ffn, "distances": size.distances, "pieces": PIECES, "norm_epsilon": size.eps, "span": SPAN, "pair": PAIR, "pair_heads": PAIR_HEADS,
            "pair_layers": len(model.pair_layers), "context_pieces": 64,
            "carried_before": windows.CARRIED_BEFORE, "carried_after": windows.CARRIED_AFTER,
            "antecedents": windows.ANTECEDENTS, "name_tags": " ".join(NAME_TAGS),
            "mention_tags": " ".join(MENTION_TAGS), "kinds": " ".join(KINDS), "forms": " ".join(FORMS),
            "polarities": " ".join(POLARITIES), "acts": " ".join(ACTS), "modalities": " ".join(MODALITIES)}
    return {**base, **DEFAULTS, **decode}


def rounded(t):
    return [round(float(x), 6) for x in t.reshape(-1)]


@torch.no_grad()
def case(model, doc):
    """What the program must reproduce for one passage: tokens, and the outputs of every head."""
    ws = windows.cut(doc)
    batch = windows.Batch([(doc, ws)])
    t = losses.tensor
    h = model.encode(t(batch.ids), t(batch.shapes), t(batch.mask), t(batch.positions))
    base, usable = batch.add_spans(doc)
    g = losses.spans(model, batch, h)
    out = {"id": doc.id, "text": doc.text,
           "sentences": [[doc.offsets[a][0], doc.offsets[b - 1][1]] for a, b in doc.sentences],
           "words": [list(o) for o in doc.offsets], "windows": [list(w) for w in ws],
           "ids": [[int(i) for i, m in zip(r, k) if m] for r, k in zip(batch.ids, batch.mask)],
           "shapes": [[int(i) for i, m in zip(r, k) if m] for r, k in zip(batch.shapes, batch.mask)],
           "hidden8": [rounded(v[:8]) for v in h], "names": [rounded(v) for v in model.names(h)],
           "mentions": [rounded(v) for v in model.mentions(h)], "spans": []}
    for k, m in enumerate(doc.mentions):
        out["spans"].append({"first": m.first, "last": m.last, "sentence": m.sentence, "actor": m.actor,
                             "vector16": rounded(g[k, :16]),
                             "kind": rounded(model.kind(g[k])), "form": rounded(model.form(g[k]))})
    pairs = windows.antecedents(doc, base, usable)
    out["coreference"] = []
    if pairs:
        a = np.array([p[:2] + p[4:] for p in pairs], np.int64)
        s = model.coreference(g, *(t(a[:, k]) for k in range(5)))
        out["coreference"] = [{"later": p[2], "earlier": p[3], "mention_bucket": p[4], "sentence_bucket": p[5],
                               "match": p[6], "score": round(float(x), 6)} for p, x in zip(pairs, s)]
    rows = windows.PairRows()
    for sentence, ps, claimants in losses.pair_labels(doc, usable):
        rows.add(doc, sentence, [(p, q, w, (p, q, w, sentence)) for p, q, w, _ in ps], base, claimants)
    out["pairs"] = []
    if rows.rows:
        arrays, labels = rows.arrays(len(batch.spans))
        ts = {k: t(v) for k, v in arrays.items()}
        x, scores = model.pairs(h, g, ts)
        claims = model.claims(x, g, ts)
        for r, k, (p, q, w, sentence) in labels:
            n = rows.rows[r][3] - rows.rows[r][2]
            c = rows.rows[r][6]
            out["pairs"].append({
                "sentence": sentence, "source": p, "target": q, "where": w,
                "polarity": rounded(model.polarity(x[r, k])), "act": rounded(model.act(x[r, k])),
                "modality": rounded(model.modality(x[r, k])), "cue": rounded(scores[r, k, :n].softmax(-1)),
                "claimants": c, "claim": rounded(claims[r, k, :len(c)]) + rounded(claims[r, k, -1:])})
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--name", default="reader")
    a.add_argument("--out")
    a.add_argument("--untrained", action="store_true", help="fresh heads, to try the format")
    a = a.parse_args()
    c = data.config(a.config)
    out = a.out or os.path.join(data.here(c["build"]), "export")
    os.makedirs(out, exist_ok=True)
    torch.manual_seed(c["seed"])
    decode = {}
    if a.untrained:
        model = Reader(**c["model"])
        model.load_start(os.path.join(data.start_folder(c), "model.safetensors"))
        with torch.no_grad():
            torch.nn.init.normal_(model.shape.weight, std=0.02)
            torch.nn.init.normal_(model.nobody, std=0.02)
    else:
        saved = torch.load(os.path.join(data.here(c["build"]), f"{a.name}.pt"), weights_only=True, map_location="cpu")
        model = Reader(**{**c["model"], "layers": layers_of(saved["average"])})
        model.load_state_dict(saved["average"])
        path = os.path.join(data.here(c["build"]), f"{a.name}.decode.json")
        if os.path.exists(path):
            with open(path) as f:
                decode = json.load(f)
    decode.update(c["program"])
    state = {k: v.detach() for k, v in model.state_dict().items()}
    bytes_ = write(os.path.join(out, "model.bin"), state, settings(model, decode))
    with open(os.path.join(out, "vocab.txt"), "w", encoding="utf-8") as f:
        f.writelines(piece + "\n" for piece in data.vocabulary(c).pieces)
    rounded_state = quantised(state)
    _, back = read(os.path.join(out, "model.bin"))
    for k, x in rounded_state.items():
        if not k.startswith("target."):
            assert np.array_equal(back[exported_name(k)], x.numpy()), k
    model.load_state_dict(rounded_state)
    model.eval()
    v = data.vocabulary(c)
    docs = []
    for files in (data.load_own(c, v, True), data.load_own(c, v, False)):
        docs += [d for ds in files.values() for d in ds if len(d.mentions) > 3 and d.stances]
    docs = sorted(docs, key=lambda d: d.id)
    chosen = docs[::max(1, len(docs) // 11)][:11]
    # one long passage of several windows
    text, sentences, at = "", [], 0
    for d in docs[:14]:
        gap = "\n\n" if text else ""
        sentences += [[len(text) + len(gap) + d.offsets[x][0], len(text) + len(gap) + d.offsets[y - 1][1]]
                      for x, y in d.sentences]
        text += gap + d.text
    long = sources.Document("long", "own").fill(v, text, sentences)
    shift = 0
    for d in docs[:14]:
        off = text.index(d.text, shift)
        for m in d.mentions:
            w = long.words_of(off + d.offsets[m.first][0], off + d.offsets[m.last][1])
            long.mentions.append(sources.Mention(w[0], w[1], long.sentence_of(w[0]), m.actor, m.kind, m.form, m.text))
        shift = off + len(d.text)
    cases = [case(model, d) for d in chosen + [long]]
    with open(os.path.join(out, "cases.json"), "w", encoding="utf-8") as f:
        json.dump(cases, f, ensure_ascii=False, separators=(",", ":"))
    print(f"model.bin {bytes_ / 1e6:.2f} MB, {len(cases)} cases, "
          f"{sum(len(x['pairs']) for x in cases)} pairs -> {out}")


if __name__ == "__main__":
    main()
