"""Reading the names of people in lists: one column or three, vacancies, people who stand in a list twice."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.names import Name, alike, doubts, full_name, spelled, vacancy
from desktop.domain.readings import plain, words
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table

PARTS = ("surname", "given_name", "patronymic")


def name_field(table: Table) -> str:
    """The column that names the person first."""
    return "full_name" if table.has("full_name") else "surname"


def vacant(table: Table, data: DataRow) -> bool:
    """Whether the row is a vacancy."""
    return any(vacancy(table.value(data, name)) for name in ("full_name", *PARTS) if table.has(name))


def name_of(table: Table, data: DataRow, told_at: str | None = None) -> Name | None:
    """The person's name; what was mended or is missing is told. ``told_at``: the one field of lists with a full name."""
    if table.has("full_name") and not table.has("given_name"):
        return _one_column(table, data, told_at)
    read: dict[str, str] = {}
    for name in PARTS:
        value = table.value(data, name)
        if table.calculated(data, name) or words(value).startswith("="):
            table.findings.tell("name_invalid", data.row, told_at or name, value)
            continue
        spelling = spelled(value)
        for code in spelling.notes:
            table.findings.tell(code, data.row, told_at or name, value)
        read[name] = spelling.value or ""
        if not words(value) and name != "patronymic":
            table.findings.tell("missing_required", data.row, told_at or name)
    name = Name(read.get("surname", ""), read.get("given_name", ""), read.get("patronymic", ""))
    _tell_doubts(table, data, name, doubts(name), told_at)
    return name if name.full else None


def _one_column(table: Table, data: DataRow, told_at: str | None) -> Name | None:
    value = table.value(data, "full_name")
    at = told_at or "surname"
    if not words(value):
        table.findings.tell("missing_required", data.row, at)
        return None
    if table.calculated(data, "full_name") or words(value).startswith("="):
        table.findings.tell("name_invalid", data.row, at, value)
        return None
    read = full_name(value)
    _tell_doubts(table, data, read.value, read.notes, told_at)
    if read.value and not read.value.given_name:
        table.findings.tell("missing_required", data.row, told_at or "given_name")
    return read.value


def _tell_doubts(table: Table, data: DataRow, name: Name | None, codes: tuple[str, ...], told_at: str | None) -> None:
    """Lost Kazakh letters are told once for the whole file where its encoding has none."""
    for code in codes:
        if code == "kk_letters_maybe_lost" and "encoding_cannot_hold_kazakh" in table.notes:
            continue
        at = told_at or ("given_name" if code == "name_initials_only" else "surname")
        table.findings.tell(code, data.row, at, name.full if name else table.value(data, name_field(table)))


@dataclass(frozen=True, slots=True)
class Seen:
    """A person met in the list before."""

    row: int
    iin: str | None
    born: date | None


class Met:
    """Finds people who stand in a list twice; different IINs or birth days tell namesakes apart."""

    def __init__(self) -> None:
        self.by_iin: dict[str, int] = {}
        self.by_name: dict[tuple[str, str], list[tuple[str, Seen]]] = {}

    def before(self, name: Name, row: int, iin: str | None = None, born: date | None = None) -> int | None:
        """The row where the person was met, else None; remembers this one."""
        again = self.by_iin.get(iin) if iin else None
        if iin:
            self.by_iin.setdefault(iin, row)
        surname, given, patronymic = alike(name)
        known = self.by_name.setdefault((surname, given[:1] if given.endswith(".") else given), [])
        if again is None and name.given_name:
            again = next((seen.row for other, seen in known if _same(patronymic, other) and not _apart(seen, iin, born)), None)
        known.append((patronymic, Seen(row, iin, born)))
        return again


def _same(one: str, other: str) -> bool:
    return not one or not other or one == other or (one.endswith(".") and other.startswith(one[0]))


def _apart(seen: Seen, iin: str | None, born: date | None) -> bool:
    return bool((seen.iin and iin and seen.iin != iin) or (seen.born and born and seen.born != born))


def shown_name(name: Name) -> str:
    """A name in a sentence, never longer than a line."""
    return name.full if len(plain(name.full)) <= 60 else name.full[:60] + "…"
