"""What papers and rooms ask about training beside the lists: coverage, the board of groups, records; for the Reader."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.domain.groups import Hall, Meeting, trainers_of
from desktop.domain.kazakh import sort_key
from desktop.domain.proposing import Body
from desktop.domain.territories import short_okrug
from desktop.domain.training import CAME, Audience
from desktop.domain.training_lines import CertificateLine, CoverageLine, TrainedLine
from desktop.storage.questions import Row
from desktop.storage.reading import courses, coverage
from desktop.storage.reading.common import T
from desktop.storage.reading.members import POST
from desktop.text import Language

SEMINAR, SHEET, HALL = T["seminar"], T["attendance"], T["hall"]


class Learning:
    """The part of the Reader that knows who was trained and who meets where."""

    connection: Connection
    campaign_id: UUID

    def coverage(self, today: date, language: Language) -> list[Row[CoverageLine]]:
        """Every commission with its trained members and, by name, the others; groups from ``today`` on are ahead."""
        return coverage.coverage(self.connection, self.campaign_id, today, language)

    def training_record(self, person_id: UUID, language: Language) -> list[Row[TrainedLine]]:
        """On what, when and by whom a person was trained, in every campaign of the file."""
        return coverage.record(self.connection, person_id, language)

    def certificates(self) -> list[Row[CertificateLine]]:
        """The certificates of the campaign by number."""
        return coverage.certificates(self.connection, self.campaign_id)

    def topics(self, language: Language) -> tuple[tuple[UUID, str], ...]:
        """The topics of training."""
        return courses.topics(self.connection, language)

    def halls(self) -> dict[UUID, Hall]:
        """Where groups can meet."""
        asked = select(HALL).where(HALL.c.closed.is_(False)).order_by(HALL.c.name)
        return {
            row["id"]: Hall(
                row["id"],
                row["name"],
                row["capacity"],
                (row["free_from"], row["free_to"]),
                (row["saturday_from"], row["saturday_to"]) if row["saturdays"] else None,
                row["okrug_id"],
            )
            for row in self.connection.execute(asked).mappings()
        }

    def meetings(self, on: date | None = None) -> list[Meeting]:
        """The groups of the campaign, or of one day of it, as the board needs them.

        Seminars at which we were taught are not among them.
        """
        held = (SEMINAR.c.campaign_id == self.campaign_id, *((SEMINAR.c.on == on,) if on is not None else ()))
        people: dict[UUID, set[UUID]] = {}
        listed: dict[UUID, int] = {}
        sheet = (
            select(SHEET.c.seminar_id, POST.c.person_id)
            .join_from(SHEET, SEMINAR, SEMINAR.c.id == SHEET.c.seminar_id)
            .outerjoin(POST, POST.c.id == SHEET.c.appointment_id)
            .where(SHEET.c.closed.is_(False), *held)
        )
        for seminar, person in self.connection.execute(sheet):
            listed[seminar] = listed.get(seminar, 0) + 1
            if person is not None:
                people.setdefault(seminar, set()).add(person)
        asked = select(SEMINAR).where(*held, SEMINAR.c.closed.is_(False), SEMINAR.c.upward.is_(False))
        return [
            Meeting(
                row["id"],
                row["on"],
                row["starts"],
                row["ends"],
                row["hall_id"],
                trainers_of(row["trainers"]),
                frozenset(people.get(row["id"], ())),
                listed.get(row["id"], 0),
            )
            for row in self.connection.execute(asked.order_by(SEMINAR.c.on, SEMINAR.c.starts)).mappings()
        ]

    def ungrouped(self, today: date, posts: frozenset[str] = frozenset()) -> list[Body]:
        """Commissions of precincts with the members (appointments) who were not trained and are in no group ahead.

        ``posts`` narrows them to some posts; okrugs stand together in the order of their Kazakh names.
        """
        known = coverage.learnt(self.connection, self.campaign_id, today)
        commission, precinct = T["commission"], T["precinct"]
        asked = select(commission.c.id, precinct.c.okrug_id)
        lies = self.connection.execute(asked.join(precinct, precinct.c.id == commission.c.precinct_id)).all()
        okrugs: dict[UUID, UUID | None] = {row[0]: row[1] for row in lies}
        waiting: dict[UUID, list[Any]] = {}
        for row in coverage.members(self.connection, self.campaign_id, "kk"):
            held = known[row["person_id"]]
            asked_for = not posts or row["post"].value in posts
            if row["number"] is not None and asked_for and not held.came and held.next_on is None:
                waiting.setdefault(row["commission_id"], []).append(row)
        bodies = [
            Body(
                f"{held[0]['number']}{held[0]['suffix']}",
                okrugs.get(row_id),
                short_okrug(held[0]["okrug"]),
                tuple(row["id"] for row in held),
            )
            for row_id, held in waiting.items()
        ]
        return sorted(bodies, key=lambda body: (not body.okrug, sort_key(body.okrug)))

    def audience_counts(self) -> dict[Audience, int]:
        """How many who are no members took part, by what they are."""
        asked = (
            select(SHEET.c.audience)
            .join(SEMINAR, SEMINAR.c.id == SHEET.c.seminar_id)
            .where(
                SHEET.c.closed.is_(False),
                SEMINAR.c.closed.is_(False),
                SEMINAR.c.campaign_id == self.campaign_id,
                SHEET.c.appointment_id.is_(None),
                SHEET.c.presence.in_(list(CAME)),
            )
        )
        found: dict[Audience, int] = {}
        for kind in self.connection.execute(asked).scalars():
            found[kind] = found.get(kind, 0) + 1
        return found
