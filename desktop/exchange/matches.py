"""Which stored row a record belongs to: surely, doubtfully, or none."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.kazakh import search_key, skeleton
from desktop.domain.names import Name, alike, full_name, one_given, one_patronymic
from desktop.domain.readings import words
from desktop.exchange.examination import Examination, Fields, Kind, Record


@dataclass(frozen=True, slots=True)
class Match:
    """The stored row, or those among which a person must choose; neither for a new record."""

    key: Hashable | None = None
    candidates: tuple[Hashable, ...] = ()


class Matches:
    """Finds the stored row of each record of one examination."""

    def __init__(self, examination: Examination, existing: Mapping[Hashable, Fields]) -> None:
        self.existing = existing
        self.kind: Kind = examination.kind
        self.lossy = any(problem.code == "encoding_cannot_hold_kazakh" for problem in examination.file_problems)
        self.precincts = {words(record.fields.get("precinct_number")) for record in examination.records}
        self.by_iin: dict[str, Hashable] = {}
        self.index: dict[Hashable, list[Hashable]] = {}
        for key, fields in existing.items():
            if fields.get("iin"):
                self.by_iin[str(fields["iin"])] = key
            for sign in self._signs(fields):
                self.index.setdefault(sign, []).append(key)

    def find(self, record: Record) -> Match:
        """The stored row of a record."""
        if not self.existing:
            return Match()
        match self.kind:
            case "precincts":
                return self._only(self.index.get(words(record.fields["number"]), []))
            case "equipment":
                return self._thing(record)
            case "members":
                return self._member(record)
            case "attendance" | "tests":
                return self._participant(record)

    def missing(self, used: set[Hashable]) -> tuple[Hashable, ...]:
        """Stored rows that the file should have: all precincts; people and things of the precincts it names."""
        if self.kind in {"attendance", "tests"}:
            return ()
        told = used | {part for key in used for part in self.existing[key].get("parts", ())}
        return tuple(
            key
            for key, fields in self.existing.items()
            if key not in told
            and "parts" not in fields
            and (self.kind == "precincts" or words(fields.get("precinct_number")) in self.precincts)
        )

    def _signs(self, fields: Fields) -> Iterable[Hashable]:
        """Under what a stored row is looked for."""
        precinct = words(fields.get("precinct_number"))
        match self.kind:
            case "precincts":
                yield words(fields.get("number"))
            case "equipment":
                for name in {words(fields.get(each)) for each in ("item_code", "item", "item_ru")} - {""}:
                    yield precinct, search_key(name)
            case "members" | "attendance" | "tests":
                surname, given, patronymic = alike(_name(fields))
                yield precinct, surname, given
                yield surname, given, patronymic, "anywhere"
                if precinct:
                    yield precinct, skeleton(surname), "spelled otherwise"

    def _only(self, keys: list[Hashable]) -> Match:
        return Match(keys[0]) if len(keys) == 1 else Match(None, tuple(keys))

    def _thing(self, record: Record) -> Match:
        precinct = words(record.fields["precinct_number"])
        keys: list[Hashable] = []
        for name in (record.links.get("item"), record.fields["item"]):
            keys = keys or self.index.get((precinct, search_key(name or "")), [])
        number = record.fields.get("inventory_number")
        if number:
            same = [key for key in keys if words(self.existing[key].get("inventory_number")) == number]
            blank = [key for key in keys if not words(self.existing[key].get("inventory_number"))]
            return self._only(same or blank[:1])
        return self._only([key for key in keys if not self.existing[key].get("part")])

    def _member(self, record: Record) -> Match:
        """IIN first, then precinct and name; who is the same elsewhere by birth day or telephone, a person decides."""
        fields = record.fields
        precinct = words(fields.get("precinct_number"))
        by_iin = self.by_iin.get(fields.get("iin") or "")
        if by_iin is not None:
            stored = self.existing[by_iin]
            return Match(by_iin) if words(stored.get("precinct_number")) == precinct else Match(None, (by_iin,))
        surname, given, patronymic = alike(_name(fields))
        here = self._agreeing(self.index.get((precinct, surname, given), []), fields, patronymic)
        if len(here) > 1:
            here = [key for key in here if _evidence(self.existing[key], fields)] or here
        if here:
            unsure = self.lossy and any(not _spelled_alike(self.existing[key], fields) for key in here)
            return Match(None, tuple(here)) if unsure else self._only(here)
        if otherwise := self._spelled_otherwise(fields, precinct):
            return otherwise
        elsewhere = self.index.get((surname, given, patronymic, "anywhere"), [])
        return Match(None, tuple(key for key in elsewhere if _evidence(self.existing[key], fields)))

    def _spelled_otherwise(self, fields: Fields, precinct: str) -> Match | None:
        """Initials, or the other language's spelling: with birth day or telephone surely, else a person decides."""
        name = _name(fields)
        keys = self.index.get((precinct, skeleton(alike(name)[0]), "spelled otherwise"), []) if precinct else []
        near = [key for key in keys if one_given(_name(self.existing[key]).given_name, name.given_name)]
        near = self._agreeing(near, fields, alike(name)[2])
        sure = [key for key in near if _evidence(self.existing[key], fields)]
        if not near:
            return None
        return Match(sure[0]) if len(sure) == 1 else Match(None, tuple(near))

    def _participant(self, record: Record) -> Match:
        """A person of the seminar by name, and by precinct where both name one; a day apart is another mark."""
        surname, given, patronymic = alike(_name(record.fields))
        precinct = words(record.fields.get("precinct_number"))
        keys = self.index.get((precinct, surname, given), []) if precinct else []
        keys = keys or self.index.get((surname, given, patronymic, "anywhere"), [])
        return self._only(
            [key for key in self._agreeing(keys, record.fields, patronymic) if self._same_day(key, record)]
        )

    def _same_day(self, key: Hashable, record: Record) -> bool:
        stored, read = self.existing[key].get("date"), record.fields.get("date")
        return stored is None or read is None or stored == read

    def _agreeing(self, keys: list[Hashable], fields: Fields, patronymic: str) -> list[Hashable]:
        """Those whose patronymic, IIN and birth day do not speak against it."""
        found: list[Hashable] = []
        for key in keys:
            stored = self.existing[key]
            other = alike(_name(stored))[2]
            apart = any(
                stored.get(name) and fields.get(name) and stored[name] != fields[name] for name in ("iin", "birth_date")
            )
            if one_patronymic(patronymic, other) and not apart:
                found.append(key)
        return found


def _name(fields: Fields) -> Name:
    """The name of a stored or read person, in one field or in three."""
    if fields.get("surname"):
        return Name(words(fields["surname"]), words(fields.get("given_name")), words(fields.get("patronymic")))
    return full_name(fields.get("full_name")).value or Name("", "")


def _spelled_alike(stored: Fields, read: Fields) -> bool:
    return all(words(stored.get(name)) == words(read.get(name)) for name in ("surname", "given_name"))


def _evidence(stored: Fields, read: Fields) -> bool:
    """Whether birth day or telephone say that two namesakes may be one person."""
    if stored.get("birth_date") and read.get("birth_date"):
        return bool(stored["birth_date"] == read["birth_date"])
    numbers: Any = stored.get("phone") or ()
    known = {numbers} if isinstance(numbers, str) else set(numbers)
    return bool(known & set(read.get("phone") or ()))
