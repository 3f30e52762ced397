"""A long list as a workbook, from two thousand rows on: the same look by rustpy-xlsxwriter, rows written as they come.

The library takes rows by the head of their column, merges cells only above the head and gives one look to a column, so
below the table words stand in the first column, and a line above a group carries its title only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl.utils import get_column_letter
from rustpy_xlsxwriter import (
    Format,
    write_worksheet,  # pyright: ignore[reportUnknownVariableType] - one of its types is open
)

from desktop.reports import looks
from desktop.reports.colouring import rules_of
from desktop.reports.document import Cell, Control, Document, Group, cleaned, printed
from desktop.reports.layout import (
    Part,
    cell_look,
    closing,
    column_widths,
    head_height,
    opening,
    page_foot,
    row_height,
    summing,
)
from desktop.reports.looks import Look

ONE_LINE = 16
"""Points: a row that needs more is told its height."""
HAND = "____________________"
Record = dict[str, str | float | date | None]


@dataclass(frozen=True, slots=True)
class Extent:
    """What a first reading of the rows tells: how many there are, which are groups, which are higher than one line."""

    lines: int
    groups: tuple[int, ...]
    heights: dict[int, float]
    code: str


def extent(document: Document, widths: Sequence[float]) -> Extent:
    """Read the rows once without keeping them."""
    control, groups, heights, count = Control(document.columns), list[int](), dict[int, float](), 0
    for line in document.rows:
        words = control.add(line)
        if isinstance(line, Group):
            groups.append(count)
        elif (tall := row_height(document, widths, words)) > ONE_LINE:
            heights[count] = tall
        count += 1
    return Extent(count, tuple(groups), heights, control.code(document.totals))


def write_long(document: Document, title: str) -> tuple[bytes, dict[str, str], tuple[str, str]]:
    """The workbook, the formulas that are to stand behind its totals, the area filtered and the one to be filtered."""
    widths = column_widths(document)
    found = extent(document, widths)
    top = opening(document, widths)
    head = top.end
    last = head + found.lines
    below = last + bool(document.totals)
    foot = closing(document, widths, below + 1, found.code)
    edge = get_column_letter(len(document.columns))
    file = BytesIO()
    write_worksheet(
        records(document, foot, below + 1),
        file,
        title,
        dedupe_strings=True,
        header_row=head,
        freeze_row=head + 1,
        autofilter=True,
        column_widths=widths[: len(document.columns)],
        column_formats=[column_format(document, at) for at in range(len(document.columns))],
        header_format=as_format(looks.HEAD),
        merge_ranges=[
            (piece.row, piece.first, piece.row, piece.last, piece.value, as_format(piece.look)) for piece in top.pieces
        ],
        row_heights={
            **top.heights,
            head: head_height(document, widths),
            **{head + 1 + at: tall for at, tall in found.heights.items()},
        },
        row_formats=row_formats(found, head, foot),
        page_setup=page_setup(document, len(widths), head, foot.end, found.code),
        conditional_formats=colours(document),
        outline=outline(found, head),
    )
    formulas = summing(document.columns, document.totals, below + 1, head + 2, last + 1)
    area = f"A{head + 1}:{edge}"
    return file.getvalue(), formulas, (f"{area}{foot.end}", f"{area}{last + 1}")


def records(document: Document, foot: Part, row: int) -> Iterator[Record]:
    """Every line below the head: rows and groups, totals, then what is below the table, a row of words each."""
    heads = [column.head for column in document.columns]
    empty: Record = dict.fromkeys(heads)
    for line in document.rows:
        if isinstance(line, Group):
            yield {**empty, heads[0]: cleaned(line.title)}
        else:
            yield {head: plain(cell) for head, cell in zip(heads, line, strict=True)}
    if document.totals:
        totals = {head: plain(cell) for head, cell in zip(heads, document.totals, strict=True)}
        yield {**totals, heads[0]: document.total_words}
    words: dict[int, list[str]] = {}
    for piece in foot.pieces:
        words.setdefault(piece.row, []).append(str(piece.value) or HAND)
    for at in range(row, foot.end):
        yield {**empty, heads[0]: " ".join(words.get(at, ())).replace("\n", " / ") or None}


def plain(cell: Cell) -> str | float | date | None:
    """A cell as the library takes it: signs for marks, whole cells for the rest."""
    if isinstance(cell, bool):
        return printed(cell, "mark")
    if isinstance(cell, str):
        return cleaned(cell) or None
    return float(cell) if isinstance(cell, Decimal) else cell


def column_format(document: Document, at: int) -> Format:
    """The look of a column; the first does not wrap, for titles of groups and words below the table stand in it."""
    column = document.columns[at]
    look = replace(cell_look(column), wrap=column.kind == "words" and at > 0)
    form = as_format(look)
    return form.set_quote_prefix() if column.kind in ("words", "mark") else form


def row_formats(found: Extent, head: int, foot: Part) -> dict[int, Format]:
    """The look of rows that stand out: what is above the head, groups, totals, notes and signatures."""
    bold = as_format(Look(bold=True))
    rows = dict.fromkeys(range(head), as_format(Look())) | {head + 1 + at: bold for at in found.groups}
    rows |= dict.fromkeys(range(head + 1 + found.lines, foot.end), bold)
    return rows | {piece.row: as_format(replace(piece.look, wrap=False, lines="none")) for piece in foot.pieces}


def colours(document: Document) -> Any:
    """What the workbook colours by itself, by the head of the column."""
    return {
        column.head: [coloured(value, ground) for _, value, ground in rules_of(column)]
        for column in document.columns
        if rules_of(column)
    }


def coloured(value: str | int, ground: str) -> dict[str, Any]:
    """One rule as the library takes it: a sign is looked for as words, a number is compared."""
    form = Format().set_background_color(ground)
    if isinstance(value, str):
        return {"type": "text", "criteria": "contains", "value": value, "format": form}
    return {"type": "cell", "criteria": ">", "value": value, "format": form}


def outline(found: Extent, head: int) -> dict[str, Any] | None:
    """The rows below each group fold under it."""
    if not found.groups:
        return None
    spans = zip(found.groups, (*found.groups[1:], found.lines), strict=True)
    rows = [{"from": head + 2 + first, "to": head + end} for first, end in spans if end > first + 1]
    return {"rows": rows, "symbols_above": True} if rows else None


def page_setup(document: Document, columns: int, head: int, end: int, code: str) -> dict[str, Any]:
    """The page as it prints."""
    page = looks.LANDSCAPE_PAGE if document.landscape else looks.PORTRAIT_PAGE
    middle, right = page_foot(document, code)
    return {
        "landscape": document.landscape,
        "paper_size": looks.A4,
        "margins": asdict(page),
        "print_area": (0, 0, end - 1, columns - 1),
        "repeat_rows": (head, head),
        "fit_to_pages": (1, 0),
        "footer": f"&C{middle}&R{right}",
    }


def as_format(look: Look) -> Format:
    """The look as rustpy-xlsxwriter knows it."""
    form = Format().set_font_name(looks.FONT).set_font_size(look.size).set_font_color(look.colour)
    form = form.set_align(look.align).set_align("vertical_center" if look.middle else "top").set_num_format(look.number)
    if look.bold:
        form = form.set_bold()
    if look.italic:
        form = form.set_italic()
    if look.wrap:
        form = form.set_text_wrap()
    if look.upright:
        form = form.set_rotation(90)
    if look.ground:
        form = form.set_background_color(look.ground)
    if look.lines == "grid":
        form = form.set_border("thin").set_border_color(looks.RULE)
    return form
