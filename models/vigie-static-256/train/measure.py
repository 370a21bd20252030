"""The development figures of a sentence encoder: likeness, translation, neighbours, retrieval.

    python measure.py MODEL_FOLDER [--prefix 'query: '] [--data DIR]   (or VIGIE_DATA=DIR)

Reads the labelled development files; trains on nothing.
"""
import argparse
import gzip
import json
import os
import time
from pathlib import Path

import numpy as np

from teachers import onnx_encoder, unit

DATA = Path(os.environ.get("VIGIE_DATA", "."))


def rows(name, data=DATA):
    with gzip.open(Path(data) / f"{name}.ndjson.gz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def ranks(values):
    """Ranks, ties averaged."""
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[where]


def spearman(a, b):
    return float(np.corrcoef(ranks(np.asarray(a)), ranks(np.asarray(b)))[0, 1])


def likeness(encode, data=DATA):
    """Spearman on STS-B dev: English, French, and both ways across, pooled."""
    sets = {lang: [r for r in rows(f"stsb_{lang}", data) if r["split"] == "dev"] for lang in ("en", "fr")}
    v = {(lang, f): encode([r[f] for r in sets[lang]]) for lang in sets for f in ("text", "text2")}
    gold = [r["score"] for r in sets["en"]]
    cos = lambda a, b: (v[a] * v[b]).sum(1)
    across = np.r_[cos(("en", "text"), ("fr", "text2")), cos(("fr", "text"), ("en", "text2"))]
    return {
        "stsEn": spearman(cos(("en", "text"), ("en", "text2")), gold),
        "stsFr": spearman(cos(("fr", "text"), ("fr", "text2")), [r["score"] for r in sets["fr"]]),
        "stsEnFr": spearman(across, gold + gold),
    }


def translation(encode, data=DATA):
    """NTREX: how often the nearest sentence of the other language is the translation."""
    sentences = rows("embedding/ntrex", data)
    v = {lang: encode([r[lang] for r in sentences]) for lang in ("en", "fr", "es", "de")}
    return {f"ntrexEn{l.title()}": float(((v["en"] @ v[l].T).argmax(1) == np.arange(len(sentences))).mean()) for l in ("fr", "es", "de")}


def neighbours(encode, data=DATA):
    """How often the nearest other title is of the same event."""
    posts = rows("stream_news_t", data)
    v, gold = encode([r["text"] for r in posts]), np.array([r["clusterId"] for r in posts])
    right = 0
    for start in range(0, len(v), 1000):
        scores = v[start : start + 1000] @ v.T
        scores[np.arange(len(scores)), np.arange(start, start + len(scores))] = -9
        right += (gold[scores.argmax(1)] == gold[start : start + 1000]).sum()
    return {"neighbours": float(right / len(v))}


def retrieval(encode, data=DATA):
    """French claim retrieval by cosine alone, MAP@5."""
    queries = [r for r in rows("ct25_claimnorm_fr", data) if r.get("claimIds")]
    claims = rows("ct25_claims_fr", data)
    q, c = encode([r["text"] for r in queries]), encode([r["text"] for r in claims])
    ids, total = [r["id"] for r in claims], 0.0
    for row, query in zip(q @ c.T, queries):
        best = [ids[i] for i in np.argsort(-row, kind="stable")[:5]]
        gold = set(query["claimIds"])
        hits = [1 / (k + 1) for k, i in enumerate(best) if i in gold]
        total += hits[0] if hits else 0.0
    return {"retrievalFrMap5": total / len(queries)}


def measure(encode, data=DATA, parts=(likeness, translation, neighbours, retrieval)):
    out = {}
    for part in parts:
        out.update(part(encode, data))
    return {k: round(x, 4) for k, x in out.items()}


def centred(encode, mean):
    return lambda texts: unit(encode(texts) - mean)


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("folder")
    p.add_argument("--prefix", default="")
    p.add_argument("--data", default=str(DATA))
    a = p.parse_args()
    began = time.time()
    print(json.dumps(measure(onnx_encoder(a.folder, prefix=a.prefix), a.data)), f"{time.time() - began:.0f} s")
