"""The individual identification number: 12 digits YYMMDD, century and sex, serial, control digit."""

import re
from datetime import date

from desktop.domain.readings import Reading, words

LENGTH = 12
SHORTEST = 9
"""Lost leading zeros are put back from nine digits on: YYMMDD of 2000-01-01 keeps nine of its twelve."""
CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
EXPONENT = re.compile(r"\d+(?:[.,]\d+)?\s*[eе]\s*\+?\s*\d+", re.IGNORECASE)


def control_holds(digits: str) -> bool:
    """Whether the twelfth digit agrees: weights 1–11, then 3–11, 1, 2, modulo 11 (public algorithm of the number)."""
    numbers = [int(digit) for digit in digits]
    rest = sum(number * weight for number, weight in zip(numbers[:11], range(1, 12), strict=True)) % 11
    if rest == 10:
        weights = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
        rest = sum(number * weight for number, weight in zip(numbers[:11], weights, strict=True)) % 11
    return rest == numbers[11]


def birth_day(digits: str) -> date | None:
    """The birth day that the number tells; None when it tells no day."""
    century = CENTURIES.get(digits[6])
    if century is None:
        return None
    try:
        return date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return None


def iin(value: object) -> Reading[str]:
    """The number in a cell. Zeros lost by Excel are put back only where control digit and date then hold.

    Notes: iin_leading_zero_restored, iin_lossy_exponent, iin_bad_length, iin_bad_checksum, iin_letter_for_zero_fixed.
    """
    text = words(value).lstrip("'")
    if not text:
        return Reading(None)
    if EXPONENT.fullmatch(text) or (isinstance(value, (int, float)) and value > 10**9 and value % 10**6 == 0):
        return Reading(None, ("iin_lossy_exponent",))
    written = re.sub(r"[\s\-–.]", "", text)
    bare = re.sub(r"[OoОо]", "0", written)
    notes = ("iin_letter_for_zero_fixed",) if bare != written else ()
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LENGTH}}}", bare):
        return Reading(None, ("iin_bad_length",))
    whole = bare.zfill(LENGTH)
    lost = ("iin_leading_zero_restored",) if whole != bare else ()
    if control_holds(whole) and birth_day(whole):
        return Reading(whole, (*notes, *lost))
    return Reading(None, ("iin_bad_length" if lost else "iin_bad_checksum",))
