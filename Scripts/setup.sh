#!/usr/bin/env bash
# Installs what is missing, builds the program and draws the first picture.
#
#   setup.sh                   all of it
#   setup.sh --only-install    what building needs
#   setup.sh --for-tests       what building needs, and the judges that tests ask where they find them
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/paths.sh

fail() { echo "setup: $1" >&2; exit 1; }

# Installs packages with apt-get, as root or by sudo.
apt_install() {
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "run as root: apt-get install $*"
        root="sudo"
    fi
    export DEBIAN_FRONTEND=noninteractive
    # The list of packages may be missing or old: then it is fetched, and the install tried again.
    $root apt-get install -y -qq "$@" >/dev/null 2>&1 || {
        $root apt-get update -qq
        $root apt-get install -y -qq "$@" >/dev/null
    }
}

command -v swift >/dev/null || fail "no Swift toolchain found; install Swift 6.2 or newer from swift.org"

graphviz_is_there() { command -v pkg-config >/dev/null && pkg-config --exists libgvc; }

if ! graphviz_is_there; then
    if command -v apt-get >/dev/null; then
        apt_install libgraphviz-dev pkg-config
    elif command -v brew >/dev/null; then
        brew install --quiet graphviz pkg-config
    else
        fail "install Graphviz with its C headers (libgvc) and pkg-config, then run this again"
    fi
fi
graphviz_is_there || fail "Graphviz is installed, but pkg-config does not find libgvc"

# oneDNN has no pkg-config file: the compiler is asked whether it finds the header and the library.
onednn_is_there() {
    local folder found=0
    folder="$(mktemp -d)"
    echo 'import COneDNN' > "$folder/probe.swift"
    swiftc -I Sources/COneDNN "$folder/probe.swift" -ldnnl -o "$folder/probe" >/dev/null 2>&1 || found=1
    rm -rf "$folder"
    return "$found"
}

if ! onednn_is_there; then
    if command -v apt-get >/dev/null; then
        apt_install libdnnl-dev
    elif command -v brew >/dev/null; then
        brew install --quiet onednn
    else
        fail "install oneDNN with its C header dnnl.h (libdnnl-dev, onednn), then run this again"
    fi
    onednn_is_there || fail "oneDNN is installed, but the compiler does not find it"
fi

case "${1:-}" in
    --only-install) exit 0 ;;
    --for-tests)
        for judge in nop:graphviz xmllint:libxml2-utils zsh:zsh fish:fish mandoc:mandoc; do
            if ! command -v "${judge%%:*}" >/dev/null && command -v apt-get >/dev/null; then
                apt_install "${judge#*:}" || echo "setup: no ${judge#*:}; its tests are skipped" >&2
            fi
        done
        exit 0
        ;;
    "") ;;
    *) fail "unknown option '$1'" ;;
esac

swift build -c release --product actorgraph
program="$(swift build -c release --show-bin-path)/actorgraph"
"$program" draw examples/harbor-talks.txt -o output/actors.svg -o output/actors.dot
echo "The program is $program; look at output/actors.svg."
echo "To call it by its name: export PATH=\"$(dirname "$program"):\$PATH\", or make install."
