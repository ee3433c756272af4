"""Colours and marks. Only two colours mean something: rust is the article's claim, teal is the record."""

from dataclasses import dataclass, replace

from matplotlib.path import Path

INK, MUTED, RULE, GRID, LEADER, FAINT = "#1A1D21", "#59616B", "#D8DCE0", "#E3E6E9", "#8A929B", "#F4F6F7"
CLAIM, RECORD = "#B23A12", "#0B5A68"
RECORD_TINT, CLAIM_TINT = "#EDF4F5", "#FBF1EC"
# Six categories, told apart under every kind of colour blindness. Never for text: label in ink beside a coloured mark.
CATEGORIES = ("#26337F", "#3E7D2F", "#4695C4", "#8C2A63", "#A58A1B", "#7D6E83")


@dataclass(frozen=True)
class MarkerStyle:
    """How a mark looks: its shape, its size in points across, its edge and its fill."""

    shape: str
    size: float
    edge: str
    fill: str
    line: float = 0.0

    def smaller(self, share: float) -> "MarkerStyle":
        """Return the same look at a share of its size."""
        return replace(self, size=self.size * share)

    def hollow(self) -> "MarkerStyle":
        """Return the same look with its edge alone drawn."""
        return replace(self, fill="white", line=1.2, size=self.size - 1.0)


ARTICLE = MarkerStyle("D", 6.4, CLAIM, CLAIM)
EXHIBIT = MarkerStyle("D", 5.4, CLAIM, "white", 1.2)
RECORDED = MarkerStyle("o", 5.4, RECORD, RECORD)
HOLLOW = MarkerStyle("o", 5.0, MUTED, "white", 1.1)

# "More than": a short arrow that starts above its mark. Its own length is 1; it is drawn twice as long as it is wide.
ARROW = Path(
    [(-0.045, 0.36), (0.045, 0.36), (0.045, 0.74), (0.17, 0.74), (0, 1), (-0.17, 0.74), (-0.045, 0.74), (-0.045, 0.36)],
    [Path.MOVETO, *[Path.LINETO] * 6, Path.CLOSEPOLY],
)
