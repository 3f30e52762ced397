"""The stage on which the demo's months are gone through: an office, its day, its places by their numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from uuid import UUID

from desktop.actions.reference import shipped
from desktop.demo.people import MIXED, RUSSIAN, Crowd
from desktop.domain.identity import coded_id
from desktop.storage.office import Office
from desktop.storage.questions import Question

DISTRICT = "KZ-TUR-OTYRAR"
POSTS = ("CHAIR", "DEPUTY", "SECRETARY")
IDLE = 845
"""The precinct that does not work in 2026: its school is under repair."""


class Clock:
    """The office's day: what is done is done on the day on which it would have happened."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


@dataclass(slots=True)
class Scene:
    """What the chapters of the demo are handed."""

    office: Office
    clock: Clock
    crowd: Crowd
    houses: dict[str, UUID] = field(default_factory=dict[str, UUID])
    places: dict[int, UUID] = field(default_factory=dict[int, UUID])
    """Parts of the precincts in the campaign at work, by number."""

    @property
    def chance(self) -> Random:
        """Where every number that nobody wrote down comes from."""
        return self.crowd.chance

    def look(self) -> None:
        """Learn the precincts of the campaign at work."""
        with self.office.reader() as reader:
            rows = reader.rows("precincts", list(reader.ids("precincts")), "kk")
        self.places = {int(row.data.number): row.id for row in rows}

    def members(self, *okrugs: str) -> dict[int, list[tuple[UUID, str]]]:
        """Members of precincts with their posts, by number; of these okrugs only, where some are named."""
        wanted = {precinct.number for precinct in precincts() if not okrugs or precinct.okrug in okrugs}
        found: dict[int, list[tuple[UUID, str]]] = {number: [] for number in sorted(wanted)}
        with self.office.reader() as reader:
            rows = reader.rows("members", list(reader.ids("members", Question(order="post"))), "kk")
        for row in rows:
            if row.data.precinct_number and int(row.data.precinct_number) in wanted:
                found[int(row.data.precinct_number)].append((row.id, row.data.post.value))
        return found


@dataclass(frozen=True, slots=True)
class Place:
    """A made-up precinct."""

    number: int
    building: str
    okrug: str
    settlement: str
    settlement_ru: str
    premises: str
    kind: str
    subtype: str
    seats: int
    vacant: str
    voters: int
    papers: str
    streets: str

    @property
    def names(self) -> Mapping[str, int]:
        """Names that are met in its commission."""
        return RUSSIAN if self.papers == "ru" else MIXED

    @property
    def posts(self) -> list[str]:
        """A post for every seat."""
        return [*POSTS, *["MEMBER"] * (self.seats - len(POSTS))]


def buildings() -> Iterator[dict[str, str]]:
    """The made-up buildings."""
    return shipped("demo/buildings.csv")


def precincts() -> list[Place]:
    """The made-up precincts, in number order."""
    houses = {house["code"]: house for house in buildings()}
    made: list[Place] = []
    for row in shipped("demo/precincts.csv"):
        house = houses[row["building"]]
        made.append(
            Place(
                number=int(row["number"]),
                building=row["building"],
                okrug=house["okrug"],
                settlement=house["settlement"],
                settlement_ru=house["settlement_ru"],
                premises=house["name_kk"],
                kind=row["kind"],
                subtype=row["subtype"],
                seats=int(row["seats"]),
                vacant=row["vacant"],
                voters=int(row["voters"]),
                papers=row["papers"],
                streets=row["streets"],
            )
        )
    return made


def okrug_id(code: str) -> UUID:
    """The id of an okrug of the district by the end of its code."""
    return coded_id("territory", f"{DISTRICT}-{code}")


def item_id(code: str) -> UUID:
    """The id of a kind of item."""
    return coded_id("item", code)
