"""Small sheets written in a test, and the district that takes them in."""

import json
from datetime import date
from pathlib import Path

from desktop.exchange.book import Book, Grid, Merge
from desktop.exchange.child import parts
from desktop.exchange.examination import Examination
from desktop.exchange.examine import examine
from desktop.exchange.register import KnownPrecinct, Named, Register
from desktop.exchange.sheets import add

DATA = Path(__file__).parent.parent / "data" / "open"
TODAY = date(2026, 3, 10)
ITEMS = (
    Named("BOOTH", "жасырын дауыс беруге арналған кабина", "кабина для тайного голосования"),
    Named("BOX_ST", "стационарлық жәшік", "стационарный ящик (урна), прозрачный"),
    Named("SAFE", "сейф", "сейф"),
    Named("STAND_IN", "ішкі ақпараттық стенд", "внутренний информационный стенд"),
    Named("STAND_OUT", "сыртқы ақпараттық стенд", "наружный информационный стенд"),
)


def register() -> Register:
    """Otyrar district of the twelve workbooks."""
    known = json.loads((DATA / "context.json").read_text(encoding="utf-8"))
    precincts = [
        KnownPrecinct(str(each["number"]), each["okrug"], each["settlement"], each["kind"])
        for each in known["precincts"]
    ]
    return Register(
        district=known["district"],
        phone_area_code=known["phone_area_code"],
        voting_day=date.fromisoformat(known["voting_day"]),
        okrugs=tuple(Named(f"OKRUG-{place}", each["kk"], each["ru"]) for place, each in enumerate(known["okrugs"])),
        precincts={each.number: each for each in precincts},
        items=ITEMS,
        territories=(Named("KZ-TUR-OTYRAR", "Отырар ауданы", "Отырарский район"),),
    )


def book(*rows, merges=(), title="Лист1", notes=(), **behind) -> Book:
    """A workbook of one sheet; None is an empty cell."""
    cells = {
        number: {column: value for column, value in enumerate(row, 1) if value is not None}
        for number, row in enumerate(rows, 1)
        if any(value is not None for value in row)
    }
    return Book("тізім.xlsx", [Grid(title, rows=cells, merges=tuple(Merge(*each) for each in merges), **behind)], notes)


def read(*rows, kind=None, **behind) -> Examination:
    """What the importer understands of such a sheet."""
    return examine(book(*rows, **behind), register(), kind, TODAY)


def told(examination: Examination) -> set[tuple[int, str | None, str]]:
    """Row, field and code of everything told."""
    return {(each.row, each.field, each.code) for each in examination.problems}


def values(examination: Examination, *names: str) -> list[tuple]:
    """Fields of all records, row by row."""
    return [tuple(record.fields.get(name) for name in names) for record in examination.records]


def in_process(path: Path) -> Book:
    """A file read by the reading process's own code, here: the same parts, without the cost of a process."""
    made = Book(path.name, [])
    for part in parts(path):
        add(made, part)
    return made
