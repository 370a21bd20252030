"""The static student's pieces: whole words of seven languages by how often they are used, and parts of words for the rest.

    python words.py SP.model OUT_FOLDER COUNT

Text is folded first (no accents, lower case, no links, no punctuation), so that a post typed in haste meets the same rows as a newspaper.
No corpus is counted: the words and their frequencies are wordfreq's (Speer 2022), the parts come from USE's SentencePiece model.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

import numpy as np
import wordfreq
from sentencepiece import sentencepiece_model_pb2 as proto

from pieces import TOKENIZER_CONFIG, is_latin, tokenizer

# how often a language is met here, and how many of its words are looked at
LANGUAGES = {"en": (1.0, 26000), "fr": (1.0, 24000), "es": (0.45, 17000), "de": (0.4, 17000), "it": (0.12, 9000), "pt": (0.12, 9000), "nl": (0.06, 6000)}
PARTS = 8500
NORMALIZERS = [
    {"type": "Replace", "pattern": {"Regex": "https?://\\S+"}, "content": " "},
    {"type": "NFKD"},
    {"type": "Replace", "pattern": {"Regex": "\\p{M}+"}, "content": ""},
    {"type": "Lowercase"},
    {"type": "Replace", "pattern": {"Regex": "[^\\p{L}\\p{N}\\p{So}]+"}, "content": " "},
    {"type": "Strip", "strip_left": True, "strip_right": True},
]


def fold(text):
    text = re.sub(r"https?://\S+", " ", text)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c)[0] != "M").lower()
    return "".join(c if unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "So" else " " for c in text).strip()


def main(model_file, out, count):
    share = {}  # folded word → share of all words met
    for lang, (weight, top) in LANGUAGES.items():
        for word, f in list(wordfreq.get_frequency_dict(lang).items())[:top]:
            for part in fold(word).split():
                share[part] = share.get(part, 0) + weight * f
    model = proto.ModelProto.FromString(Path(model_file).read_bytes())
    # Any whole word (score above −12) beats any two parts (together below −22): a known word is never cut.
    scores = {}
    for p in model.pieces:
        if p.type == 1 and is_latin(p.piece.replace("▁", "")):
            piece = ("▁" if p.piece.startswith("▁") else "") + fold(p.piece.replace("▁", ""))
            if piece not in scores and piece.strip("▁") and " " not in piece:
                if len(scores) < PARTS or len(piece.strip("▁")) == 1:
                    scores[piece] = -11.0 - 4 * min(1.0, len(scores) / PARTS)
    for c in "abcdefghijklmnopqrstuvwxyz0123456789":
        scores.setdefault(c, -15.0)
        scores.setdefault("▁" + c, -15.0)
    scores.setdefault("▁", -15.0)
    words = sorted(share, key=lambda w: -share[w])
    for rank, word in enumerate(words):
        if len(scores) >= count - 4:
            break
        scores["▁" + word] = -8.0 - 4 * rank / len(words)
    vocabulary = sorted(scores, key=lambda p: -scores[p])

    class Piece:
        def __init__(self, piece, score):
            self.piece, self.score = piece, score

    file = tokenizer(type("Model", (), {"pieces": [Piece(p, scores[p]) for p in vocabulary]}), range(len(vocabulary)))
    file["normalizer"]["normalizers"] = NORMALIZERS
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(file, ensure_ascii=False, separators=(",", ":")))
    (out / "tokenizer_config.json").write_text(json.dumps(TOKENIZER_CONFIG | {"model_max_length": 512}, indent=1))
    total = sum(share.values())
    # parts of words come in runs and say little: they weigh like common words, single characters like the most common
    part = lambda p: 1e-2 if len(p.strip("▁")) < 2 else 2e-3
    frequency = np.array([0.0] * 4 + [share[p[1:]] / total if p.startswith("▁") and share.get(p[1:], 0) else part(p) for p in vocabulary])
    np.save(out / "frequency.npy", frequency)
    print(f"{len(vocabulary) + 4} pieces, {sum(1 for p in vocabulary if p.startswith('▁') and p[1:] in share)} of them words; {(out / 'tokenizer.json').stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
