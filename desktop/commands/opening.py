"""Opening a file for a command: the password from the environment or asked, the user where the file has several."""

import getpass
import os
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from desktop.domain.faults import Refusal
from desktop.domain.users import may_write
from desktop.storage.office import Office, open_office
from desktop.text import text

NOT_A_DAY = text("Command", "DAIYN_TODAY “{value}” is not a day. For example: 2026-03-10.")
NOBODY = text("Command", "Nobody is there to type the password. Set it in DAIYN_PASSWORD, the code in DAIYN_RECOVERY.")


def today() -> date:
    """The office's day; DAIYN_TODAY fixes it for tests and the demo."""
    fixed = os.environ.get("DAIYN_TODAY")
    if not fixed:
        return office_day()
    try:
        return date.fromisoformat(fixed)
    except ValueError:
        raise Refusal(NOT_A_DAY.fill(value=fixed)) from None


def office_day() -> date:
    """The day in Kazakhstan (UTC+5 since 1 March 2024), whatever zone the PC is set to."""
    return moment().date()


def moment() -> datetime:
    """The office's local hour, as papers carry it; midnight of the day that DAIYN_TODAY fixes."""
    if os.environ.get("DAIYN_TODAY"):
        return datetime.combine(today(), time())
    return (datetime.now(UTC) + timedelta(hours=5)).replace(tzinfo=None)


def password(prompt: str = "Daiyn: ") -> str:
    """The password: from DAIYN_PASSWORD, or asked without showing it."""
    return os.environ.get("DAIYN_PASSWORD") or asked(prompt)


def asked(prompt: str) -> str:
    """A secret typed without being shown; the question does not go to stdout. ``Refusal`` when nobody is there."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise Refusal(NOBODY) from None


def open_file(file: Path, user: str, password: str, *, writing: bool) -> Office:
    """The file on its day: the one that DAIYN_TODAY fixes, else a demonstration's own, else today's."""
    office = open_office(file, user, password, writing=writing, today=today)
    if not os.environ.get("DAIYN_TODAY"):
        office.keep_own_day()
    if writing and may_write(office.role):
        supply(office)
    return office


def supply(office: Office) -> None:
    """Give a file of an older program the lists that have shipped since; a file that has them is only looked at."""
    with office.reader() as reader:
        if reader.known("checklist"):
            return
    from desktop.actions import reference

    reference.supply(office)


@contextmanager
def opened(file: Path, user: str, *, writing: bool) -> Generator[Office]:
    """The file, open as long as the command runs."""
    office = open_file(file, user, password(), writing=writing)
    try:
        yield office
    finally:
        office.close()
