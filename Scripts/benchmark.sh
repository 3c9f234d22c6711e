#!/usr/bin/env bash
# Prints times and memory of the program: benchmark.sh PROGRAM
# Needs hyperfine and GNU time (apt: hyperfine time; brew: hyperfine gnu-time) and Graphviz's `dot`.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/paths.sh
program="$1"
for tool in hyperfine dot; do
    command -v "$tool" >/dev/null || { echo "benchmark: $tool is missing" >&2; exit 1; }
done
time="$(command -v gtime || echo /usr/bin/time)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# An article of 1,000 words: whole paragraphs of the examples, cut at the thousandth word.
for article in examples/*.txt; do cat "$article"; printf '\n\n'; done |
    awk '{ for (i = 1; i <= NF; i++) { if (n++ < 1000) printf "%s%s", $i, (i < NF ? " " : "") } print "" }' \
        > "$folder/article.txt"
words=$(wc -w < "$folder/article.txt")

echo "== cold start to SVG, $words words"
hyperfine --shell=none --warmup 3 --runs 20 \
    "$program draw $folder/article.txt -o $folder/actors.svg" 2>/dev/null

echo "== the same with the smaller reader"
hyperfine --shell=none --warmup 3 --runs 20 \
    "$program draw --fast $folder/article.txt -o $folder/actors.svg" 2>/dev/null
"$time" -f "  %M kB" "$program" draw --fast "$folder/article.txt" -o "$folder/actors.svg"

echo "== peak memory of the standard reader"
"$time" -f "  %M kB" "$program" draw "$folder/article.txt" -o "$folder/actors.svg"

echo "== a batch: every example 10 times"
files=()
for ((i = 0; i < 10; i++)); do
    for article in examples/*.txt; do files+=("$article"); done
done
total=$(cat "${files[@]}" | wc -w)
"$time" -f "%e %M" -o "$folder/batch" "$program" extract --jsonl "${files[@]}" > /dev/null
awk -v words="$total" '{ printf "  %d words in %.2f s: %d words/s, peak %d kB\n", words, $1, words / $1, $2 }' \
    "$folder/batch"
"$time" -f "%e %M" -o "$folder/batch" "$program" extract --fast --jsonl "${files[@]}" > /dev/null
awk -v words="$total" '{ printf "  --fast: %d words/s, peak %d kB\n", words / $1, $2 }' "$folder/batch"

echo "== drawing beside dot: the same engine and file, one start"
"$program" draw "$folder/article.txt" -o "$folder/actors.dot"
hyperfine --shell=none --warmup 3 --runs 20 \
    "$program draw $folder/actors.dot --starts 1 -o $folder/ours.svg" \
    "dot -Kneato -Tsvg $folder/actors.dot -o $folder/theirs.svg" 2>/dev/null

echo "== share of each stage"
swift run -c release --quiet evaluate --stages "$folder/article.txt"

echo "== the learned reader"
swift run -c release --quiet evaluate --encoder "$folder/article.txt"
swift run -c release --quiet evaluate --fast --encoder "$folder/article.txt"
