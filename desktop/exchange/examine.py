"""From a foreign workbook to records: the right sheet, its head, its columns, its rows; nothing is written anywhere."""

from collections.abc import Iterator, Mapping
from datetime import date

from desktop.domain.names import KAZAKH
from desktop.domain.readings import words
from desktop.exchange import attendance, equipment, members, precincts, scores
from desktop.exchange.book import Book, Grid, column_number, letters
from desktop.exchange.columns import Columns, headless
from desktop.exchange.examination import Examination, IgnoredRow, Kind, Record
from desktop.exchange.fields import REQUIRED
from desktop.exchange.items import Items
from desktop.exchange.joining import joined, name_of
from desktop.exchange.labels import label_of
from desktop.exchange.layout import Layout, find
from desktop.exchange.limits import BATCH, Progress
from desktop.exchange.okrugs import Okrugs
from desktop.exchange.problems import Findings
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.register import Register
from desktop.exchange.rows import DataRow, Rows
from desktop.exchange.table import Table
from desktop.exchange.templates import LISTS
from desktop.exchange.wide import PERSONAL, POST_COLUMN, PRECINCT_COLUMN, seats, turned
from desktop.text import Language, text

NAMED = 5
"""Cells that are named one by one."""
UNDERSTOOD = text("Import", "Row {step} of {total} is understood")


def examine(  # noqa: PLR0913 - all that a person may say of a workbook, named at the call
    book: Book,
    register: Register,
    kind: Kind | None,
    today: date,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: Mapping[str, str] | None = None,
    remembered: bool = False,
    alone: bool = True,
    progress: Progress | None = None,
) -> Examination:
    """Read one list of the workbook.

    ``kind`` None: the kind that the head speaks for. ``sheet``, ``header_row`` (last row of the head) and ``mapping``
    (column letter → field; an empty field leaves the column out) are what a person decided, now or, ``remembered``,
    when this head came before. A ``sheet`` that is named is read ``alone``; else sheets of the same head are read with
    it as one list. ``FileRefusal`` where there is no such sheet or no head; what ``progress`` raises ends
    the reading.
    """
    items = Items(register.items)
    grid, layout = _chosen(book, kind, items, today, sheet, header_row)
    aside = not any(grid is each for each in book.grids)
    own = next(each for each in book.grids if each.title == grid.title) if aside else grid
    joins: dict[str, int] = {}
    if not aside and (sheet is None or not alone):
        grid, joins = joined(book, own, layout, register, lambda other: find(other, layout.kind, items, today))
    findings = Findings(layout.kind)
    columns = Columns(grid, layout, register, findings)
    chosen = _as_wished(columns.mapping, mapping or {}, frozenset(layout.posts))
    sat = tuple(seats(layout.posts, chosen)) if layout.posts else ()
    if sat:
        own_columns = {column for seat in sat for column in seat.columns.values()}
        chosen = {at: name for at, name in chosen.items() if name not in PERSONAL or at in own_columns}
    findings.whole = [each for each in findings.whole if each.value not in chosen.values()]
    findings.heads = {name: layout.heads[column].words for column, name in chosen.items() if column in layout.heads}
    table = Table(
        grid=grid,
        layout=layout,
        columns=_columns(layout, chosen),
        register=register,
        okrugs=Okrugs(register.okrugs),
        items=items,
        findings=findings,
        today=today,
        language=_language(layout),
        telephones=tuple(column for column, name in sorted(chosen.items()) if name == "phone"),
        notes=book.notes,
        seats=sat,
    )
    rows = Rows(grid, layout, chosen, table.okrugs, name_of(own, register))
    records = _records(table, _told(rows, progress), rows.ignored)
    _hidden_rows(table, records)
    if rows.second:
        findings.tell_file("second_table", n=rows.second)
    told = (rows.carried, not layout.heads, remembered, aside)
    names = ("precinct_carried_down", "head_not_found", "head_remembered", "table_turned")
    codes = tuple(name for name, wanted in zip(names, told, strict=True) if wanted)
    _whole_file(book, own, table, records, codes, joins)
    findings.rows.sort(key=lambda problem: problem.row)
    return Examination(
        file=book.name,
        kind=layout.kind,
        sheet=grid.title,
        header_rows=layout.rows if layout.heads else (),
        mapping={letters(column): name for column, name in sorted(chosen.items())},
        columns=columns.shown(chosen, _unfolded(table)),
        records=records,
        problems=findings.rows,
        file_problems=findings.whole,
        ignored_rows=sorted(rows.ignored, key=lambda each: each.row),
        language=table.language,
        grid=grid,
        sheets=tuple(each.title for each in book.grids if each.title and each.rows and not each.hidden),
    )


def _as_wished(found: Mapping[int, str], wished: Mapping[str, str], wide: frozenset[int]) -> dict[int, str]:
    """The columns as recognised, with what a person decided put over it; ``wide`` ones have a field many times."""
    chosen = dict(found)
    for letter, name in wished.items():
        at = column_number(letter)
        chosen = {
            column: field
            for column, field in chosen.items()
            if column != at and (field != name or name == "phone" or {at, column} <= wide)
        }
        if name:
            chosen[at] = name
    return chosen


def _columns(layout: Layout, chosen: Mapping[int, str]) -> dict[str, int]:
    """Field → column; of several of a wide table the first."""
    columns = {name: column for column, name in sorted(chosen.items(), reverse=True)}
    if layout.posts:
        columns["post"] = POST_COLUMN
    if layout.precincts:
        columns["precinct_number"] = PRECINCT_COLUMN
        for column in reversed(layout.precincts):
            columns[layout.heads[column].meaning or "quantity_actual"] = column
    return columns


def _unfolded(table: Table) -> set[int]:
    """The columns of a wide table whose cells become rows of their own."""
    match table.layout.kind:
        case "attendance" if not table.has("present"):
            return set(attendance.day_columns(table))
        case "equipment":
            return {*table.layout.precincts, *equipment.thing_columns(table)}
        case _:
            return set()


def _chosen(
    book: Book, kind: Kind | None, items: Items, today: date, sheet: str | None, header_row: int | None
) -> tuple[Grid, Layout]:
    """The sheet whose head explains most; of two alike the earlier. Hidden sheets are read only when asked for."""
    if sheet is not None and not any(grid.title == sheet for grid in book.grids):
        raise FileRefusal("NO_SHEET", book.name, sheet=sheet)
    best: tuple[Grid, Layout] | None = None
    for grid in book.grids:
        if not grid.rows or (grid.hidden if sheet is None else grid.title != sheet):
            continue
        layout = find(grid, kind, items, today, header_row) or (None if header_row else headless(grid, kind))
        if layout and (best is None or layout.score > best[1].score):
            best = grid, layout
    if best is None and header_row is None:
        best = _on_its_side(book, kind, items, today, sheet)
    if best is None:
        raise FileRefusal("NO_HEAD", book.name)
    return best


def _on_its_side(
    book: Book, kind: Kind | None, items: Items, today: date, sheet: str | None
) -> tuple[Grid, Layout] | None:
    """The sheet whose fields stand below each other and explain most."""
    best: tuple[Grid, Layout] | None = None
    for grid in book.grids:
        if not grid.rows or (grid.hidden if sheet is None else grid.title != sheet):
            continue
        aside = turned(grid)
        layout = find(aside, kind, items, today) if aside else None
        if aside and layout and (best is None or layout.score > best[1].score):
            best = aside, layout
    return best


def _told(rows: Rows, progress: Progress | None) -> Iterator[DataRow]:
    """The rows of data; every so often the progress is told."""
    whole = len(rows.numbers)
    for done, data in enumerate(rows.data()):
        if progress is not None and done % BATCH == 0:
            progress(done, whole, UNDERSTOOD)
        yield data


def _records(table: Table, rows: Iterator[DataRow], ignored: list[IgnoredRow]) -> list[Record]:
    match table.layout.kind:
        case "precincts":
            return precincts.records(table, rows)
        case "members":
            return members.records(table, rows, ignored)
        case "equipment":
            return equipment.records(table, rows)
        case "attendance":
            return attendance.records(table, rows, ignored)
        case "tests":
            return scores.records(table, rows, ignored)


def _hidden_rows(table: Table, records: list[Record]) -> None:
    """A hidden row is taken in with a warning: somebody may have hidden it on purpose."""
    for row in sorted({record.row for record in records} & table.grid.hidden_rows):
        table.findings.tell("hidden_row", row, None)


def _whole_file(
    book: Book, grid: Grid, table: Table, records: list[Record], codes: tuple[str, ...], joins: Mapping[str, int]
) -> None:
    """What concerns the file: hidden columns and sheets, other sheets, encoding, a field nobody can find."""
    for code in (*book.notes, *codes):
        table.findings.tell_file(code)
    if missing := _without_values(table, records):
        table.findings.tell_file("formulas_without_values", ", ".join(missing))
    hidden = [
        letters(column) for column in sorted(grid.hidden_columns) if any(column in row for row in grid.rows.values())
    ]
    if hidden:
        table.findings.tell_file("hidden_columns", ", ".join(hidden))
    for other in book.grids:
        if other.hidden and other is not grid and other.rows and other.title != LISTS:
            table.findings.tell_file("hidden_sheet_ignored", other.title)
    others = [words(other.title) for other in book.grids if other is not grid and not other.hidden and other.rows]
    if joins:
        table.findings.tell_file("sheets_joined", list=", ".join(f"{title} ({row}…)" for title, row in joins.items()))
    if left := [title for title in others if title not in joins]:
        table.findings.tell_file("other_sheets", ", ".join(left))
    needed = [*REQUIRED[table.layout.kind], *(("precinct_number",) if table.layout.kind == "members" else ())]
    for name in needed:
        if name not in table.columns and not any(record.fields[name] is not None for record in records):
            table.findings.tell_file("column_missing", name, column=label_of(table.layout.kind, name))


def _without_values(table: Table, records: list[Record]) -> list[str]:
    """The first cells of the list with a formula whose result the workbook does not keep: «C4»."""
    read, columns = {record.row for record in records}, set(table.columns.values())
    cells = (at for at in table.grid.formulas if at[0] in read and at[1] in columns)
    empty = sorted(at for at in cells if at[1] not in table.grid.rows.get(at[0], {}))
    return [f"{letters(column)}{row}" for row, column in empty[:NAMED]] + ["…"] * (len(empty) > NAMED)


def _language(layout: Layout) -> Language:
    """The language of the head: Kazakh where it has a Kazakh letter."""
    said = " ".join(head.words for head in layout.heads.values()).casefold()
    return "kk" if KAZAKH & set(said) else "ru"
