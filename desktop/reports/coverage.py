"""Coverage of training for the region (one row an okrug), and inside the office the names of those missing."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.dates import long_date
from desktop.domain.kazakh import sort_key
from desktop.domain.lines import SeminarLine
from desktop.domain.people import POSTS
from desktop.domain.training import AUDIENCES, Format
from desktop.domain.training_lines import CoverageLine
from desktop.reports.document import Cells, Column, Document, Figure, Group
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, OKRUG, PHONE, POST, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Language, Sentence, counted, text

if TYPE_CHECKING:
    from desktop.storage.questions import Row

SHEET = text("Report", "Coverage of training")
TITLE = text("Report", "INFORMATION ON THE TRAINING OF MEMBERS OF REFERENDUM COMMISSIONS")
MISSING_SHEET = text("Report", "Not trained")
MISSING_TITLE = text("Report", "MEMBERS WHO WERE NOT TRAINED")
OWN = text("Report", "territorial commission")
COMMISSIONS = text("Report", "Commissions")
MEMBERS = text("Report", "Members")
SEMINARS = text("Report", "Seminars")
ONLINE = text("Report", "of them online")
OFFLINE = text("Report", "of them in halls")
DISTANCE = text("Report", "of them distance and mixed")
TRAINED = text("Report", "Trained")
SHARE = text("Report", "Coverage, %")
ENTRY = text("Report", "Entry test, average, %")
EXIT = text("Report", "Exit test, average, %")
CERTIFICATES = text("Report", "Certificates")
AWAY = text("Report", "Not trained")
REASON = text("Report", "Reason")
NEXT = text("Report", "Next group")
IN_ALL = text("Report", "{commissions}, {members}; {seminars} held by {date}.")
PARTS = text("Report", "Coverage: {trained} of {members} members, {share} %. A member counts once, however often.")
GUESTS = text("Report", "Beside members took part: {guests}.")
TWICE = text("Report", "{n} sit in two commissions and are counted once in the coverage.")
ROOMS = text("Report", "Online: {rooms}, {people} before them.")
COUNT_COMMISSIONS = counted("Report", "%n commissions", "", 0)
COUNT_MEMBERS = counted("Report", "%n members", "", 0)
COUNT_SEMINARS = counted("Report", "%n seminars", "", 0)
COUNT_PEOPLE = counted("Report", "%n people", "", 0)
COUNT_ROOMS = counted("Report", "%n connections", "", 0)
FIGURE_TRAINED = text("Report", "members trained")
FIGURE_SEMINARS = text("Report", "seminars held")
FIGURE_AWAY = text("Report", "members not trained")
IN_PRECINCT = text("Report", "Precinct № {no}, {okrug}")
TENTH = Decimal("0.1")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """One row an okrug and one for our own commission, landscape. Columns: facts.md 6.11, proposed, no official form.

    Totals of people count a person once; a seminar stands in the row of every okrug whose members were on its list.
    """
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = reader.coverage(choice.day, voice.first)
    refuse_empty(rows)
    held = seminars_held(reader, choice, voice)
    groups = by_okrug([row.data for row in rows])
    cells = [cells_of(voice, at, okrug, lines, held) for at, (okrug, lines) in enumerate(groups, 1)]
    everybody, trained = together(row.data for row in rows)
    return (
        usual(
            paper,
            "coverage",
            voice.word(SHEET),
            TITLE,
            columns(voice),
            cells,
            landscape=True,
            figures=(
                Figure(voice.word(FIGURE_TRAINED), len(trained)),
                Figure(voice.word(FIGURE_AWAY), len(everybody) - len(trained)),
                Figure(voice.word(FIGURE_SEMINARS), len(held)),
            ),
            notes=notes(reader, paper, [row.data for row in rows], held),
            approvals=paper.approvals(),
        ),
    )


def columns(voice: Voice) -> tuple[Column, ...]:
    """The columns for the region; those that can be added up are."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("okrug", voice.head(OKRUG), width=36),
        Column("commissions", voice.head(COMMISSIONS), "whole", total=True),
        Column("members", voice.head(MEMBERS), "whole", total=True),
        Column("seminars", voice.head(SEMINARS), "whole"),
        Column("online", voice.head(ONLINE), "whole"),
        Column("offline", voice.head(OFFLINE), "whole"),
        Column("distance", voice.head(DISTANCE), "whole"),
        Column("trained", voice.head(TRAINED), "whole", total=True),
        Column("share", voice.head(SHARE), "share"),
        Column("entry", voice.head(ENTRY), "share"),
        Column("exit", voice.head(EXIT), "share"),
        Column("certificates", voice.head(CERTIFICATES), "whole", total=True),
        Column("away", voice.head(AWAY), "whole", total=True),
    )


def seminars_held(reader: Reader, choice: Choice, voice: Voice) -> dict[UUID, SeminarLine]:
    """The seminars of the campaign up to the paper's day to which somebody came, by the sheet or by phone."""
    rows: list[Row[SeminarLine]] = reader.rows("seminars", list(reader.ids("seminars")), voice.first)
    held = [row for row in rows if row.data.on <= choice.day]
    return {row.id: row.data for row in held if row.data.took_part or row.data.told_present}


def by_okrug(lines: Iterable[CoverageLine]) -> list[tuple[str | None, list[CoverageLine]]]:
    """Our own commission first (None), then okrugs in Kazakh order, what lies outside any last."""
    own: list[CoverageLine] = []
    okrugs: dict[str, list[CoverageLine]] = {}
    for line in lines:
        if line.precinct_number:
            okrugs.setdefault(line.okrug, []).append(line)
        else:
            own.append(line)
    named = sorted(okrugs.items(), key=lambda group: (not group[0], sort_key(group[0])))
    return [*([(None, own)] if own else []), *named]


def together(lines: Iterable[CoverageLine]) -> tuple[frozenset[UUID], frozenset[UUID]]:
    """All people of some commissions and those trained among them, each once."""
    held = list(lines)
    everybody = frozenset[UUID]().union(*(line.people for line in held))
    return everybody, frozenset[UUID]().union(*(line.trained_people for line in held))


def cells_of(
    voice: Voice, at: int, okrug: str | None, lines: Sequence[CoverageLine], held: dict[UUID, SeminarLine]
) -> Cells:
    """One okrug."""
    everybody, trained = together(lines)
    own = [held[each] for each in frozenset[UUID]().union(*(line.seminars for line in lines)) if each in held]
    formats = [each.format for each in own]
    return (
        at,
        voice.word(OWN) if okrug is None else okrug or "–",
        len(lines),
        len(everybody),
        len(own),
        formats.count(Format.ONLINE),
        formats.count(Format.OFFLINE),
        formats.count(Format.DISTANCE) + formats.count(Format.MIXED),
        len(trained),
        part(len(trained), len(everybody)),
        mean([line.entry_average for line in lines]),
        mean([line.exit_average for line in lines]),
        sum(line.certificates for line in lines),
        len(everybody) - len(trained),
    )


def part(some: int, whole: int) -> Decimal | None:
    """A part of one as a cell, to a tenth of a hundredth; nothing where there is no whole."""
    return None if not whole else (Decimal(some * 100) / whole).quantize(TENTH) / 100


def mean(averages: Iterable[float | None]) -> Decimal | None:
    """The mean of the commissions' averages as a part of one; nothing where nobody was tested."""
    known = [each for each in averages if each is not None]
    return None if not known else Decimal(sum(known) / len(known)).quantize(TENTH) / 100


def notes(
    reader: Reader, paper: Frame, lines: Sequence[CoverageLine], held: dict[UUID, SeminarLine]
) -> tuple[str, ...]:
    """The same in sentences, as the region reads them out; who else took part."""
    voice = paper.voice
    everybody, trained = together(lines)
    share = f"{part(len(trained), len(everybody)) or 0:.1%}".rstrip("%").replace(".", ",")

    def counts(language: Language) -> Sentence:
        day = long_date(paper.choice.day, language, "until")
        return IN_ALL.fill(
            commissions=COUNT_COMMISSIONS.of(len(lines)),
            members=COUNT_MEMBERS.of(len(everybody)),
            seminars=COUNT_SEMINARS.of(len(held)),
            date=day,
        )

    said = [*voice.each(counts)]
    said += voice.each(lambda _: PARTS.fill(trained=len(trained), members=len(everybody), share=share))
    rooms, online = sum(each.rooms for each in held.values()), sum(each.online for each in held.values())
    if rooms:
        words = ROOMS.fill(rooms=COUNT_ROOMS.of(rooms), people=COUNT_PEOPLE.of(online))
        said += voice.each(lambda _: words)
    guests = reader.audience_counts()
    for each in voice.languages if guests else ():
        listed = ", ".join(f"{voice.say(AUDIENCES[kind], each)} – {count}" for kind, count in guests.items())
        said.append(voice.say(GUESTS.fill(guests=listed), each))
    twice = sum(line.members for line in lines) - len(everybody)
    if twice:
        said += voice.each(lambda _: TWICE.fill(n=COUNT_PEOPLE.of(twice)))
    return tuple(said)


def missing(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """By commission the names of those not trained, with phone, reason and next group; stays in the office."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = [row.data for row in reader.coverage(choice.day, voice.first) if row.data.missing]
    refuse_empty(rows)
    cells: list[Cells] = []
    body: list[Cells | Group] = []
    for line in rows:
        title = IN_PRECINCT.fill(no=number(line.precinct_number), okrug=line.okrug) if line.precinct_number else OWN
        body.append(Group(voice.word(title)))
        for each in line.missing:
            row: Cells = (
                len(cells) + 1, each.full_name, voice.word(POSTS[each.post]), each.phone, each.reason, each.next_on,
            )  # fmt: skip
            cells.append(row)
            body.append(row)
    return (
        usual(
            paper,
            "missing",
            voice.word(MISSING_SHEET),
            MISSING_TITLE,
            (
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("full_name", voice.head(FULL_NAME), width=60),
                Column("post", voice.head(POST)),
                Column("phone", voice.head(PHONE)),
                Column("reason", voice.head(REASON), width=30),
                Column("next_on", voice.head(NEXT), "day"),
            ),
            cells,
            body=body,
        ),
    )
