#!/usr/bin/env python3
"""Writes what the reference tokenizer does with every Unicode scalar, as a table.

    tokenizer_characters.py > Sources/CEncoderWeights/Data/characters.txt

Needs the package `tokenizers`. The table makes the program's token ids those of the reference on
every machine, whatever version of Unicode the system knows. Lines, numbers hexadecimal:

    drop FIRST LAST           scalars that vanish (control characters, accents)
    space FIRST LAST          scalars that become a space
    alone FIRST LAST          ideographs: words of their own
    mark FIRST LAST           punctuation: words of their own
    shift FIRST LAST STEP BY  every STEP-th scalar becomes itself plus BY (decimal, may be negative)
    map SCALAR TO...          a scalar becomes these
Hangul syllables are left out: they decompose by arithmetic.
"""
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

normalizer = BertNormalizer(
    clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
splitter = BertPreTokenizer()

sets = {"drop": [], "space": [], "alone": [], "mark": []}
maps = {}
for code in range(0x110000):
    if 0xD800 <= code < 0xE000:
        continue
    scalar = chr(code)
    normal = normalizer.normalize_str("a" + scalar + "b")[1:-1]
    if normal == "":
        sets["drop"].append(code)
    elif normal == " ":
        sets["space"].append(code)
    else:
        if normal[0] == " ":
            sets["alone"].append(code)
            normal = normal[1:-1]
        if normal != scalar and not 0xAC00 <= code < 0xD7A4:
            maps[code] = [ord(c) for c in normal]
    if [piece for piece, _ in splitter.pre_tokenize_str("a" + scalar + "b")] == ["a", scalar, "b"]:
        sets["mark"].append(code)

for name, codes in sets.items():
    ranges = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    for first, last in ranges:
        print(f"{name} {first:x} {last:x}")

pending = dict(sorted(maps.items()))
while pending:
    first = next(iter(pending))
    to = pending.pop(first)
    if len(to) > 1:
        print(f"map {first:x} " + " ".join(f"{c:x}" for c in to))
        continue
    by = to[0] - first
    runs = []
    for step in (1, 2):
        last = first
        while pending.get(last + step) == [last + step + by]:
            last += step
        runs.append(((last - first) // step, step, last))
    length, step, last = max(runs, key=lambda run: run[0])
    if length == 0:
        print(f"map {first:x} {to[0]:x}")
        continue
    for code in range(first + step, last + 1, step):
        del pending[code]
    print(f"shift {first:x} {last:x} {step} {by}")
