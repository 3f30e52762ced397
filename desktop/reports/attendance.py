"""The sign-in sheet of a seminar: who was invited, room to sign, empty lines for guests, the counts at the foot."""

from collections.abc import Sequence
from uuid import UUID

from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.lines import AttendanceLine, SeminarLine
from desktop.domain.people import POSTS
from desktop.domain.training import FORMATS, PRESENCES
from desktop.reports.document import Cells, Column, Document, Heading, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, OKRUG, PHONE, POST, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Sign-in sheet")
TITLE = text("Report", "SIGN-IN SHEET OF SEMINAR PARTICIPANTS")
NO_SUCH = text("Report", "There is no seminar “{value}”. Choose one: {seminars}.")
TOPIC = text("Report", "Topic")
WHEN = text("Report", "Date, time")
VENUE = text("Report", "Venue")
FORMAT = text("Report", "Format")
TRAINER = text("Report", "Trainer")
ENTRY = text("Report", "Entry test")
EXIT = text("Report", "Exit test")
SIGNED = text("Report", "Signature")
NOTE = text("Report", "Note")
GUEST = text("Report", "guest")
CAME = text("Report", "Present: {present}, absent: {absent}")
UNMARKED = text("Report", "Not marked: {count}")
RESPONSIBLE = text("Report", "Responsible for registration")
GUESTS = 5
ROW_HEIGHT = 9
HAND = "________"


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A sheet for each seminar asked for, landscape. Form: facts.md 6.2 with the corrections of language.md 7.3."""
    paper = frame(reader, choice, language)
    return tuple(sheet(reader, paper, row) for row in chosen(reader, choice, paper.voice))


def chosen(reader: Reader, choice: Choice, voice: Voice) -> list[Row[SeminarLine]]:
    """The seminars asked for; ``Refusal`` with those there are where none is meant."""
    seminars: list[Row[SeminarLine]] = reader.rows("seminars", list(reader.ids("seminars")), voice.first)
    refuse_empty(seminars)
    wanted = [row for row in seminars if not choice.only or named(row, choice.only)]
    if not wanted:
        there = "; ".join(f"{row.data.on:%d.%m.%Y} {row.data.title}" for row in seminars)
        raise Refusal(NO_SUCH.fill(value=choice.only, seminars=there))
    return wanted


def named(row: Row[SeminarLine], wanted: str) -> bool:
    """Whether a seminar is meant by its id or its day."""
    return wanted in (str(row.id), row.id.hex, row.data.on.isoformat(), f"{row.data.on:%d.%m.%Y}")


def sheet(reader: Reader, paper: Frame, row: Row[SeminarLine]) -> Document:
    """The sheet of one seminar."""
    voice, seminar = paper.voice, row.data
    lines: list[AttendanceLine] = [each.data for each in reader.attendance(row.id, voice.first)]
    cells: list[Cells] = [cells_of(voice, at, line) for at, line in enumerate(lines, 1)]
    blank: Cells = (None,) * len(columns_of(voice))
    guests: list[Cells] = [(len(cells) + at, *blank[1:]) for at in range(1, GUESTS + 1)]
    titles = voice.each(lambda _: TITLE)
    return Document(
        name="attendance",
        sheet=f"{voice.word(SHEET)} {seminar.on:%d.%m.%Y}",
        headings=tuple(
            Heading(title, (office.commission,)) for title, office in zip(titles, paper.offices, strict=True)
        ),
        columns=columns_of(voice),
        rows=[*cells, *guests],
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        landscape=True,
        details=details(voice, seminar),
        notes=foot(voice, lines),
        signatures=(
            Signature(voice.head(TRAINER), seminar.trainers),
            Signature(voice.head(RESPONSIBLE)),
        ),
        row_height=ROW_HEIGHT,
        square=square(row.id),
    )


def square(seminar: UUID) -> str:
    """What the square code of a sheet says, so that a photo of the signed page is known for what it is."""
    return f"DAIYN:SHEET:{seminar.hex}"


def columns_of(voice: Voice) -> tuple[Column, ...]:
    """The columns of the sheet."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME), width=48),
        Column("post", voice.head(POST)),
        Column("precinct_number", voice.head(PRECINCT), "number"),
        Column("okrug", voice.head(OKRUG)),
        Column("phone", voice.head(PHONE)),
        Column("entry_score", voice.head(ENTRY), "whole", align="center"),
        Column("exit_score", voice.head(EXIT), "whole", align="center"),
        Column("signature", voice.head(SIGNED), align="center", width=30),
        Column("note", voice.head(NOTE), width=22),
    )


def cells_of(voice: Voice, at: int, line: AttendanceLine) -> Cells:
    """One person; what was marked stands in the note."""
    post = voice.word(GUEST) if line.guest else voice.word(POSTS[line.post]) if line.post else ""
    said = [voice.word(PRESENCES[line.presence])] if line.presence else []
    note = ", ".join((*said, line.reason) if line.reason else said)
    return (
        at, line.full_name, post, number(line.precinct_number), line.okrug, line.phone, line.entry_score,
        line.exit_score, None, note,
    )  # fmt: skip


def details(voice: Voice, seminar: SeminarLine) -> tuple[tuple[str, str], ...]:
    """The head of the sheet: topic, day and hour, venue, format, trainer; what is not known is left out."""
    hours = "–".join(f"{each:%H:%M}" for each in (seminar.starts, seminar.ends) if each)
    day = ", ".join(part for part in (long_date(seminar.on, voice.first), hours) if part)
    told: tuple[tuple[Sentence, str], ...] = (
        (TOPIC, seminar.title),
        (WHEN, day),
        (VENUE, seminar.place),
        (FORMAT, voice.word(FORMATS[seminar.format])),
        (TRAINER, seminar.trainers),
    )
    return tuple((voice.line(label), value) for label, value in told if value)


def foot(voice: Voice, lines: Sequence[AttendanceLine]) -> tuple[str, ...]:
    """How many came; lines for a hand while nobody has marked the sheet."""
    came = [line.came for line in lines]
    if not any(each is not None for each in came):
        return voice.each(lambda _: CAME.fill(present=HAND, absent=HAND))
    notes = voice.each(lambda _: CAME.fill(present=came.count(True), absent=came.count(False)))
    unmarked = came.count(None)
    return (*notes, *(voice.each(lambda _: UNMARKED.fill(count=unmarked)) if unmarked else ()))
