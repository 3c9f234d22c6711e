#!/usr/bin/env bash
# Installs what is missing, builds the program and draws the first picture.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { echo "setup: $1" >&2; exit 1; }

command -v swift >/dev/null || fail "no Swift toolchain found; install Swift 6.2 or newer from swift.org"

graphviz_is_there() { command -v pkg-config >/dev/null && pkg-config --exists libgvc; }

if ! graphviz_is_there; then
    if command -v apt-get >/dev/null; then
        root=""
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null || fail "run as root: apt-get install libgraphviz-dev pkg-config"
            root="sudo"
        fi
        export DEBIAN_FRONTEND=noninteractive
        packages=(libgraphviz-dev pkg-config)
        $root apt-get install -y -qq "${packages[@]}" >/dev/null 2>&1 || {
            # The list of packages may be missing or old.
            $root apt-get update -qq
            $root apt-get install -y -qq "${packages[@]}" >/dev/null
        }
    elif command -v brew >/dev/null; then
        brew install --quiet graphviz pkg-config
    else
        fail "install Graphviz with its C headers (libgvc) and pkg-config, then run this again"
    fi
fi
graphviz_is_there || fail "Graphviz is installed, but pkg-config does not find libgvc"

if [ "${1:-}" = "--only-install" ]; then exit 0; fi

swift build -c release --product actorgraph
program="$(swift build -c release --show-bin-path)/actorgraph"
"$program" draw examples/harbor-talks.txt -o output/actors.svg -o output/actors.dot
echo "The program is $program; look at output/actors.svg."
