"""Where the cosines of the two tiers fall, so that a threshold can be moved from one model to another: quantiles over unrelated texts, translations, and rewordings of one claim.

    python quantiles.py STATIC_FOLDER SMALL_FOLDER CORPUS_FOLDER CLAIMS.json

CLAIMS.json: claims, each as a list of phrasings (half in English, half in French). The corpus gives pairs that the models were trained on: read those as the kinder end.
"""
import json
import sys
from pathlib import Path

import numpy as np

from teachers import onnx_encoder

PAIRS = 600


def main(static, small, corpus, claims_file):
    corpus, encode = Path(corpus), {"small": onnx_encoder(small, threads=1), "static": onnx_encoder(static, threads=1)}
    texts = [t for _, t in json.loads((corpus / "texts.json").read_text())["texts"]]
    pairs = json.loads((corpus / "pairs.json").read_text())
    sets = {name: [[texts[i], texts[j]] for i, j in pairs[name][:PAIRS]] for name in ("tico_fr", "tat_fr", "tat_de")}
    claims = json.loads(Path(claims_file).read_text())
    out = {}
    for name, (left, right) in {"small": ("small", "small"), "static": ("static", "static"), "across tiers": ("small", "static")}.items():
        said = {}
        for of, groups in {**sets, "claims": claims}.items():
            a, b = (np.stack([encode[tier](group) for group in groups]) for tier in (left, right))
            cosines = np.einsum("iad,jbd->ijab", a, b)
            phrasings = ~np.eye(a.shape[1], dtype=bool)
            one, other = np.arange(len(groups)), (np.arange(len(groups)) + 1) % len(groups)
            said[of] = {"same": quantiles(cosines[one, one][:, phrasings]), "unrelated": quantiles(cosines[one, other])}
            if left != right:
                said[of]["one text in both"] = quantiles(np.einsum("iad,iad->ia", a, b))
        out[name] = said
    print(json.dumps(out))


def quantiles(values):
    return {f"p{q}": round(float(np.percentile(values, q)), 3) for q in (1, 5, 25, 50, 75, 95, 99)}


if __name__ == "__main__":
    main(*sys.argv[1:5])
