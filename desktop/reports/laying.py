"""A paper as an office wants it: columns left out, rows kept, grouped anew, turned, signed by others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.domain.faults import Refusal
from desktop.domain.papers import Layout
from desktop.reports.document import Cell, Cells, Document, Figure, Group, Line, Signature, added, one_line, printed
from desktop.reports.drawn import Drawn
from desktop.reports.prose import Prose
from desktop.reports.proving import RUNNING
from desktop.reports.voice import Voice
from desktop.text import text

ONLY_ROWS = text("Report", "Only rows where “{column}” is: {value}.")
TOLD_NOTE = text("Report", "* known only by telephone; nobody has seen or signed it yet.")
NOTHING_LEFT = text("Layout", "This layout leaves no row. Change what is kept.")
NO_COLUMN = text("Layout", "This layout leaves no column. Choose at least one.")
UNGROUPED = text("Report", "not given")
TOLD_SIGN = " *"
BESIDE_LANGUAGES = 2
"""Lines under the title that say whose paper it is and of which day; what follows concludes from all rows."""


@dataclass(frozen=True, slots=True)
class Part:
    """The rows with fewer cells, read anew each time they are asked for."""

    rows: Iterable[Cells | Group]
    places: tuple[int, ...]
    star: int = -1
    """The cell that carries the sign of what is only told; none where it is not marked."""

    def __iter__(self) -> Iterator[Cells | Group]:
        for line in self.rows:
            if isinstance(line, Group):
                yield Group(line.title, tuple(line.totals[at] for at in self.places) if line.totals else ())
                continue
            cells = tuple(line[at] for at in self.places)
            if isinstance(line, Line):
                if line.told and self.star >= 0:
                    words = f"{printed(cells[self.star])}{TOLD_SIGN}"
                    cells = (*cells[: self.star], words, *cells[self.star + 1 :])
                yield Line.of(line.noun, line.id, cells, told=line.told)
            else:
                yield cells


def laid_out(document: Document | Prose | Drawn, layout: Layout, voice: Voice) -> Document | Prose | Drawn:
    """The paper with the layout laid over it; ``Refusal`` where nothing is left of it.

    Columns and conditions that this paper does not have are passed over, so that one layout serves a paper that grew.
    """
    if isinstance(document, Drawn):
        return document
    if isinstance(document, Prose):
        signed = tuple(Signature(*each) for each in layout.signatures) or document.signatures
        return replace(document, signatures=signed, letterhead=document.letterhead if layout.letterhead else ())
    made = filtered(document, layout.keep, voice)
    made = regrouped(made, layout.group, voice)
    made = narrowed(made, layout, voice)
    if layout.lies:
        made = replace(made, landscape=layout.lies == "landscape")
    if not layout.letterhead:
        made = replace(made, approvals=())
    if layout.signatures:
        made = replace(made, signatures=tuple(Signature(post, name) for post, name in layout.signatures))
    return replace(made, letters=layout.letters)


def filtered(document: Document, keep: tuple[tuple[str, str], ...], voice: Voice) -> Document:
    """Only rows whose cells have these words; sums and figures are counted anew from the rows that stay."""
    places = {column.key: at for at, column in enumerate(document.columns)}
    wanted = [(places[key], value) for key, value in keep if key in places]
    if not wanted:
        return document
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    group: Group | None = None
    for line in document.rows:
        if isinstance(line, Group):
            group = line
        elif all(printed(line[at], document.columns[at].kind) == value for at, value in wanted):
            if group is not None:
                body.append(Group(group.title.partition(":")[0]))
                group = None
            cells.append(renumbered(line, document, len(cells) + 1))
            body.append(cells[-1])
    if not cells:
        raise Refusal(NOTHING_LEFT)
    ids = frozenset(line.id for line in cells if isinstance(line, Line))
    figures = tuple(
        Figure(each.words, len(each.behind & ids), each.behind & ids) for each in document.figures if each.behind
    )
    said = tuple(
        note
        for at, value in wanted
        for note in voice.each(lambda _, at=at, v=value: ONLY_ROWS.fill(column=head(document, at), value=v))
    )
    headings = tuple(replace(each, lines=each.lines[:BESIDE_LANGUAGES]) for each in document.headings)
    totals = added(document.columns, cells) if document.totals else ()
    return replace(
        document, rows=body, totals=totals, figures=figures, headings=headings, notes=(*said, *document.notes)
    )


def head(document: Document, at: int) -> str:
    """A column's head in one line."""
    return one_line(document.columns[at].head)


def renumbered(line: Cells, document: Document, n: int) -> Cells:
    """The row with its running number, where the paper counts its rows."""
    places = [at for at, column in enumerate(document.columns) if column.key == RUNNING]
    return exchanged(line, places[0], n) if places else line


def exchanged(line: Cells, at: int, value: Cell) -> Cells:
    """The row with another value in one cell; the row of the file behind it stays behind it."""
    cells = (*line[:at], value, *line[at + 1 :])
    return Line.of(line.noun, line.id, cells, told=line.told) if isinstance(line, Line) else cells


def regrouped(document: Document, key: str, voice: Voice) -> Document:
    """The rows in groups of one value of a column, each with its number of rows and its sums."""
    place = next((at for at, column in enumerate(document.columns) if column.key == key), None)
    if place is None:
        return document
    groups: dict[str, list[Cells]] = {}
    for line in document.rows:
        if not isinstance(line, Group):
            groups.setdefault(printed(line[place], document.columns[place].kind), []).append(line)
    body: list[Cells | Group] = []
    at = 0
    for name, rows in groups.items():
        title = f"{one_line(name) or voice.word(UNGROUPED)}: {len(rows)}"
        body.append(Group(title, added(document.columns, rows) if document.totals else ()))
        for line in rows:
            at += 1
            body.append(renumbered(line, document, at))
    return replace(document, rows=body)


def narrowed(document: Document, layout: Layout, voice: Voice) -> Document:
    """Without the columns that are left out; rows that are only told carry a star and a note says why."""
    places = tuple(
        at
        for at, column in enumerate(document.columns)
        if column.key not in layout.hidden and (column.key in layout.shown or not column.spare)
    )
    if not places:
        raise Refusal(NO_COLUMN)
    columns = tuple(document.columns[at] for at in places)
    star = next((at for at, column in enumerate(columns) if column.kind == "words"), -1) if layout.told else -1
    if len(places) == len(document.columns) and star < 0:
        return document
    starred = star >= 0 and any(isinstance(line, Line) and line.told for line in document.rows)
    notes = (*document.notes, *voice.each(lambda _: TOLD_NOTE)) if starred else document.notes
    totals = tuple(document.totals[at] for at in places) if document.totals else ()
    return replace(document, columns=columns, rows=Part(document.rows, places, star), totals=totals, notes=notes)
