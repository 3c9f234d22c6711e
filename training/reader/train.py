"""Joint training of all heads on one encoder.

    python -m reader.train --data DIR [--config FILE] [--name RUN] [--device cuda] [--seed N] [--resume] [--start-from FILE]"""

import argparse
import gc
import os
import random
import threading
import time

import numpy as np
import torch

from . import data, losses
from .model import Reader


def freeze(model, layers):
    """Leaves the embeddings and the lowest layers as they are, which saves their part of the backward pass."""
    if layers:
        for part in (model.word, model.position, model.shape, model.norm, *model.layers[:layers]):
            part.requires_grad_(False)


def groups(model, t):
    """Learning rates: lower layers learn more slowly; heads faster. No decay for vectors."""
    out, last = [], model.size.layers
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("layers."):
            rate = t["rate"] * t["layer_decay"] ** (last - 1 - int(name.split(".")[1]))
        elif name.startswith(("word.", "position.", "distance.", "norm.")):
            rate = t["rate"] * t["layer_decay"] ** last
        elif name.startswith("shape."):
            rate = t["rate"] * 5
        else:
            rate = t["head_rate"]
        out.append({"params": [p], "lr": rate, "base": rate,
                    "weight_decay": t["weight_decay"] if p.dim() > 1 else 0.0})
    return out


def schedule(step, t, minutes=0.0):
    """Factor of the learning rates: warm-up, then linear to the end, which is that of the steps or, if
    `minutes` is set, that of the time when it comes first."""
    warm = t["warmup"] * t["steps"]
    done = max(step / t["steps"], minutes / t["minutes"] if t["minutes"] else 0)
    return min(1.0, (step + 1) / warm) * max(0.02, 1 - done)


def mixture(step, t, mix, tasks):
    x = min(1.0, step / t["steps"])
    return [mix[k][0] * (1 - x) + mix[k][1] * x for k in tasks]


def gradients(model, draws, tasks, chosen, c, seen=None):
    """Adds the gradients of one batch of each chosen task."""
    t = c["train"]
    for task in chosen:
        items = draws[task].next()
        with torch.autocast(c["device"], dtype=torch.bfloat16, enabled=t["bf16"]):
            parts = losses.TASKS[task](model, items, c["weights"])
        loss = sum(parts.values()) / (len(chosen) * c["processes"])
        if not torch.isfinite(loss):
            print("not finite", task, parts, flush=True)
            continue
        loss.backward()
        if seen is not None:
            for k, v in parts.items():
                v = float(v.detach())
                seen[k] = v if k not in seen else 0.97 * seen[k] + 0.03 * v


def settle(c):
    """Waits until the device has done what it was asked, before another process goes by it."""
    if c["device"] != "cpu":
        torch.cuda.synchronize()


def begin_process(c, rank):
    losses.use(c["device"])
    torch.set_num_threads(1)
    gc.disable()            # there is much to look through and nothing to find
    seed = c["seed"] + 1000 * rank
    random.seed(seed), np.random.seed(seed), torch.manual_seed(seed)


def helper(rank, c, folder, model, shared, touched, barrier, first):
    """Another process: computes gradients of its own batches of the same tasks on the shared weights."""
    t = c["train"]
    begin_process(c, rank)
    draws = data.draws({**c, "seed": c["seed"] + 1000 * rank}, folder)
    tasks = [k for k in c["mix"] if k in draws]
    pick = random.Random(c["seed"])
    parameters = [p for p in model.parameters() if p.requires_grad]
    model.train()
    barrier.wait()
    for step in range(first, t["steps"]):
        try:
            barrier.wait()
        except threading.BrokenBarrierError:     # the first process is gone
            return
        for p in parameters:
            p.grad = None
        gradients(model, draws, tasks, pick.choices(tasks, mixture(step, t, c["mix"], tasks), k=t["batches"]), c)
        touched.copy_(torch.tensor([p.grad is not None for p in parameters]))
        had = [(g, p.grad) for p, g in zip(parameters, shared) if p.grad is not None]
        if had:
            torch._foreach_copy_(*map(list, zip(*had)))
        settle(c)
        barrier.wait()


def run(c, folder, name, resume, start_from=None):
    t = c["train"]
    begin_process(c, 0)
    model = Reader(**c["model"])
    if not start_from:
        model.load_start(os.path.join(data.start_folder(c), "model.safetensors"))
    elif start_from.endswith(".bin"):
        from . import export
        export.load(model, start_from)
    else:
        model.load_state_dict(torch.load(start_from, weights_only=True, map_location="cpu")["average"])
    freeze(model.to(c["device"]), t["frozen"])
    draws = data.draws(c, folder)
    tasks = [k for k in c["mix"] if k in draws]
    optimizer = torch.optim.AdamW(groups(model, t), fused=True, betas=(0.9, 0.98))
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    keys = list(average)
    path = os.path.join(data.here(c["build"]), f"{name}.pt")
    first = 0
    if resume and os.path.exists(path):
        # the streams of batches begin anew with another seed; weights, moments and average go on
        saved = torch.load(path, weights_only=False, map_location=c["device"])
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average, first = saved["average"], saved["step"]
        c["seed"] += first
        draws = data.draws(c, folder)
    pick = random.Random(c["seed"])
    parameters = [p for p in model.parameters() if p.requires_grad]
    others = []
    if c["processes"] > 1:
        model.share_memory()
        context = torch.multiprocessing.get_context("spawn")
        barrier = context.Barrier(c["processes"], timeout=600)
        for rank in range(1, c["processes"]):
            shared = [torch.zeros_like(p.data).share_memory_() for p in parameters]
            touched = torch.zeros(len(parameters), dtype=torch.bool).share_memory_()
            context.Process(target=helper, args=(rank, c, folder, model, shared, touched, barrier, first),
                            daemon=True).start()
            others.append((shared, touched))
    model.train()
    if others:              # they have read the data
        barrier.wait()
    seen, begin, told = {}, time.time(), 0
    for step in range(first, t["steps"]):
        minutes = (time.time() - begin) / 60
        if t["minutes"] and minutes >= t["minutes"]:
            break
        factor = schedule(step, t, minutes)
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        optimizer.zero_grad(set_to_none=True)
        if others:
            settle(c)
            barrier.wait()
        gradients(model, draws, tasks, pick.choices(tasks, mixture(step, t, c["mix"], tasks), k=t["batches"]), c, seen)
        if others:
            barrier.wait()
        for shared, touched in others:
            had = [(p, g) for p, g, has in zip(parameters, shared, touched.tolist()) if has]
            for p, g in had:
                if p.grad is None:
                    p.grad = torch.zeros_like(g)
            if had:
                torch._foreach_add_([p.grad for p, _ in had], [g for _, g in had])
        torch.nn.utils.clip_grad_norm_(model.parameters(), t["clip"], foreach=True)
        optimizer.step()
        rate = min(t["average"], (step + 1) / (step + 10))
        state = model.state_dict()
        with torch.no_grad():
            torch._foreach_lerp_([average[k] for k in keys], [state[k] for k in keys], 1 - rate)
        if time.time() - told > 30 or step + 1 == t["steps"]:
            told = time.time()
            spent = told - begin
            left = spent / (step + 1 - first) * (t["steps"] - step - 1)
            print(f"{step + 1}/{t['steps']} {spent / 60:.1f} min, {left / 60:.0f} left | "
                  + " ".join(f"{k} {v:.3f}" for k, v in sorted(seen.items()))
                  + " | epochs " + " ".join(f"{k} {d.epochs}" for k, d in draws.items()), flush=True)
        if (step + 1) % t["checkpoint"] == 0 or step + 1 == t["steps"]:
            save(path, model, optimizer, average, step + 1)
    else:
        return
    save(path, model, optimizer, average, step)
    print(f"ended after {t['minutes']} minutes, step {step}", flush=True)


def save(path, model, optimizer, average, step):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step},
               path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    a.add_argument("--data", default=data.here("../shared/data"))
    a.add_argument("--config")
    a.add_argument("--device")
    a.add_argument("--seed", type=int)
    a.add_argument("--name", default="reader")
    a.add_argument("--resume", action="store_true")
    a.add_argument("--start-from", help="a model.bin, to go on from the weights in the program")
    a = a.parse_args()
    c = data.config(a.config, a.device)
    c["seed"] = c["seed"] if a.seed is None else a.seed
    run(c, a.data, a.name, a.resume, a.start_from)
