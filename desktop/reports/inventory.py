"""The inventory, entry by entry, and the sheet on which a stocktake is written by hand."""

from itertools import groupby

from desktop.domain.equipment import CONDITIONS, HOLDERS
from desktop.domain.supplies import StockLine
from desktop.reports.document import Cells, Column, Document, Figure, Group, added
from desktop.reports.frame import frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Inventory")
TITLE = text("Report", "INVENTORY LIST OF EQUIPMENT")
TAKE_SHEET = text("Report", "Stocktake sheet")
TAKE_TITLE = text("Report", "STOCKTAKE SHEET")
ITEM = text("Report", "Name")
NUMBERS = text("Report", "Inventory №, serial №")
UNIT = text("Report", "Unit")
BOOKS = text("Report", "By the books")
COUNTED = text("Report", "Counted")
DIFFERS = text("Report", "Difference")
CONDITION = text("Report", "Condition")
HOLDER = text("Report", "On the balance of")
PRICE = text("Report", "Price, tenge")
NOTE = text("Report", "Note")
THINGS = text("Report", "things in all")
NOWHERE = text("Report", "Place unknown")
ASTRAY = text("Report", "permanent place: {home}")
LENT = text("Report", "lent until {date}")
NOTHING = text("Report", "No things are entered yet.")
FEW = 9
"""Millimetres of a row in which a hand writes."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The inventory, landscape, grouped by place. Form: facts.md 6.9."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    columns = (
        *common(voice),
        Column("quantity", voice.head(BOOKS), "whole", total=True),
        Column("condition", voice.head(CONDITION)),
        Column("holder", voice.head(HOLDER)),
        Column("price", voice.head(PRICE), "money"),
        Column("note", voice.head(NOTE)),
    )
    return listed(reader, choice, language, columns, sheet=False)


def stocktake(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The sheet of a stocktake: the books beside empty cells for what is counted. Form: facts.md 6.9."""
    voice = frame(reader, choice, language).voice
    columns = (
        *common(voice),
        Column("quantity", voice.head(BOOKS), "whole", total=True),
        Column("counted", voice.head(COUNTED), width=20),
        Column("differs", voice.head(DIFFERS), width=20),
        Column("condition", voice.head(CONDITION)),
        Column("note", voice.head(NOTE), width=40),
    )
    return listed(reader, choice, language, columns, sheet=True)


def common(voice: Voice) -> tuple[Column, ...]:
    """What both papers begin with."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("item", voice.head(ITEM)),
        Column("numbers", voice.head(NUMBERS)),
        Column("unit", voice.head(UNIT)),
    )


def listed(
    reader: Reader, choice: Choice, language: ReportLanguage, columns: tuple[Column, ...], *, sheet: bool
) -> tuple[Document, ...]:
    """The entries grouped by where they lie; ``only`` is a precinct's number or words of a place."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    wanted = choice.only.strip().removeprefix("№").strip().casefold()
    found = [row for row in reader.stream("stock", None, voice.first) if not wanted or meant(row, wanted)]
    body: list[Cells | Group] = []
    rows: list[Cells] = []
    for where, of_place in groupby(found, key=lambda row: row.data.where):
        cells = [cells_of(voice, len(rows) + at, row.data, sheet=sheet) for at, row in enumerate(of_place, 1)]
        body += [Group(where or voice.word(NOWHERE), added(columns, cells)), *cells]
        rows += cells
    return (
        usual(
            paper,
            "stocktake" if sheet else "inventory",
            voice.word(TAKE_SHEET if sheet else SHEET),
            TAKE_TITLE if sheet else TITLE,
            columns,
            rows,
            body=body,
            landscape=True,
            row_height=FEW if sheet else 0,
            notes=() if found else voice.each(lambda _: NOTHING),
            figures=(Figure(voice.head(THINGS), sum(row.data.quantity for row in found)),),
        ),
    )


def meant(row: Row[StockLine], wanted: str) -> bool:
    """Whether an entry lies where somebody asks for."""
    line = row.data
    return wanted in (line.precinct_number.casefold(), row.id.hex, str(line.spot_id)) or (
        line.place_id is not None and wanted in line.where.casefold()
    )


def cells_of(voice: Voice, at: int, line: StockLine, *, sheet: bool) -> Cells:
    """One entry."""
    numbers = ", ".join(part for part in (line.inventory_number, line.serial_number) if part)
    condition = voice.word(CONDITIONS[line.condition])
    if sheet:
        return at, line.item, numbers, line.unit, line.quantity, "", "", condition, ""
    holder = ", ".join(part for part in (line.holder and voice.word(HOLDERS[line.holder]), line.holder_name) if part)
    said = [line.note]
    if line.astray and line.home:
        said.append(voice.word(ASTRAY.fill(home=line.home)))
    if line.lent_until:
        said.append(voice.word(LENT.fill(date=f"{line.lent_until:%d.%m.%Y}")))
    note = "; ".join(part for part in said if part)
    return at, line.item, numbers, line.unit, line.quantity, condition, holder, tenge(line.price), note
