"""Who may open the file, and what the office shares."""

from sqlmodel import Field

from desktop.storage.tables.record import Record


class User(Record, table=True):
    """A user of this file and what the role allows."""

    name: str = Field(unique=True, max_length=80)
    role: str = Field(max_length=20)


class Setting(Record, table=True):
    """What the office shares: its zone, its switches, its saved choices."""

    name: str = Field(unique=True, max_length=80)
    value: str
