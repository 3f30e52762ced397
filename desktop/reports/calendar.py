"""The calendar on paper: the plan as a list, and weeks for the wall on A4 or A3."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from desktop.domain.calendar_lines import CalendarLine
from desktop.domain.dates import long_date, weekday
from desktop.domain.holidays import OffDay
from desktop.reports.document import Cells, Column, Document, Group
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Calendar plan")
TITLE = text("Report", "CALENDAR PLAN OF THE CAMPAIGN")
WALL, WALL_A3 = text("Report", "Wall calendar"), text("Report", "Wall calendar A3")
WALL_TITLE = text("Report", "CALENDAR OF THE CAMPAIGN")
EVENT = text("Report", "What is done")
WHO = text("Report", "Responsible")
DAY = text("Report", "Day")
LEFT = text("Report", "Days left")
HOUR = text("Report", "Hour")
DONE = text("Report", "Done on")
BASIS = text("Report", "Basis, note")
CHANGED = text("Report", "by resolution {resolution}")
DIFFERED = text("Report", "* In past campaigns this day differed: it is set by the plan of the central commission.")
OFF = text("Report", "Days off are marked by the sign ×.")
ROW_A4, ROW_A3 = 15, 31
WIDE_A4, WIDE_A3 = 36, 54
"""Millimetres of a week's row and of a day's column."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The plan as a list, landscape; ``Refusal`` where the campaign has no dates."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines = dated(reader, voice)
    cells = [cells_of(voice, at, line) for at, line in enumerate(lines, 1)]
    differed = any(not line.uniform for line in lines)
    return (
        Document(
            name="calendar",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE),
            columns=(
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("event", voice.head(EVENT), width=70),
                Column("who", voice.head(WHO)),
                Column("day", voice.head(DAY), align="center"),
                Column("left", voice.head(LEFT), align="center"),
                Column("hour", voice.head(HOUR), align="center"),
                Column("done", voice.head(DONE), "day"),
                Column("basis", voice.head(BASIS)),
            ),
            rows=cells,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            approvals=paper.approvals(),
            places=paper.places(),
            notes=voice.each(lambda _: DIFFERED) if differed else (),
            signatures=paper.signatures(),
        ),
    )


def dated(reader: Reader, voice: Voice) -> list[CalendarLine]:
    """The dates of the campaign in their order; ``Refusal`` where there are none."""
    lines = [row.data for row in reader.stream("calendar", None, voice.first)]
    refuse_empty(lines)
    return lines


def said(voice: Voice, words: Sentence | str) -> str:
    """Words as they are, or a sentence in the first language."""
    return words if isinstance(words, str) else voice.word(words)


def span(line: CalendarLine) -> str:
    """The day, or the first and the last."""
    if line.first == line.last:
        return f"{line.first:%d.%m.%Y}"
    return f"{line.first:%d.%m} – {line.last:%d.%m.%Y}"


def cells_of(voice: Voice, at: int, line: CalendarLine) -> Cells:
    """One date; where the office set it, its reason stands instead of the rule."""
    title = line.title if line.uniform else f"{line.title} *"
    resolution = voice.word(CHANGED.fill(resolution=line.resolution)) if line.resolution else ""
    own = "; ".join(part for part in (resolution, line.reason, line.note) if part)
    basis = own if line.overridden else "; ".join(part for part in (line.source, line.note) if part)
    return at, title, said(voice, line.who), span(line), line.left, line.hours or None, line.done_on, basis


def wall(reader: Reader, choice: Choice, language: ReportLanguage, *, large: bool) -> tuple[Document, ...]:
    """Weeks from the call to the last date, landscape, for the wall."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines = dated(reader, voice)
    first, last = min(line.first for line in lines), max(line.last for line in lines)
    off = reader.off_days(first - timedelta(days=7), last + timedelta(days=7))
    return (
        Document(
            name="wall",
            sheet=voice.word(WALL_A3 if large else WALL),
            headings=paper.headings(WALL_TITLE),
            columns=tuple(
                Column(f"day{n}", weekday(date(2026, 3, 2) + timedelta(days=n), voice.first), width=width(large))
                for n in range(7)
            ),
            rows=weeks(paper, lines, off),
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            large=large,
            notes=voice.each(lambda _: OFF),
            row_height=ROW_A3 if large else ROW_A4,
        ),
    )


def width(large: bool) -> int:
    """Millimetres of a day's column."""
    return WIDE_A3 if large else WIDE_A4


def wall_a4(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The weeks on A4."""
    return wall(reader, choice, language, large=False)


def wall_a3(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The weeks on A3."""
    return wall(reader, choice, language, large=True)


def weeks(paper: Frame, lines: Sequence[CalendarLine], off: dict[date, OffDay]) -> list[Cells | Group]:
    """A row a week, Monday first; a date of several days stands where it begins and where it ends."""
    on: defaultdict[date, list[str]] = defaultdict(list)
    for line in lines:
        hour = f"{line.hours} " if line.hours else ""
        if line.first == line.last:
            on[line.first].append(f"{hour}{line.short}")
        else:
            on[line.first].append(f"{hour}{line.short} → {line.last:%d.%m}")
            on[line.last].append(f"→ {line.short}")
    voting = lines[0].voting_day
    day = min(line.first for line in lines)
    day -= timedelta(days=day.weekday())
    made: list[Cells | Group] = []
    while day <= max(line.last for line in lines):
        week = [day + timedelta(days=n) for n in range(7)]
        made.append(tuple(cell(paper.voice, each, voting, on[each], off) for each in week))
        day += timedelta(days=7)
    return made


def cell(voice: Voice, day: date, voting: date, told: Sequence[str], off: dict[date, OffDay]) -> str:
    """One day: its number, how far from the vote, what closes offices, what is done."""
    left = (voting - day).days
    count = "D" if not left else f"D−{left}" if left > 0 else f"D+{-left}"
    held = off.get(day)
    closed = f" × {held.said(voice.first)}".rstrip() if held else ""
    return "\n".join((f"{day:%d.%m} · {count}{closed}", *told))


def title_day(voice: Voice, day: date) -> tuple[str, ...]:
    """A day with its weekday in each language."""
    return tuple(f"{long_date(day, each)}, {weekday(day, each)}" for each in voice.languages)
