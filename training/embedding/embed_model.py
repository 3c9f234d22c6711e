#!/usr/bin/env python3
"""Puts an export of training into the program: embed_model.py FOLDER [fast]

Copies model.bin (as fast.bin if it is the fast model) and vocab.txt to Sources/CEncoderWeights/Data,
with the checksum of the data among the settings, which is the model's version; and thins cases.json to what the tests keep: all short
passages, and of the long one, which spans several windows, a part of the pairs."""
import json
import os
import shutil
import struct
import sys

export = os.path.abspath(sys.argv[1])
if sys.argv[2:] not in ([], ["fast"]):
    sys.exit(__doc__)
name = "fast" if sys.argv[2:] else "model"
os.chdir(os.path.dirname(os.path.abspath(__file__)) + "/../..")
target = "Sources/CEncoderWeights/Data"

with open(f"{export}/model.bin", "rb") as file:
    content = file.read()
end = content.index(b"\nend\n") + 5
header = content[:end].split(b"\n")
data = content[(end + 63) // 64 * 64:]
data += bytes(-len(data) % 8)

header = [line for line in header if not line.startswith(b"config\tchecksum\t")]
settings = b"\n".join(header)

# FNV-1a over words of 64 bits, those of the data and then of the header: quick enough for a test to do again.
checksum = 0xcbf29ce484222325
for (word,) in struct.iter_unpack("<Q", data + settings + bytes(-len(settings) % 8)):
    checksum = (checksum ^ word) * 0x100000001b3 % 2 ** 64

header.insert(1, f"config\tchecksum\t{checksum:016x}".encode())
head = b"\n".join(header)
with open(f"{target}/{name}.bin", "wb") as file:
    file.write(head + bytes(-len(head) % 64) + data)
shutil.copy(f"{export}/vocab.txt", f"{target}/vocab.txt")

with open(f"{export}/cases.json", encoding="utf-8") as file:
    cases = json.load(file)
for case in cases:
    if len(case["ids"]) > 1:
        case["pairs"] = case["pairs"][::16]
        case["coreference"] = case["coreference"][::8]
with open(f"Tests/EncoderTests/Cases/{name}-parity.json", "w", encoding="utf-8") as file:
    json.dump(cases, file, ensure_ascii=False, separators=(",", ":"))
print(f"{name} {checksum:016x}, {len(head) + len(data)} bytes, {len(cases)} cases")
