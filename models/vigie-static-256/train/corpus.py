"""The training texts: one list of unique texts, and pairs that point into it.

    python corpus.py PAIRS.ndjson.gz SWORD_FOLDER WORDNET_FOLDER OUT_FOLDER [SHARE]

Sources (licences in the card): Tatoeba EN-FR and EN-DE, TICO-19 EN-FR/ES/PT, the World English Bible with the Reina-Valera of 1909 (EN-ES), WikDict dictionaries,
the mythes thesauri, WordNet's glosses, and wordfreq's lists of words. Nothing from a set that we measure on: the STS-B derived sets of the pairs file are skipped by name.
Writes texts.json (how many words stand first, and [language, text], the most useful first: a teacher's run that is cut short loses the least) and pairs.json
({set: [[i, j], …]}). SHARE, below 1, takes that much of every source: enough to try the steps, not to train.
"""
import gzip
import json
import random
import re
import sys
from collections import defaultdict
from pathlib import Path

import wordfreq

WORDS = {"en": 32000, "fr": 32000, "es": 20000, "de": 20000, "it": 8000, "pt": 8000, "nl": 6000}
SENTENCES = {"tat_fr": 60000, "tat_de": 25000}
VERSES = 14000
LONG_TEXTS = 9000
GLOSSES = 5000
TITLES = {"en": 8000, "fr": 7200, "es": 2900, "de": 2900, "it": 720, "pt": 720}
GLUED = {"en": 9000, "fr": 9000, "es": 6000, "de": 6000}
SEED = 4


def main(pairs_file, sword, wordnet, out, share=1.0):
    some = lambda count: int(count * share)
    rng = random.Random(SEED)
    sets = defaultdict(list)
    with gzip.open(pairs_file, "rt", encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            if not row["set"].startswith("sts"):
                sets[row["set"]].append((clean(row["a"]), clean(row["b"])))

    texts, index, pairs = [], {}, {}

    def place(lang, text):
        if (lang, text) not in index:
            index[lang, text] = len(texts)
            texts.append((lang, text))
        return index[lang, text]

    def take(name, langs, rows):
        pairs[name] = [[place(langs[0], a), place(langs[1], b)] for a, b in rows]

    for lang, count in WORDS.items():
        for word in wordfreq.top_n_list(lang, some(count)):
            place(lang, word)
    words = len(texts)
    parallel = {}
    for name, langs in (("tico_fr", "en fr"), ("tico_es", "en es"), ("tico_pt", "en pt")):
        parallel[name] = (langs.split(), sets[name][: some(len(sets[name]))])
    for name, langs in (("tat_fr", "en fr"), ("tat_de", "en de")):
        rows = one_per_source(sets[name], rng)
        parallel[name] = (langs.split(), rows[: some(SENTENCES[name])])
    parallel["bible_es"] = (["en", "es"], verses(sword, rng)[: some(VERSES)])
    # slices in turn, so that every prefix of the list holds every source
    slices = 10
    joined = defaultdict(list)
    for k in range(slices):
        for name, (langs, rows) in parallel.items():
            part = rows[k * len(rows) // slices : (k + 1) * len(rows) // slices]
            joined[name] += [[place(langs[0], a), place(langs[1], b)] for a, b in part]
        for lang in ("en", "fr"):
            pool = [t[(0 if lang == "en" else 1)] for n in ("tico_fr", "tat_fr") for t in parallel[n][1]]
            for _ in range(some(LONG_TEXTS) // slices):
                place(lang, " ".join(ended(t) for t in rng.sample(pool, rng.choice((2, 3, 4)))))
    pairs.update(joined)
    for gloss in glosses(wordnet, random.Random(SEED + 1), some(GLOSSES)):
        place("en", gloss)
    for lang, title in titles(random.Random(SEED + 2), some):
        place(lang, title)
    for lang, text in glued(random.Random(SEED + 3), texts[words:], some):
        place(lang, text)
    taught = len(texts)
    for name, rows in sets.items():
        if name.startswith("dict_"):
            take(name, ["fr", {"deu": "de", "spa": "es", "ita": "it", "por": "pt"}[name[-3:]]], rows[: some(len(rows))])
        elif name.startswith("syn_"):
            take(name, [name[-2:], name[-2:]], rows[: some(len(rows))])
    out.mkdir(parents=True, exist_ok=True)
    (out / "texts.json").write_text(json.dumps({"words": words, "taught": taught, "texts": texts}, ensure_ascii=False))
    (out / "pairs.json").write_text(json.dumps(pairs))
    print(f"{taught} texts to teach, {len(texts)} in all;", {k: len(v) for k, v in pairs.items()})


def clean(text):
    return re.sub(r"\s+", " ", text).strip()


def ended(text):
    return text if text[-1:] in ".!?…" else text + "."


def one_per_source(rows, rng):
    """One translation for each English sentence of some length, shuffled."""
    best = {}
    for a, b in rows:
        if len(a) >= 24:
            best.setdefault(a, []).append(b)
    rows = [(a, rng.choice(b)) for a, b in best.items()]
    rng.shuffle(rows)
    return rows


def verses(sword, rng):
    """The same verse in English and in Spanish, where both have it."""
    from pysword.modules import SwordModules

    modules = SwordModules(str(sword))
    modules.parse_modules()
    en, es = modules.get_bible_from_module("engWEB2015eb"), modules.get_bible_from_module("spaRV1909eb")
    rows = []
    for testament in es.get_structure().get_books().values():
        for book in testament:
            for chapter in range(1, book.num_chapters + 1):
                for verse in range(1, book.chapter_lengths[chapter - 1] + 1):
                    try:
                        pair = [clean(m.get(books=[book.name], chapters=[chapter], verses=[verse])) for m in (en, es)]
                    except (ValueError, KeyError, IndexError):
                        continue
                    if min(map(len, pair)) > 40 and max(map(len, pair)) < 260:
                        rows.append(tuple(pair))
    rng.shuffle(rows)
    return rows


def glosses(wordnet, rng, count):
    """WordNet's definitions: sentences about people, places and things."""
    rows = []
    for part in ("noun", "verb"):
        for line in (wordnet / f"data.{part}").read_text().splitlines():
            gloss = clean(line.partition("|")[2]).split('; "')[0]
            if not line.startswith(" ") and 30 < len(gloss) < 160:
                rows.append(gloss)
    return rng.sample(rows, count)


def titles(rng, some):
    """Titles of words alone, 4 to 9, each with three like it, words swapped, dropped or exchanged: names and things in all combinations, which phrase books lack."""
    out = []
    for lang, count in TITLES.items():
        words = [w for w in wordfreq.top_n_list(lang, 60000)[150:] if w.isalpha() and len(w) > 2]
        pick = lambda: words[int(len(words) ** rng.uniform(0.45, 1)) - 1]
        for _ in range(some(count)):
            first = [pick() for _ in range(rng.randint(4, 9))]
            family = [first]
            for exchanged in (1, 1, rng.randint(2, 4)):
                other = list(first)
                for _ in range(exchanged):
                    other[rng.randrange(len(other))] = pick()
                if rng.random() < 0.5:
                    rng.shuffle(other)
                if rng.random() < 0.3:
                    other.pop()
                family.append(other)
            cased = rng.choice((str.title, str.capitalize, str))
            out += [(lang, cased(" ".join(f))) for f in family]
    return out


def glued(rng, texts, some):
    """Parts of two or three sentences of different subjects in a row: long texts that name many things, which a teacher reads at once and phrase books lack."""
    out = []
    for lang, count in GLUED.items():
        pool = [t for l, t in texts if l == lang and 25 < len(t) < 200]
        for _ in range(some(count)):
            parts = []
            for _ in range(rng.choice((2, 3))):
                said = rng.choice(pool).split()
                length = rng.randint(4, max(5, len(said)))
                start = rng.randint(0, max(0, len(said) - length))
                parts.append(" ".join(said[start : start + length]))
            out.append((lang, " ".join(parts)))
    return out


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]), *map(float, sys.argv[5:]))
