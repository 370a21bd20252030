"""The static student: a row for each piece, the text's vector is their sum. Trains in minutes on one core.

    python static.py CACHE_FOLDER OUT.npz [key=value …]

Run twice: toward both teachers joined (joined=1), then, turned into the space that the tiers share (start=FIRST.npz), toward that.

Each row starts at its word's place in the common space (the teachers' vector of the word) less the mean of all words: a long text would else be mostly "a word".
A random part is added, so that two names which the teachers hardly know stay apart (same-event neighbours .902 → .909, French claims .61 → .63).
Rows count by rarity, which is fixed, so that a common word is moved gently. Then sentences pull:
toward their target (for a pair, what both sides share); toward the teachers' similarities within a batch (half of it of one topic); each to its own translation among a batch.
"""
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from joined import joined_places
from measure import likeness, measure, neighbours, retrieval, translation
from noise import hasty
from space import space_of, topics
from teach import taught
from teachers import unit

OPTIONS = dict(epochs=8, rate=1.2e-3, batch=512, hard=0.5, toward=1.0, alike=2.0, ranked=0.5, translated=1.0, noisy=0.25, drop=0.1, threads=1, seed=4, sif=2e-4, heat=20.0, identity=0.5, kept=0.15, start="", joined=0)
ALL = (likeness, translation, neighbours, retrieval)
WEIGHTS = {"tat_fr": 1.0, "tat_de": 0.8, "bible_es": 0.8, "more_tat_fr": 0.5, "more_tat_de": 0.5, "more_bible_es": 0.5, "tico_fr": 3.0, "tico_es": 3.0, "tico_pt": 1.0,
           "dict_fra-spa": 0.15, "dict_fra-ita": 0.03, "dict_fra-por": 0.05, "dict_fra-deu": 0.15, "syn_fr": 0.1, "syn_en": 0.1}
PLACELESS = ("dict", "syn", "more")
LEAST_ALIKE = 0.4  # USE's cosine: below it two texts are no translations of each other, whatever the file says


def faithful(name, pairs, use):
    """The pairs that the teacher takes for translations; what goes is said."""
    kept = (unit(use[pairs[:, 0]]) * unit(use[pairs[:, 1]])).sum(1) >= LEAST_ALIKE
    print(f"{name}: {(~kept).sum()} of {len(pairs)} pairs are no translations of each other and are left out", flush=True)
    return pairs[kept]


def targets(cache, use, words, joined):
    """Every text's place in the shared (or the joined) space; not a number where the teacher has not come."""
    count = len(use)
    if joined:
        return joined_places(use, taught(cache / "teach", "e5", count), words)
    seen = ~np.isnan(use[:, 0])
    mean, axes = space_of(use, seen & (np.arange(count) >= words), cache / "space.npz")
    place = np.full((count, 256), np.nan, np.float32)
    place[seen] = unit((use[seen] - mean) @ axes)
    return place


def main(cache, out, **given):
    o = {**OPTIONS, **{k: type(OPTIONS[k])(v) for k, v in given.items()}}
    torch.set_num_threads(o["threads"])
    torch.manual_seed(o["seed"])
    np.random.seed(o["seed"])
    rng = random.Random(o["seed"])
    cache = Path(cache)
    data, pairs = json.loads((cache / "corpus/texts.json").read_text()), json.loads((cache / "corpus/pairs.json").read_text())
    texts = [t for _, t in data["texts"]]
    use = taught(cache / "teach", "use", data["taught"])
    place = targets(cache, use, data["words"], o["joined"])
    known = ~np.isnan(place[:, 0])
    sentence = known & (np.arange(len(known)) >= data["words"])
    print(f"{known.sum()} texts have a place", flush=True)

    tokenizer = Tokenizer.from_file(str(cache / "words/tokenizer.json"))
    # <s> stands before every text: its row is what all texts share
    cut = lambda some: [np.array([0] + [i for i in e.ids if i > 3], np.int64) for e in tokenizer.encode_batch(some, add_special_tokens=False)]
    ids = cut(texts)
    print("texts are cut", flush=True)
    frequency = np.load(cache / "words/frequency.npy")
    rare = o["sif"] / (o["sif"] + frequency)
    start = word_places(tokenizer, data, place, known).astype(np.float32)
    if o["start"]:
        start = turned(np.load(o["start"]), ids, place, sentence)
    else:
        start += o["identity"] * unit(np.random.default_rng(o["seed"]).normal(size=start.shape)).astype(np.float32)
    start[:4] = 0
    rows = torch.nn.EmbeddingBag(len(start), 256, mode="sum", sparse=True)
    rows.weight.data.copy_(torch.from_numpy(start.astype(np.float32)))
    rarity = torch.from_numpy(rare.astype(np.float32))
    rarity[0] = 1
    # what is used: the trained rows drawn a little back to where they began, which forgets less (STS-B French .756 → .765)
    weighed = lambda: ((1 - o["kept"]) * rows.weight.data.numpy() + o["kept"] * start) * rarity.numpy()[:, None]
    learn = torch.optim.SparseAdam(rows.parameters(), lr=o["rate"])
    print("start", measure(encoder(cut, weighed()), parts=(likeness,)), flush=True)

    def bag(some):
        some = [x if len(x) < 6 else np.r_[x[:1], x[1:][np.random.rand(len(x) - 1) > o["drop"]]] for x in some]
        offsets = np.zeros(len(some), np.int64)
        offsets[1:] = np.cumsum([len(x) for x in some])[:-1]
        flat = torch.from_numpy(np.concatenate(some))
        return F.normalize(rows(flat, torch.from_numpy(offsets), rarity[flat]), dim=1)

    target = torch.from_numpy(np.nan_to_num(place))
    sets = {}
    for name, some in pairs.items():
        some = np.array(some)
        if not name.startswith(PLACELESS):
            seen = known[some[:, 0]] & known[some[:, 1]]
            sets[f"more_{name}"], some = some[~seen], faithful(name, some[seen], use)
        sets[name] = some
    topic = topics(target, sentence)
    # a long text has no pair: it meets its own hasty form
    lone = np.setdiff1d(np.nonzero(known)[0], np.concatenate([s.ravel() for s in sets.values()]))
    lone = lone[sentence[lone]]
    sets["alone"] = np.stack([lone, lone], 1)
    size, away = o["batch"], ~torch.eye(o["batch"], dtype=torch.bool)
    began = time.time()
    for epoch in range(o["epochs"]):
        for group in learn.param_groups:
            group["lr"] = o["rate"] * (1 - epoch / o["epochs"]) + 2e-4
        plan = []
        for name, some in sets.items():
            count = int(len(some) * WEIGHTS.get(name, 1.0))
            order = np.concatenate([np.random.permutation(len(some)) for _ in range(count // max(1, len(some)) + 1)])[:count]
            if not name.startswith(PLACELESS):
                easy, same = np.split(order, [int(len(order) * (1 - o["hard"]))])
                same = same[np.lexsort((np.random.rand(len(same)), topic[some[same, 0]]))]
                chunks = [same[i : i + 32] for i in range(0, len(same), 32)]
                rng.shuffle(chunks)
                order = np.concatenate([easy, *chunks]) if chunks else easy
            plan += [(name, some[order[i : i + size]]) for i in range(0, len(order) - size + 1, size)]
        rng.shuffle(plan)
        said = np.zeros(4)
        taught_steps = 0
        for name, part in plan:
            learn.zero_grad()
            left, right = [ids[i] for i in part[:, 0]], [ids[j] for j in part[:, 1]]
            if name == "alone" or rng.random() < o["noisy"]:
                which = part[:, 1]
                changed = cut([hasty(texts[j], rng) if name == "alone" or rng.random() < 0.6 else texts[j] for j in which])
                right = changed
            a, b = bag(left), bag(right)
            goal = torch.arange(len(part))
            scores = a @ b.T * o["heat"]
            if name.startswith(PLACELESS):
                loss = 0.35 * (F.cross_entropy(scores, goal) + F.cross_entropy(scores.T, goal))
            else:
                ta, tb = target[part[:, 0]], target[part[:, 1]]
                t = F.normalize(ta + tb, dim=1)
                want = t @ t.T
                twins = (want > 0.995) & away
                near = 2 - (a * t).sum(1).mean() - (b * t).sum(1).mean()
                mask = away & ~twins
                alike = 3 - together(a @ a.T, ta @ ta.T, mask) - together(b @ b.T, tb @ tb.T, mask) - together(a @ b.T, want, mask)
                soft = F.softmax(want * o["heat"], 1)
                ranked = -(soft * F.log_softmax(a @ b.T * o["heat"], 1)).sum(1).mean() - (soft * F.log_softmax(b @ a.T * o["heat"], 1)).sum(1).mean()
                scores = scores - twins * 1e4
                own = (F.cross_entropy(scores, goal) + F.cross_entropy(scores.T, goal)) / 2
                loss = o["toward"] * near + o["alike"] * alike + o["ranked"] * ranked + o["translated"] * own
                said += [near.item(), alike.item(), ranked.item(), own.item()]
                taught_steps += 1
            loss.backward()
            learn.step()
        weights = weighed()
        weights[1:4] = 0
        print(epoch, (said / max(1, taught_steps)).round(3), f"{time.time() - began:.0f} s", measure(encoder(cut, weights), parts=ALL if epoch == o["epochs"] - 1 else (likeness,)) if epoch % 2 else "", flush=True)
        np.savez(out, rows=weights, rare=rare)


def turned(saved, ids, place, sentence):
    """Rows trained before, in whatever space, turned into this one: the rotation that brings their sentences nearest to their places."""
    rows = saved["rows"]
    some = np.random.default_rng(0).permutation(np.nonzero(sentence)[0])[:30000]
    x = unit(np.stack([rows[ids[i]].sum(0) for i in some]))
    u, _, v = np.linalg.svd(x.T @ place[some])
    print(f"turned: cosine {((x @ u @ v) * place[some]).sum(1).mean():.3f} to the places", flush=True)
    rare = saved["rare"].copy()
    rare[0] = 1
    return (rows @ (u @ v) / rare[:, None]).astype(np.float32)


def word_places(tokenizer, data, place, known):
    """For each piece, the mean place of the words that fold to it; a part of a word gets the mean of the words that begin with it or hold it."""
    size = tokenizer.get_vocab_size()
    total, count = np.zeros((size, 256), np.float32), np.zeros(size, np.float32)
    spare, spares = np.zeros((size, 256), np.float32), np.zeros(size, np.float32)
    chosen = [i for i in range(data["words"]) if known[i]]
    for i, e in zip(chosen, tokenizer.encode_batch([data["texts"][i][1] for i in chosen], add_special_tokens=False)):
        if len(e.ids) == 1:
            total[e.ids[0]] += place[i]
            count[e.ids[0]] += 1
        else:
            spare[e.ids] += place[i]
            spares[e.ids] += 1
    whole, part = count > 0, (count == 0) & (spares > 0)
    total[whole] /= count[whole, None]
    total[part] = spare[part] / spares[part, None]
    middle = total[whole].mean(0)
    total[~whole & ~part] = middle
    print(f"{whole.sum()} pieces are words that a teacher saw, {part.sum()} lie inside such words, {(~whole & ~part).sum()} start in the middle")
    return total - total.mean(0)


def together(a, b, mask):
    """Pearson's correlation of two similarity tables, off the diagonal."""
    a, b = a[mask], b[mask]
    a, b = a - a.mean(), b - b.mean()
    return (a * b).sum() / (a.norm() * b.norm() + 1e-9)


def encoder(cut, weights):
    def encode(some):
        return unit(np.stack([weights[x].sum(0) for x in cut(some)]))

    return encode


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], **dict(a.split("=") for a in sys.argv[3:]))
