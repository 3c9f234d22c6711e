"""The encoder and its heads. Every formula is written out in README.md, "The model"."""

import math
from dataclasses import dataclass, replace
from functools import cache

import torch
import torch.nn as nn
import torch.nn.functional as F

from .document import ACTS, FORMS, KINDS, MASK, MENTION_TAGS, MODALITIES, NAME_TAGS, POLARITIES
from .windows import PLACES, WHERES

PIECES, SPAN, PAIR, PAIR_HEADS = 256, 256, 384, 4


@dataclass(frozen=True)
class Size:
    hidden: int
    heads: int
    ffn: int
    layers: int
    distances: int      # buckets of the distance between two pieces that add to their attention; 0: none
    eps: float


SIZES = {"minilm": Size(384, 12, 1536, 6, 0, 1e-12), "mpnet": Size(768, 12, 3072, 12, 32, 1e-5)}


def layers_of(state):
    """Layers of the encoder that a state dictionary holds."""
    return 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))


@cache
def distance_buckets(length, buckets, device, farthest=128):
    """Bucket of each pair of places [length, length]: of the looking and of the seen piece."""
    at = torch.arange(length, device=device)
    d = at[None, :] - at[:, None]
    half, exact = buckets // 2, buckets // 4
    far = exact + (torch.log(d.abs().clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return (d > 0) * half + torch.where(d.abs() < exact, d.abs(), far.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self, size, dropout):
        super().__init__()
        hidden, ffn, eps = size.hidden, size.ffn, size.eps
        self.heads = size.heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.attention = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=eps)
        self.intermediate = nn.Linear(hidden, ffn)
        self.output = nn.Linear(ffn, hidden)
        self.output_norm = nn.LayerNorm(hidden, eps=eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        B, L, hidden = x.shape
        q, k, v = self.qkv(x).view(B, L, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            a = F.scaled_dot_product_attention(q, k, v, mask.to(q.dtype).expand(B, self.heads, L, L))
        else:           # written out, it is faster in bfloat16 on a CPU than torch's own attention
            scores = (q / math.sqrt(hidden // self.heads)) @ k.transpose(2, 3)
            a = (scores.float() + mask).softmax(-1).to(v.dtype) @ v
        a = a.transpose(1, 2).reshape(B, L, hidden)
        x = self.attention_norm(x + self.dropout(self.attention(a)))
        return self.output_norm(x + self.dropout(self.output(F.gelu(self.intermediate(x)))))


class PairLayer(nn.Module):
    """The pair looks at the words of its sentence; keys and values know each word's place to the pair."""

    def __init__(self, size, dropout):
        super().__init__()
        hidden, eps = size.hidden, size.eps
        self.query = nn.Linear(PAIR, PAIR)
        self.key = nn.Linear(hidden, PAIR)
        self.value = nn.Linear(hidden, PAIR)
        self.place_key = nn.Embedding(PLACES, PAIR)
        self.place_value = nn.Embedding(PLACES, PAIR)
        self.attention = nn.Linear(PAIR, PAIR)
        self.attention_norm = nn.LayerNorm(PAIR, eps=eps)
        self.intermediate = nn.Linear(PAIR, 2 * PAIR)
        self.output = nn.Linear(2 * PAIR, PAIR)
        self.output_norm = nn.LayerNorm(PAIR, eps=eps)
        self.dropout = nn.Dropout(dropout)
        for e in (self.place_key, self.place_value):
            nn.init.normal_(e.weight, std=0.02)

    def forward(self, x, words, words_mask, place):
        """x [R,K,PAIR], words [R,S,hidden], place one-hot [R,K,S,PLACES] -> new x, attention [R,heads,K,S]."""
        R, K, _ = x.shape
        S, D = words.shape[1], PAIR // PAIR_HEADS
        q = self.query(x).view(R, K, PAIR_HEADS, D).transpose(1, 2)
        k = self.key(words).view(R, S, PAIR_HEADS, D).transpose(1, 2)
        v = self.value(words).view(R, S, PAIR_HEADS, D).transpose(1, 2)
        pk = self.place_key.weight.view(PLACES, PAIR_HEADS, D)
        pv = self.place_value.weight.view(PLACES, PAIR_HEADS, D)
        scores = (q @ k.transpose(2, 3)).float()
        by_place = torch.einsum("rhkd,phd->rhkp", q.float(), pk.float())
        scores = scores + torch.gather(by_place, 3, place.unsqueeze(1).expand(-1, PAIR_HEADS, -1, -1))
        scores = scores / math.sqrt(D)
        scores = scores.masked_fill(~words_mask[:, None, None, :], -1e9)
        a = scores.softmax(-1)
        mass = a.new_zeros(R, PAIR_HEADS, K, PLACES).scatter_add_(
            3, place.unsqueeze(1).expand(-1, PAIR_HEADS, -1, -1), a)
        c = (a.to(v.dtype) @ v).float() + torch.einsum("rhkp,phd->rhkd", mass, pv.float())
        c = c.transpose(1, 2).reshape(R, K, PAIR)
        x = self.attention_norm(x + self.dropout(self.attention(c)))
        return self.output_norm(x + self.dropout(self.output(F.gelu(self.intermediate(x))))), scores


class Reader(nn.Module):
    def __init__(self, start="minilm", layers=None, keep_words=False, vocabulary=30522, dropout=0.1, head_dropout=0.2,
                 pair_layers=2):
        super().__init__()
        self.start, self.size = start, replace(SIZES[start], layers=layers or SIZES[start].layers)
        hidden, eps = self.size.hidden, self.size.eps
        self.word = nn.Embedding(vocabulary, hidden)
        self.word.weight.requires_grad = not keep_words
        self.position = nn.Embedding(PIECES, hidden)
        self.shape = nn.Embedding(9, hidden)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(hidden, eps=eps)
        if self.size.distances:
            self.distance = nn.Embedding(self.size.distances, self.size.heads)
            self.distance.weight.requires_grad = False
        self.layers = nn.ModuleList(Layer(self.size, dropout) for _ in range(self.size.layers))
        self.names = nn.Linear(hidden, len(NAME_TAGS))
        self.mentions = nn.Linear(hidden, len(MENTION_TAGS))
        self.span = nn.Linear(3 * hidden, SPAN)
        self.form = nn.Linear(SPAN, len(FORMS))
        self.kind = nn.Linear(SPAN, len(KINDS))
        self.target = nn.Linear(SPAN, 3)
        self.coref_later = nn.Linear(SPAN, SPAN)
        self.coref_earlier = nn.Linear(SPAN, SPAN, bias=False)
        self.coref_product = nn.Linear(SPAN, SPAN, bias=False)
        self.coref_mentions = nn.Embedding(9, SPAN)
        self.coref_sentences = nn.Embedding(8, SPAN)
        self.coref_match = nn.Embedding(6, SPAN)
        self.coref_out = nn.Linear(SPAN, 1)
        for e in (self.coref_mentions, self.coref_sentences, self.coref_match):
            nn.init.normal_(e.weight, std=0.1)
        self.nobody = nn.Parameter(torch.zeros(SPAN))
        self.pair_input = nn.Linear(3 * SPAN, PAIR)
        self.pair_where = nn.Embedding(WHERES, PAIR)
        nn.init.normal_(self.pair_where.weight, std=0.02)
        self.pair_norm = nn.LayerNorm(PAIR, eps=eps)
        self.pair_layers = nn.ModuleList(PairLayer(self.size, dropout) for _ in range(pair_layers))
        self.polarity = nn.Linear(PAIR, len(POLARITIES))
        self.act = nn.Linear(PAIR, len(ACTS))
        self.modality = nn.Linear(PAIR, len(MODALITIES))
        self.claim = nn.Linear(PAIR, SPAN)
        self.claim_null = nn.Linear(PAIR, 1)
        self.dropout = nn.Dropout(dropout)
        self.head_dropout = nn.Dropout(head_dropout)

    def load_start(self, path):
        """Takes the encoder's weights from all-MiniLM-L6-v2 or all-mpnet-base-v2."""
        from safetensors.torch import load_file
        w = {k.removeprefix("bert."): v.float() for k, v in load_file(path).items()}
        mpnet = self.start == "mpnet"
        word, position = (w[f"embeddings.{x}_embeddings.weight"] for x in ("word", "position"))
        if mpnet:           # the same pieces, four places on; special ones have places of their own
            word = word[4:4 + self.word.num_embeddings].clone()
            for mine, theirs in ((0, 1), (101, 0), (102, 2), (MASK, 30526)):
                word[mine] = w["embeddings.word_embeddings.weight"][theirs]
            position = position[2:]
        else:
            position = position + w["embeddings.token_type_embeddings.weight"][0]
        names = [(x, f"attention.attn.{x[0]}" if mpnet else f"attention.self.{x}") for x in ("query", "key", "value")]
        rest = (("attention", "attention.attn.o" if mpnet else "attention.output.dense"),
                ("attention_norm", "attention.LayerNorm" if mpnet else "attention.output.LayerNorm"),
                ("intermediate", "intermediate.dense"), ("output", "output.dense"), ("output_norm", "output.LayerNorm"))
        with torch.no_grad():
            self.word.weight.copy_(word)
            self.position.weight.copy_(position[:PIECES])
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            if mpnet:
                self.distance.weight.copy_(w["encoder.relative_attention_bias.weight"])
            for n, layer in enumerate(self.layers):
                b = f"encoder.layer.{n}."
                for part in ("weight", "bias"):
                    getattr(layer.qkv, part).copy_(torch.cat([w[b + f"{x}.{part}"] for _, x in names]))
                    for mine, theirs in rest:
                        getattr(getattr(layer, mine), part).copy_(w[b + theirs + "." + part])
        return self

    def encode(self, ids, shapes, mask, positions):
        """Vectors of the words [W, hidden]: last hidden state of each word's first piece."""
        L = ids.shape[1]
        x = self.word(ids) + self.position.weight[:L] + self.shape(shapes)
        x = self.dropout(self.norm(x))
        attend = torch.where(mask, 0.0, -1e9)[:, None, None, :]
        if self.size.distances:
            near = self.distance.weight[distance_buckets(L, self.size.distances, ids.device)].permute(2, 0, 1)
            attend = attend + near
        for layer in self.layers:
            x = layer(x, attend)
        return x.reshape(-1, self.size.hidden)[positions].float()

    def spans(self, h, first, last):
        """Vectors of mentions [M, SPAN] plus, as the last row, that of nobody."""
        total = torch.cat([h.new_zeros(1, self.size.hidden), h.cumsum(0)])
        mean = (total[last + 1] - total[first]) / (last + 1 - first).unsqueeze(1)
        g = F.gelu(self.span(self.head_dropout(torch.cat([h[first], h[last], mean], 1))))
        return torch.cat([g.float(), self.nobody.unsqueeze(0)])

    def coreference(self, g, later, earlier, mentions, sentences, match):
        a, b = self.coref_later(g), self.coref_earlier(g)
        gd = self.head_dropout(g)
        hidden = (a[later] + b[earlier] + self.coref_product(gd[later] * gd[earlier])
                  + self.coref_mentions(mentions) + self.coref_sentences(sentences) + self.coref_match(match))
        return self.coref_out(self.head_dropout(F.gelu(hidden))).squeeze(1).float()

    def pairs(self, h, g, rows):
        """Vectors of pairs [R, ROW, PAIR] and the last layer's attention scores of head 0."""
        p, q = g[rows["source"]], g[rows["target"]]
        x = self.pair_input(self.head_dropout(torch.cat([p, q, p * q], -1))) + self.pair_where(rows["where"])
        x = self.pair_norm(F.gelu(x))
        words = h[rows["words"]]
        for layer in self.pair_layers:
            x, scores = layer(x, words, rows["words_mask"], rows["place"])
        return x, scores[:, 0]

    def claims(self, x, g, rows):
        """Scores [R, ROW, C+1]; the last column is "nobody claims it"."""
        k = g[rows["claim"]]
        s = (self.claim(x) @ k.transpose(1, 2)).float() / math.sqrt(SPAN)
        s = s.masked_fill(~rows["claim_mask"][:, None, :], -1e9)
        return torch.cat([s, self.claim_null(x).float()], -1)
