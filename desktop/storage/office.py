"""An open file of a commission: its one writer, its readers, its user and the office's own day."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.users import Role, may_write
from desktop.storage import keys, work
from desktop.storage.asof import shadow
from desktop.storage.connection import PageFault, connect, engine
from desktop.storage.disk import NO_FILE, understood
from desktop.storage.lock import Lock
from desktop.storage.place import refuse_unfit
from desktop.storage.reader import Reader
from desktop.storage.reading.office import is_closed, open_campaign, role_of, setting
from desktop.storage.schema import bring_up_to_date, file_number
from desktop.storage.shape import SCHEMA_NUMBER
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

NO_RIGHT = text("File", "The file was opened only for reading.")
ONLY_LOOKS = text("File", "Your role may only look. The chair can give another.")
LOOKED_AT = text("File", "This campaign is closed and is only looked at. Choose the campaign at work to enter data.")
DEMO_DAY = "demo_day"
"""The setting under which a demonstration file keeps its own day."""

OLDER = text("File", "An older version of the program made the file. Open it in the program once, then repeat.")


class Office:
    """A commission's file, open. One thread at a time may write; every reader has a connection of its own."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        file_id: bytes,
        user: str,
        today: Callable[[], date],
        lock: Lock | None,
        *,
        founding: bool = False,
    ) -> None:
        self.path = path
        self.user = user
        self.file_id = file_id
        self.key = key
        self._today = today
        self._lock = lock
        self._chosen: UUID | None = None
        self._writer: Connection | None = None
        self._reading: Engine = engine(path, lambda: connect(path, key, file_id, writing=False), "BEGIN")
        self._live: Engine = engine(path, lambda: connect(path, key, file_id, writing=False))
        with self._reading.connect() as connection:
            self.role = Role.CHAIR.value if founding else role_of(connection, user)
            self._own_day = setting(connection, DEMO_DAY)
        if lock:
            self._writer = engine(path, lambda: connect(path, key, file_id, writing=True), "BEGIN IMMEDIATE").connect()

    @property
    def today(self) -> date:
        """The office's day: its own zone, not the PC's; fixed for tests and the demo."""
        return self._today()

    def keep_own_day(self) -> None:
        """A demonstration file lives on the day for which it was made."""
        if self._own_day:
            day = date.fromisoformat(self._own_day)
            self._today = lambda: day

    @property
    def campaign_id(self) -> UUID:
        """The campaign that was chosen, else the one at work."""
        with self._reading.connect() as connection:
            return self._campaign(connection)

    def choose(self, campaign_id: UUID | None) -> None:
        """Work in one campaign from now on; a closed one is only looked at. None: the one at work."""
        self._chosen = campaign_id

    def _campaign(self, connection: "Connection") -> UUID:
        """The campaign chosen, as long as it is there; else the one at work."""
        if self._chosen is not None and is_closed(connection, self._chosen) is not None:
            return self._chosen
        return open_campaign(connection)

    @property
    def writing(self) -> bool:
        """Whether this program may change the file."""
        return self._writer is not None

    @contextmanager
    def unit_of_work(
        self, label: Sentence, source: str = "window", *, of_campaign: bool = True
    ) -> Generator[work.Work]:
        """One step: all that the block writes, or nothing. After the block ``done`` says what became of it.

        What belongs to no campaign (settings, users) is also written while a closed campaign is looked at.
        """
        if self._writer is None:
            raise Refusal(NO_RIGHT)
        if not may_write(self.role):
            raise Refusal(ONLY_LOOKS)
        with self._writer.begin():
            if of_campaign and self._chosen is not None and is_closed(self._writer, self._chosen):
                raise Refusal(LOOKED_AT)
            step = work.begin(self._writer, self.user, label, source, self.today)
            yield step
            work.finish(step)

    def compact(self) -> None:
        """Write the file anew without what was erased, and empty the WAL; nothing else may write meanwhile."""
        if self._writer is None:
            raise Refusal(NO_RIGHT)
        raw = self._writer.connection.driver_connection
        if raw is None:
            raise RuntimeError("the writer has no connection")
        try:
            raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except PageFault as fault:
            raise understood(fault, self.path) or fault from fault

    @contextmanager
    def reader(self, campaign_id: UUID | None = None, as_of: date | int | None = None) -> Generator[Reader]:
        """A consistent view of one campaign, now or as of the end of a day (or of a step)."""
        with self._reading.connect() as connection, connection.begin():
            if as_of is not None:
                shadow(connection, as_of)
            yield Reader(connection, campaign_id or self._campaign(connection))

    def live_reader(self) -> Reader:
        """The window's own reader: each question sees the newest step. Close it with ``reader.close()``."""
        connection = self._live.connect()
        return Reader(connection, self._campaign(connection))

    def close(self) -> None:
        """Close every connection and let go of the lock."""
        if self._writer is not None:
            self._writer.close()
        self._reading.dispose()
        if self._lock:
            self._lock.release()


def open_office(
    path: Path, user: str, password: str, *, writing: bool = True, today: Callable[[], date] = date.today
) -> Office:
    """Open a commission's file. ``user`` may be empty while the file has one.

    Raises the refusals of ``desktop.domain.faults``: no file, wrong password, missing, damaged or foreign key file,
    open elsewhere, unfit place, damaged, newer.
    """
    if not path.is_file():
        raise Refusal(NO_FILE.fill(file=path.name), "file")
    held = keys.read_keys(path)
    if writing:
        refuse_unfit(path)
    name = user or (held.users[0] if len(held.users) == 1 else "")
    key = keys.unwrap_key(held, name, password)
    return open_with_key(path, key, held.file_id, name, writing=writing, today=today)


def open_with_key(
    path: Path, key: bytes, file_id: bytes, user: str, *, writing: bool, today: Callable[[], date] = date.today
) -> Office:
    """Open a file whose key is at hand, migrate it if an older program made it."""
    lock = Lock(path, user) if writing else None
    try:
        number = file_number(path, key, file_id)
        if writing:
            bring_up_to_date(path, key, file_id, number)
        elif number < SCHEMA_NUMBER:
            raise Refusal(OLDER, "file")
        return Office(path, key, file_id, user, today, lock)
    except BaseException:
        if lock:
            lock.release()
        raise
