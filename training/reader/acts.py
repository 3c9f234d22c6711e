"""Cross-validates the acts over the training part of PLV, whose validation part is small.

    python -m reader.acts [--config FILE] [--folds 5] [--epochs 6]

For each fold an encoder that has seen no act is trained on the others alone and asked about it: what the
method reaches without the other tasks."""

import argparse
import os

import torch

from . import data, evaluate, losses
from .document import ACTS, QUADS
from .metrics import macro_f1
from .model import Reader


def fold_model(c, docs, epochs, seed):
    torch.manual_seed(seed)
    model = Reader(**{**c["model"], "keep_words": True})
    model.load_start(os.path.join(data.start_folder(c), "model.safetensors")).to(c["device"])
    draw = data.Draw("plv", docs, c["train"]["pieces"], seed, chunk=len(docs))
    draw.refill()
    steps = epochs * len(draw.queue)
    heads = {id(p): 0 for part in (model.span, model.pair_input, model.pair_where, model.pair_norm, model.pair_layers,
                                   model.act) for p in part.parameters()}
    body = [p for p in model.layers.parameters()]
    groups = [{"params": body, "base": c["train"]["rate"]},
              {"params": [p for p in model.parameters() if id(p) in heads] + [model.nobody],
               "base": c["train"]["head_rate"]}]
    optimizer = torch.optim.AdamW(groups, weight_decay=c["train"]["weight_decay"])
    model.train()
    for step in range(steps):
        factor = min(1.0, (step + 1) / (0.1 * steps)) * (1 - step / steps)
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(c["device"], dtype=torch.bfloat16):
            loss = losses.plv(model, losses.tensors(losses.plv_asked(draw.next())), c["weights"])["plv"]
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in groups for p in g["params"]], 1.0)
        optimizer.step()
    model.eval()
    return model, float(loss.detach())


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--config")
    a.add_argument("--device")
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--epochs", type=int, default=6)
    a = a.parse_args()
    c = data.config(a.config, a.device)
    losses.use(c["device"])
    torch.set_num_threads(c["processes"])
    docs = [d for part in ("train", "valid") for d in data.prepared(c, part)["plv"] if any(d.mentions)]
    roots, quads, gold = [], [], []
    for fold in range(a.folds):
        model, _ = fold_model(c, [d for k, d in enumerate(docs) if k % a.folds != fold], a.epochs, c["seed"] + fold)
        asked = [d for k, d in enumerate(docs) if k % a.folds == fold]
        with torch.no_grad():
            p = losses.array(model.act(evaluate.single(model, asked, False)[:, 0]).softmax(-1))
        roots += [ACTS[1 + int(x.argmax())] for x in p[:, 1:]]
        quads += [max(QUADS, key=lambda k: sum(x[ACTS.index(n)] for n in QUADS[k])) for x in p]
        gold += [d.label for d in asked]
        n = len(gold)
        print(f"fold {fold + 1}: root macro-F1 {macro_f1(roots, [g[0] for g in gold]):.3f}, quad macro-F1 "
              f"{macro_f1(quads, [g[1] for g in gold]):.3f} over {n}", flush=True)


if __name__ == "__main__":
    main()
