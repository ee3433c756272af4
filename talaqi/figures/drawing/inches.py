"""Axes over the whole sheet, measured in inches from its start side: for figures that are lists of marks and words."""

from matplotlib.axes import Axes

from talaqi.figures.drawing.canvas import Canvas


def whole(canvas: Canvas) -> Axes:
    """Return axes without frame whose values are inches from the start side and from the foot of the sheet."""
    axes = canvas.axes(0, 0, canvas.width, canvas.height)
    axes.set(xlim=(canvas.width, 0) if canvas.rtl else (0, canvas.width), ylim=(0, canvas.height))
    axes.set_axis_off()
    return axes
