"""Colours and marks. Only two colours have a meaning: rust is a claim that the book examines, teal is the record."""

from dataclasses import dataclass, replace

from matplotlib.path import Path

INK, MUTED, RULE, GRID, LEADER, FAINT = "#1A1D21", "#59616B", "#D8DCE0", "#E3E6E9", "#8A929B", "#F4F6F7"
CLAIM, RECORD = "#B23A12", "#0B5A68"
CLAIM_TINT, RECORD_TINT = "#FBF1EC", "#EDF4F5"
# Six categories that stay distinct under every kind of colour blindness. Not for text: write in ink beside the mark.
CATEGORIES = ("#26337F", "#3E7D2F", "#4695C4", "#8C2A63", "#A58A1B", "#7D6E83")


@dataclass(frozen=True)
class MarkerStyle:
    """The shape of a mark, its size across in points, the colours of its edge and fill, and the width of its edge."""

    shape: str | Path
    size: float
    edge: str
    fill: str
    edge_width: float = 0.0

    def scaled(self, factor: float) -> "MarkerStyle":
        """Return the style with its size multiplied by a factor."""
        return replace(self, size=self.size * factor)

    def hollow(self) -> "MarkerStyle":
        """Return the style with a white fill and a visible edge."""
        return replace(self, fill="white", edge_width=1.2, size=self.size - 1.0)


# What a claim states, a row of the record that shows an error (its role), and one that is an observation.
CLAIMED = MarkerStyle("D", 6.4, CLAIM, CLAIM)
ERRONEOUS = MarkerStyle("D", 5.4, CLAIM, "white", 1.2)
RECORDED = MarkerStyle("o", 5.4, RECORD, RECORD)
HOLLOW = MarkerStyle("o", 5.0, MUTED, "white", 1.1)

# "More than": a short arrow that starts above its mark. It is one unit long and drawn twice as long as it is wide.
ARROW = Path(
    [(-0.045, 0.36), (0.045, 0.36), (0.045, 0.74), (0.17, 0.74), (0, 1), (-0.17, 0.74), (-0.045, 0.74), (-0.045, 0.36)],
    [Path.MOVETO, *[Path.LINETO] * 6, Path.CLOSEPOLY],
)
