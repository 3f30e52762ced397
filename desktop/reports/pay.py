"""Timesheets of commissions, and the pay list with blank columns for what only the accountant may know."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import groupby
from uuid import UUID

from desktop.domain.money import in_tenge
from desktop.domain.pay import HOUR, in_cell
from desktop.domain.people import POSTS, Post
from desktop.domain.supply_lines import WorkerLine
from desktop.reports.document import Cell, Cells, Column, Document, Group, Heading, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, POST, ROW_NUMBER
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.storage.reading.pay import span_of
from desktop.text import text

SHEET = text("Report", "Timesheet")
TITLE = text("Report", "TIMESHEET")
PAY_SHEET = text("Report", "Pay list")
PAY_TITLE = text("Report", "PAY LIST")
PRECINCT = text("Report", "Precinct commission № {no}")
HOURS = text("Report", "Hours")
NIGHT = text("Report", "of them at night")
OFF = text("Report", "on days off")
SUM = text("Report", "Sum, tenge")
IIN = text("Report", "IIN")
ACCOUNT = text("Report", "Account number")
SIGNED = text("Report", "Signature")
LEGEND = text("Report", "8/2: eight hours, two of them at night; *: a day off.")
BY_RATES = text("Report", "Rates of an hour as the commission entered them: {rates}.")
UNRATED = text("Report", "Posts without a rate have no sum: {posts}.")
SEALED = text("Report", "Holds personal data: for the accountant alone, destroyed when the pay is paid.")
RATE = text("Report", "{post} – {sum} tenge")
ACCOUNTANT = text("Report", "Accountant")
AT_ONCE = 16
"""Days side by side on a landscape page; a longer span goes on the next."""

Numbers = Mapping[UUID, tuple[str, str]]
"""IIN and account number by person, as somebody with the right to them handed over."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A timesheet for each commission with hours, landscape. ``only`` is a precinct's number."""
    paper = frame(reader, choice, language)
    documents: list[Document] = []
    for precinct, rows in commissions(reader, choice.only):
        days = sorted({day for row in rows for day in row.data.days})
        parts = [days[at : at + AT_ONCE] for at in range(0, len(days), AT_ONCE)]
        documents += [sheet(paper, precinct, rows, part, at) for at, part in enumerate(parts, 1)]
    refuse_empty(documents)
    return tuple(documents)


def commissions(reader: Reader, only: str) -> list[tuple[str, list[Row[WorkerLine]]]]:
    """Members with hours, commission by commission; our own stands under an empty number."""
    wanted = only.strip().removeprefix("№").strip()
    rows = [row for row in reader.workers(span_of(reader.office("kk"))) if row.data.days]
    made = [(number, list(found)) for number, found in groupby(rows, key=lambda row: row.data.precinct_number)]
    return [(number, found) for number, found in made if not wanted or number == wanted]


def named(voice: Voice, paper: Frame, precinct: str) -> tuple[str, ...]:
    """The commission in each language."""
    if precinct:
        return voice.each(lambda _: PRECINCT.fill(no=precinct))
    return tuple(office.commission for office in paper.offices)


def sheet(paper: Frame, precinct: str, rows: list[Row[WorkerLine]], days: list[date], part: int) -> Document:
    """One commission, some days side by side."""
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME)),
        Column("post", voice.head(POST)),
        *(Column(f"{day:%m%d}", f"{day:%d.%m}", align="center", upright=True) for day in days),
        Column("hours", voice.head(HOURS), "words", align="right"),
        Column("night", voice.head(NIGHT), "words", align="right", upright=True),
        Column("off", voice.head(OFF), "words", align="right", upright=True),
    )
    cells: list[Cells] = []
    for at, row in enumerate(rows, 1):
        line = row.data
        mine = [line.days[day] for day in days if day in line.days]
        marks: list[Cell] = [in_cell(line.days.get(day)) for day in days]
        sums = (
            sum(each.minutes for each in mine),
            sum(each.night for each in mine),
            sum(each.minutes for each in mine if each.day_off),
        )
        cells.append((at, line.full_name, voice.word(POSTS[line.post]), *marks, *map(hours, sums)))
    titles = voice.each(lambda _: TITLE)
    under = named(voice, paper, precinct)
    span = f"{days[0]:%d.%m.%Y} – {days[-1]:%d.%m.%Y}"
    return usual(
        paper,
        "timesheet",
        f"{voice.word(SHEET)} {precinct or '0'} ({part})",
        TITLE,
        columns,
        cells,
        headings=tuple(Heading(title, (who, span)) for title, who in zip(titles, under, strict=True)),
        landscape=True,
        notes=voice.each(lambda _: LEGEND),
        signatures=(Signature(voice.head(POSTS[Post.CHAIR])), Signature(voice.head(POSTS[Post.SECRETARY]))),
    )


def hours(minutes: int) -> str:
    """Minutes as hours, nothing for none."""
    return f"{(Decimal(minutes) / HOUR).quantize(Decimal('0.01')).normalize():f}".replace(".", ",") if minutes else ""


def pay_list(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The pay list, landscape, IIN and account left blank for the hand."""
    return filled(reader, choice, language, {})


def filled(reader: Reader, choice: Choice, language: ReportLanguage, numbers: Numbers) -> tuple[Document, ...]:
    """The pay list with the sealed numbers that somebody with the right to them hands over."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    groups = commissions(reader, choice.only)
    refuse_empty(groups)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME)),
        Column("post", voice.head(POST)),
        Column("hours", voice.head(HOURS), "words", align="right"),
        Column("off", voice.head(OFF), "words", align="right"),
        Column("night", voice.head(NIGHT), "words", align="right"),
        Column("sum", voice.head(SUM), "money", total=True),
        Column("iin", voice.head(IIN), width=28),
        Column("account", voice.head(ACCOUNT), width=42),
        Column("signature", voice.head(SIGNED), width=26),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    posts: set[Post] = set()
    for precinct, rows in groups:
        mine: list[Cells] = []
        for row in rows:
            line = row.data
            posts |= {line.post} if line.due is None else set()
            worked = list(line.days.values())
            iin, account = numbers.get(line.person_id, ("", ""))
            mine.append(
                (
                    len(cells) + len(mine) + 1, line.full_name, voice.word(POSTS[line.post]), hours(line.minutes),
                    hours(sum(day.minutes for day in worked if day.day_off)),
                    hours(sum(day.night for day in worked)), tenge(line.due), iin or None, account or None, None,
                )
            )  # fmt: skip
        body += [Group(named(voice, paper, precinct)[0]), *mine]
        cells += mine
    rates = "; ".join(
        voice.word(RATE.fill(post=POSTS[post], sum=in_tenge(row.data.hourly))) for post, row in reader.rates().items()
    )
    notes = voice.each(lambda _: BY_RATES.fill(rates=rates)) if rates else ()
    if posts:
        listed = ", ".join(voice.word(POSTS[post]) for post in Post if post in posts)
        notes += voice.each(lambda _: UNRATED.fill(posts=listed))
    notes += voice.each(lambda _: SEALED)
    return (
        usual(
            paper, "pay", voice.word(PAY_SHEET), PAY_TITLE, columns, cells, body=body, landscape=True,
            approvals=paper.approvals(), notes=notes, row_height=8,
            signatures=(*paper.signatures(), Signature(voice.head(ACCOUNTANT))),
        ),
    )  # fmt: skip
