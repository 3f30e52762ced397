"""Pictures of numbers: every number is told, grounds differ in lightness and for the colour-blind, nothing overlaps."""

from itertools import combinations

import pytest

from desktop.domain.charts import GROUNDS, HATCHED, Box, ChartSpec, Series, Words, hit, lightness, shaded, shapes_of

STATES = ("good", "bad", "partly", "none")
OKRUGS = ("Ақтөбе", "Балтакөл", "Көксарай", "Шәуілдір")
BARS = ChartSpec(
    "stacked",
    "Дайындық",
    OKRUGS,
    tuple(Series(name, tone, (3.0, 1.0, 0.0, 12.0)) for name, tone in zip("абвг", STATES, strict=True)),
)
SIGHTS = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
"""How linear colours are seen (Machado, Oliveira, Fernandes 2009, severity 1)."""


def measure(words: str, size: float) -> float:
    return len(words) * size * 0.5


def linear(colour: str) -> tuple[float, ...]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in parts)


def test_grounds_of_states_differ_in_grey_print():
    for one, other in combinations(STATES, 2):
        assert abs(lightness(GROUNDS[one]) - lightness(GROUNDS[other])) >= 15, (one, other)
    assert "bad" in HATCHED
    assert lightness(shaded("good", 0.1)) > lightness(shaded("good", 0.9)) + 30


@pytest.mark.parametrize("sight", SIGHTS)
def test_grounds_of_states_differ_for_the_colour_blind(sight):
    seen = {
        tone: [sum(a * b for a, b in zip(row, linear(GROUNDS[tone]), strict=True)) for row in SIGHTS[sight]]
        for tone in STATES
    }
    for one, other in combinations(STATES, 2):
        assert sum(abs(a - b) for a, b in zip(seen[one], seen[other], strict=True)) > 0.25, (sight, one, other)


def test_every_number_stands_beside_its_shape():
    shapes, high = shapes_of(BARS, 300, measure)
    said = [shape.words for shape in shapes if isinstance(shape, Words)]
    assert set(OKRUGS) <= set(said)
    assert said.count("48") == 1
    assert high > 4 * 14
    assert all(box.x >= 0 and box.x + box.width <= 300 and box.y + box.height <= high for box in boxes(shapes))


def boxes(shapes) -> list[Box]:
    return [shape for shape in shapes if isinstance(shape, Box)]


@pytest.mark.parametrize("kind", ["bar", "stacked", "tiles", "matrix", "burndown"])
def test_no_two_boxes_lie_over_each_other(kind):
    series = tuple(Series(each.name, each.tone, (0.2, 1.0, 0.5, 0.9)) for each in BARS.series)
    chart = ChartSpec(kind, "", OKRUGS, series, (1.0, 1.0, 0.0, 2.0), 3.0, 4)
    shapes, _ = shapes_of(chart, 260, measure)
    for one, other in combinations(boxes(shapes), 2):
        across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        deep = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert min(across, deep) <= 1e-6
    for box in boxes(shapes):
        if box.label >= 0:
            assert hit(shapes, box.x + box.width / 2, box.y + box.height / 2) == box.label
    assert hit(shapes, -5, -5) == -1
    assert shapes


def test_an_empty_chart_is_no_fault():
    for kind in ("bar", "tiles", "matrix", "burndown"):
        shapes, _ = shapes_of(ChartSpec(kind, "Бос", (), (Series("", "good", ()),)), 200, measure)
        assert shapes
