"""Runs a teacher over the texts once, shard by shard; a run that was cut goes on where it stopped.

    python teach.py e5|use SOURCE_FOLDER TEXTS.json OUT_FOLDER [FROM [TO]]

FROM and TO bound the texts, for a machine that is short of time: sentences first, single words after.
"""
import json
import sys
import time
from pathlib import Path

import numpy as np

from teachers import e5_encoder, use_encoder

SHARD = 4096


def main(name, source, texts_file, out, first=0, last=None):
    data = json.loads(Path(texts_file).read_text())
    texts = [t for _, t in data["texts"][: data["taught"]]]
    encode = {"e5": e5_encoder, "use": use_encoder}[name](source, threads=1)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    began, done = time.time(), 0
    for start in range(int(first) // SHARD * SHARD, min(len(texts), int(last or len(texts))), SHARD):
        file = out / f"{name}-{start:07d}.npy"
        if file.exists():
            continue
        part = texts[start : start + SHARD]
        np.save(file, encode(part).astype(np.float16))
        done += len(part)
        print(f"{name} {start + len(part)}/{len(texts)}, {done / (time.time() - began):.0f} texts/s", flush=True)


def taught(out, name, count):
    """Every vector that the teacher has given so far, in the order of the texts; NaN where it has not come yet."""
    rows = None
    for file in sorted(Path(out).glob(f"{name}-*.npy")):
        part, start = np.load(file), int(file.stem.split("-")[1])
        if rows is None:
            rows = np.full((count, part.shape[1]), np.nan, np.float32)
        rows[start : start + len(part)] = part
    return rows


if __name__ == "__main__":
    main(*sys.argv[1:])
