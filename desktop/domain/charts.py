"""Pictures of numbers, told once: what is drawn on the screen and on paper is the same ChartSpec.

A chart is broken into plain shapes here, in points from its upper left corner; the window's painter and the paper's pen
only draw them. Grounds differ in lightness, not only in hue, and the worst one is hatched, so that a grey print and
the colour-blind tell them apart; every number stands beside its shape in words.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["bar", "stacked", "burndown", "matrix", "tiles"]
Tone = Literal["good", "partly", "bad", "none", "plain"]
Side = Literal["left", "center", "right"]
Measure = Callable[[str, float], float]
"""How wide words are in letters of so many points."""

GROUNDS: dict[Tone, str] = {
    "good": "#1B3A5C",
    "partly": "#F4C95D",
    "bad": "#C4532F",
    "none": "#FFFFFF",
    "plain": "#4A7BA6",
}
"""Grounds from dark to light: ready, not ready, with remarks, not looked at; lightness (of 100) 24, 49, 83, 100."""
INKS: dict[Tone, str] = {
    "good": "#FFFFFF",
    "partly": "#000000",
    "bad": "#FFFFFF",
    "none": "#000000",
    "plain": "#FFFFFF",
}
HATCHED: frozenset[Tone] = frozenset({"bad"})
LETTERS, SMALL = 8.0, 7.0
LINE = 11.0
GAP = 4.0
TITLE = 9.0
TILE = 58.0


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers: what it is, its ground, a number for each label."""

    name: str
    tone: Tone
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A chart: ``bar`` and ``stacked`` by label, ``burndown`` over days with a goal, ``matrix`` of parts of one by
    label and series, ``tiles`` of labels with a number of a whole.

    ``of`` are the wholes of tiles or the goal of a burn-down; ``forecast`` where its pace leads; ``keys`` name the rows
    of the file behind each label for whoever clicks on one.
    """

    kind: Kind
    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    of: tuple[float, ...] = ()
    forecast: float | None = None
    ahead: int = 0
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with a ground; ``label`` is the place of the label it stands for (for a click), else -1."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    shade: float = 1.0
    label: int = -1


@dataclass(frozen=True, slots=True)
class Words:
    """Words at a point: ``y`` is their base line."""

    x: float
    y: float
    words: str
    size: float = LETTERS
    side: Side = "left"
    tone: Tone | None = None
    """The ground the words stand on; none: the page."""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from point to point."""

    points: tuple[tuple[float, float], ...]
    wide: float = 0.6
    dashed: bool = False
    tone: Tone = "good"
    pale: bool = False


Shape = Box | Words | Stroke


@dataclass(slots=True)
class Sketch:
    """The shapes of a chart while it is laid out."""

    width: float
    measure: Measure
    shapes: list[Shape] = field(default_factory=list[Shape])
    y: float = 0

    def put(self, *shapes: Shape) -> None:
        """Add shapes."""
        self.shapes.extend(shapes)

    def cut(self, words: str, room: float, size: float) -> str:
        """Words that fit, with a sign where some are left out."""
        if self.measure(words, size) <= room:
            return words
        while words and self.measure(words + "…", size) > room:
            words = words[:-1]
        return words.rstrip() + "…"


def shapes_of(chart: ChartSpec, width: float, measure: Measure) -> tuple[list[Shape], float]:
    """The shapes of a chart so many points wide, and how high it is."""
    sketch = Sketch(width, measure)
    if chart.title:
        sketch.put(Words(0, TITLE, sketch.cut(chart.title, width, TITLE), TITLE, bold=True))
    sketch.y = TITLE + GAP + 2 if chart.title else GAP
    if chart.kind != "burndown":
        legend(sketch, chart)
    DRAWN[chart.kind](sketch, chart)
    return sketch.shapes, sketch.y


def legend(sketch: Sketch, chart: ChartSpec) -> None:
    """What the grounds mean, in one line or several."""
    if len(chart.series) < 2 or chart.kind == "matrix":
        return
    x = 0.0
    for each in chart.series:
        wide = 10 + sketch.measure(each.name, SMALL) + 10
        if x and x + wide > sketch.width:
            x, sketch.y = 0.0, sketch.y + LINE
        sketch.put(Box(x, sketch.y, 8, 8, each.tone), Words(x + 11, sketch.y + 7, each.name, SMALL))
        x += wide
    sketch.y += LINE + GAP


def rows(sketch: Sketch, chart: ChartSpec) -> tuple[float, float]:
    """Where bars begin and how long the longest may be: labels stand left of them."""
    longest = max((sketch.measure(label, LETTERS) for label in chart.labels), default=0)
    left = min(longest, sketch.width * 0.38) + 6
    return left, sketch.width - left - 26


def bars(sketch: Sketch, chart: ChartSpec) -> None:
    """Bars one below the other, the parts of each side by side, each with its number."""
    left, room = rows(sketch, chart)
    most = max((sum(each.values[at] for each in chart.series) for at in range(len(chart.labels))), default=0) or 1
    for at, label in enumerate(chart.labels):
        y, x = sketch.y, left
        sketch.put(Words(0, y + 8.5, sketch.cut(label, left - 6, LETTERS)))
        for each in chart.series:
            wide = room * each.values[at] / most
            if wide <= 0:
                continue
            sketch.put(Box(x, y, wide, 11, each.tone, label=at))
            words = number(each.values[at])
            if sketch.measure(words, SMALL) + 3 <= wide:
                sketch.put(Words(x + wide / 2, y + 8, words, SMALL, "center", each.tone))
            x += wide
        sketch.put(Words(x + 4, y + 8.5, number(sum(each.values[at] for each in chart.series)), LETTERS, bold=True))
        sketch.y += 14
    sketch.y += GAP


def burndown(sketch: Sketch, chart: ChartSpec) -> None:
    """How far it is to the goal day by day, and dashed where the pace leads; ``ahead`` days are still to come."""
    left, height = 24.0, 74.0
    top, base = sketch.y, sketch.y + height
    goal = max(chart.of[0] if chart.of else 0, *(max(each.values, default=0) for each in chart.series), 1)
    count = max(1, len(chart.labels) - 1 + chart.ahead)
    room = sketch.width - left - 8

    def at(day: float, value: float) -> tuple[float, float]:
        return left + room * day / count, base - height * min(1, value / goal)

    sketch.put(
        Stroke(((left, base), (left + room, base)), pale=True), Stroke(((left, top), (left + room, top)), pale=True)
    )
    sketch.put(Words(left - 4, top + 3, number(goal), SMALL, "right"), Words(left - 4, base + 2, "0", SMALL, "right"))
    for each in chart.series:
        points = tuple(at(day, value) for day, value in enumerate(each.values))
        if len(points) > 1:
            sketch.put(Stroke(points, 1.6, tone=each.tone))
        if points:
            last = len(points) - 1
            sketch.put(Words(points[-1][0] + 3, points[-1][1] - 3, number(each.values[-1]), SMALL, bold=True))
            if chart.forecast is not None and chart.ahead:
                end = at(last + chart.ahead, chart.forecast)
                sketch.put(Stroke((points[-1], end), 1.0, dashed=True, tone=each.tone))
                sketch.put(Words(end[0], end[1] + 10, number(chart.forecast), SMALL, "right"))
    if chart.labels:
        sketch.put(Words(left, base + 10, chart.labels[0], SMALL))
        sketch.put(Words(left + room, base + 10, chart.labels[-1], SMALL, "right"))
    sketch.y = base + 14


def matrix(sketch: Sketch, chart: ChartSpec) -> None:
    """A field for each label and series: its part of one as a ground and as a number of a hundred."""
    left, room = rows(sketch, chart)
    room += 20
    wide = room / max(1, len(chart.series))
    turned = max((len(each.name) for each in chart.series), default=0)
    for at, each in enumerate(chart.series):
        words = sketch.cut(each.name, wide - 2, SMALL) if turned else each.name
        sketch.put(Words(left + wide * (at + 0.5), sketch.y + 8, words, SMALL, "center"))
    sketch.y += LINE
    for row, label in enumerate(chart.labels):
        sketch.put(Words(0, sketch.y + 10, sketch.cut(label, left - 6, LETTERS)))
        for at, each in enumerate(chart.series):
            value = each.values[row]
            if value < 0:
                continue
            shade = 0.08 + 0.92 * value
            tone: Tone = "good" if shade > 0.55 else "none"
            sketch.put(Box(left + wide * at, sketch.y, wide - 1, 13, "good", shade, row))
            words = f"{value * 100:.0f}"
            sketch.put(Words(left + wide * (at + 0.5) - 0.5, sketch.y + 9.5, words, SMALL, "center", tone))
        sketch.y += 14
    sketch.y += GAP


def tiles(sketch: Sketch, chart: ChartSpec) -> None:
    """A tile a label: its number of the whole, the ground by how far it is."""
    across = max(1, int((sketch.width + 3) // (TILE + 3)))
    wide = (sketch.width + 3) / across - 3
    values = chart.series[0].values
    for at, label in enumerate(chart.labels):
        row, column = divmod(at, across)
        x, y = column * (wide + 3), sketch.y + row * 37
        whole = chart.of[at] if at < len(chart.of) else 0
        done, rest = values[at] == whole and whole > 0, values[at] * 2 >= whole
        tone: Tone = "none" if not whole else "good" if done else "partly" if rest else "bad"
        sketch.put(Box(x, y, wide, 34, tone, label=at))
        said = f"{number(values[at])} / {number(whole)}"
        sketch.put(Words(x + wide / 2, y + 14, said, 10, "center", tone, bold=True))
        sketch.put(Words(x + wide / 2, y + 27, sketch.cut(label, wide - 4, SMALL), SMALL, "center", tone))
    sketch.y += -(-len(chart.labels) // across) * 37 + GAP


DRAWN: dict[Kind, Callable[[Sketch, ChartSpec], None]] = {
    "bar": bars,
    "stacked": bars,
    "burndown": burndown,
    "matrix": matrix,
    "tiles": tiles,
}


def number(value: float) -> str:
    """A number with its thousands apart."""
    return f"{round(value):,}".replace(",", "\u00a0")


def lightness(colour: str, shade: float = 1.0) -> float:
    """How light a ground looks in grey print (CIE L*, 0 to 100); ``shade`` is how much of it covers white paper."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in (1 - shade * (1 - p) for p in parts)]
    y = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def shaded(tone: Tone, shade: float = 1.0) -> str:
    """The colour of a ground of which so much covers white paper."""
    colour = GROUNDS[tone]
    parts = (round(255 - shade * (255 - int(colour[at : at + 2], 16))) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in parts)


def hit(shapes: Sequence[Shape], x: float, y: float) -> int:
    """The label of the shape at a point; -1 where there is none."""
    for shape in reversed(shapes):
        if isinstance(shape, Box) and shape.label >= 0:
            inside = shape.x <= x <= shape.x + shape.width and shape.y <= y <= shape.y + shape.height
            if inside:
                return shape.label
    return -1
