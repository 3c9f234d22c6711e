"""Words, pieces and case shapes: BERT's uncased tokenization with offsets kept.

A *word* is one token of the BasicTokenizer; its first piece carries its vector."""

import unicodedata
from functools import cache

LOWER, INITIAL, UPPER, MIXED, DIGIT, PUNCT, START, SINGLE, SPECIAL = range(9)
UNK, CLS, SEP = "[UNK]", "[CLS]", "[SEP]"


@cache
def _is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) == "Zs"


@cache
def _is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs")


@cache
def _is_punct(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


@cache
def _is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def basic_words(text):
    """[(normalised word, start, end)], offsets in characters of `text`."""
    words, current, start, end = [], [], 0, 0

    def flush():
        nonlocal current
        if current:
            words.append(("".join(current), start, end))
            current = []

    for i, c in enumerate(text):
        if c == "\0" or c == "�" or (_is_control(c) and not _is_space(c)):
            continue
        if _is_space(c):
            flush()
            continue
        if c.isascii():
            normal = c.lower()
        else:
            normal = "".join(x for x in unicodedata.normalize("NFD", c) if unicodedata.category(x) != "Mn")
            normal = "".join(x.lower() for x in normal)
        for n in normal:
            if _is_space(n):
                flush()
            elif _is_punct(n) or _is_cjk(c):
                flush()
                words.append((n, i, i + 1))
            else:
                if not current:
                    start = i
                current.append(n)
                end = i + 1
    flush()
    return words


class Vocabulary:
    def __init__(self, path):
        pieces = [line.rstrip("\n") for line in open(path, encoding="utf-8")]
        if pieces[0] == "<s>":          # MPNet's: BERT's pieces between special ones of its own
            pieces = pieces[4:-1]
        self.pieces = pieces
        self.index = {p: i for i, p in enumerate(self.pieces)}
        self.cls, self.sep, self.unk = (self.index[x] for x in (CLS, SEP, UNK))
        self.cache = {}

    def word(self, word):
        """Ids of the pieces of one normalised word."""
        ids = self.cache.get(word)
        if ids is None:
            ids = self.cache[word] = self._split(word)
        return ids

    def _split(self, word):
        if len(word) > 100:
            return [self.unk]
        ids, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at:
                piece = ("##" if at else "") + word[at:end]
                if piece in self.index:
                    break
                end -= 1
            if end == at:
                return [self.unk]
            ids.append(self.index[piece])
            at = end
        return ids


@cache
def shape(surface):
    letters = [c for c in surface if c.isalpha()]
    if any(c.isdigit() for c in surface):
        return DIGIT
    if not letters:
        return PUNCT
    cased = [c for c in letters if c.isupper() or c.islower() or c.istitle()]
    if not cased or all(c.islower() for c in cased):
        return LOWER
    if all(c.isupper() for c in cased):
        return UPPER if len(letters) >= 2 else SINGLE
    first = letters[0]
    if (first.isupper() or first.istitle()) and all(not c.isupper() for c in letters[1:]):
        return INITIAL
    return MIXED


def shapes(surfaces, starts):
    """Shape of every word; `starts` = indices of the words that open a sentence. The first word of a
    sentence that has a letter or digit is its first word (quotes and dashes before it do not count)."""
    result = [shape(s) for s in surfaces]
    for at in starts:
        while at < len(result) and result[at] == PUNCT:
            at += 1
        if at < len(result) and result[at] == INITIAL:
            result[at] = START
    return result
