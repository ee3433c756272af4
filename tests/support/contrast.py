"""How far colours, `#rrggbb` or `#rgb`, stand out from each other, also for the colour-blind."""

from collections.abc import Iterable
from itertools import combinations

import numpy as np

# The weights of red, green and blue in the luminance of WCAG.
LUMINANCE = np.array((0.2126, 0.7152, 0.0722))
# From linear red, green and blue to Oklab (Ottosson 2020): a matrix, the cube root, a matrix.
TO_CONES = np.array(
    (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
)
TO_LAB = np.array(
    (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    )
)
# What those see who lack the cones of red, green or blue (Machado, Oliveira and Fernandes 2009), and who lack none.
SIGHTS = {
    "all": np.eye(3),
    "red-blind": np.array(
        ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
    ),
    "green-blind": np.array(
        ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
    ),
    "blue-blind": np.array(
        ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900))
    ),
}


def measure_contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG, from 1 to 21."""
    low, high = sorted(float(LUMINANCE @ _linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def measure_difference(colours: Iterable[str], sight: str) -> float:
    """Return the least difference, in hundredths of Oklab, between any two colours for one kind of sight."""
    seen = [np.clip(SIGHTS[sight] @ _linear(colour), 0, 1) for colour in colours]
    points = [TO_LAB @ np.cbrt(TO_CONES @ colour) for colour in seen]
    return min(100 * float(np.linalg.norm(one - other)) for one, other in combinations(points, 2))


def _linear(colour: str) -> np.ndarray:
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = np.array([int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
