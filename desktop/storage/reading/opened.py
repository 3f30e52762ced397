"""What screens and papers ask of openness beside its lists; the Reader answers it."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Integer, Table, and_, func, null, select, type_coerce

from desktop.domain.openness import Channel, OrganisationKind
from desktop.domain.openness_lines import InformingLine, PrecinctCount, Unanswered
from desktop.storage.names import in_force, in_words
from desktop.storage.reading.common import T
from desktop.storage.reading.tasks import label
from desktop.text import Language

PLACE, LASTING, OKRUG, HANDED, OBSERVER = T["participation"], T["precinct"], T["territory"], T["bundle"], T["observer"]
PERSON = T["person"]
PLAN, SENDER, WORDING, ASKED, PIECE = T["outreach"], T["organisation"], T["presstext"], T["enquiry"], T["publication"]


class OpennessQuestions:
    """The part of the Reader that knows what people were told and who looks on."""

    connection: Connection
    campaign_id: UUID

    def handouts(self, outreach_id: UUID, language: Language) -> list[PrecinctCount]:
        """Every precinct that works with what it was handed of a line of the plan."""
        of = HANDED.c.outreach_id == outreach_id
        return self._by_precinct(HANDED, of, HANDED.c.copies, HANDED.c.handed_on, language)

    def placed(self, organisation_id: UUID, language: Language) -> list[PrecinctCount]:
        """Every precinct that works with how many observers an organisation sends there."""
        of = OBSERVER.c.organisation_id == organisation_id
        return self._by_precinct(OBSERVER, of, OBSERVER.c.people, null(), language)

    def _by_precinct(
        self,
        table: Table,
        of: ColumnElement[bool],
        count: ColumnElement[Any],
        day: ColumnElement[Any],
        language: Language,
    ) -> list[PrecinctCount]:
        joined = and_(table.c.participation_id == PLACE.c.id, of, table.c.closed.is_(False))
        settlement = in_words(LASTING.c.settlement, LASTING.c.settlement_ru, language)
        asked = (
            select(PLACE.c.id, PLACE.c.number, PLACE.c.suffix, settlement, count, day)
            .join_from(PLACE, LASTING, LASTING.c.id == PLACE.c.precinct_id)
            .outerjoin(table, joined)
            .where(PLACE.c.campaign_id == self.campaign_id, PLACE.c.closed.is_(False), PLACE.c.works.is_(True))
            .order_by(PLACE.c.number, PLACE.c.suffix)
        )
        return [
            PrecinctCount(each, label({"number": number, "suffix": suffix}), named, held or 0, handed)
            for each, number, suffix, named, held, handed in self.connection.execute(asked)
        ]

    def observers_at(self) -> dict[UUID, Mapping[OrganisationKind, int]]:
        """How many observers of each kind stand at each precinct: for the protocol of opening."""
        asked = (
            select(OBSERVER.c.participation_id, SENDER.c.kind, func.sum(OBSERVER.c.people))
            .join_from(OBSERVER, SENDER, SENDER.c.id == OBSERVER.c.organisation_id)
            .where(SENDER.c.campaign_id == self.campaign_id, SENDER.c.closed.is_(False), OBSERVER.c.closed.is_(False))
            .group_by(OBSERVER.c.participation_id, SENDER.c.kind)
        )
        found: defaultdict[UUID, dict[OrganisationKind, int]] = defaultdict(dict)
        for precinct, kind, people in self.connection.execute(asked):
            found[precinct][kind] = people
        return dict(found)

    def informing(self, first: date, last: date, language: Language) -> list[InformingLine]:
        """What each okrug was handed and asked between two days, both included; then what belongs to no okrug."""
        lines = {code: InformingLine(name) for code, name in self._okrugs(language)}
        lines[None] = InformingLine("")
        for okrug, channel, copies, places in self.connection.execute(
            select(LASTING.c.okrug_id, PLAN.c.channel, func.sum(HANDED.c.copies), func.count())
            .join_from(HANDED, PLAN, PLAN.c.id == HANDED.c.outreach_id)
            .join(PLACE, PLACE.c.id == HANDED.c.participation_id)
            .join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
            .where(PLAN.c.campaign_id == self.campaign_id, PLAN.c.closed.is_(False), HANDED.c.closed.is_(False))
            .where(HANDED.c.handed_on.between(first, last))
            .group_by(LASTING.c.okrug_id, PLAN.c.channel)
        ):
            lines.get(okrug, lines[None]).hand(channel, copies, places)
        for okrug, kind, answered, count in self.connection.execute(
            select(LASTING.c.okrug_id, ASKED.c.kind, ASKED.c.answered_on.is_not(None), func.count())
            .select_from(ASKED)
            .outerjoin(PLACE, PLACE.c.id == ASKED.c.participation_id)
            .outerjoin(LASTING, LASTING.c.id == PLACE.c.precinct_id)
            .where(ASKED.c.campaign_id == self.campaign_id, ASKED.c.closed.is_(False))
            .where(ASKED.c.received_on.between(first, last))
            .group_by(LASTING.c.okrug_id, ASKED.c.kind, ASKED.c.answered_on.is_not(None))
        ):
            lines.get(okrug, lines[None]).ask(kind, count, answered=bool(answered))
        return list(lines.values())

    def told(self, first: date, last: date) -> dict[Channel, int]:
        """How many lines of the plan were told between two days, by channel."""
        asked = select(PLAN.c.channel, func.count()).where(
            PLAN.c.campaign_id == self.campaign_id, PLAN.c.closed.is_(False), PLAN.c.done_on.between(first, last)
        )
        return {row[0]: row[1] for row in self.connection.execute(asked.group_by(PLAN.c.channel))}

    def published(self, first: date, last: date) -> tuple[int, int, int]:
        """Publications about us between two days: all, false ones, answered ones."""
        within = (PIECE.c.campaign_id == self.campaign_id, PIECE.c.closed.is_(False), PIECE.c.on.between(first, last))
        false = func.coalesce(func.sum(type_coerce(PIECE.c.false_information, Integer)), 0)
        asked = select(func.count(), false, func.count(PIECE.c.answered_on)).where(*within)
        every, lies, answered = self.connection.execute(asked).one()
        return every, lies, answered

    def unanswered(self, day: date) -> Unanswered:
        """Who waits for an answer on a day: enquiries overdue and due, publications whose answer is due or late."""
        waits = (ASKED.c.campaign_id == self.campaign_id, ASKED.c.closed.is_(False), ASKED.c.answered_on.is_(None))
        late, due = (
            func.coalesce(func.sum(type_coerce(each, Integer)), 0) for each in (ASKED.c.due < day, ASKED.c.due == day)
        )
        enquiries = self.connection.execute(select(late, due).where(*waits)).one()
        owed = (PIECE.c.needs_answer.is_(True), PIECE.c.answered_on.is_(None), PIECE.c.due <= day)
        own = (PIECE.c.campaign_id == self.campaign_id, PIECE.c.closed.is_(False))
        pieces = self.connection.execute(select(func.count()).select_from(PIECE).where(*owed, *own)).scalar_one()
        return Unanswered(enquiries[0], enquiries[1], pieces)

    def wordings(self) -> dict[str, tuple[str, str]]:
        """The office's own texts by code: in Kazakh, in Russian."""
        asked = select(WORDING.c.code, WORDING.c.words_kk, WORDING.c.words_ru).where(WORDING.c.closed.is_(False))
        return {code: (kk, ru) for code, kk, ru in self.connection.execute(asked)}

    def surnames(self) -> list[str]:
        """Every surname of the register: none of them goes into a text for the press."""
        return [each for each in self.connection.execute(select(PERSON.c.surname).distinct()).scalars() if each]

    def place_names(self) -> list[str]:
        """The words of the names of our okrugs and settlements: a place may be called like a person."""
        names = [name for _, name in self._okrugs("kk")] + [name for _, name in self._okrugs("ru")]
        names += self.connection.execute(select(LASTING.c.settlement).distinct()).scalars()
        return [word for name in names for word in name.split()]

    def _okrugs(self, language: Language) -> list[tuple[UUID | None, str]]:
        asked = (
            select(OKRUG.c.id, in_force(OKRUG, language))
            .where(
                OKRUG.c.id.in_(
                    select(LASTING.c.okrug_id)
                    .join_from(PLACE, LASTING, LASTING.c.id == PLACE.c.precinct_id)
                    .where(PLACE.c.campaign_id == self.campaign_id, PLACE.c.closed.is_(False))
                )
            )
            .order_by(OKRUG.c.key)
        )
        return [(each, name) for each, name in self.connection.execute(asked)]
