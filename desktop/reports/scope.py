"""Which precincts a paper is about: all that work, or those asked for; those left out are named in a footnote."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.kazakh import sort_key
from desktop.domain.lines import PrecinctLine
from desktop.domain.precincts import split_number
from desktop.reports.voice import Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import counted, text

NO_SUCH = text("Report", "There is no precinct, okrug or row “{value}” in this campaign.")
IN_OKRUG = text("Report", "{okrug} rural okrug: {precincts}")
IN_NO_OKRUG = text("Report", "Outside rural okrugs: {precincts}")
PRECINCTS = counted("Report", "%n precincts", "", 0)
IDLE = text(
    "Report", "* Precinct № {no} ({place}) does not work in this campaign and is left out of every count: {resolution}."
)

Line = TypeVar("Line")


def chosen(
    reader: Reader, rows: Iterable[Row[Line]], only: str, precinct: Callable[[Line], PrecinctLine]
) -> list[Row[Line]]:
    """The rows that ``only`` names by number, okrug code or id; all where it is empty; ``Refusal`` for none."""
    wanted = only.strip().removeprefix("№").strip()
    if not wanted:
        return list(rows)
    okrugs = {code: okrug_id for code, _kk, _ru, okrug_id in reader.catalogue("okrugs")}
    okrug = okrugs.get(wanted.upper())
    found = [row for row in rows if named(row.id, precinct(row.data), wanted, okrug)]
    if not found:
        raise Refusal(NO_SUCH.fill(value=only))
    return found


def named(row_id: UUID, line: PrecinctLine, wanted: str, okrug: UUID | None) -> bool:
    """Whether a precinct is meant by its number, its id or the okrug it lies in."""
    return (
        line.number.casefold() == wanted.casefold()
        or wanted in (str(row_id), row_id.hex)
        or (okrug is not None and line.okrug_id == okrug)
    )


def by_okrug(rows: Iterable[Row[Line]], precinct: Callable[[Line], PrecinctLine]) -> list[tuple[str, list[Row[Line]]]]:
    """The rows of each okrug, okrugs in Kazakh order, precincts by number; those outside any okrug last."""
    groups: dict[str, list[Row[Line]]] = {}
    for row in sorted(rows, key=lambda row: split_number(precinct(row.data).number)):
        groups.setdefault(precinct(row.data).okrug, []).append(row)
    return sorted(groups.items(), key=lambda group: (not group[0], sort_key(group[0])))


def okrug_title(voice: Voice, okrug: str, count: int) -> str:
    """The line above the precincts of an okrug."""
    size = PRECINCTS.of(count)
    return voice.word(IN_OKRUG.fill(okrug=okrug, precincts=size) if okrug else IN_NO_OKRUG.fill(precincts=size))


def idle_notes(voice: Voice, idle: Sequence[PrecinctLine]) -> tuple[str, ...]:
    """A footnote in each language for each precinct that does not work this time, with the resolution that says so."""
    notes: list[str] = []
    for line in sorted(idle, key=lambda line: split_number(line.number)):
        said = IDLE.fill(no=line.number, place=place(line), resolution=line.resolution)
        notes.extend(voice.each(lambda _, said=said: said))
    return tuple(notes)


def itself(line: PrecinctLine) -> PrecinctLine:
    """The precinct of a row that is a precinct."""
    return line


def place(line: PrecinctLine) -> str:
    """Where a precinct is: settlement, then premises."""
    return ", ".join(part for part in (line.settlement, line.premises) if part)


def number(label: str) -> int | str:
    """A precinct's number as a cell: a number where it has no suffix, so that a workbook can sort it."""
    return int(label) if label.isdigit() else label
