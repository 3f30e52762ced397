"""Reading the names of people in lists: one column or three, vacancies, people who stand in a list twice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.names import Name, alike, doubts, full_name, spelled, vacancy
from desktop.domain.readings import post, words
from desktop.exchange.problems import Severity, shown
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table

BEHIND = re.compile(r"(.+?)\s*(?:\s[-–—]\s|,|\()\s*([^(),]+?)\)?")
"""A name, a dash, comma or bracket, and what stands behind it."""
PHONE_BEHIND = re.compile(
    r"(.*?[^\W\d_].*?)[\s,;(–-]*(?:\b(?:тел|сот|ұялы|моб)\w*[.:\s]*)?((?:\+\s?7|[78])[\s(-]*\d{3}[\d\s()-]{6,})\s*",
    re.DOTALL,
)
"""A name and the telephone behind it."""
LONGEST = 200
"""Letters of a name and what stands behind it at most."""
ENDS_A_PHONE = frozenset("0123456789)")
PARTS = ("surname", "given_name", "patronymic")


def name_field(table: Table) -> str:
    """The column that names the person first."""
    return "full_name" if table.has("full_name") else "surname"


def vacant(table: Table, data: DataRow) -> bool:
    """Whether the row is a vacancy."""
    return any(vacancy(table.value(data, name)) for name in ("full_name", *PARTS) if table.has(name))


def name_of(table: Table, data: DataRow, told_at: str | None = None) -> Name | None:
    """The person's name; what was mended or is missing is told, in lists of full names at that one field."""
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
    read = full_name(without_post(value)[0])
    _tell_doubts(table, data, read.value, read.notes, told_at)
    if read.value and not read.value.given_name:
        table.findings.tell("missing_required", data.row, told_at or "given_name")
    return read.value


def without_post(value: object) -> tuple[str, str | None]:
    """A name that a post stands behind («Асқаров Болат – төраға», «Ким Олег (хатшы)»): both; None without a post."""
    written = without_phone(value)[0]
    if len(written) <= LONGEST and (parted := BEHIND.fullmatch(written)):
        meant = post(parted[2]).value
        if meant is not None:
            return parted[1], meant
    return written, None


def without_phone(value: object) -> tuple[str, str]:
    """A name that a telephone stands behind («Асқаров Болат, 8 700 000 00 01»): both; no telephone where none does."""
    written = words(value)
    behind = isinstance(value, str) and written[-1:] in ENDS_A_PHONE and len(written) <= LONGEST
    parted = PHONE_BEHIND.fullmatch(written) if behind else None
    return (parted[1], parted[2]) if parted else (written, "")


def _tell_doubts(table: Table, data: DataRow, name: Name | None, codes: tuple[str, ...], told_at: str | None) -> None:
    """Lost Kazakh letters are told once for the whole file where its encoding has none."""
    for code in codes:
        if code == "kk_letters_maybe_lost" and "encoding_cannot_hold_kazakh" in table.notes:
            continue
        at = told_at or ("given_name" if code == "name_initials_only" else "surname")
        table.findings.tell(code, data.row, at, name.full if name else table.value(data, name_field(table)))


@dataclass(frozen=True, slots=True)
class Seen:
    """A person met in the list before, with what tells namesakes apart."""

    row: int
    patronymic: str
    precinct: str
    iin: str | None
    born: date | None
    phones: frozenset[str]

    def apart(self, other: "Seen") -> bool:
        """Different patronymics, IINs or birth days: surely two people."""
        return (
            not (not self.patronymic or not other.patronymic or self.patronymic == other.patronymic)
            or bool(self.iin and other.iin and self.iin != other.iin)
            or bool(self.born and other.born and self.born != other.born)
        )

    def signs(self) -> Iterator[tuple[str, object]]:
        """What makes two namesakes probably one person: one commission, birth day or telephone."""
        yield "precinct", self.precinct
        if self.born:
            yield "born", self.born
        for number in self.phones:
            yield "phone", number


class Met:
    """Finds people who stand in a list twice."""

    def __init__(self) -> None:
        self.by_iin: dict[str, Seen] = {}
        self.first: dict[tuple[str, str], Seen] = {}
        self.by_sign: dict[tuple[str, str], dict[tuple[str, object], list[Seen]]] = {}
        """Only of names that more than one has: in a long list most have none."""
        self.by_name: dict[tuple[str, str, str], Seen] = {}

    def before(self, name: Name, seen: Seen) -> tuple[int, bool] | None:
        """The row where the person was met and whether it is probably one person; remembers this one."""
        if not name.given_name:
            return None
        surname, given, patronymic = alike(name)
        again = self.by_iin.setdefault(seen.iin, seen) if seen.iin else seen
        if again is seen:
            again = None
        first = self.first.setdefault((surname, given), seen)
        if first is not seen:
            signs = self.by_sign.setdefault((surname, given), {})
            for one in (seen,) if signs else (first, seen):
                for sign in one.signs():
                    known = signs.setdefault(sign, [])
                    again = again or next((other for other in known if other is not one and not other.apart(one)), None)
                    known.append(one)
        namesake = self.by_name.setdefault((surname, given, patronymic), seen)
        if again:
            return again.row, True
        return (namesake.row, False) if namesake is not seen and not namesake.apart(seen) else None


def tell_met(table: Table, met: Met, name: Name, seen: Seen, told_at: str) -> None:
    """Tell that somebody stands in the list twice; a mere namesake of another commission only as information."""
    if found := met.before(name, seen):
        row, surely = found
        severity: Severity = "warning" if surely else "info"
        table.findings.tell(
            "possible_duplicate", seen.row, told_at, name.full, severity=severity, person=shown(name.full), row2=row
        )
