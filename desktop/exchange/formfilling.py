"""Filling the region's form: what goes into which cell, and what could not be put there."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.demands import NO, YES, AnswerKind
from desktop.domain.desk_lines import ColumnLine, Sheet
from desktop.domain.faults import Refusal
from desktop.domain.readings import words
from desktop.exchange.book import Book
from desktop.exchange.formcells import Package, filled, opened
from desktop.exchange.formrows import Whose
from desktop.exchange.formspots import Spots, Where
from desktop.exchange.limits import Unfit
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.regionform import PACKED, Head, Source, State, Understood, matched, understood
from desktop.exchange.sheets import read_book
from desktop.text import Language, Say, Sentence, text

NO_COLUMN = text("RegionForm", "No column of this workbook is asked in the demand.")
Wording = tuple[str, str]
"""How yes and no are written where the form does not say."""


@dataclass(frozen=True, slots=True)
class Filled:
    """The form filled: its bytes, how many cells were written, the rows of ours that the form does not have."""

    content: bytes
    cells: int
    missing: tuple[str, ...]
    empty: int
    """Cells of ours that stand in the form and are not answered yet."""


def package_of(name: str, content: bytes) -> tuple[Package, Path]:
    """The form's parts; ``Refusal`` of what is no .xlsx. The file that is read lies in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="daiyn-form-"))
    path = folder / "form.xlsx"
    path.write_bytes(content)
    try:
        package = opened(path)
    except Unfit as fault:
        forget(path)
        raise FileRefusal(fault.code, name) from fault
    except KeyError as fault:
        forget(path)
        raise Refusal(PACKED, "form") from fault
    if not package.sheets:
        forget(path)
        raise Refusal(PACKED, "form")
    return package, path


def forget(path: Path) -> None:
    """Nothing of the form is left on the disk."""
    path.unlink(missing_ok=True)
    path.parent.rmdir()


def look_at(
    name: str,
    content: bytes,
    sheet: Sheet,
    sources: tuple[Source, ...],
    over: object,
    *,
    read: Callable[[Path], Book] = read_book,
) -> tuple[Package, Understood]:
    """A form and how it is understood over the rows of a demand, without memory; foreign ones are read in a child."""
    package, path = package_of(name, content)
    try:
        return package, understood(read(path), package, rows_of(sheet), sources, over)
    finally:
        forget(path)


def rows_of(sheet: Sheet) -> tuple[Whose, ...]:
    """The rows of a demand as a form may name them."""
    made: list[Whose] = []
    for each, line in sheet.rows.items():
        known = line.known
        settled = [known.get("settlement", ""), known.get("premises", ""), line.name]
        names = tuple(dict.fromkeys(part for part in settled if part))
        made.append(Whose(each, line.label, names))
    return tuple(made)


def sources_of(columns: tuple[ColumnLine, ...], titles: Mapping[str, tuple[str, ...]]) -> tuple[Source, ...]:
    """What columns may be filled by: the demand's own columns first, then all that the office knows (``titles``)."""
    own = [
        Source(
            meaning_of(column), tuple(part for part in (*said_of(column), *titles.get(meaning_of(column), ())) if part)
        )
        for column in columns
    ]
    known = {source.meaning for source in own}
    return (*own, *(Source(meaning, said) for meaning, said in titles.items() if meaning not in known))


def said_of(column: ColumnLine) -> tuple[str, ...]:
    """Under which words a column is known: its head in the form, the question as the office asks it."""
    return (column.head, column.title) if isinstance(column.title, str) else (column.head,)


def meaning_of(column: ColumnLine) -> str:
    """What a column of a demand means to a form."""
    return (
        f"field:{column.field}" if column.field else f"question:{column.question_id.hex if column.question_id else ''}"
    )


def fill(package: Package, form: Understood, sheet: Sheet, say: Say, language: Language, wording: Wording) -> Filled:
    """The form with the answers of a demand: only cells of columns that are understood and rows that are ours.

    Shut cells, formulas and merged cells were left out when the form was understood.
    """
    spots = Spots(package.parts[package.sheets[form.sheet]])
    columns = {meaning_of(column): column for column in sheet.columns}
    cells: dict[Where, Any] = {}
    empty = 0
    for row in form.rows:
        line = sheet.rows.get(row.about) if row.about and row.sure else None
        if line is None:
            continue
        for head in form.heads:
            column = columns.get(head.meaning) if head.open else None
            if column is None:
                continue
            where = (row.row, head.column)
            value = line.value(column)
            if not value:
                empty += 1
            elif not spots.formula(where):
                said = sheet.said(line, column)
                shown = said if isinstance(said, str) else say(said, language)
                cells[where] = written(column, value, shown, spots.choices(where) or wording)
    there = {row.about for row in form.rows}
    missing = tuple(line.label or line.name for each, line in sheet.rows.items() if each not in there)
    return Filled(filled(package, {form.sheet: cells}), len(cells), missing, empty)


def written(column: ColumnLine, value: str, shown: str, choices: tuple[str, ...]) -> Any:
    """An answer as a form has it: a number, a day, yes and no in the form's own words."""
    match column.kind:
        case AnswerKind.NUMBER:
            return int(value)
        case AnswerKind.DAY:
            return date.fromisoformat(value)
        case AnswerKind.YES_NO:
            wanted = YES if value == "1" else NO
            own = [each for each in choices if each.strip().casefold() in wanted]
            return own[0] if own else shown
        case AnswerKind.WORDS:
            return shown


def answers_in(
    name: str, content: bytes, sheet: Sheet, sources: tuple[Source, ...], over: Sentence
) -> list[tuple[UUID, UUID, str]]:
    """The answers that a workbook of the same heads holds: column, row, what stands there; only where both are sure.

    ``Refusal``: none of its rows is ours, or no column of it is asked in the demand.
    """
    package, path = package_of(name, content)
    try:
        book = read_book(path)
    finally:
        forget(path)
    form = understood(book, package, rows_of(sheet), sources, over)
    grid = next(each for each in book.grids if each.title == form.sheet)
    columns = {meaning_of(column): column for column in sheet.own}
    heads = [(head.column, columns[found]) for head in form.heads if (found := told_by(head, sources)) in columns]
    if not heads:
        raise Refusal(NO_COLUMN, "form")
    return [
        (column.id, row.about, words(value))
        for row in form.rows
        if row.sure and row.about is not None
        for at, column in heads
        if (value := grid.rows.get(row.row, {}).get(at)) is not None
    ]


def told_by(head: Head, sources: tuple[Source, ...]) -> str:
    """What a column asks by its head alone, whether it is filled or counted by a formula."""
    state, meaning = matched(head.words, sources)
    return meaning if state is State.SURE else ""
