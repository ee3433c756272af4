"""Colours and marks. Only two colours have a meaning: rust is a claim that the book examines, teal is the record."""

from dataclasses import dataclass, replace

from matplotlib.path import Path

PAPER, INK, MUTED, FAINT = "#FFFFFF", "#1A1D21", "#59616B", "#F4F6F7"
AXIS, LEADER, RULE, GRID = "#9AA2AB", "#8A929B", "#D8DCE0", "#E3E6E9"
CLAIM, RECORD = "#B23A12", "#0B5A68"
CLAIM_TINT, RECORD_TINT = "#FBF1EC", "#EDF4F5"
# Six categories that stay distinct under every kind of colour blindness. Not for text: write in ink beside the mark.
CATEGORIES = ("#26337F", "#3E7D2F", "#4695C4", "#8C2A63", "#A58A1B", "#7D6E83")
VERDICTS = {"supported": "#14539A", "partly": "#8F6200", "contradicted": "#8E1B4B", "not-checkable": MUTED}
# What stands for each colour on a dark page. Muted words have the grey of a verdict, as on a light one.
DARK = {
    PAPER: "#14181C",
    INK: "#E7EAED",
    MUTED: "#B4BCC4",
    FAINT: "#1C2227",
    AXIS: "#6E7781",
    LEADER: "#808993",
    RULE: "#39424B",
    GRID: "#2B333A",
    CLAIM: "#F29A76",
    RECORD: "#6FC3D0",
    CLAIM_TINT: "#2A1E19",
    RECORD_TINT: "#162529",
    VERDICTS["supported"]: "#7DB8F0",
    VERDICTS["partly"]: "#F0C35E",
    VERDICTS["contradicted"]: "#F27FA8",
    **dict(zip(CATEGORIES, ("#6C90EA", "#5B821C", "#A5D5F9", "#9E5C8C", "#E0D165", "#A395A2"), strict=True)),
}


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
        """Return the style with a fill as the page and a visible edge."""
        return replace(self, fill=PAPER, edge_width=1.2, size=self.size - 1.0)


# What a claim states, a row of the record that shows an error (its role), and one that is an observation.
CLAIMED = MarkerStyle("D", 6.4, CLAIM, CLAIM)
ERRONEOUS = MarkerStyle("D", 5.4, CLAIM, PAPER, 1.2)
RECORDED = MarkerStyle("o", 5.4, RECORD, RECORD)
HOLLOW = MarkerStyle("o", 5.0, MUTED, PAPER, 1.1)

# "More than": a short arrow that starts above its mark. It is one unit long and drawn twice as long as it is wide.
ARROW = Path(
    [(-0.045, 0.36), (0.045, 0.36), (0.045, 0.74), (0.17, 0.74), (0, 1), (-0.17, 0.74), (-0.045, 0.74), (-0.045, 0.36)],
    [Path.MOVETO, *[Path.LINETO] * 6, Path.CLOSEPOLY],
)
