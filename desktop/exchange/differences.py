"""What differs between a record as read and the row that is stored: values that were empty or dropped never count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop.domain.kazakh import search_key, skeleton
from desktop.domain.names import KAZAKH, one_given, one_patronymic
from desktop.domain.phones import phones
from desktop.domain.readings import words
from desktop.exchange.examination import Record
from desktop.text import Language

NAMES = frozenset({"surname", "given_name", "patronymic", "full_name"})
BILINGUAL = frozenset({"okrug", "settlement", "premises", "item"})
NOTHING: tuple[object, ...] = (None, "", [])
NOT_KEPT = frozenset({"region", "district"})
"""They say where the office is, which the file knows."""
PLACES = frozenset({"settlement", "address"})
GENERIC = frozenset(
    {
        *("ауылы", "ауыл", "аул", "с", "село", "п", "поселок", "кенти", "г", "город", "каласы", "д", "дом", "уй"),
        *("ул", "улица", "кошеси", "коше", "дангылы", "пр", "проспект", "пер", "переулок"),
    }
)
"""Words of a place that differ between Kazakh and Russian writing of one address."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that the import would write: ``language`` is set where the field has a Kazakh and a Russian name."""

    field: str
    was: Any
    became: Any
    language: Language | None = None


def differences(
    record: Record, stored: Mapping[str, Any], language: Language, *, iin_allowed: bool
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes, and the empty names of the other language that can be filled without being a change."""
    changes: list[Change] = []
    fills: list[Change] = []
    for name, became in record.fields.items():
        if became in NOTHING or name in NOT_KEPT or (name == "iin" and not iin_allowed):
            continue
        was = stored.get(name)
        if name in BILINGUAL:
            spoken = record.languages.get(name, language)
            change = _bilingual(name, stored, words(became), spoken)
            if change is not None:
                (fills if change.language == "ru" and not change.was else changes).append(change)
        elif name == "phone":
            numbers = _numbers(was)
            if not set(became) <= set(numbers):
                changes.append(Change(name, was, [*became, *(number for number in numbers if number not in became)]))
        elif not _same(name, was, became):
            changes.append(Change(name, was, became))
    return tuple(changes), tuple(fills)


def _bilingual(name: str, stored: Mapping[str, Any], became: str, spoken: Language) -> Change | None:
    """A name of two languages: the one that was read is compared, the other is never called changed."""
    kazakh, russian = words(stored.get(name)), words(stored.get(f"{name}_ru"))
    if became in {kazakh, russian} or search_key(became) in {search_key(kazakh), search_key(russian)} - {""}:
        return None
    if name == "okrug":
        return Change(name, kazakh or None, became) if spoken == "kk" or not kazakh else None
    if spoken == "ru" and f"{name}_ru" in stored:
        return Change(name, russian or None, became, "ru")
    if spoken == "ru" and kazakh and (KAZAKH & set(kazakh.casefold()) or _place(kazakh) == _place(became)):
        return None
    if name in PLACES and _place(kazakh) == _place(became):
        return None
    return Change(name, kazakh or None, became, "kk" if f"{name}_ru" in stored else None)


def _same(name: str, was: Any, became: Any) -> bool:
    """Whether two values say the same; lost Kazakh letters never overwrite kept ones."""
    if was is None or was == "":
        return False
    if isinstance(became, date) or isinstance(was, date):
        return _day(was) == _day(became)
    if isinstance(became, bool) or isinstance(was, bool):
        return bool(was) == bool(became)
    if isinstance(became, (int, float)) and isinstance(was, (int, float)):
        return was == became
    one, other = words(was), words(became)
    if one == other:
        return True
    if name in NAMES and _initial(one):
        return False
    if name == "patronymic" and one_patronymic(one, other):
        return not KAZAKH & set(other.casefold()) or search_key(one) == search_key(other)
    if name == "given_name" and _initial(other):
        return one_given(one, other)
    if name in NAMES:
        return search_key(one) == search_key(other) and _kazakh_letters(other) <= _kazakh_letters(one)
    return name in PLACES and _place(one) == _place(other)


def _initial(text: str) -> bool:
    return len(text) == 1 or "." in text


def _kazakh_letters(text: str) -> int:
    return sum(letter in KAZAKH for letter in text.casefold())


def _place(text: str) -> str:
    """A place without «ауылы», «ул.»: Жібек жолы көшесі, 3 = ул. Жібек жолы, 3."""
    return " ".join(sorted(skeleton(word) for word in search_key(text).split() if word not in GENERIC))


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _numbers(stored: Any) -> list[str]:
    """Stored telephones in one form; what is in no form stays as it is."""
    given = [stored] if isinstance(stored, str) else list(stored or [])
    return [number for each in given for number in (phones(each).value or [words(each)]) if number]
