#!/usr/bin/env python3
"""Writes what the reference tokenizer makes of some 3,000 texts, for the tests.

    tokenizer_cases.py > Tests/EncoderTests/Cases/tokens.tsv

Needs the package `tokenizers`. A line is a text as a JSON string, the hash of its ids, and the hash of
the first and the end scalar of every word, separated by tabs. The texts are sentences of the example
articles, these changed by a seeded generator, and random scalars of every plane and script."""
import glob
import json
import os
import random
import re
import sys

from tokenizers import BertWordPieceTokenizer

os.chdir(os.path.dirname(os.path.abspath(__file__)) + "/../..")
reference = BertWordPieceTokenizer(
    "Sources/CEncoderWeights/Data/vocab.txt", clean_text=True, handle_chinese_chars=True,
    strip_accents=True, lowercase=True)
random.seed(20)

WRITTEN = [
    "", " ", "\n", "\t\r\n", ".", "...", "…", "—", "''", "“”", "a", "A", "é", "É", "ß", "ẞ", "İ", "ı",
    "ǅ", "ﬁ", "Ⅷ", "½", "²", "№", "™", "©", "€", "$5.00", "£3m", "100%", "1,000,000", "3.14", "-5°C",
    "U.S.", "u.s.a.", "G20", "COVID-19", "F-16s", "e-mail@example.org", "https://example.org/a?b=c#d",
    "www.example.org", "@ministry", "#talks", "can't", "can’t", "o'clock", "rock 'n' roll", "O’Brien",
    "mother-in-law", "and/or", "(a)", "[b]", "{c}", "a_b", "a\\b", "<p>text</p>", "&amp;", "C++", "C#",
    "naïve café", "nai\u0308ve cafe\u0301", "Ångström", "A\u030angstro\u0308m", "Škoda", "Łódź", "Đà Nẵng",
    "Việt Nam", "São Tomé", "Erdoğan", "Ələsgər", "Þingvellir", "Ærø", "Œuvre", "Straße", "STRASSE",
    "Москва", "Київ", "Ёлка", "Володимир Зеленський", "Ελλάδα", "Ἀθῆναι", "ΣΊΣΥΦΟΣ", "Հայաստան", "საქართველო",
    "ישראל", "שָׁלוֹם", "العربية", "مُحَمَّد", "ایران", "पाकिस्तान", "भारत सरकार", "বাংলাদেশ", "தமிழ்", "ประเทศไทย",
    "ພາສາລາວ", "မြန်မာ", "ភាសាខ្មែរ", "ᠮᠣᠩᠭᠣᠯ", "አማርኛ", "中国", "中华人民共和国", "東京タワー", "カタカナ", "ひらがな",
    "が", "か\u3099", "한국", "대한민국 정부", "\u1112\u1161\u11ab", "ㄱㄴㄷ", "\uf900\ufa0e", "\U0002f800", "𠀀", "𝔘𝔫𝔦",
    "𝒜", "🇺🇦", "😀", "👩‍👩‍👧", "👍🏽", "❤️", "☎", "→", "≤", "∑", "α", "π", "\u00a0", "\u2009", "\u200b", "\u200d",
    "\u2028", "\u2029", "\u3000", "\ufeff", "a\u200bb", "a\u00adb", "a\u00a0b", "a\u0000b", "a\ufffdb", "a\u0007b",
    "a\u0085b", "a\u000bb", "a\u2060b", "\ue000", "\U000f0000", "\U0010ffff", "\ufdd0", "\u0378", "x" * 100, "x" * 101,
    "é" * 100, "e\u0301" * 100, "e\u0301" * 101, "antidisestablishmentarianism", "Llanfairpwllgwyngyllgogerychwyrndrobwll",
    "##ing", "# # ing", "[mask]", "[unused1]", "pre##fix", "\u0300a", "a\u0300\u0301\u0302", "\u1e9b\u0323", "\u212b",
    "\u2126", "\u0344", "\u0958", "\u0f73", "\u1f80", "\u1fbc", "\ufb1d", "\u037e", "\u0387", "\u1fef", "\u2000\u2001", "\u2329",
]
SCRIPTS = [(0x20, 0x7f), (0, 0x20), (0x80, 0x250), (0x250, 0x370), (0x370, 0x400), (0x400, 0x530), (0x530, 0x600),
           (0x600, 0x780), (0x900, 0xe00), (0xe00, 0x1100), (0x1100, 0x1200), (0x1e00, 0x2000), (0x2000, 0x2100),
           (0x2100, 0x2c00), (0x2c00, 0x3000), (0x3000, 0x3400), (0x4e00, 0xa000), (0xa000, 0xac00),
           (0xac00, 0xd7b0), (0xf900, 0x10000), (0x10000, 0x11000), (0x1d400, 0x1f000), (0x1f300, 0x1fa00),
           (0, 0xd800), (0xe000, 0x110000)]


def sentences():
    for path in sorted(glob.glob("examples/*.txt") + glob.glob("examples/*.md")):
        text = open(path, encoding="utf-8").read()
        for sentence in re.split(r"(?<=[.!?”])\s+", text):
            if sentence:
                yield sentence[:200]


def changed(sentence):
    """A stretch of a sentence with some scalars swapped, cased, doubled or put in."""
    at = random.randrange(len(sentence))
    scalars = list(sentence[at:at + random.randint(5, 60)])
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(scalars))
        scalars[place] = random.choice([
            scalars[place].upper(), scalars[place] + random.choice("\u0301\u0308\u0327\u200d\u00ad"),
            random.choice("-–—'’\"“”/.,;:!?()[]%$€@#&*+=~^`|\\"), chr(random.choice(range(0xc0, 0x180))), "",
            random.choice(" \t\n\u00a0\u2003"), random.choice(WRITTEN)])
    return "".join(scalars)


def noise():
    first, end = random.choice(SCRIPTS)
    ascii_share = random.choice([0, 0.5])
    codes = [random.randrange(0x20, 0x7f) if random.random() < ascii_share else random.randrange(first, end)
             for _ in range(random.randint(1, 24))]
    return "".join(chr(c) for c in codes if not 0xd800 <= c < 0xe000)


def digest(numbers):
    """FNV-1a of numbers of 32 bits, little-endian."""
    value = 0xcbf29ce484222325
    for number in numbers:
        for byte in number.to_bytes(4, "little"):
            value = (value ^ byte) * 0x100000001b3 % 2 ** 64
    return f"{value:016x}"


own = list(sentences())
texts = WRITTEN + own + [changed(random.choice(own)) for _ in range(1200)] + [noise() for _ in range(1200)]
# The reference reads these as commands; the program reads them as words.
texts = [t for t in texts if not re.search(r"\[(UNK|CLS|SEP|PAD|MASK)\]", t)]
for text in texts:
    encoding = reference.encode(text, add_special_tokens=False)
    words = {}
    for word, (start, end) in zip(encoding.word_ids, encoding.offsets):
        first, last = words.get(word, (start, end))
        words[word] = (min(first, start), max(last, end))
    ranges = [edge for word in sorted(words) for edge in words[word]]
    print(json.dumps(text, ensure_ascii=True), digest(encoding.ids), digest(ranges), sep="\t")
print(len(texts), "texts", file=sys.stderr)
