"""How much of a box is occupied, and what remains of a line between the words that it meets."""

from collections.abc import Iterable, Sequence

import numpy as np

# Left, bottom, right, top, in points.
Box = tuple[float, float, float, float]


def measure_overlaps(boxes: Sequence[Box], occupied: Sequence[Box], canvas: Box) -> np.ndarray:
    """Return how much of each box is occupied, in square points; what lies outside the canvas counts ten times."""
    candidates, others = np.asarray(boxes, dtype=float), np.asarray(occupied or [(0.0, 0.0, 0.0, 0.0)])
    overlaps = _shared_area(candidates[:, None, :], others[None, :, :]).sum(axis=1)
    areas = (candidates[:, 2] - candidates[:, 0]) * (candidates[:, 3] - candidates[:, 1])
    return overlaps + 10 * (areas - _shared_area(candidates, np.asarray(canvas)))


def _shared_area(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    width = np.minimum(first[..., 2], second[..., 2]) - np.maximum(first[..., 0], second[..., 0])
    height = np.minimum(first[..., 3], second[..., 3]) - np.maximum(first[..., 1], second[..., 1])
    return np.clip(width, 0, None) * np.clip(height, 0, None)


def distance_to_box(point: tuple[float, float], box: Box) -> float:
    """Return the distance of a point from a box, zero inside it."""
    across, up = (max(box[low] - point[low], point[low] - box[low + 2], 0) for low in (0, 1))
    return float(np.hypot(across, up))


def free_stretches(
    start: float, end: float, occupied: Iterable[tuple[float, float]], shortest: float = 0.0
) -> list[tuple[float, float]]:
    """Return the stretches between two points that nothing occupies and that are longer than the shortest."""
    stretches, position = [], start
    for low, high in sorted(occupied):
        stretches.append((position, low))
        position = max(position, high)
    return [(low, min(high, end)) for low, high in (*stretches, (position, end)) if min(high, end) - low > shortest]
