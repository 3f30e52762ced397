"""From a foreign workbook to records: the right sheet, its head, its columns, its rows; nothing is written anywhere."""

from collections.abc import Mapping
from datetime import date

from desktop.domain.names import KAZAKH
from desktop.domain.readings import words
from desktop.exchange import attendance, equipment, members, precincts, scores
from desktop.exchange.book import Book, Grid, column_number, letters
from desktop.exchange.columns import Columns
from desktop.exchange.examination import Examination, Kind, Record
from desktop.exchange.fields import REQUIRED
from desktop.exchange.layout import Layout, find
from desktop.exchange.okrugs import Okrugs
from desktop.exchange.problems import Findings
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.register import Register
from desktop.exchange.rows import Rows
from desktop.exchange.table import Table
from desktop.text import Language


def examine(
    book: Book,
    register: Register,
    kind: Kind | None,
    today: date,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Examination:
    """Read one list of the workbook.

    ``kind`` None: the kind that the head speaks for. ``sheet``, ``header_row`` and ``mapping`` (column letter → field; an empty
    field leaves the column out) are what a person decided. ``FileRefusal`` where there is no such sheet or no head.
    """
    grid, layout = _chosen(book, kind, today, sheet, header_row)
    findings = Findings({})
    columns = Columns(grid, layout, register, findings)
    chosen = dict(columns.mapping)
    for letter, name in (mapping or {}).items():
        chosen = {column: field for column, field in chosen.items() if field != name and letters(column) != letter}
        if name:
            chosen[column_number(letter)] = name
    findings.heads = {name: layout.heads[column].words for column, name in chosen.items() if column in layout.heads}
    okrugs = Okrugs(register.okrugs)
    table = Table(
        grid,
        layout,
        {name: column for column, name in chosen.items()},
        register,
        okrugs,
        findings,
        today,
        _language(layout),
        book.notes,
    )
    rows = Rows(grid, layout, chosen, okrugs)
    records = _records(table, rows)
    _hidden_rows(table, records)
    _whole_file(book, grid, table)
    findings.rows.sort(key=lambda problem: problem.row)
    return Examination(
        file=book.name,
        kind=layout.kind,
        sheet=grid.title,
        header_rows=layout.rows,
        mapping={letters(column): name for column, name in sorted(chosen.items())},
        columns=columns.shown(chosen),
        records=records,
        problems=findings.rows,
        file_problems=findings.whole,
        ignored_rows=sorted(rows.ignored, key=lambda each: each.row),
        language=table.language,
        grid=grid,
    )


def _chosen(
    book: Book, kind: Kind | None, today: date, sheet: str | None, header_row: int | None
) -> tuple[Grid, Layout]:
    """The sheet whose head explains most; of two alike the earlier. Hidden sheets are read only when asked for."""
    if sheet is not None:
        grids = [grid for grid in book.grids if grid.title == sheet]
        if not grids:
            raise FileRefusal("NO_SHEET", book.name, sheet=sheet)
    else:
        grids = [grid for grid in book.grids if not grid.hidden]
    best: tuple[Grid, Layout] | None = None
    for grid in grids:
        layout = find(grid, kind, today, header_row) if grid.rows else None
        if layout and (best is None or layout.score > best[1].score):
            best = grid, layout
    if best is None:
        raise FileRefusal("NO_HEAD", book.name)
    return best


def _records(table: Table, rows: Rows) -> list[Record]:
    match table.layout.kind:
        case "precincts":
            return precincts.records(table, rows.data())
        case "members":
            return members.records(table, rows.data(), rows.ignored)
        case "equipment":
            return equipment.records(table, rows.data())
        case "attendance":
            return attendance.records(table, rows.data(), rows.ignored)
        case "tests":
            return scores.records(table, rows.data(), rows.ignored)


def _hidden_rows(table: Table, records: list[Record]) -> None:
    """A hidden row is taken in with a warning: somebody may have hidden it on purpose."""
    for row in sorted({record.row for record in records} & table.grid.hidden_rows):
        table.findings.tell("hidden_row", row, None)


def _whole_file(book: Book, grid: Grid, table: Table) -> None:
    """What concerns the file: hidden columns and sheets, other sheets, encoding, a field nobody can find."""
    for code in book.notes:
        table.findings.tell_file(code)
    hidden = [
        letters(column) for column in sorted(grid.hidden_columns) if any(column in row for row in grid.rows.values())
    ]
    if hidden:
        table.findings.tell_file("hidden_columns", ", ".join(hidden))
    for other in book.grids:
        if other.hidden and other is not grid and other.rows:
            table.findings.tell_file("hidden_sheet_ignored", other.title)
    others = [words(other.title) for other in book.grids if other is not grid and not other.hidden and other.rows]
    if others:
        table.findings.tell_file("other_sheets", ", ".join(others))
    names = set(table.columns)
    for name in REQUIRED[table.layout.kind]:
        known = (
            name in names
            or ("full_name" in names and name in {"surname", "given_name"})
            or (name == "full_name" and "surname" in names)
        )
        served = any(name in record.fields and record.fields[name] is not None for record in ())
        if not known and not served and not (name == "item" and equipment.thing_columns(table)):
            table.findings.tell_file("column_missing", name, column=name)


def _language(layout: Layout) -> Language:
    """The language of the head: Kazakh where it has a Kazakh letter."""
    said = " ".join(head.words for head in layout.heads.values()).casefold()
    return "kk" if KAZAKH & set(said) else "ru"
