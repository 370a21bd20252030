"""The space that both tiers share: the 256 principal axes of USE-multilingual's vectors over the training sentences, the mean taken off.

Measured on the development sets: 256 axes are a little better than all 512 dimensions (STS-B .835 against .829).
Joining e5's vectors (PCA of use ⊕ e5) has a higher ceiling (STS-B .868, same-event neighbours .932), but no student that trains in minutes came near it: see the card.
"""
import numpy as np
import torch
from torch.nn import functional as F

from teachers import unit

DIMS = 256


def principal(vectors, seed=4):
    """The mean, and the axes (512 × 256), turned at random so that no dimension is much larger than another (int8 likes that)."""
    mean = vectors.mean(0)
    rows = unit(vectors - mean)
    values, axes = np.linalg.eigh((rows.T @ rows / len(rows)).astype(np.float64))
    turn, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(DIMS, DIMS)))
    print(f"{DIMS} axes keep {values[::-1][:DIMS].sum() / values.sum():.3f} of USE")
    return mean, (axes[:, ::-1][:, :DIMS] @ turn).astype(np.float32)


def space_of(use, sentences, file):
    """Fitted once, then read."""
    if not file.exists():
        mean, axes = principal(use[sentences])
        np.savez(file, mean=mean, axes=axes)
    z = np.load(file)
    return z["mean"], z["axes"]


def topics(target, known, count=400, rounds=3):
    """Rough topics: spherical k-means over the places."""
    rows = torch.from_numpy(np.nonzero(known)[0])
    x = target[rows]
    centre = F.normalize(x - x.mean(0), dim=1)
    learnt = centre[torch.randperm(len(centre), generator=torch.Generator().manual_seed(1))[:60000]]
    middle = centre[torch.randperm(len(centre), generator=torch.Generator().manual_seed(0))[:count]]
    for _ in range(rounds):
        near = torch.cat([(part @ middle.T).argmax(1) for part in learnt.split(20000)])
        middle = F.normalize(torch.zeros_like(middle).index_add_(0, near, learnt), dim=1)
    near = torch.cat([(part @ middle.T).argmax(1) for part in centre.split(20000)])
    out = np.zeros(len(target), np.int64)
    out[rows.numpy()] = near.numpy()
    return out
