"""Budget execution: what was planned, received, obligated and spent, what is left; what the shortage will cost."""

from itertools import groupby

from desktop.domain.money import PURPOSES, in_tenge
from desktop.domain.supply_lines import BudgetLine
from desktop.reports.document import Cells, Column, Document, Group, added
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.purchase import cost_of_buying
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Budget execution")
TITLE = text("Report", "EXECUTION OF THE BUDGET, TENGE")
LINE = text("Report", "Budget line")
ABOUT = text("Report", "Item, precinct, building")
SOURCE = text("Report", "Source")
PLANNED = text("Report", "Planned")
RECEIVED = text("Report", "Money received")
OBLIGATED = text("Report", "Obligated")
SPENT = text("Report", "Spent")
VARIANCE = text("Report", "Planned less spent")
DOCUMENT = text("Report", "Document")
PRECINCT_NO = text("Report", "precinct № {no}")
ABOVE = text("Report", "Spent above the plan: {lines}.")
COST = text("Report", "What the shortage of equipment will cost by the prices entered: {sum} tenge.")
REST = text("Report", "Buying what is short after surpluses are brought over will cost {sum} tenge.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The execution, landscape, grouped by purpose; ``Refusal`` without a line."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[BudgetLine] = [row.data for row in reader.stream("budget", Question(order="purpose"), voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("title", voice.head(LINE)),
        Column("about", voice.head(ABOUT)),
        Column("source", voice.head(SOURCE)),
        Column("planned", voice.head(PLANNED), "money", total=True),
        Column("received", voice.head(RECEIVED), "money", total=True),
        Column("obligated", voice.head(OBLIGATED), "money", total=True),
        Column("spent", voice.head(SPENT), "money", total=True),
        Column("variance", voice.head(VARIANCE), "money", total=True),
        Column("document", voice.head(DOCUMENT)),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for purpose, found in groupby(lines, key=lambda line: line.purpose):
        first = len(cells)
        cells += [cells_of(voice, first + at, line) for at, line in enumerate(found, 1)]
        body += [Group(voice.word(PURPOSES[purpose]), added(columns, cells[first:])), *cells[first:]]
    over = [line.title for line in lines if line.variance < 0]
    cost = shortage_cost(reader)
    notes = voice.each(lambda _: ABOVE.fill(lines="; ".join(over))) if over else ()
    if cost:
        notes += voice.each(lambda _: COST.fill(sum=in_tenge(cost)))
        notes += voice.each(lambda _: REST.fill(sum=in_tenge(cost_of_buying(reader))))
    return (
        usual(
            paper, "budget", voice.word(SHEET), TITLE, columns, cells,
            body=body, landscape=True, approvals=paper.approvals(), notes=notes,
        ),
    )  # fmt: skip


def cells_of(voice: Voice, at: int, line: BudgetLine) -> Cells:
    """One line of the budget."""
    precinct = voice.word(PRECINCT_NO.fill(no=line.precinct_number)) if line.precinct_number else ""
    about = ", ".join(part for part in (line.item, precinct, line.building) if part)
    return (
        at, line.title, about, line.source, tenge(line.planned), tenge(line.received), tenge(line.obligated),
        tenge(line.spent), tenge(line.variance), line.document,
    )  # fmt: skip


def shortage_cost(reader: Reader) -> int:
    """What every shortage comes to by the prices there are, in tiyn."""
    prices = reader.prices()
    short = reader.stream("equipment", Question(filters=(("short", "yes"),)), "kk")
    return sum(row.data.short * prices.get(row.data.item_id, 0) for row in short)
