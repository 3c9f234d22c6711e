"""Joint training of all heads on one encoder.

    python -m reader.train --data DIR [--config FILE] [--name RUN] [--device cuda] [--seed N] [--resume] [--start-from FILE]"""

import argparse
import gc
import os
import queue
import random
import time
import traceback

import numpy as np
import torch

from . import data, export, losses
from .model import Reader

AHEAD = 24              # batches that each worker keeps ready


def freeze(model, layers):
    """Leaves the embeddings and the lowest layers as they are, which saves their part of the backward pass."""
    if layers:
        for part in (model.word, model.position, model.shape, model.norm, *model.layers[:layers]):
            part.requires_grad_(False)


def groups(model, t):
    """Learning rates: lower layers learn more slowly; heads faster. No decay for vectors."""
    out, last = {}, model.size.layers
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
        decay = t["weight_decay"] if p.dim() > 1 else 0.0
        out.setdefault((rate, decay), []).append(p)
    return [{"params": ps, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), ps in out.items()]


def progress(step, t, minutes=0.0):
    """How far training is, 0 to 1: by the steps or, if `minutes` is set, by the time when it is farther."""
    return min(1.0, max(step / t["steps"], minutes / t["minutes"] if t["minutes"] else 0))


def mixture(step, t, mix, tasks):
    x = min(1.0, step / t["steps"])
    return [mix[k][0] * (1 - x) + mix[k][1] * x for k in tasks]


def chosen_tasks(c, tasks, first):
    """The tasks of each step's batches, the same for all who ask."""
    t, pick = c["train"], random.Random(c["seed"])
    for step in range(first, t["steps"]):
        yield pick.choices(tasks, mixture(step, t, c["mix"], tasks), k=t["batches"])


def begin_process(seed):
    torch.set_num_threads(1)
    gc.disable()            # there is much to look through and nothing to find
    random.seed(seed), np.random.seed(seed), torch.manual_seed(seed)


def work(c, draws, tasks, first, worker, out, parent):
    """Another process: makes every so-manieth batch ready, as long as its parent lives."""
    begin_process(c["seed"] + 1000 * (worker + 1))

    def give(item):
        while os.getppid() == parent:
            try:
                return out.put(item, timeout=10)
            except queue.Full:
                pass
        os._exit(1)

    try:
        for task in tasks:
            draws[task].seed(f" {worker}")
        at = 0
        for chosen in chosen_tasks(c, tasks, first):
            for task in chosen:
                if at % c["workers"] == worker:
                    give((task, losses.ASKED[task](draws[task].next()), draws[task].epochs))
                at += 1
    except Exception:
        give((None, traceback.format_exc(), 0))


class Batches:
    """The batches of all steps in their order, made by other processes. To be made before the device is used."""

    def __init__(self, c, folder, first):
        draws = data.draws(c, folder)
        self.tasks = [k for k in c["mix"] if k in draws]
        context = torch.multiprocessing.get_context("fork")     # which spares them the reading of the data
        self.queues = [context.Queue(AHEAD) for _ in range(c["workers"])]
        self.processes = [
            context.Process(target=work, args=(c, draws, self.tasks, first, k, q, os.getpid()), daemon=True)
            for k, q in enumerate(self.queues)]
        for p in self.processes:
            p.start()
        self.at, self.seen = 0, {}

    def next(self):
        worker = self.at % len(self.queues)
        while True:
            try:
                task, arrays, epoch = self.queues[worker].get(timeout=10)
                break
            except queue.Empty:
                if not self.processes[worker].is_alive():
                    raise SystemExit(f"worker {worker} has ended") from None
        if task is None:
            raise SystemExit(arrays)
        self.at += 1
        self.seen[task, worker] = epoch
        return task, arrays

    def epochs(self):
        """How often each task's documents were gone through, about: each worker draws from all."""
        tasks = sorted({task for task, _ in self.seen})
        return {t: sum(n for (task, _), n in self.seen.items() if task == t) for t in tasks}


def step_gradients(model, batches, c, seen):
    """Adds the gradients of the batches of one step."""
    t = c["train"]
    for _ in range(t["batches"]):
        task, arrays = batches.next()
        if arrays is None:
            continue
        b = losses.tensors(arrays)
        with torch.autocast(c["device"], dtype=torch.bfloat16, enabled=t["bf16"]):
            parts = losses.ANSWERED[task](model, b, c["weights"])
        (sum(parts.values()) / t["batches"]).backward()
        for k, v in parts.items():
            v = v.detach().float()
            seen[k] = v if k not in seen else torch.where(torch.isfinite(v), 0.97 * seen[k] + 0.03 * v, seen[k])


def run(c, folder, name, resume, start_from=None):
    t = c["train"]
    path = os.path.join(data.here(c["build"]), f"{name}.pt")
    saved, first, spent = None, 0, 0.0
    if resume and os.path.exists(path):
        # the streams of batches begin anew with another seed; weights, moments and average go on
        saved = torch.load(path, weights_only=False, map_location="cpu")
        first, spent = saved["step"], saved["minutes"]
        c["seed"] += first
    batches = Batches(c, folder, first)
    losses.use(c["device"])
    begin_process(c["seed"])
    model = Reader(**c["model"])
    if saved:
        model.load_state_dict(saved["model"])
    elif not start_from:
        model.load_start(os.path.join(data.start_folder(c), "model.safetensors"))
    elif start_from.endswith(".bin"):
        export.load(model, start_from)
    else:
        model.load_state_dict(torch.load(start_from, weights_only=True, map_location="cpu")["average"])
    freeze(model.to(c["device"]), t["frozen"])
    optimizer = torch.optim.AdamW(groups(model, t), fused=True, betas=(0.9, 0.98))
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    if saved:
        optimizer.load_state_dict(saved["optimizer"])
        average = {k: v.to(c["device"]) for k, v in saved["average"].items()}
    keys, state = list(average), model.state_dict()
    model.train()
    seen, begin, told, rounded = {}, time.time(), 0, False
    step = first
    while step < t["steps"]:
        minutes = spent + (time.time() - begin) / 60
        if t["minutes"] and minutes >= t["minutes"]:
            break
        done = progress(step, t, minutes)
        factor = min(1.0, (step + 1) / (t["warmup"] * t["steps"])) * max(0.02, 1 - done)
        if done >= 1 - t["rounded"] and not rounded:
            export.round_inputs(model, t["bits"])
            rounded = True
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        optimizer.zero_grad(set_to_none=True)
        step_gradients(model, batches, c, seen)
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), t["clip"], foreach=True)
        if torch.isfinite(norm):
            optimizer.step()
        else:
            print("not finite at step", step, flush=True)
        with torch.no_grad():
            torch._foreach_lerp_([average[k] for k in keys], [state[k] for k in keys],
                                 1 - min(t["average"], (step + 1) / (step + 10)))
        step += 1
        if time.time() - told > 30 or step == t["steps"]:
            told = time.time()
            each = (told - begin) / (step - first)
            left = each * (t["steps"] - step) / 60
            print(f"{step}/{t['steps']} {(told - begin) / 60:.1f} min, "
                  f"{min(left, t['minutes'] - minutes) if t['minutes'] else left:.0f} left | "
                  + " ".join(f"{k} {float(v):.3f}" for k, v in sorted(seen.items()))
                  + " | epochs " + " ".join(f"{k} {n}" for k, n in batches.epochs().items()), flush=True)
        if step % t["checkpoint"] == 0:
            save(path, model, optimizer, average, step, minutes)
    save(path, model, optimizer, average, step, spent + (time.time() - begin) / 60)
    print(f"ended at step {step}", flush=True)


def save(path, model, optimizer, average, step, minutes):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step,
                "minutes": minutes}, path + ".new")
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
