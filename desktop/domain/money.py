"""Money: whole tiyn, what is planned, received, obligated and spent, and what a shortage will cost."""

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from desktop.domain.faults import Refusal
from desktop.domain.numbers import NBSP
from desktop.text import text

TIYN = 100
"""Tiyn in a tenge."""


class Purpose(StrEnum):
    """What money is for."""

    PAY = "PAY"
    ITEMS = "ITEMS"
    WORKS = "WORKS"
    TRANSPORT = "TRANSPORT"
    PRINTING = "PRINTING"
    OTHER = "OTHER"


PURPOSES = {
    Purpose.PAY: text("Purpose", "Pay of members"),
    Purpose.ITEMS: text("Purpose", "Equipment"),
    Purpose.WORKS: text("Purpose", "Works on buildings"),
    Purpose.TRANSPORT: text("Purpose", "Transport"),
    Purpose.PRINTING: text("Purpose", "Printing"),
    Purpose.OTHER: text("Purpose", "Other expenses"),
}

NOT_A_SUM = text("Checking", "“{value}” is not a sum in tenge.")
FRACTION = text("Checking", "“{value}” has a part of a tiyn. The smallest sum is one tiyn: 12,34.")
NEGATIVE = text("Checking", "A sum cannot be below nought: {value}.")


def tiyn(tenge: str | int | Decimal) -> int:
    """A sum in tenge as whole tiyn; ``Refusal`` for what is no sum, below nought, or finer than a tiyn."""
    shown = str(tenge).strip()[:40]
    plain = "".join(str(tenge).split()).replace(NBSP, "").replace("\u202f", "").replace("−", "-").replace(",", ".")
    try:
        held = Decimal(plain) * TIYN
    except InvalidOperation:
        raise Refusal(NOT_A_SUM.fill(value=shown)) from None
    if not held.is_finite():
        raise Refusal(NOT_A_SUM.fill(value=shown))
    if held < 0:
        raise Refusal(NEGATIVE.fill(value=shown))
    if held != held.to_integral_value():
        raise Refusal(FRACTION.fill(value=shown))
    return int(held)


def in_tenge(sum_in_tiyn: int) -> str:
    """A sum as papers write it: 1 250 000 or 1 270,50."""
    tenge, rest = divmod(abs(sum_in_tiyn), TIYN)
    sign = "−" if sum_in_tiyn < 0 else ""
    return sign + f"{tenge:,}".replace(",", NBSP) + (f",{rest:02}" if rest else "")


def share(sum_in_tiyn: int, part: int, whole: int) -> int:
    """The part of a sum, half a tiyn rounded up: pay for minutes of an hour, a per cent of a rate."""
    return (2 * sum_in_tiyn * part + whole) // (2 * whole)
