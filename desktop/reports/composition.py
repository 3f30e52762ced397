"""Compositions of commissions for publication, without telephones of people; badges, eight on a page."""

from desktop.domain.faults import Refusal
from desktop.domain.lines import MemberLine, PrecinctLine
from desktop.domain.people import POSTS
from desktop.domain.precincts import PrecinctKind, split_number
from desktop.reports.document import NBSP, Cells, Column, Heading, Signature
from desktop.reports.frame import NO_ROWS, Frame
from desktop.reports.heads import FULL_NAME, POST, ROW_NUMBER
from desktop.reports.meetings import frames
from desktop.reports.prose import Badge, Badges, Block, Paragraph, Prose, Table
from desktop.reports.scope import chosen, itself, place
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET, BADGE_SHEET = text("Report", "Compositions"), text("Report", "Badges")
TITLE = text("Report", "COMPOSITIONS OF PRECINCT COMMISSIONS")
BADGE_TITLE = text("Report", "Badges of members")
OF_PRECINCT = text("Report", "Precinct commission № {no}")
ADDRESS = text("Report", "Address: {address}")
PHONE = text("Report", "Phone of the precinct: {phone}")
HOURS = text("Report", "Hours of voting: {opens} – {closes}")
CLOSED = text("Report", "Closed precinct: address, phone and names are not published.")
VACANT = text("Report", "Vacant seats: {n}")
IDLE = text("Report", "Precinct № {no} does not work in this campaign: {resolution}.")
PROPOSED = text("Report", "Proposed by")
BADGE_OF = text("Report", "Precinct № {no}")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """For the newspaper: each commission with address, its own phone, hours and people; ``only`` a precinct or okrug.

    Telephones of people never stand here. A closed precinct is named without address, phone and people (practice).
    ``Refusal`` without a precinct.
    """
    return tuple(publication(reader, paper, choice) for paper in frames(reader, choice, language))


def publication(reader: Reader, paper: Frame, choice: Choice) -> Prose:
    """The text in one language."""
    voice = paper.voice
    rows = chosen(reader, reader.stream("precincts", None, voice.first), choice.only, itself)
    rows.sort(key=lambda row: split_number(row.data.number))
    blocks: list[Block] = []
    for row in rows:
        if row.data.works:
            blocks += commission(reader, paper, row)
    if not blocks:
        raise Refusal(NO_ROWS)
    idle = [row.data for row in rows if not row.data.works]
    notes = [voice.word(IDLE.fill(no=line.number, resolution=line.resolution)) for line in idle]
    office = paper.offices[0]
    return Prose(
        name="composition",
        sheet=voice.word(SHEET),
        headings=(Heading(voice.word(TITLE), (office.commission, office.campaign)),),
        blocks=tuple(blocks),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=voice.first,
        notes=tuple(notes),
        signatures=(Signature(paper.signatures()[0].post, paper.chair),),
    )


def commission(reader: Reader, paper: Frame, row: Row[PrecinctLine]) -> list[Block]:
    """One commission: where it sits, its hours, its people by post and the seats that are vacant."""
    voice, line = paper.voice, row.data
    blocks: list[Block] = [Paragraph(voice.word(OF_PRECINCT.fill(no=line.number)), "strong")]
    hours = voice.word(HOURS.fill(opens=f"{line.opens:%H:%M}", closes=f"{line.closes:%H:%M}"))
    if line.kind is PrecinctKind.SPECIAL:
        return [*blocks, Paragraph(voice.word(CLOSED), "item"), Paragraph(hours, "item")]
    address = ", ".join(part for part in (place(line), line.address) if part)
    said = [voice.word(ADDRESS.fill(address=address)) if address else ""]
    said += [voice.word(PHONE.fill(phone=line.phone)) if line.phone else "", hours]
    blocks += [Paragraph(words, "item") for words in said if words]
    people: list[MemberLine] = [each.data for each in reader.members_of(row.id, voice.first)]
    cells: list[Cells] = [
        (at, voice.word(POSTS[each.post]), each.full_name, each.nominated_by) for at, each in enumerate(people, 1)
    ]
    if cells:
        columns = (
            Column("n", voice.word(ROW_NUMBER), "number"),
            Column("post", voice.word(POST)),
            Column("name", voice.word(FULL_NAME), width=70),
            Column("by", voice.word(PROPOSED)),
        )
        blocks.append(Table(columns, tuple(cells)))
    if line.vacancies:
        blocks.append(Paragraph(voice.word(VACANT.fill(n=line.vacancies)), "item"))
    return blocks


def badges(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """Badges of members, eight on a page; ``only`` names a precinct, an okrug, or one member by id."""
    return tuple(cards(reader, paper, choice) for paper in frames(reader, choice, language)[:1])


def cards(reader: Reader, paper: Frame, choice: Choice) -> Prose:
    """The badges: commission above, name large, post and precinct below."""
    voice, office = paper.voice, paper.offices[0]
    members: list[Row[MemberLine]] = list(reader.stream("members", Question(order="precinct_number"), voice.first))
    wanted = choice.only.strip()
    if wanted and not any(wanted in (row.id.hex, str(row.id)) for row in members):
        places = {row.id for row in chosen(reader, reader.stream("precincts", None, voice.first), wanted, itself)}
        members = [row for row in members if row.data.participation_id in places]
    elif wanted:
        members = [row for row in members if wanted in (row.id.hex, str(row.id))]
    if not members:
        raise Refusal(NO_ROWS)
    made: list[Badge] = []
    for row in members:
        line = row.data
        at = voice.word(BADGE_OF.fill(no=line.precinct_number)) if line.precinct_number else ""
        name = f"{line.surname}\n{line.given_name}{NBSP}{line.patronymic}".strip()
        made.append(
            Badge(office.commission, name.replace("\n", " "), tuple(filter(None, (voice.word(POSTS[line.post]), at))))
        )
    return Prose(
        name="badges",
        sheet=voice.word(BADGE_SHEET),
        headings=(),
        blocks=(Badges(tuple(made)),),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=voice.first,
    )
