#!/usr/bin/env bash
# Makes output/ from examples/: graph JSON, DOT and SVG of every article, and one diff.
set -euo pipefail
cd "$(dirname "$0")/.."
program="$1"
rm -rf output
mkdir -p output
"$program" draw examples/harbor-talks.txt -o output/actors.svg -o output/actors.dot
for article in examples/*.txt examples/*.md; do
    name="$(basename "${article%.*}")"
    [ "$name" = README ] && continue
    "$program" draw "$article" \
        -o "output/$name.json" -o "output/$name.dot" -o "output/$name.svg"
done
