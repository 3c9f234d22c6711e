#!/usr/bin/env bash
# Makes output/ from examples/: graph JSON, DOT and SVG of every article, and one diff.
set -euo pipefail
cd "$(dirname "$0")/.."
program="$1"
# All of it is made before anything is replaced.
made="$(mktemp -d)"
trap 'rm -rf "$made"' EXIT
"$program" draw examples/harbor-talks.txt -o "$made/actors.svg" -o "$made/actors.dot"
for article in examples/*.txt examples/*.md; do
    name="$(basename "${article%.*}")"
    [ "$name" = README ] && continue
    "$program" draw "$article" -o "$made/$name.json" -o "$made/$name.dot" -o "$made/$name.svg"
done
# Two accounts of one event; 1 says that they differ.
"$program" diff examples/palk-strait-north.txt examples/palk-strait-south.txt \
    -o "$made/palk-strait-diff.txt" -o "$made/palk-strait-diff.json" \
    -o "$made/palk-strait-diff.dot" -o "$made/palk-strait-diff.md" \
    -o "$made/palk-strait-diff.svg" || [ $? -eq 1 ]
"$program" diff examples/palk-strait-north.txt examples/palk-strait-south.txt --layout side \
    -o "$made/palk-strait-side.svg" || [ $? -eq 1 ]
mkdir -p output
rm -f output/*
cp "$made"/* output/
