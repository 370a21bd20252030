"""How near the two tiers' vectors of the same text lie, and whether their cosines may be mixed.

    python agree.py STATIC_FOLDER SMALL_FOLDER
"""
import json
import sys

import numpy as np

from measure import rows, spearman
from teachers import onnx_encoder


def main(static, small):
    one, other = onnx_encoder(static), onnx_encoder(small)
    sentences = rows("embedding/ntrex")
    out = {}
    for lang in ("en", "fr", "es", "de"):
        texts = [r[lang] for r in sentences]
        a, b = one(texts), other(texts)
        out[lang] = {"same": float((a * b).sum(1).mean()), "other": float((a * np.roll(b, 1, 0)).sum(1).mean()), "top1": float(((a @ b.T).argmax(1) == np.arange(len(a))).mean())}
    for lang in ("en", "fr"):
        pairs = [r for r in rows(f"stsb_{lang}") if r["split"] == "dev"]
        left, right = one([r["text"] for r in pairs]), other([r["text2"] for r in pairs])
        out[lang]["stsAcrossTiers"] = spearman((left * right).sum(1), [r["score"] for r in pairs])
    print(json.dumps({k: {n: round(x, 4) for n, x in v.items()} for k, v in out.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
