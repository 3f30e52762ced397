"""What makes a paper provable: the digest of what it says, and the cells in which two makings of it differ.

The file keeps an issued paper's report, parameters and place in the journal. From these the paper is made again as it
was, and beside it as it would be today; so a changed cell is named with its value then and now, and nothing that a
lawful forgetting must find lies anywhere but in the journal.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal
from uuid import UUID

from desktop.domain.papers import Terms
from desktop.reports.document import Cells, Control, Document, Group, Line, code_of, one_line, printed, printed_cells
from desktop.reports.drawn import Drawn
from desktop.reports.prose import Prose

RUNNING = "n"
"""The key of a column that only counts the rows: it says nothing of who a row is."""
Change = Literal["added", "removed", "changed"]
AnyPaper = Document | Prose | Drawn


@dataclass(frozen=True, slots=True)
class Facts:
    """What was made: the digest of all that the paper says, and the control total of each of its tables."""

    digest: str
    controls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell (or a line around the table) that is not as it was; ``row`` and ``field`` in the paper's own words."""

    kind: Change
    row: str
    field: str
    then: str
    now: str
    noun: str = ""
    id: UUID | None = None


@dataclass(slots=True)
class Known:
    """A row of one making: who it is, its printed words, the group it stands in."""

    who: tuple[str, ...]
    words: tuple[str, ...]
    line: Cells
    group: str = ""


def facts_of(documents: Sequence[AnyPaper]) -> Facts:
    """The digest of papers: every word but the foot, which tells only when and by whom a paper was made."""
    whole = hashlib.sha256()
    controls: list[str] = []
    for document in documents:
        if isinstance(document, Drawn):
            whole.update("\x1e".join((document.name, document.title, drawn_digest(document))).encode())
            whole.update(b"\x1d")
            continue
        if isinstance(document, Prose):
            controls.append(document.control_total())
            whole.update("\x1e".join((document.name, *sentences(document))).encode())
            whole.update(b"\x1d")
            continue
        control = Control(document.columns)
        for line in document.rows:
            control.add(line)
        controls.append(control.code(document.totals))
        said = (control.whole(document.totals).hex(), *(f"{name}\x1f{words}" for name, words in around(document)))
        heads = (f"{column.key}\x1f{column.head}" for column in document.columns)
        whole.update("\x1e".join((document.name, *heads, *said)).encode())
        whole.update(b"\x1d")
    return Facts(whole.hexdigest(), tuple(controls))


def around(document: Document) -> list[tuple[str, str]]:
    """What stands around the table: what it is, and its words."""
    return [
        *((heading.title, "\n".join(heading.lines)) for heading in document.headings),
        *document.details,
        *((figure.words, printed(figure.value, "whole")) for figure in document.figures),
        *((f"{at}", note) for at, note in enumerate(document.notes, 1)),
        *((each.post, each.name) for each in document.signatures),
    ]


def drawn_digest(paper: Drawn) -> str:
    """The digest of pages that are a drawing: of the drawing itself."""
    from desktop.reports.pen import Book

    book = Book(paper.title)
    paper.draw(book)
    return hashlib.sha256(book.close()).hexdigest()


def sentences(prose: Prose) -> list[str]:
    """All that a paper of sentences says, line by line."""
    around = (
        *("\n".join(lines) for lines in prose.letterhead),
        *(f"{left}\x1f{right}" for left, right in prose.numbers),
        "\n".join(prose.addressee),
        *("\n".join((heading.title, *heading.lines)) for heading in prose.headings),
    )
    below = (*prose.notes, *(f"{each.post}\x1f{each.name}" for each in prose.signatures))
    return [*around, *(" · ".join(filter(None, line)) for line in prose.said()), *below]


def short_code(terms: Terms, digest: str) -> str:
    """The short code of a paper: twelve signs over its terms and digest, without 0-O and 1-I doubles."""
    parts = (terms.report, terms.day, terms.language, terms.only, terms.layout, terms.since or "", digest)
    return code_of(hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()).replace("-", "")


def differences(then: Sequence[AnyPaper], now: Sequence[AnyPaper], title: str) -> list[Difference]:
    """Every cell in which two makings of a paper differ, rows that came or went among them; ``title`` heads sums.

    Papers of several tables are laid beside each other by what heads them.
    """
    found: list[Difference] = []
    old, new = named(then), named(now)
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if before is None or after is None:
            kind: Change = "added" if before is None else "removed"
            found.append(Difference(kind, name[0], "", "", ""))
            continue
        if not isinstance(before, Document) or not isinstance(after, Document):
            found += lines_changed(before, after, name[0])
            continue
        found += around_changed(before, after)
        found += cells_changed(before, after)
        found += totals_changed(before, after, title)
    return found


def lines_changed(then: AnyPaper, now: AnyPaper, name: str) -> Iterable[Difference]:
    """Sentences that are not as they were."""
    before, after = (
        [one_line(line) for line in sentences(each)] if isinstance(each, Prose) else [] for each in (then, now)
    )
    for what, i, until_i, j, until_j in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        for was, is_now in zip_longest(before[i:until_i], after[j:until_j], fillvalue=""):
            yield Difference("changed", name, "", was, is_now)


def named(documents: Sequence[AnyPaper]) -> dict[tuple[str, int], AnyPaper]:
    """Papers by what heads them; the second of one name is told from the first by its place."""
    seen: Counter[str] = Counter()
    made: dict[tuple[str, int], AnyPaper] = {}
    for document in documents:
        about = [value for _, value in document.details[:1]] if isinstance(document, Document) else []
        name = " ".join((document.sheet, *about))
        seen[name] += 1
        made[name, seen[name]] = document
    return made


def around_changed(then: Document, now: Document) -> Iterable[Difference]:
    """Lines around the table that are not as they were."""
    before, after = dict(around(then)), dict(around(now))
    for name in dict.fromkeys((*before, *after)):
        was, is_now = before.get(name, ""), after.get(name, "")
        if was != is_now:
            yield Difference("changed", one_line(name), "", one_line(was), one_line(is_now))


def cells_changed(then: Document, now: Document) -> Iterable[Difference]:
    """Cells of rows that are there in both, then rows that went, then rows that came."""
    columns = {column.key: (at, column) for at, column in enumerate(then.columns)}
    width = label_width(then, now)
    before, after = rows_of(then, width), rows_of(now, width)
    old, new = unique(before), unique(after)
    for who, row in new.items():
        if who not in old:
            yield Difference("added", label(row, now, width), "", "", summary(row), *source(row))
            continue
        was = old[who]
        for at, column in enumerate(now.columns):
            place = columns.get(column.key)
            if place is None or column.key == RUNNING:
                continue
            if was.words[place[0]] != row.words[at]:
                field_name = one_line(column.head)
                words = was.words[place[0]], row.words[at]
                yield Difference("changed", label(row, now, width), field_name, *words, *source(row))
    for who, row in old.items():
        if who not in new:
            yield Difference("removed", label(row, then, width), "", summary(row), "", *source(row))


def totals_changed(then: Document, now: Document, title: str) -> Iterable[Difference]:
    """Sums of the whole table that are not as they were."""
    before = dict(zip((c.key for c in then.columns), printed_cells(then.totals, then.columns), strict=False))
    for column, words in zip(now.columns, printed_cells(now.totals, now.columns), strict=False):
        if before.get(column.key, "") != words:
            yield Difference("changed", title, one_line(column.head), before.get(column.key, ""), words)


def rows_of(document: Document, width: int) -> list[Known]:
    """The rows with who they are: the row of the file behind them, else their first words and their group."""
    group, made = "", list[Known]()
    named_by = [at for at, column in enumerate(document.columns) if column.key != RUNNING][:width]
    for line in document.rows:
        if isinstance(line, Group):
            group = line.title.partition(":")[0]
            continue
        words = printed_cells(line, document.columns)
        if isinstance(line, Line):
            who: tuple[str, ...] = (line.noun, line.id.hex)
        else:
            who = tuple(words[at] for at in named_by)
        made.append(Known(who, words, line, group))
    return made


def unique(rows: list[Known]) -> dict[tuple[str, ...], Known]:
    """The rows by who they are; those of one name also by their group, then by their order."""
    seen = Counter(row.who for row in rows)
    counted: Counter[tuple[str, ...]] = Counter()
    made: dict[tuple[str, ...], Known] = {}
    for row in rows:
        who = row.who if seen[row.who] == 1 else (*row.who, row.group)
        counted[who] += 1
        made[(*who, str(counted[who]))] = row
    return made


def label_width(*documents: Document) -> int:
    """How many of the first columns (at most three) it takes so that no two rows of a making have one name."""
    most = min(len(document.columns) for document in documents)
    for width in range(1, min(3, most) + 1):
        alike = [Counter(row.who for row in rows_of(document, width)) for document in documents]
        if all(not each or max(each.values()) == 1 for each in alike):
            return width
    return 1


def label(row: Known, document: Document, width: int) -> str:
    """A row as people call it: its first words beside the running number."""
    places = [at for at, column in enumerate(document.columns) if column.key != RUNNING][: max(1, width)]
    return ", ".join(filter(None, (one_line(row.words[at]) for at in places))) or row.group


def summary(row: Known) -> str:
    """A row in one line, for rows that came or went."""
    return " · ".join(one_line(words) for words in row.words if words)


def source(row: Known) -> tuple[str, UUID | None]:
    """The list and the row of the file behind a row."""
    return (row.line.noun, row.line.id) if isinstance(row.line, Line) else ("", None)
