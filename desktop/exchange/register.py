"""What the importer knows of the commission that takes a workbook in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Named:
    """Something of the reference lists by code and names: an okrug (without «ауылдық округі»), a kind of item."""

    code: str
    kk: str
    ru: str = ""


@dataclass(frozen=True, slots=True)
class KnownPrecinct:
    """A precinct of the campaign: its label («842», «851а»), okrug (Kazakh short name), settlement and kind."""

    number: str
    okrug: str = ""
    settlement: str = ""
    kind: str = "RESIDENCE"


@dataclass(frozen=True, slots=True)
class Register:
    """The commission in the eyes of the importer; all parts may be empty in a new file."""

    district: str = ""
    phone_area_code: str = ""
    voting_day: date | None = None
    okrugs: tuple[Named, ...] = ()
    precincts: Mapping[str, KnownPrecinct] = field(default_factory=dict[str, KnownPrecinct])
    """By label. When it is empty nothing is called foreign."""
    items: tuple[Named, ...] = ()
    territories: tuple[Named, ...] = ()
    """Regions and districts, to turn a column of theirs into Kazakh names."""
