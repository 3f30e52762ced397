"""Readiness in pictures: tiles and bars by okrug, the way to the day, the points of the check, on one page."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from desktop.domain.board import pace
from desktop.domain.charts import ChartSpec, Series, Tone
from desktop.domain.lines import PrecinctLine, ReadinessLine
from desktop.domain.readiness import STATES, MarkValue, State
from desktop.reports.document import Cells, Column, Document
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import OKRUG, PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.scope import by_okrug, chosen
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Pictures")
TITLE = text("Report", "READINESS IN PICTURES")
TILES = text("Report", "Ready precincts of all, by okrug")
STACKED = text("Report", "States of the precincts, by okrug")
DAYS = text("Report", "Ready precincts day by day; dashed: at the pace of the last week")
POINTS = text("Report", "Points of the check that are closed, per cent, by okrug")
SHORTAGE = text("Report", "Pieces of equipment short, by okrug")
TONES: dict[State, Tone] = {
    State.READY: "good",
    State.REMARKS: "partly",
    State.NOT_READY: "bad",
    State.UNCHECKED: "none",
}
BACK = 14
"""Days that the way to the day shows."""
SHOWN = ("RAMP", "POWER", "COMMS", "FIRE", "BOOTH_ACC", "STENCIL", "LISTS", "TRAINED")
"""Points of the heat matrix: what one building or one delivery most often holds up."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The page, landscape: charts above, their numbers in the table below; ``Refusal`` when no precinct works."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = chosen(reader, reader.readiness(voice.first), choice.only, of_line)
    working = [row for row in rows if row.data.precinct.works]
    refuse_empty(working)
    groups = by_okrug(working, of_line)
    states = [Counter(row.data.precinct.state for row in members) for _, members in groups]
    short = [sum(row.data.precinct.short for row in members) for _, members in groups]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("okrug", voice.head(OKRUG)),
        Column("all", voice.head(PRECINCTS_IN_ALL), "whole", total=True),
        *(Column(state.value, voice.head(STATES[state]), "whole", total=True) for state in State),
        Column("short", voice.head(SHORTAGE), "whole", total=True, alarm=True),
    )
    cells: list[Cells] = [
        (at, okrug, len(members), *(states[at - 1][state] for state in State), short[at - 1])
        for at, (okrug, members) in enumerate(groups, 1)
    ]
    names = tuple(okrug or "–" for okrug, _ in groups)
    ready = tuple(float(each[State.READY]) for each in states)
    charts = (
        ChartSpec(
            "tiles",
            voice.line(TILES),
            names,
            (Series(voice.word(STATES[State.READY]), "good", ready),),
            tuple(float(len(members)) for _, members in groups),
        ),
        days(reader, choice, voice, len(working)),
        ChartSpec(
            "stacked",
            voice.line(STACKED),
            names,
            tuple(
                Series(voice.word(STATES[state]), TONES[state], tuple(float(each[state]) for each in states))
                for state in State
            ),
        ),
        points(reader, voice, [(name, members) for name, (_, members) in zip(names, groups, strict=True)]),
        *shortage(voice, names, short),
    )
    return (
        usual(
            paper,
            "pictures",
            voice.word(SHEET),
            TITLE,
            columns,
            cells,
            landscape=True,
            charts=charts,
        ),
    )


def of_line(line: ReadinessLine) -> PrecinctLine:
    """The precinct of a line."""
    return line.precinct


def days(reader: Reader, choice: Choice, voice: Voice, of: int) -> ChartSpec:
    """Ready precincts day by day up to the paper's day."""
    span = [choice.day - timedelta(days=back) for back in range(BACK, -1, -1)]
    found = reader.gates.ready_by_day(span)
    vote = reader.office(voice.first).voting_day
    ahead = max(0, (vote - choice.day).days)
    forecast = pace([(day, ready) for day, ready, _ in found], of, vote).forecast if found else None
    labels = tuple(f"{day:%d.%m}" for day, _, _ in found)
    ready = tuple(float(ready) for _, ready, _ in found)
    last = (*labels[:-1], f"{labels[-1]} → {vote:%d.%m}") if labels and ahead else labels
    series = (Series(voice.word(STATES[State.READY]), "good", ready),)
    return ChartSpec("burndown", voice.line(DAYS), last, series, (float(of),), forecast, ahead)


def points(reader: Reader, voice: Voice, groups: Sequence[tuple[str, list[Row[ReadinessLine]]]]) -> ChartSpec:
    """How many of the precincts that were asked say yes, by point and okrug; nothing where nobody asked."""
    names = {each.code: each.short for each in reader.indicators(voice.first)}
    series: list[Series] = []
    for code in SHOWN:
        parts: list[float] = []
        for _, members in groups:
            asked = [row.data.marks[code].value for row in members if code in row.data.marks]
            yes = sum(value in (MarkValue.YES, MarkValue.NOT_NEEDED) for value in asked)
            parts.append(yes / len(asked) if asked else -1.0)
        if code in names and max(parts, default=-1) >= 0:
            series.append(Series(names[code], "good", tuple(parts)))
    return ChartSpec("matrix", voice.line(POINTS), tuple(name for name, _ in groups), tuple(series))


def shortage(voice: Voice, names: tuple[str, ...], short: list[int]) -> tuple[ChartSpec, ...]:
    """The okrugs that lack things, the most first."""
    found = sorted(((count, name) for name, count in zip(names, short, strict=True) if count), reverse=True)
    if not found:
        return ()
    values = tuple(float(count) for count, _ in found)
    labels = tuple(name for _, name in found)
    return (ChartSpec("bar", voice.line(SHORTAGE), labels, (Series("", "plain", values),)),)
