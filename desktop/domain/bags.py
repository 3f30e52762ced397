"""The bag of a seminar on its way: printed, left, told by phone, sheet back, signatures complete."""

from datetime import date
from enum import StrEnum
from typing import Protocol

from desktop.text import Sentence, text


class Station(StrEnum):
    """Where a bag is, in the order of its way."""

    PRINTED = "PRINTED"
    LEFT = "LEFT"
    TOLD = "TOLD"
    BACK = "BACK"
    SIGNED = "SIGNED"


STATIONS = {
    Station.PRINTED: text("Bag", "Printed"),
    Station.LEFT: text("Bag", "Left"),
    Station.TOLD: text("Bag", "Told"),
    Station.BACK: text("Bag", "Sheet back"),
    Station.SIGNED: text("Bag", "Signatures complete"),
}
DIFFERS = text("Bag", "Told {told}, signed {signed}: ask who is missing on the paper.")
UNSIGNED = text("Bag", "{n} of those who came have not signed yet.")


class Bag(Protocol):
    """What a seminar says of its bag."""

    @property
    def printed_on(self) -> date | None: ...
    @property
    def left_on(self) -> date | None: ...
    @property
    def told_present(self) -> int | None: ...
    @property
    def back_on(self) -> date | None: ...
    @property
    def signed_on(self) -> date | None: ...
    @property
    def signed_present(self) -> int | None: ...


def passed(bag: Bag) -> frozenset[Station]:
    """The stations that a bag has passed."""
    held = {
        Station.PRINTED: bag.printed_on,
        Station.LEFT: bag.left_on,
        Station.TOLD: bag.told_present,
        Station.BACK: bag.back_on,
        Station.SIGNED: bag.signed_on,
    }
    return frozenset(station for station, value in held.items() if value is not None)


def doubt(bag: Bag, present: int, signed: int) -> Sentence | None:
    """What does not agree between the number told, the marks and the signatures; None where nothing is wrong."""
    if bag.told_present is not None and bag.signed_present is not None and bag.told_present != bag.signed_present:
        return DIFFERS.fill(told=bag.told_present, signed=bag.signed_present)
    if bag.back_on is not None and bag.signed_on is None and present > signed:
        return UNSIGNED.fill(n=present - signed)
    return None
