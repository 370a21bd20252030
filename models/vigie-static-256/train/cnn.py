"""The small student: USE-multilingual's convolutional sentence encoder, in torch so that it can be exported.

pieces → embeddings (512) → three branches of two residual convolutions (2, 3 and 5 pieces wide, 256 channels) → layer norm →
sum over the text → four dense layers → 256 dimensions. 1.7 M multiplications a piece (one layer of e5-small: 1.8 M).
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

ORDERS = ((2, 0), (3, 1), (5, 2))  # width, pieces to the left
TABLE_CHUNKS, TABLE_ROWS = 17, 7530


class Student(nn.Module):
    def __init__(self, pieces, dims=256):
        super().__init__()
        self.table = nn.Embedding(pieces, 512)
        self.spread = nn.Linear(512, 768)
        self.norms = nn.ModuleList(nn.LayerNorm(256, 1e-6) for _ in ORDERS)
        self.first = nn.ModuleList(nn.Linear(256 * n, 256) for n, _ in ORDERS)
        self.second = nn.ModuleList(nn.Linear(256 * n, 256) for n, _ in ORDERS)
        self.norm = nn.LayerNorm(1280, 1e-6)
        self.pool = nn.Linear(1280, 512)
        self.d0, self.p1, self.d1 = nn.Linear(512, 320, False), nn.Linear(512, 320, False), nn.Linear(320, 320, False)
        self.d2, self.p3, self.d3 = nn.Linear(320, 512, False), nn.Linear(320, 512, False), nn.Linear(512, 512, False)
        self.out = nn.Linear(512, dims)

    def embed(self, ids):
        return self.table(ids)

    def body(self, ids, live):
        """The sum of the features of a text's pieces, and how many pieces there are."""
        mask = live.to(torch.float32).unsqueeze(2)
        e = self.embed(ids)
        x = self.spread(e)
        branches = [e]
        for (n, left), norm, first, second, part in zip(ORDERS, self.norms, self.first, self.second, x.split(256, 2)):
            part = norm(part) * mask
            part = (F.relu(first(windows(part, n, left))) + part) * mask
            branches.append(F.relu(second(windows(part, n, left))) + part)
        h = self.norm(torch.cat(branches, 2))
        return torch.cat([(h * mask).sum(1), mask.sum(1)], 1)

    def head(self, sums):
        """The text's vector from the sum of its pieces' features and their number."""
        root = torch.sqrt(sums[:, 1280:])
        total = sums[:, :1280] / root
        z = total @ self.pool.weight.T + self.pool.bias * root
        y0 = F.relu(self.d0(z))
        y1 = F.relu(self.p1(z) + self.d1(y0))
        y2 = F.relu(self.d2(y1))
        y = F.normalize(torch.tanh(self.p3(y1) + self.d3(y2)), dim=1)
        return self.out(y)

    def forward(self, ids, live):
        return self.head(self.body(ids, live))


def windows(x, n, left):
    """Each piece with its neighbours, side by side; zeros beyond the ends."""
    length = x.shape[1]
    padded = F.pad(x, (0, 0, left, n - 1 - left))
    return torch.cat([padded[:, k : k + length] for k in range(n)], 2)


def from_use(weights_file, keep, dims=256):
    """The student with the teacher's weights, and of its 128,000 pieces only those to keep."""
    with np.load(weights_file) as file:
        z = {name: file[name] for name in file.files}
    keep = np.asarray(keep)
    rows = np.stack([z[f"q{k % TABLE_CHUNKS + 1}"][k // TABLE_CHUNKS] for k in keep]).astype(np.float32)
    chunk = keep % TABLE_CHUNKS
    student = Student(len(keep), dims)
    t = lambda name: torch.from_numpy(np.asarray(z[name], np.float32))
    state = {
        "table.weight": torch.from_numpy(rows * z["scale"][chunk, None] + z["lo"][chunk, None]),
        "spread.weight": torch.cat([t(f"proj{n}") for n, _ in ORDERS], 1).T,
        "spread.bias": torch.cat([t(f"proj_b{n}") for n, _ in ORDERS]),
        "norm.weight": t("ln_g"), "norm.bias": t("ln_b"), "pool.weight": t("cnn_W").T, "pool.bias": t("cnn_b"),
    }
    for i, (n, _) in enumerate(ORDERS):
        state |= {f"norms.{i}.weight": t(f"ln_g{n}"), f"norms.{i}.bias": t(f"ln_b{n}")}
        state |= {f"first.{i}.weight": t(f"w1_{n}").T, f"first.{i}.bias": t(f"b1_{n}")}
        state |= {f"second.{i}.weight": t(f"w2_{n}").T, f"second.{i}.bias": t(f"b2_{n}")}
    state |= {f"{k}.weight": t(k).T for k in ("d0", "p1", "d1", "d2", "p3", "d3")}
    missing, strange = student.load_state_dict({k: v.contiguous() for k, v in state.items()}, strict=False)
    assert not strange and set(missing) == {"out.weight", "out.bias"}, (missing, strange)
    for norm in (*student.norms, student.norm):
        norm.eps = float(z["eps"])
    return student
