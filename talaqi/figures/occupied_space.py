"""The room on a sheet: what is taken, and how much of a box would fall on it."""

from collections.abc import Iterable

import numpy as np

# Left, bottom, right, top, in points.
Box = tuple[float, float, float, float]


class OccupiedSpace:
    """The boxes taken on a sheet."""

    def __init__(self, width: float, height: float) -> None:
        self.sheet: Box = (0.0, 0.0, width, height)
        self.taken: list[Box] = []

    def take(self, boxes: Iterable[Box]) -> None:
        """Mark boxes as taken."""
        self.taken.extend(boxes)

    def covered(self, boxes: Iterable[Box]) -> np.ndarray:
        """Return for each box how much of it is taken, in square points; what lies outside the sheet weighs ten times."""
        asked = np.asarray(list(boxes), dtype=float)
        shared = _shared(asked[:, None, :], np.asarray(self.taken or [(0.0, 0.0, 0.0, 0.0)])[None, :, :]).sum(axis=1)
        whole = (asked[:, 2] - asked[:, 0]) * (asked[:, 3] - asked[:, 1])
        return shared + 10 * (whole - _shared(asked, np.asarray(self.sheet)))


def _shared(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    width = np.minimum(one[..., 2], other[..., 2]) - np.maximum(one[..., 0], other[..., 0])
    height = np.minimum(one[..., 3], other[..., 3]) - np.maximum(one[..., 1], other[..., 1])
    return np.clip(width, 0, None) * np.clip(height, 0, None)
