"""The equipment shortage: item by item, which precincts need more than they have in good condition."""

from itertools import groupby

from desktop.domain.lines import EquipmentLine
from desktop.reports.document import Cells, Column, Document, Figure, Group, added
from desktop.reports.frame import TOTAL, frame
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.needs import WHY, reason
from desktop.reports.scope import chosen, idle_notes, itself, number
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Shortage")
TITLE = text("Report", "EQUIPMENT SHORTAGE OF PRECINCTS")
ITEM = text("Report", "{item}, {unit}")
NEED = text("Report", "Need")
GOOD = text("Report", "Have (good)")
SHORT = text("Report", "Short")
KINDS = text("Report", "kinds of items")
PLACES = text("Report", "precincts with a shortage")
PIECES = text("Report", "pieces short")
ONLY_SHORT = text("Report", "Only precincts with a shortage are listed; damaged items do not cover a need.")
NOTHING = text("Report", "Nothing is short: every need that is entered is covered.")
QUESTION = Question(order="item_key", filters=(("short", "yes"),))


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The shortage, portrait, grouped by item. Form: practice.md 5, paper 15."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    precincts = chosen(reader, reader.stream("precincts", None, voice.first), choice.only, itself)
    places = {row.id for row in precincts}
    stock = reader.stream("equipment", QUESTION, voice.first)
    lines: list[EquipmentLine] = [row.data for row in stock if row.data.participation_id in places]
    reasons = {
        (need.participation_id, need.item_id): reason(need, voice.word(need.why))
        for need in reader.needs(voice.first, "", {})
        if need.shortage
    }
    columns = columns_of(voice)
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for (item, unit), found in groupby(lines, key=lambda line: (line.item, line.unit)):
        first = len(cells)
        cells += [
            cells_of(first + at, line, reasons.get((line.participation_id, line.item_id), ""))
            for at, line in enumerate(found, 1)
        ]
        title = voice.word(ITEM.fill(item=item, unit=unit))
        body += [Group(title, added(columns, cells[first:])), *cells[first:]]
    return (
        Document(
            name="shortage",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE),
            columns=columns,
            rows=body,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            approvals=paper.approvals(),
            places=paper.places(),
            figures=(
                Figure(voice.head(KINDS), len({line.item_id for line in lines})),
                Figure(voice.head(PLACES), len({line.participation_id for line in lines})),
                Figure(voice.head(PIECES), sum(line.short for line in lines)),
            ),
            total_words=voice.line(TOTAL),
            totals=added(columns, cells),
            notes=(
                *voice.each(lambda _: ONLY_SHORT if lines else NOTHING),
                *idle_notes(voice, [row.data for row in precincts if not row.data.works]),
            ),
            signatures=paper.signatures(),
        ),
    )


def columns_of(voice: Voice) -> tuple[Column, ...]:
    """The columns: which precinct, what it needs, what is there and good, what is missing."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("okrug", voice.head(OKRUG)),
        Column("required", voice.head(NEED), "whole", total=True),
        Column("good", voice.head(GOOD), "whole", total=True),
        Column("short", voice.head(SHORT), "whole", total=True, alarm=True),
        Column("why", voice.head(WHY), width=70),
    )


def cells_of(at: int, line: EquipmentLine, why: str) -> Cells:
    """One item at one precinct, and the sentence behind its need."""
    return at, number(line.precinct_number), line.okrug, line.required, line.good, line.short, why
