"""A region or the whole nation in one file, to see that the program stays quick: made-up rows, written in one step."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, time
from itertools import islice, pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.actions import settings
from desktop.actions.founding import found
from desktop.actions.reference import shipped
from desktop.demo import spring
from desktop.demo.people import Crowd
from desktop.demo.scene import Clock, item_id
from desktop.domain.commissions import CommissionLevel
from desktop.domain.equipment import Condition
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.identity import coded_id, new_id
from desktop.domain.people import Post
from desktop.domain.readiness import MarkValue
from desktop.domain.training import Presence
from desktop.storage.office import DEMO_DAY, Office
from desktop.storage.tables import (
    Appointment,
    Attendance,
    Building,
    Commission,
    Contact,
    Figure,
    Holding,
    Mark,
    Need,
    Participation,
    Person,
    Precinct,
    Record,
    Seminar,
)
from desktop.storage.work import Work
from desktop.text import text

MADE = text("Demo", "Demonstration data of {n} precincts")
REGION = "KZ-TUR"
MEMBERS = {"region": 6_300, "nation": 71_030}
PORTION = 5_000
"""Rows made before they are written: a hundred thousand at once would cost 100 MB."""
SHARED = 5
"""Every fifth precinct votes in the building of the one before."""
GROUP = 8
"""Precincts that come to one seminar; every second seminar was held."""
ITEMS = (
    "BOOTH", "BOOTH_ACC", "BOX_ST", "BOX_PORT", "SEAL", "STAMP",
    "SAFE", "STAND_IN", "SIGN_NO", "STENCIL", "MAGNIFIER", "FIRE_EXT",
)  # fmt: skip
POSTS = (Post.CHAIR, Post.DEPUTY, Post.SECRETARY, *[Post.MEMBER] * 4)
VERDICTS = (MarkValue.YES, MarkValue.YES, MarkValue.PARTLY, MarkValue.YES, MarkValue.NO)
TAKEN, LISTED = date(2026, 1, 1), date(2026, 2, 22)

Facts = dict[str, Any]
Told = Callable[[int], None]
"""Hears how many rows are written so far."""


@dataclass(slots=True)
class Place:
    """One precinct with the ids of its rows."""

    region: str
    district: str
    number: int
    seats: int
    voters: int
    shares: bool
    precinct: UUID = field(default_factory=new_id)
    part: UUID = field(default_factory=new_id)
    commission: UUID = field(default_factory=new_id)
    building: UUID = field(default_factory=new_id)
    people: list[UUID] = field(default_factory=list[UUID])
    posts: list[UUID] = field(default_factory=list[UUID])


def whole(file: Path, password: str, size: str, told: Told) -> Office:
    """Make a file of the size "region" (948 precincts) or "nation" (10,411, 590,000 rows in all) and leave it open.

    The rows go past the checks of forms, which would take longer than the writing.
    """
    clock = Clock(spring.CALLED)
    office, _recovery = found(file, REGION, spring.CAMPAIGN, password, today=clock)
    try:
        settings.change(office, {DEMO_DAY: spring.TODAY.isoformat()})
        clock.day = spring.TODAY
        campaign = office.campaign_id
        with office.unit_of_work(MADE, "demo") as work:
            places = precincts(Crowd(apart=False), size)
            work.label = MADE.fill(n=len(places))
            if size == "nation":
                raise_to_nation(work)
            Load(work, campaign, places, told).run()
    except BaseException:
        office.close()
        raise
    return office


def raise_to_nation(work: Work) -> None:
    """The nation's file belongs to the central commission."""
    for commission in work.find(Commission):
        work.change(Commission, commission.id, {"own": commission.level is CommissionLevel.CENTRAL})


def precincts(crowd: Crowd, size: str) -> list[Place]:
    """The precincts of a region or of all, numbered through each region and shared out over its districts."""
    counts = {row["code"]: int(row["precincts"]) for row in shipped("demo/regions.csv")}
    if size == "region":
        counts = {REGION: counts[REGION]}
    districts: dict[str, list[str]] = {code: [] for code in counts}
    for row in shipped("territories.csv"):
        if row["parent_code"] in districts:
            districts[row["parent_code"]].append(row["code"])
    least, spare = divmod(MEMBERS[size], sum(counts.values()))
    made: list[Place] = []
    for region, count in counts.items():
        own = districts[region] or [region]
        for n in range(count):
            seats = least + (len(made) < spare)
            voters = crowd.chance.randint(300, 2_100)
            shares = n % SHARED == SHARED - 1
            made.append(Place(region, own[n * len(own) // count], n + 1, seats, voters, shares))
    for before, place in pairwise(made):
        if place.shares:
            place.building = before.building
    return made


class Load:
    """The rows of a big file, table by table."""

    def __init__(self, work: Work, campaign: UUID, places: list[Place], told: Told) -> None:
        self.work = work
        self.campaign = campaign
        self.places = places
        self.crowd = Crowd(apart=False)
        self.told = told
        self.written = 0

    def run(self) -> None:
        """Write everything, parents first."""
        for record, rows in (
            (Building, self.buildings()),
            (Precinct, self.lasting()),
            (Participation, self.parts()),
            (Commission, self.commissions()),
            (Figure, self.figures()),
            (Person, self.people()),
            (Contact, self.contacts()),
            (Appointment, self.appointments()),
            (Holding, self.holdings()),
            (Need, self.needs()),
            (Mark, self.marks()),
        ):
            self.write(record, rows)
        self.seminars()

    def write(self, record: type[Record], rows: Iterable[Facts]) -> None:
        """Write the rows of one table; what a row does not say is as in an empty form."""
        empty = record.model_construct().model_dump(exclude={"key", "version"})
        coming = iter(rows)
        while portion := [{**empty, **each} for each in islice(coming, PORTION)]:
            self.work.add_facts(record, portion)
            self.written += len(portion)
        self.told(self.written)

    def buildings(self) -> Iterator[Facts]:
        for place in self.places:
            if not place.shares:
                yield {
                    "id": place.building,
                    "okrug_id": coded_id("territory", place.district),
                    "name_kk": f"№ {place.number} жалпы орта мектеп",
                    "name_ru": f"Общая средняя школа № {place.number}",
                    "address": f"Бірлік көшесі, {place.number}",
                }

    def lasting(self) -> Iterator[Facts]:
        for place in self.places:
            home = coded_id("territory", place.district)
            region = coded_id("territory", place.region)
            name = f"{1 + place.number % 40}-ауыл"
            yield {"id": place.precinct, "region_id": region, "okrug_id": home, "settlement": name}

    def parts(self) -> Iterator[Facts]:
        for place in self.places:
            yield {
                "id": place.part,
                "campaign_id": self.campaign,
                "precinct_id": place.precinct,
                "region_id": coded_id("territory", place.region),
                "number": place.number,
                "building_id": place.building,
                "opens": time(7),
                "closes": time(20),
                "seats": 7,
            }

    def commissions(self) -> Iterator[Facts]:
        for place in self.places:
            yield {
                "id": place.commission,
                "level": CommissionLevel.PRECINCT,
                "territory_id": coded_id("territory", place.district),
                "precinct_id": place.precinct,
                "name_kk": f"№ {place.number} учаскелік референдум комиссиясы",
                "name_ru": f"Участковая комиссия референдума № {place.number}",
            }

    def figures(self) -> Iterator[Facts]:
        for place in self.places:
            for n, day in enumerate((TAKEN, LISTED)):
                yield {
                    "id": new_id(),
                    "participation_id": place.part,
                    "kind": FigureKind.VOTERS,
                    "value": place.voters + n,
                    "as_of": day,
                    "source": "тізім",
                    "degree": Degree.SIGNED,
                }

    def people(self) -> Iterator[Facts]:
        for place in self.places:
            for _ in range(place.seats):
                person = self.crowd.person()
                fresh = new_id()
                place.people.append(fresh)
                yield {
                    "id": fresh,
                    "surname": person.surname,
                    "given_name": person.given_name,
                    "patronymic": person.patronymic,
                    "birth_date": person.birth_date,
                    "workplace": f"№ {place.number} мектеп",
                }

    def contacts(self) -> Iterator[Facts]:
        for place in self.places:
            for n, person in enumerate(place.people):
                reached = LISTED if n % 7 else None
                number = self.crowd.phone()
                yield {"id": new_id(), "person_id": person, "number": number, "confirmed_on": reached}

    def appointments(self) -> Iterator[Facts]:
        for place in self.places:
            for n, person in enumerate(place.people):
                fresh = new_id()
                place.posts.append(fresh)
                yield {
                    "id": fresh,
                    "campaign_id": self.campaign,
                    "commission_id": place.commission,
                    "person_id": person,
                    "post": POSTS[min(n, len(POSTS) - 1)],
                    "since": date(2024, 1, 15),
                    "consent_on": date(2023, 12, 18),
                }

    def holdings(self) -> Iterator[Facts]:
        for place in self.places:
            for n, item in enumerate(ITEMS):
                yield {
                    "id": new_id(),
                    "precinct_id": place.precinct,
                    "item_id": item_id(item),
                    "quantity": 2 + (place.number + n) % 3,
                    "condition": Condition.REPAIR if (place.number + n) % 41 == 0 else Condition.GOOD,
                }

    def needs(self) -> Iterator[Facts]:
        for place in self.places:
            for item in ITEMS:
                yield {"id": new_id(), "participation_id": place.part, "item_id": item_id(item), "quantity": 3}

    def marks(self) -> Iterator[Facts]:
        for place in self.places:
            verdict = VERDICTS[place.number % len(VERDICTS)]
            told = Degree.TOLD if place.number % 3 == 0 else Degree.SEEN
            answers = [("CONCLUSION", "participation_id", place.part, verdict)]
            answers.append(("SAFE", "participation_id", place.part, MarkValue.YES))
            if not place.shares:
                answers.append(("RAMP", "building_id", place.building, verdict))
            for code, of, subject, value in answers:
                yield {
                    "id": new_id(),
                    "campaign_id": self.campaign,
                    "indicator_id": coded_id("indicator", code),
                    of: subject,
                    "value": value,
                    "as_of": LISTED,
                    "degree": told,
                }

    def seminars(self) -> None:
        """The groups' seminars, then the sheets of those that were held."""
        groups = [self.places[n : n + GROUP] for n in range(0, len(self.places), GROUP)]
        ids = [new_id() for _ in groups]
        self.write(Seminar, (self.seminar(each, n) for n, each in enumerate(ids)))
        self.write(Attendance, self.sheets(list(zip(ids, groups, strict=True))[::2]))

    def seminar(self, seminar: UUID, n: int) -> Facts:
        """One seminar; every second is still to come."""
        on = date(2026, 3, 7) if n % 2 else date(2026, 2, 28)
        title = f"{n + 1}-топ: референдум туралы заңнама"
        return {"id": seminar, "campaign_id": self.campaign, "title": title, "on": on}

    def sheets(self, held: list[tuple[UUID, list[Place]]]) -> Iterator[Facts]:
        """The members who came, with their scores."""
        for seminar, group in held:
            for place in group:
                for post in place.posts:
                    entry, final = self.crowd.chance.randint(6, 16), self.crowd.chance.randint(10, 20)
                    yield {
                        "id": new_id(),
                        "seminar_id": seminar,
                        "appointment_id": post,
                        "presence": Presence.PRESENT,
                        "entry_score": entry,
                        "exit_score": final,
                    }
