#!/usr/bin/env bash
# Prints the scores on the annotated articles: evaluate.sh FOLDER-OF-DATA
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/paths.sh
data="${1:-../shared/data}"
arguments=(--examples examples --examples Tests/HeldOut)
if [ -d "$data" ]; then
    arguments+=(--world "$data/actors/world_actors.valid.jsonl")
    arguments+=(--seesaw "$data/document/seesaw_valid")
else
    echo "no folder $data: only the examples are measured" >&2
fi
swift run -c release --quiet evaluate "${arguments[@]}"
