"""The small student's pieces: those of USE's SentencePiece model that Latin-script European text needs, as a Hugging Face tokenizer.json.

    python pieces.py SP.model TEXTS.json OUT_FOLDER COUNT
"""
import json
import sys
import unicodedata
from pathlib import Path

import numpy as np
import sentencepiece
import wordfreq
from sentencepiece import sentencepiece_model_pb2 as proto

LANGUAGES = {"en": 1.0, "fr": 1.0, "es": 0.6, "de": 0.6, "it": 0.2, "pt": 0.2, "nl": 0.1}
WORDS_EACH = 60000
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")


def main(model_file, texts_file, out, count):
    sp = sentencepiece.SentencePieceProcessor(model_file=model_file)
    model = proto.ModelProto.FromString(Path(model_file).read_bytes())
    data = json.loads(Path(texts_file).read_text())
    seen = weights(sp, [t for _, t in data["texts"][: data["taught"]]])
    keep = choose(model, seen, count)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(tokenizer(model, keep), ensure_ascii=False, separators=(",", ":")))
    (out / "tokenizer_config.json").write_text(json.dumps(TOKENIZER_CONFIG, indent=1))
    # the student's first rows are <s> <pad> </s> <unk>; the teacher has them as 1, none, 2, 0
    np.save(out / "keep.npy", np.array([1, 0, 2, 0] + keep))
    check(sp, out, [t for _, t in data["texts"]][::97])


def weights(sp, texts):
    """How much each piece is used: half by the corpus, half by the words of the language in small letters, capitalised and in capitals."""
    corpus, words = np.zeros(sp.get_piece_size()), np.zeros(sp.get_piece_size())
    for ids in sp.encode(texts):
        np.add.at(corpus, ids, 1)
    for lang, share in LANGUAGES.items():
        table = list(wordfreq.get_frequency_dict(lang).items())[:WORDS_EACH]
        for cased, part in ((str, 0.7), (str.capitalize, 0.25), (str.upper, 0.05)):
            for (_, frequency), ids in zip(table, sp.encode([cased(w) for w, _ in table])):
                np.add.at(words, ids, share * part * frequency)
    return corpus / corpus.sum() + words / words.sum()


def choose(model, seen, count):
    """Single Latin characters and signs, then what is used most, then Latin pieces by the teacher's own score."""
    normal = [i for i, p in enumerate(model.pieces) if p.type == 1]
    plain = lambda i: model.pieces[i].piece.replace("▁", "")
    keep = {i for i in normal if len(plain(i)) <= 1 and (is_latin(plain(i)) or seen[i])}
    for i in sorted((i for i in normal if seen[i]), key=lambda i: -seen[i]) + [i for i in normal if is_latin(plain(i))]:
        if len(keep) >= count - 4:
            break
        keep.add(i)
    print(f"kept {len(keep)} of {len(normal)} pieces; they cover {seen[sorted(keep)].sum() / seen.sum():.5f} of use")
    return sorted(keep)


def is_latin(text):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in text)


def tokenizer(model, keep):
    special = lambda i, c: {"id": i, "content": c, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    part = lambda kind, name: {kind: {"id": name, "type_id": 0}}
    metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always"}
    return {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [special(i, c) for i, c in enumerate(SPECIAL)],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "NFKC"}, {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "}, {"type": "Strip", "strip_left": True, "strip_right": True}]},
        "pre_tokenizer": metaspace, "decoder": metaspace,
        "post_processor": {"type": "TemplateProcessing",
            "single": [part("SpecialToken", "<s>"), part("Sequence", "A"), part("SpecialToken", "</s>")],
            "pair": [part("SpecialToken", "<s>"), part("Sequence", "A"), part("SpecialToken", "</s>"), part("Sequence", "B"), part("SpecialToken", "</s>")],
            "special_tokens": {c: {"id": c, "ids": [SPECIAL.index(c)], "tokens": [c]} for c in ("<s>", "</s>")}},
        "model": {"type": "Unigram", "unk_id": 3, "byte_fallback": False,
            "vocab": [[c, 0.0] for c in SPECIAL] + [[model.pieces[i].piece, round(model.pieces[i].score, 4)] for i in keep]},
    }


def check(sp, folder, texts):
    from tokenizers import Tokenizer

    ours = Tokenizer.from_file(str(folder / "tokenizer.json"))
    same = [e.tokens[1:-1] == sp.encode(t, out_type=str) for t, e in zip(texts, ours.encode_batch(texts))]
    print(f"cut like the teacher's: {np.mean(same):.4f} of {len(texts)} texts; {(folder / 'tokenizer.json').stat().st_size / 1e6:.2f} MB")


TOKENIZER_CONFIG = {
    "tokenizer_class": "XLMRobertaTokenizer", "bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>",
    "pad_token": "<pad>", "unk_token": "<unk>", "model_max_length": 256, "clean_up_tokenization_spaces": True, "add_prefix_space": True,
}

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
