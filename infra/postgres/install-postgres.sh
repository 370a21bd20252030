#!/usr/bin/env bash
# Installs PostgreSQL 15 with pgvector on Debian bookworm (or a kin of it), for tests and CI: neither a service nor a cluster
# is left running. Bookworm has no pgvector package, so it is built from trixie's source (3 s). Safe to run again: it ends at
# once when everything is there. Needs root; about 15 s on a bare machine.
set -euo pipefail

VERSION=15
PG_CONFIG=/usr/lib/postgresql/$VERSION/bin/pg_config
say() { echo "install-postgres: $*" >&2; }

has_server() { [ -x "/usr/lib/postgresql/$VERSION/bin/postgres" ] && [ -f "/usr/share/postgresql/$VERSION/extension/unaccent.control" ]; }
has_vector() { [ -f "/usr/share/postgresql/$VERSION/extension/vector.control" ]; }

if has_server && has_vector; then
  say "PostgreSQL $VERSION with pgvector is there"
  exit 0
fi
if [ "$(id -u)" != 0 ]; then
  say "run me as root (apt-get and make install need it)"
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
work=$(mktemp -d)
source_list=/etc/apt/sources.list.d/vigie-trixie-source.list
trap 'rm -rf "$work" "$source_list"' EXIT

# No default cluster: the package would otherwise make one and start it.
mkdir -p /etc/postgresql-common/createcluster.d
echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/vigie.conf

say "installing packages"
apt-get update -qq
apt-get install -y -qq --no-install-recommends "postgresql-$VERSION" "postgresql-server-dev-$VERSION" make gcc libc6-dev dpkg-dev >/dev/null

if ! has_vector; then
  say "building pgvector"
  keyring=$(ls /usr/share/keyrings/debian-archive-keyring.* | head -1)
  echo "deb-src [signed-by=$keyring] http://deb.debian.org/debian trixie main" >"$source_list"
  apt-get update -qq -o Dir::Etc::sourcelist="$source_list" -o Dir::Etc::sourceparts=- -o APT::Get::List-Cleanup=0
  cd "$work"
  apt-get source -qq --download-only pgvector
  mkdir pgvector
  tar -xzf pgvector_*.orig.tar.gz -C pgvector --strip-components=1
  # OPTFLAGS="": no -march=native, the machine that runs it may be another; with_llvm=no: else it wants clang.
  make -C pgvector -s -j2 OPTFLAGS="" with_llvm=no PG_CONFIG="$PG_CONFIG" >/dev/null
  make -C pgvector -s install with_llvm=no PG_CONFIG="$PG_CONFIG" >/dev/null
fi

has_server && has_vector || { say "something is still missing; see the output above"; exit 1; }
say "done"
