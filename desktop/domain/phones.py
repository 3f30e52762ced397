"""Telephone numbers of Kazakhstan in one form: +7 and ten digits."""

import re

from desktop.domain.readings import Reading, plain, words

SEPARATORS = re.compile(r"[,;\n/|]|\s+(?:и|және|или|немесе)\s+")
REMARK = re.compile(r"\([^)\d]*\)|\b(?:ішкі|вн|доб|ext)\.?\s*\d+", re.IGNORECASE)
ALONE = re.compile(r"\+?[0-9 ()\-]+")
"""One number as nearly all are written."""
NOT_DIGITS = re.compile(r"\D")
NONE = frozenset({"", "жок", "нет", "н/д"})
LONGEST = 400
"""Letters of a cell with telephones at most."""
OWN = 10
"""Digits of a number without the country's 7 or the trunk's 8."""


def one_form(digits: str, area: str) -> tuple[str, bool] | None:
    """A row of digits → +7XXXXXXXXXX and whether the district's code had to be added; None when it is no number."""
    if len(digits) == OWN + 1 and digits[0] in "78":
        return "+7" + digits[1:], False
    if len(digits) == OWN and digits[0] in "67":
        return "+7" + digits, False
    if area and len(area) + len(digits) == OWN:
        return "+7" + area + digits, True
    return None


def _pieces(part: str) -> list[str]:
    """Rows of digits in a part without a separator; two numbers side by side are told apart by their length."""
    digits = re.sub(r"\D", "", part)
    if len(digits) in {2 * OWN, 2 * OWN + 2}:
        half = len(digits) // 2
        return [digits[:half], digits[half:]]
    return [digits] if digits else []


def phones(value: object, area: str = "") -> Reading[list[str]]:
    """All numbers in a cell, in order and each once.

    Notes: phone_several, phone_area_added, phone_unreadable (also where only some of the numbers could be read).
    """
    if isinstance(value, str) and ALONE.fullmatch(value):
        digits = NOT_DIGITS.sub("", value)
        if len(digits) == OWN + 1 and digits[0] in "78":
            return Reading(["+7" + digits[1:]])
    if isinstance(value, str) and len(value) > LONGEST:
        return Reading([], ("phone_unreadable",))
    lines = value.replace("\r", "\n") if isinstance(value, str) else words(value)
    found: list[str] = []
    notes: list[str] = []
    for part in SEPARATORS.split(REMARK.sub(" ", lines)):
        for digits in _pieces(words(part)):
            read = one_form(digits, area)
            if read is None:
                notes.append("phone_unreadable")
                continue
            number, added = read
            if added:
                notes.append("phone_area_added")
            if number not in found:
                found.append(number)
    if not found and not notes and plain(words(value)).strip("-–— ") not in NONE:
        notes.append("phone_unreadable")
    if len(found) > 1:
        notes.append("phone_several")
    return Reading(found, tuple(dict.fromkeys(notes)))
